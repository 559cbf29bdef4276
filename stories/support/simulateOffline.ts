/** Makes the browser say that it is offline. Returns what ends that. */
export function simulateOffline(): () => void {
  Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
  window.dispatchEvent(new Event("offline"));
  return () => {
    // What is left is the prototype's property, which tells the truth.
    Reflect.deleteProperty(navigator, "onLine");
    window.dispatchEvent(new Event("online"));
  };
}

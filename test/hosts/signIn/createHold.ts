/** Something that can be made to wait. */
export interface Hold {
  /** Resolves at once, unless it is held. */
  pass(): Promise<void>;
  /** Lets all wait until the function that it returns is called. */
  hold(): () => void;
}

export function createHold(): Hold {
  let current = Promise.resolve();
  return {
    pass: () => current,
    hold() {
      let release = () => {};
      current = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
}

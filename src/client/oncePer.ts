/** Makes one value for each object, when it is first asked for, and remembers it for as long as the object lives. */
export function oncePer<Key extends object, Value extends {}>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

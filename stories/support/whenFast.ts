interface PlayContext {
  globals: Record<string, unknown>;
}

/** A play function for the API's usual mood. In another, the person at the toolbar plays. */
export function whenFast<Context extends PlayContext>(
  play: (context: Context) => Promise<void>,
): (context: Context) => Promise<void> {
  return async (context) => {
    if (context.globals["mood"] === "fast") await play(context);
  };
}

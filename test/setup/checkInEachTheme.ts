import type { RenderContext, Renderer } from "storybook/internal/types";
import { expect } from "vitest";

/** The themes in which each story is checked. It is rendered and played in the first. */
const THEMES = ["light", "dark"];

type ProjectAnnotations = typeof globalThis.globalProjectAnnotations;

/**
 * What is checked after each story, by axe among others, is checked in each theme: what the story has become changes its
 * theme as by Storybook's toolbar and keeps its state. A failure says in which theme.
 */
export function checkInEachTheme(project: ProjectAnnotations): ProjectAnnotations {
  const { renderToCanvas: render, afterEach = [] } = project;
  // Storybook calls the last first.
  const checks = [afterEach].flat().toReversed();
  let rendered: RenderContext<Renderer> | undefined;

  /** A story's own theme stays. */
  async function showIn(theme: string): Promise<void> {
    if (render === undefined || rendered === undefined) throw new Error("No story is rendered.");
    const { storyContext: story } = rendered;
    const canvas = story.canvasElement as HTMLElement;
    const page = canvas.querySelector("[data-iui-theme]");
    story.globals = { ...story.globals, theme, ...story.storyGlobals };
    await render({ ...rendered, forceRemount: false }, canvas);
    expect(page?.getAttribute("data-iui-theme")).toBe(story.globals["theme"]);
    // What is new has not been played.
    expect(canvas.querySelector("[data-iui-theme]")).toBe(page);
  }

  return {
    ...project,
    renderToCanvas: (context, element) => {
      rendered = context;
      return render?.(context, element);
    },
    afterEach: async (context) => {
      const failures: string[] = [];
      for (const theme of THEMES) {
        try {
          await showIn(theme);
          for (const check of checks) await check(context);
        } catch (error) {
          failures.push(`In the ${theme} theme: ${String(error)}`);
        }
      }
      if (failures.length > 0) throw new Error(failures.join("\n\n"));
    },
  };
}

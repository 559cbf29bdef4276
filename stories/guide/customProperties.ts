/** A custom property that a host may set. */
export interface CustomProperty {
  name: `--ipp-${string}`;
  /** The fallback as the style sheet has it. */
  fallback?: string | undefined;
  /** What is drawn without it, where no fallback says so. */
  without?: string | undefined;
  /** What it is of. */
  of: string;
}

/** Those that the style sheets read. A test compares them. */
export const customProperties: CustomProperty[] = [
  {
    name: "--ipp-background",
    fallback: "var(--iui-color-background, Canvas)",
    of: 'lists, cards, "+3", and avatars without a person',
  },
  {
    name: "--ipp-background-hover",
    fallback: "var(--iui-color-background-hover, color-mix(in oklab, CanvasText 8%, Canvas))",
    of: 'buttons of tags and "+3" below the pointer',
  },
  { name: "--ipp-text", fallback: "var(--iui-color-text, CanvasText)", of: "text" },
  {
    name: "--ipp-text-muted",
    fallback: "var(--iui-color-text-muted, color-mix(in oklab, CanvasText 75%, Canvas))",
    of: "e-mails, organisations, titles, help, who is unknown",
  },
  {
    name: "--ipp-border",
    fallback: "var(--iui-color-border, currentColor)",
    of: 'lists, cards, tags, "+3"',
  },
  {
    name: "--ipp-accent",
    fallback: "var(--iui-color-border-accent, Highlight)",
    of: "the outline of what has the focus, or is active",
  },
  {
    name: "--ipp-radius",
    fallback: "var(--iui-border-radius-1, 4px)",
    of: "the corners of fields, lists and cards",
  },
  { name: "--ipp-field-background", without: "as --ipp-background", of: "the field" },
  {
    name: "--ipp-field-border",
    fallback: "var(--iui-color-border-foreground, currentColor)",
    of: "the field, unless it is invalid or disabled",
  },
  {
    name: "--ipp-field-size",
    fallback: "var(--iui-component-height, 2.25rem)",
    of: "height of the field; tags are a little less",
  },
  {
    name: "--ipp-field-max-block-size",
    fallback: "min(12rem, 30vh)",
    of: "what a field of many grows to, before it scrolls",
  },
  {
    name: "--ipp-tag-background",
    fallback: "var(--iui-color-background-backdrop, Canvas)",
    of: "tags",
  },
  { name: "--ipp-tag-border", without: "as --ipp-border", of: "tags" },
  { name: "--ipp-tag-radius", fallback: "var(--iui-border-radius-round, 9999px)", of: "tags" },
  { name: "--ipp-tag-max-inline-size", fallback: "18rem", of: "width of a tag, whatever the name" },
  {
    name: "--ipp-popup-shadow",
    fallback: "var(--iui-shadow-2, 0 4px 16px rgb(0 0 0 / 25%))",
    of: "lists and cards",
  },
  {
    name: "--ipp-popup-min-inline-size",
    fallback: "0px",
    of: "width of the list, which has the field's, and 240 px",
  },
  {
    name: "--ipp-list-max-block-size",
    fallback: "100vh",
    of: "height of the options in the list, which has 400 px",
  },
  {
    name: "--ipp-row-size",
    fallback: "var(--iui-component-height-large, 3rem)",
    of: "height of an option, at least",
  },
  {
    name: "--ipp-option-active-background",
    fallback: "var(--iui-color-background-transparent-hover, transparent)",
    of: "the option that the keys or the pointer are at",
  },
  {
    name: "--ipp-match-background",
    fallback: "transparent",
    of: "the letters that were typed, in an option",
  },
  {
    name: "--ipp-match-color",
    fallback: "currentColor",
    of: "the same; set both, for the contrast",
  },
  {
    name: "--ipp-avatar-background",
    without: "the colour of the person",
    of: "avatars; set both, for the contrast",
  },
  {
    name: "--ipp-avatar-foreground",
    without: "white, on the colour of a person",
    of: "initials and signs",
  },
  {
    name: "--ipp-avatar-radius",
    fallback: "50%",
    of: "avatars, but those that overlap in a group",
  },
  { name: "--ipp-badge-inline-size", fallback: "16rem", of: "width of the person in the badge" },
];

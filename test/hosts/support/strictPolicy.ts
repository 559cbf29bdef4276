/** No style and no script but those of files of the page's own origin, and no text that becomes either (behaviour 31). */
export const STRICT_POLICY = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src data:",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
};

/** The texts in English, the default: for hosts that load each language in the same way. */
export { english as messages } from "../messages/english.js";

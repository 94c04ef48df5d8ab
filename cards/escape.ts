/** Signs of markdown, the ampersand of an entity such as `&lt;`, and the second brace of a function such as `{{DATE(…)}}`. */
const ACTIVE = /[\\`*_[\]~<>#|]|&(?=#?\w+;)|(?<=\{)\{/g;

/** A line of dashes or equal signs would make a heading of the line before it. */
const UNDERLINE = /^([ \t]*)(?=(?:-+|=+)[ \t]*$)/gm;

/**
 * Text for a surface that reads markdown (Adaptive Cards' TextBlock): every sign that could act is escaped,
 * so that a first name, a note or an offer stays what it is, words.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(ACTIVE, '\\$&').replace(UNDERLINE, '$1\\');
}

/** The same for a text of several lines: two spaces before a line break keep it, where markdown would drop it. */
export function escapeLines(text: string): string {
  return escapeMarkdown(text).replace(/(?<!\n)\n(?!\n)/g, '  \n');
}

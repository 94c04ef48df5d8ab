const MARKDOWN = /[\\`*_[\]~<>#|]/g;

/**
 * Text for a surface that reads markdown (Adaptive Cards' TextBlock): every sign that could act is escaped,
 * so that a first name, a note or an offer stays what it is, words.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKDOWN, '\\$&');
}

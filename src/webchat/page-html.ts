/** Fills the `{{name}}` places of a page with texts, escaped for HTML. A name that is not given is a bug. */
export function fillPage(template: string, values: Readonly<Record<string, string>>, data: unknown): string {
  return template.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
    if (name === 'data') return inlineJson(data);
    const value = values[name];
    if (value === undefined) throw new Error(`the page names {{${name}}}, which is not given`);
    return escapeHtml(value);
  });
}

/** JSON for a `<script type="application/json">`: no text in it can end the element. */
function inlineJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export interface Look {
  class?: string;
  text?: string;
  attributes?: Readonly<Record<string, string>>;
}

/** A new element with its class, text, attributes and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, look: Look = {}, ...children: (Node | undefined)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (look.class !== undefined) element.className = look.class;
  if (look.text !== undefined) element.textContent = look.text;
  for (const [name, value] of Object.entries(look.attributes ?? {})) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function button(text: string, look: Look, press: () => void): HTMLButtonElement {
  const element = make('button', { ...look, text, attributes: { type: 'button', ...look.attributes } });
  element.addEventListener('click', press);
  return element;
}

/** The element of the page with this id; its absence is a bug. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return element;
}

/** The JSON that the server wrote into the page. */
export function inlinedData(): unknown {
  return JSON.parse(byId('data', HTMLScriptElement).textContent);
}

// Makes elements of a page. Text is text: whatever it says, it never becomes markup.

type Content = Node | string | undefined;

/** An element with attributes, where `true` is one without a value and `false` none, and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...contents.filter((content) => content !== undefined));
  return made;
}

/** A button that does something. */
export function button(label: string, action: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = element("button", { type: "button", class: "button", ...attributes }, label);
  made.addEventListener("click", action);
  return made;
}

/** The element of the page with this ID, of this kind. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) {
    throw new TypeError(`the page has no ${kind.name} ${id}`);
  }
  return found;
}

/** A link that stays on this server, or the text alone. */
export function link(address: string, text: string): HTMLElement {
  const url = new URL(address, location.href);
  return url.origin === location.origin ? element("a", { href: url.href }, text) : element("span", {}, text);
}

/** Takes an element away; who was on it goes on elsewhere. */
export function remove(what: HTMLElement, elsewhere: HTMLElement): void {
  const wasThere = what.contains(document.activeElement);
  what.remove();
  if (wasThere) {
    elsewhere.focus();
  }
}

/** Hides an element, or shows it; who was on it goes on elsewhere. */
export function hide(what: HTMLElement, isHidden: boolean, elsewhere: HTMLElement): void {
  const wasThere = what.contains(document.activeElement);
  what.hidden = isHidden;
  if (isHidden && wasThere) {
    elsewhere.focus();
  }
}

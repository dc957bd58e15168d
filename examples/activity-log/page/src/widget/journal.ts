// What the widget was asked and has answered, and what it has asked: the newest first.
import { element, find } from "../view/element";
import { addLine } from "../view/lines";

/** The most lines, and the most characters of a value. */
const MOST = 40;
const LONGEST = 160;

type Kind = "method" | "event" | "problem";

/** Writes a line: a call of the page, an event of the widget, or what would go wrong with a real one. */
export function note(kind: Kind, name: string, given: readonly unknown[], came?: unknown): void {
  const list = find("journal", HTMLElement);
  const values = given.map((value) => short(value)).join(", ");
  const line = kind === "problem" ? ` ${values}` : `(${values})${came === undefined ? "" : ` → ${short(came)}`}`;
  addLine(list, MOST, element("span", { class: kind === "problem" ? "badge warn" : "badge" }, kind), " ", element("code", {}, name), element("span", {}, line));
}

function short(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

// Lines of what has happened, the newest first, and only the last of them.
import { element } from "./element";

/** Puts a line on top of a list, and takes away what is too old. */
export function addLine(list: HTMLElement, most: number, ...contents: (Node | string)[]): void {
  const time = new Date();
  const clock = element("time", { datetime: time.toISOString() }, time.toLocaleTimeString());
  list.prepend(element("li", {}, clock, " ", ...contents));
  while (list.childElementCount > most) {
    list.lastElementChild?.remove();
  }
}

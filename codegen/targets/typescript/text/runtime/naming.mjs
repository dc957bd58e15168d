// Names that are meant by others.

/** `there is no event ON_LOGN; did you mean ON_LOGIN?` */
export function unknown(what, name, known) {
  const nearest = near(String(name), known);
  return `there is no ${what} ${String(name)}${nearest === undefined ? "" : `; did you mean ${nearest}?`}`;
}

/** The name that takes the fewest changes to be made of another one, if these are few. */
function near(name, known) {
  const most = Math.max(1, Math.floor(name.length / 3));
  const [first] = known
    .map((other) => [other, changes(name.toLowerCase(), other.toLowerCase(), most)])
    .filter(([, count]) => count <= most)
    .sort(([, one], [, other]) => one - other);
  return first?.[0];
}

/** How many letters must be put in, taken out, changed or swapped with the next; more than the most there may be is enough. */
function changes(one, other, most) {
  if (Math.abs(one.length - other.length) > most) {
    return most + 1;
  }
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let place = 1; place <= other.length; place += 1) {
      const isSame = one[row - 1] === other[place - 1];
      const isSwapped = row > 1 && place > 1 && one[row - 1] === other[place - 2] && one[row - 2] === other[place - 1];
      const swapped = isSwapped ? before[place - 2] + 1 : Infinity;
      next.push(Math.min(last[place] + 1, next[place - 1] + 1, last[place - 1] + (isSame ? 0 : 1), swapped));
    }
    [before, last] = [last, next];
  }
  return last[other.length];
}

function frozen(value) {
  if (typeof value === "object") {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

export function nameOf(table, number) {
  return Object.keys(table).find((name) => table[name] === number);
}

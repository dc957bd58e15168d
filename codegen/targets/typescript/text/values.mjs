function frozen(value) {
  if (typeof value === "object") {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function facts(fact, table) {
  const entry = ([name, [value, ...parameters]]) => [name, { name, [fact]: value, parameters }];
  return frozen(Object.fromEntries(Object.entries(table).map(entry)));
}

export function nameOf(table, number) {
  return Object.keys(table).find((name) => table[name] === number);
}

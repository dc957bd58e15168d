function sample(minimal, full = minimal) {
  return Object.freeze({ minimal: () => JSON.parse(minimal), full: () => JSON.parse(full) });
}

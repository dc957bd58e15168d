function sample(minimal, full) {
  return Object.freeze({ minimal: () => JSON.parse(minimal), full: () => JSON.parse(full) });
}

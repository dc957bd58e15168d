function sample(minimal, full) {
  return { minimal: () => JSON.parse(minimal), full: () => JSON.parse(full) };
}

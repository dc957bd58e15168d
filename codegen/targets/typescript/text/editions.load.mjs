import { {name} } from {module};

export { LoadError } from {module};

export function {any}(options) {
  return {name}({ ...options, {option}: options{given} ?? {version} });
}

import type { {name} } from {module};

export { LoadError } from {module};

/**
 * Loads the client of whatever edition the host serves. Its options are those of `{name}` of an edition; unless
 * they say something else, {version_in_comment} is loaded, which all editions have.
 */
export declare function {any}(options: Parameters<typeof {name}>[0]): Promise<AnyClient>;

import type { {imports} } from "./index.js";

/**
 * Why there is no client:
 *
 * - `bad-option`: an option is not what it can be;
 * - `no-script`: the script cannot be loaded, or has brought nothing in time;
 * - `no-global`: the script has run, but the constructor is not there;
 * - `no-answer`: nobody has answered in time;
 * - `failed`: the constructor or the first call has thrown; what it has thrown is the `reason`;
 * - `aborted`: the signal was aborted; its reason is the `reason`.
 */
export type LoadErrorCode = "bad-option" | "no-script" | "no-global" | "no-answer" | "failed" | "aborted";

export declare class LoadError extends Error {
  private constructor();
  readonly name: "LoadError";
  readonly code: LoadErrorCode;
  /** The address of the script. */
  readonly script: string | undefined;
  /** What was the matter before: the reason of a signal, the error of an address. */
  readonly reason: unknown;
}

/** Where the script is, how long to wait, and what the client is constructed with. */
export type LoadOptions = {given}(TenantScript | OtherScript) & {
  /** The nonce that a content security policy asks of scripts. */
  nonce?: string | undefined;

  /** How many milliseconds to wait for the script and for an answer, by default 30000; `Infinity` is no limit. */
  timeout?: number | undefined;

  /** An `AbortSignal` that ends the waiting. */
  signal?: LoadSignal | undefined;
};

/** The script of a tenant. */
export interface TenantScript {
  /** Host of the tenant, `acme.example.com`; a port and another scheme than `https:` can be given too. */
  domain: string;

  /** {what} the script loads, by default {default}. */
  {option_name}?: {versions} | undefined;

  script?: undefined;
}

/** A script from somewhere else: one that you host, or that puts a fake on the page. */
export interface OtherScript {
  /** Its address, as seen from the page. One that ends in `.mjs` is that of a module. */
  script: string;

  domain?: undefined;
  {option_name}?: undefined;
}

/** What is needed of an `AbortSignal`. */
export interface LoadSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * Puts the script on the page, once for all callers, constructs the client{waits}.
 *
 * The promise is rejected with a {@link LoadError}; a later call can succeed.
 */
export declare function {name}(options: LoadOptions): Promise<{interface}>;

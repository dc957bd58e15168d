import type * as api from "./index.js";

/** A call that failed, or an answer that is not documented. */
export declare class CallError extends Error {
  private constructor();
  /** The name of the error: {names}. An answer that is not documented has none. */
  readonly name: {name};
  /** The number of the error. */
  readonly code: {code} | undefined;
  /** What the answer says of the error; nothing if the answer is not documented. */
  readonly reason: {error} | undefined;
  /** The answer as it came. */
  readonly answer: unknown;
}

/** Whether a call succeeded, so that the answer has its data. */
export declare function isSuccess<T>(answer: {wrapper}<T>): answer is {ok}<T>;

/** The data of a call that succeeded. Of one that failed a {@link CallError} is thrown. */
export declare function unwrap<T>(answer: {wrapper}<T> | PromiseLike<{wrapper}<T>>): Promise<T>;

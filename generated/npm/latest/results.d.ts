// Generated from the transcription of the API. Changes belong there.

import type * as api from "./index.js";

/** A call that failed, or an answer that is not documented. */
export declare class CallError extends Error {
  private constructor();
  /** The name of the error: "not_enough_privileges". An answer that is not documented has none. */
  readonly name: api.ResultError["name"] | "CallError";
  /** The number of the error. */
  readonly code: api.ResultError["code"] | undefined;
  /** What the answer says of the error; nothing if the answer is not documented. */
  readonly reason: api.ResultError | undefined;
  /** The answer as it came. */
  readonly answer: unknown;
}

/** Whether a call succeeded, so that the answer has its data. */
export declare function isSuccess<T>(answer: api.OperationResult<T>): answer is api.OperationSuccess<T>;

/** The data of a call that succeeded. Of one that failed a {@link CallError} is thrown. */
export declare function unwrap<T>(answer: api.OperationResult<T> | PromiseLike<api.OperationResult<T>>): Promise<T>;

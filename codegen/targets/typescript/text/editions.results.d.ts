{imports}

/** A call that failed, or an answer that is not documented. */
export declare class CallError extends Error {
  private constructor();
  readonly name: {name};
  readonly code: {code};
  readonly reason: {reason};
  readonly answer: unknown;
}

/** The answer of a client of any edition. */
export type AnyAnswer<T> = {answers};

/** Whether a call succeeded, so that the answer has its data. */
export declare function isSuccess<T>(answer: AnyAnswer<T>): answer is {successes};

/** The data of a call that succeeded. Of one that failed a {@link CallError} is thrown. */
export declare function unwrap<T>(answer: AnyAnswer<T> | PromiseLike<AnyAnswer<T>>): Promise<T>;

/** What is wrong with a value, and where. */
export interface Explanation {
  /** The place in the value: `callParties[0].phone`; empty for the value itself. */
  readonly path: string;
  /** The same as a JSON Pointer: `/callParties/0/phone`. */
  readonly pointer: string;
  /** `InteractionData.callParties[0].phone: expected a string, found 1204` */
  readonly message: string;
}

/** What the assertions throw. */
export declare class GuardError extends TypeError {
  readonly name: "GuardError";
  readonly path: string;
  readonly pointer: string;
}

/** Whether a value is of a type. */
export type Is<T> = (value: unknown) => value is T;

/** Throws a {@link GuardError} unless a value is of a type. */
export type Assert<T> = (value: unknown) => asserts value is T;

/** What is wrong with a value, if it is not of a type. */
export type Explain = (value: unknown) => Explanation | undefined;

/** Values of a type, or the arguments of an event; each call makes a new one. */
export interface Sample<T> {
  /** What must be there, and nothing in lists and records. */
  minimal(): T;
  /** All members of the type, and what is in them to some depth. */
  full(): T;
}

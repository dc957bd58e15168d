// What the generated lines below are made of.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
// Members that are never there only tell the arms of a union apart, and no source has them.
type Flat<T> = T extends (...all: never) => unknown
  ? T
  : T extends object
    ? { [K in keyof T as Same<T[K], undefined> extends true ? never : K]: T[K] }
    : T;
type Expect<T extends true> = T;
// What a handler declares where nobody waits for an answer.
type Answer<Reply> = unknown extends Reply ? void | Promise<void> : Reply;
interface Probe {
  probe: string;
}

// What the generated lines below are made of.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends (...all: never) => unknown ? T : T extends object ? { [K in keyof T]: T[K] } : T;
type Expect<T extends true> = T;
// What a handler declares where nobody waits for an answer.
type Answer<Reply> = unknown extends Reply ? void | Promise<void> : Reply;
interface Probe {
  probe: string;
}

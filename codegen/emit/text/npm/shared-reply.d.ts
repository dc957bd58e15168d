/**
 * What a handler has to satisfy besides the types of its arguments when it is registered for
 * several events at once: its reply must suit every one of them. Any handler does for one event.
 */
export type SharedReply<Name extends keyof Events> = (
  Name extends unknown ? (reply: Events[Name]["reply"]) => void : never
) extends (reply: infer Shared) => void
  ? [Events[Name]["reply"]] extends [Shared]
    ? unknown
    : (...args: never) => Shared
  : never;

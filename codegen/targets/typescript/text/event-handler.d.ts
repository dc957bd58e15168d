/** Name of an event. */
export type EventName = keyof Events & string;

/**
 * Handler of an event, for functions and tables of your own that pass handlers on. A handler of
 * several events gets the arguments of any of them, and its reply must suit them all.
 */
export type EventHandler<Name extends EventName> =
  // Whoever takes the reply of one of the events takes that of each: the replies are the same. A
  // compiler believes this of a name it does not know yet, so a generic function can pass a handler
  // on that gives the reply of its event.
  [Name extends unknown ? (reply: Events[Name]["reply"]) => void : never] extends [
    (reply: Events[Name]["reply"]) => void,
  ]
    ? (...args: Events[Name]["arguments"]) => Events[Name]["reply"]
    : // Otherwise the reply is one that everybody who waits for it can take.
      (Name extends unknown ? (reply: Events[Name]["reply"]) => void : never) extends (
          reply: infer Shared,
        ) => void
      ? (...args: Events[Name]["arguments"]) => Shared
      : never;

{imports}

/** The client of each edition. */
export interface Clients {
{clients}
}

export type Edition = keyof Clients;

/** A client whose edition is known when the program runs. */
export type AnyClient = Clients[Edition];

/** The events that every edition has: the arguments of any, and a reply that suits all. */
export interface SharedEvents {
{events}
}

/** The name of an event that every edition has. */
export type SharedEventName = keyof SharedEvents;

/** A handler for an event of any edition: it may get the arguments of each, and its reply suits them all. */
export type SharedHandler<Name extends SharedEventName> = (
  ...args: SharedEvents[Name]["arguments"]
) => SharedEvents[Name]["reply"] | Promise<SharedEvents[Name]["reply"]>;

/** What is of both types. */
type Both<One, Other> = [One] extends [Other] ? One : [Other] extends [One] ? Other : One & Other;

/** What all editions have: the events and methods of every one, the arguments and results of each. */
export type SharedClient = {
  [Member in Exclude<{members}, "on" | "remove">]: AnyClient[Member];
} & {
  on<Name extends SharedEventName>(event: Name, handler: SharedHandler<Name>): void;
  remove<Name extends SharedEventName>(event: Name, handler: SharedHandler<Name>): void;
};

/** What is known of an event. */
export interface EventFacts<Name, NeedsReply, Parameters> {
  readonly name: Name;
  /** Whether the reply of a handler is awaited. */
  readonly needsReply: NeedsReply;
  /** The names of the arguments that handlers get. */
  readonly parameters: Readonly<Parameters>;
}

/** What is known of a method. */
export interface MethodFacts<Name, Command, Parameters> {
  readonly name: Name;
  /** The name of the request that it sends. */
  readonly command: Command;
  readonly parameters: Readonly<Parameters>;
}

/** The name of a number in a table of names and numbers, if the table has it. */
export declare function nameOf<Table extends object>(table: Table, number: number): (keyof Table & string) | undefined;

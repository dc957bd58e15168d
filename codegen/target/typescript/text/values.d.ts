/** The name of a number in a table of names and numbers, if the table has it. */
export declare function nameOf<Table extends object>(table: Table, number: number): (keyof Table & string) | undefined;

/** The edition of a client, by the methods that it has. */
export declare function editionOf(client: AnyClient | SharedClient): Edition;

/** Whether a client is of an edition. */
export declare function isEdition<Name extends Edition>(
  client: AnyClient | SharedClient,
  edition: Name,
): client is Clients[Name];

/** The same client, as what all editions have. */
export declare function shared(client: AnyClient): SharedClient;

{loaded}
{unwrapped}
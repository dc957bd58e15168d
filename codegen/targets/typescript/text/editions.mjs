{loaded}
{unwrapped}
/** The editions, the last first, with the methods by which a client of it is known: it has one that none before has. */
const marks = [
{marks}
];

export function editionOf(client) {
  return marks.find(([, methods]) => methods === undefined || methods.some((method) => method in client))[0];
}

export function isEdition(client, edition) {
  return editionOf(client) === edition;
}

export function shared(client) {
  return client;
}

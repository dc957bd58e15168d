/** The editions, the last first, with a method by which a client of it is known. */
const marks = [
{marks}
];

export function editionOf(client) {
  return marks.find(([, method]) => method === undefined || method in client)[0];
}

export function isEdition(client, edition) {
  return editionOf(client) === edition;
}

export function shared(client) {
  return client;
}

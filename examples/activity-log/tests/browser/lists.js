// The lists of the server, read to their end.
"use strict";

// The IDs of all records that the server lists.
exports.listed = async (server) => {
  const { activities } = await server.ask("/activities");
  return activities.map(({ id }) => id);
};

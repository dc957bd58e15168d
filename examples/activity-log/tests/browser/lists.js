// The lists of the server, read to their end.
"use strict";

// Where the server has every record that it lists: its interaction and its address.
exports.listed = async (server) => {
  const found = [];
  let after = "";
  do {
    const { activities, next } = await server.ask(`/activities${after}`);
    found.push(...activities.map(({ interaction, url }) => [interaction, url]));
    after = next ? new URL(next, server.origin).search : "";
  } while (after !== "");
  return found;
};

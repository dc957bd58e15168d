// A page in JavaScript, whose editor checks it without being strict.

/** @type {import("brightpattern-agent-desktop").AgentDesktopClientAPI} */
const adApi = new (/** @type {any} */ (window)).brightpattern.AdApi();

adApi.on("ON_NEW_INTERACTION", (interaction) => {
  console.log(interaction.interactionId);
  // error TS2551: Did you mean 'interactionId'?
  console.log(interaction.interactionID);
});
// error TS2769: Argument of type '"ON_NEW_INTERACTON"' is not assignable to parameter of type 'EventName'.
adApi.on("ON_NEW_INTERACTON", (interaction) => console.log(interaction.interactionId));

adApi.on("ON_SEARCH_KNOWLEDGE_BASE", async (query) => [{ id: query, title: query, text: "" }]);
// error TS2769: Type 'number' is not assignable to type 'string'.
adApi.on("ON_SEARCH_KNOWLEDGE_BASE", (query) => [{ id: query, title: query, text: 5 }]);
// error TS2769: Type 'number' is not assignable to type 'string'.
adApi.on("ON_SEARCH_KNOWLEDGE_BASE", async (query) => [{ id: query, title: query, text: 5 }]);

// One program for clients of both editions.
import { type AnyClient, editionOf, isEdition, shared } from "brightpattern-agent-desktop/editions";

export function listen(client: AnyClient): "5.19" | "latest" {
  const both = shared(client);
  both.on("ON_NEW_INTERACTION", (interaction) => console.log(interaction.interactionId, interaction.state));
  both.on("ON_SAVE_ACTIVITY_RECORD", async (activity) => console.log(activity.interactionId));
  both.on("ON_SEARCH_KNOWLEDGE_BASE", (query) => [{ id: query, text: "", title: "", type: "article" as const }]);
  both.on("ON_SEARCH_KNOWLEDGE_BASE", (query, language) => (query === language ? null : []));
  both.on("ON_WEB_SCREEN_POP_CUSTOM", (interactionId) => interactionId === "");
  // error TS2322: Type 'string' is not assignable to type 'boolean | Promise<boolean>'.
  both.on("ON_WEB_SCREEN_POP_CUSTOM", (interactionId) => interactionId);
  // error TS2345: Argument of type '"ON_GET_KNOWLEDGE_BASE_FOLDER"' is not assignable to parameter of type
  both.on("ON_GET_KNOWLEDGE_BASE_FOLDER", () => []);
  void both.getLoginState().then((answer) => answer.status === "success" && answer.data.isLoggedIn);
  if (isEdition(client, "latest")) void client.setDialCandidates([]);
  return editionOf(client);
}

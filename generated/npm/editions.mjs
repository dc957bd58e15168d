// Generated from the transcription of the API. Changes belong there.

import { loadAdApi } from "./latest/load.mjs";

export { LoadError } from "./latest/load.mjs";

export function loadAnyAdApi(options) {
  return loadAdApi({ ...options, widget: options?.widget ?? "1.0" });
}

export { CallError, isSuccess, unwrap } from "./latest/results.mjs";

/** The editions, the last first, with the methods by which a client of it is known: it has one that none before has. */
const marks = [
  ["latest", ["setCallRecordingMute", "setDialCandidates", "getInteractionsState", "inviteToChatConference", "removeFromChatConference", "openLogin", "activatePage"]],
  ["5.19", undefined],
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

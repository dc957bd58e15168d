// Generated from the transcription of the API. Changes belong there.

"use strict";

const { loadAdApi } = require("./latest/load.js");

const { LoadError } = require("./latest/load.js");

function loadAnyAdApi(options) {
  return loadAdApi({ ...options, widget: options?.widget ?? "1.0" });
}

const { CallError, isSuccess, unwrap } = require("./latest/results.js");

/** The editions, the last first, with the methods by which a client of it is known: it has one that none before has. */
const marks = [
  ["latest", ["setCallRecordingMute", "setDialCandidates", "getInteractionsState", "inviteToChatConference", "removeFromChatConference", "openLogin", "activatePage"]],
  ["5.19", undefined],
];

function editionOf(client) {
  return marks.find(([, methods]) => methods === undefined || methods.some((method) => method in client))[0];
}

function isEdition(client, edition) {
  return editionOf(client) === edition;
}

function shared(client) {
  return client;
}

module.exports = { LoadError, loadAnyAdApi, CallError, isSuccess, unwrap, editionOf, isEdition, shared };

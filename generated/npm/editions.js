// Generated from the transcription of the API. Changes belong there.

"use strict";

/** The editions, the last first, with a method by which a client of it is known. */
const marks = [
  ["latest", "setCallRecordingMute"],
  ["5.19", undefined],
];

function editionOf(client) {
  return marks.find(([, method]) => method === undefined || method in client)[0];
}

function isEdition(client, edition) {
  return editionOf(client) === edition;
}

function shared(client) {
  return client;
}

module.exports = { editionOf, isEdition, shared };

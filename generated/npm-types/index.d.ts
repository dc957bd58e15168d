// Generated from the transcription of the API. Changes belong there.

export * from "./5.19/index";

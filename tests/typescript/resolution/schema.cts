// The schema is found as JSON.
import schema = require("brightpattern-agent-desktop-schema/5.19/types/InteractionData.schema.json");

export const value: object = schema;

// The schema is found as JSON.
import schema = require("brightpattern-agent-desktop/5.19/schema.json");

export const value: object = schema;

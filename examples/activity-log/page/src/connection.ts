// The client of the widget, of a tenant or of the fake.
import type { AgentDesktopClientAPI } from "brightpattern-agent-desktop/latest";
import { loadAdApi } from "brightpattern-agent-desktop/latest/load";
import { TENANT } from "./tenant";

/** Loads the widget and waits until it answers. */
export function connect(): Promise<AgentDesktopClientAPI> {
  // The fake puts a constructor on the page, as the script of a tenant does. No page with a tenant loads it.
  return loadAdApi(TENANT === undefined ? { script: "/page/widget.js" } : { domain: TENANT });
}

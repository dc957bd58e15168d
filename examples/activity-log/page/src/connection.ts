// The client of the widget, of a tenant or of the fake.
import type { AgentDesktopClientAPI } from "brightpattern-agent-desktop/latest";
import { loadAdApi } from "brightpattern-agent-desktop/latest/load";
import { TENANT } from "./tenant";

/** Loads the widget and waits until it answers. */
export async function connect(): Promise<AgentDesktopClientAPI> {
  if (TENANT === undefined) {
    // Puts a constructor on the page, as the script of a tenant does. No page with a tenant loads it.
    await import("./widget/script");
  }
  return loadAdApi({ domain: TENANT ?? location.origin });
}

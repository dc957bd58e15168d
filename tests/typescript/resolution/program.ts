// Every entry with declarations, by every name that leads to it.
import type { InteractionData } from "brightpattern-agent-desktop";
import type * as named from "brightpattern-agent-desktop/5.19";
import type {} from "brightpattern-agent-desktop/global";
import type {} from "brightpattern-agent-desktop/5.19/global";

declare const page: Window;

const adApi: named.AgentDesktopClientAPI = new page.brightpattern.AdApi();
adApi.on("ON_SAVE_ACTIVITY_RECORD", (activity) => {
  const same: InteractionData = activity;
  void same.interactionId;
});

// The entry `global`, and it alone, makes the constructor known on the page's global object.
import type { AgentDesktopClientAPI } from "brightpattern-agent-desktop";
import type {} from "brightpattern-agent-desktop/global";

const adApi: AgentDesktopClientAPI = new window.brightpattern.AdApi();
console.log(adApi);

// error TS2339: Property 'Api' does not exist on type
console.log(window.brightpattern.Api);
// error TS2348: Did you mean to include 'new'?
window.brightpattern.AdApi();

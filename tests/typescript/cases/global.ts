// The entry `global`, and it alone, makes the constructor known on the page's global object; it has
// the types too.
import type { AgentDesktopClientAPI } from "brightpattern-agent-desktop";
import type { InitOptions } from "brightpattern-agent-desktop/global";

const options: InitOptions = { standalone: true };
const adApi: AgentDesktopClientAPI = new window.brightpattern.AdApi(options);
const prototype: AgentDesktopClientAPI = window.brightpattern.AdApi.prototype;
console.log(adApi, prototype);

// It is a global variable too, and a page may put more there.
declare global {
  interface BrightpatternNamespace {
    other(): void;
  }
}
new brightpattern.AdApi();
window.brightpattern.other();

// error TS2339: Property 'Api' does not exist on type
console.log(window.brightpattern.Api);
// error TS2348: Did you mean to include 'new'?
window.brightpattern.AdApi();

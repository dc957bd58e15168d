// Generated from the transcription of the API. Changes belong there.

import type { AgentDesktopClientAPIClassType } from "./index";

export * from "./index";

declare global {
  /** What the script puts there; a page that puts more there declares it in this interface. */
  interface BrightpatternNamespace {
    /** Constructs the client, see {@link AgentDesktopClientAPIClassType}. */
    AdApi: AgentDesktopClientAPIClassType;
  }

  interface Window {
    /** Is there once the script has run. */
    brightpattern: BrightpatternNamespace;
  }

  /** Is there once the script has run. */
  var brightpattern: BrightpatternNamespace;
}

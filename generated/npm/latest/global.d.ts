// Generated from the transcription of the API. Changes belong there.

import type { AgentDesktopClientAPIClassType } from "./index";

export * from "./index";

declare global {
  interface Window {
    brightpattern: {
      /** Constructs the client, see {@link AgentDesktopClientAPIClassType}. */
      AdApi: AgentDesktopClientAPIClassType;
    };
  }
}

// Generated from the transcription of the API. Changes belong there.

import type { AgentDesktopClientAPIClassType } from "./5.19/index";

export * from "./5.19/index";

declare global {
  interface Window {
    brightpattern: {
      /** Constructs the client, see {@link AgentDesktopClientAPIClassType}. */
      AdApi: AgentDesktopClientAPIClassType;
    };
  }
}

// For a page without a bundler: as a module in the place of the script of a tenant, it puts the fake there.

import { createFake } from "./testing.mjs";

globalThis.fake = createFake().install();

// Somebody looks at the page, so time passes; a test that advances the clock has it in its hands.
globalThis.fake.clock.start();

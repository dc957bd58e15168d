// Drives the agent's page and the server in a browser. Reads a job in JSON: the command of the server, a folder
// for databases and one for pictures. Writes what it saw in JSON, a member for every scene.
"use strict";

const fs = require("node:fs");
const { launch } = require("../../../../tests/judges/chromium.js");

const scenes = { ...require("./many.js"), ...require("./network.js"), ...require("./hand.js"), ...require("./sight.js") };

async function main() {
  const [, , packages, file] = process.argv;
  const job = { ...JSON.parse(fs.readFileSync(file, "utf8")), packages };
  const browser = await launch(packages);
  const seen = { complaints: [] };
  const play = async (names) => {
    for (const name of names) {
      const begin = Date.now();
      await scenes[name](job, browser, seen);
      process.stderr.write(`${name}: ${Date.now() - begin} ms\n`);
    }
  };
  const wanted = job.scenes ?? Object.keys(scenes);
  // What waits for most of its time goes on beside the others.
  const [idle, busy] = [true, false].map((isIdle) => wanted.filter((name) => (name === "weather") === isIdle));
  await Promise.all([play(idle), play(busy)]);
  await browser.close();
  process.stdout.write(JSON.stringify(seen));
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

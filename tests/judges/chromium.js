// Starts the browser that the judges look with: Chromium without a window.
"use strict";

const path = require("node:path");
const { pathToFileURL } = require("node:url");

// `packages` is the folder where the packages of the lock file are installed.
exports.launch = async (packages) => {
  const { chromium } = require(path.join(packages, "playwright-core"));
  const build = await import(pathToFileURL(path.join(packages, "@sparticuz/chromium/build/esm/index.js")).href);
  const executablePath = await build.default.executablePath();
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-zygote"], headless: true });
};

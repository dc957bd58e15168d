// Asks the language service of a TypeScript version for the quick information on the places that
// `handler.ts` names, and compares.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const ts = require(process.argv[2]);

const file = path.join(__dirname, "handler.ts");
const text = fs.readFileSync(file, "utf8");
const options = { strict: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2020 };
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const content = ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => __dirname,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

function quickInformation(position) {
  const information = service.getQuickInfoAtPosition(file, position);
  if (information === undefined) {
    return "nothing";
  }
  const tags = (information.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
  const parts = [information.displayParts, information.documentation].map(ts.displayPartsToString);
  return [...parts, ...tags].join("\n").replace(/^(@param \w+) (?!-)/gm, "$1 - ");
}

// What is shown while the second argument of a call is typed.
function signatureHelp(position) {
  const help = service.getSignatureHelpItems(file, text.indexOf(",", position) + 1, undefined);
  if (help === undefined) {
    return "nothing";
  }
  const item = help.items[help.selectedItemIndex];
  const parameters = item.parameters.map(({ name, documentation }) => `${name}: ${ts.displayPartsToString(documentation)}`);
  return [ts.displayPartsToString(item.documentation), ...parameters].join("\n");
}

const wrong = [];
let expectations = 0;
let pending = [];
let position = 0;
for (const line of text.split("\n")) {
  const comment = /^\s*\/\/ (hover|help) (\w+): (.*)$/.exec(line);
  if (comment) {
    pending.push({ ask: comment[1] === "help" ? signatureHelp : quickInformation, name: comment[2], part: comment[3] });
  } else {
    for (const { ask, name, part } of pending) {
      expectations += 1;
      const found = ask(position + line.search(new RegExp(`\\b${name}\\b`)));
      if (!found.includes(part)) {
        wrong.push(`${name}: expected …${part}…, found:\n${found}`);
      }
    }
    pending = [];
  }
  position += line.length + 1;
}

if (expectations === 0 || wrong.length > 0) {
  console.error(wrong.join("\n\n") || "no expectations");
  process.exit(1);
}

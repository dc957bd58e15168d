// Bundles programs, and writes how large each is, minified and compressed.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");

const [, , packages, folder] = process.argv;
const esbuild = require(path.join(packages, "esbuild"));
const programs = JSON.parse(fs.readFileSync(path.join(folder, "job.json"), "utf8"));

const sizes = programs.map((contents) => {
  const { outputFiles } = esbuild.buildSync({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
  });
  return zlib.gzipSync(outputFiles[0].contents).length;
});
process.stdout.write(JSON.stringify(sizes));

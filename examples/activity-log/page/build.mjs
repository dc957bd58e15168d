// Bundles the page into `dist`: what a page needs, and the fake of the widget as a script of its own.
import { copyFile, rm } from "node:fs/promises";
import { build } from "esbuild";

await rm("dist", { recursive: true, force: true });
await build({
  entryPoints: { page: "src/page.ts" },
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  outdir: "dist",
  chunkNames: "[name]-[hash]",
  sourcemap: true,
  logLevel: "warning",
});
// The page comes last: where it is, all is.
await copyFile("index.html", "dist/index.html");

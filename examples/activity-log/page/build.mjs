// Bundles the page into `dist`: what a page needs, and the fake of the widget as a script of its own.
import { copyFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";

await rm("dist", { recursive: true, force: true });
const options = { bundle: true, target: "es2022", outdir: "dist", sourcemap: true, logLevel: "warning" };
await build({ ...options, entryPoints: { page: "src/page.ts" }, format: "esm" });
await build({ ...options, entryPoints: { widget: "src/widget/script.ts" }, format: "iife" });
// The server allows the page what comes from the tenant, and nothing else.
const tenant = await build({ entryPoints: ["src/tenant.ts"], format: "esm", write: false });
const { TENANT } = await import(`data:text/javascript,${encodeURIComponent(tenant.outputFiles[0].text)}`);
await writeFile("dist/tenant.txt", TENANT ?? "");
// The page comes last: where it is, all is.
await copyFile("index.html", "dist/index.html");

// Judges the reference pages in a browser. Reads a job in JSON: the folder of the pages, which pages to
// open, what to search for, which pages to look at closely and which to make pictures of. Writes what it
// saw in JSON: what is wrong with pages, what was found, what the keyboard did.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const [, , packages, file] = process.argv;
const job = JSON.parse(fs.readFileSync(file, "utf8"));
const { launch } = require("./chromium.js");
const axe = fs.readFileSync(path.join(packages, "axe-core/axe.min.js"), "utf8");

const address = (page) => pathToFileURL(path.join(job.folder, page)).href;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1360, height: 900 };

async function main() {
  const browser = await launch(packages);
  const seen = { complaints: [], searches: [], keyboard: [], violations: [] };
  await visit(browser, seen);
  await search(browser, seen);
  if (job.walk) await walk(browser, seen);
  await examine(browser, seen);
  await picture(browser);
  await browser.close();
  process.stdout.write(JSON.stringify(seen));
}

// A page of a browser that tells whatever it complains of and whatever it asks the network for.
async function open(browser, seen, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complain = (what) => seen.complaints.push(`${page.url()}: ${what}`);
  page.on("console", (message) => complain(`console: ${message.text()}`));
  page.on("pageerror", (error) => complain(`error: ${error.message}`));
  page.on("dialog", (dialog) => complain(`dialog: ${dialog.message()}`));
  page.on("requestfailed", (request) => complain(`not loaded: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) complain(`asks for ${request.url()}`);
  });
  return page;
}

// Every page on a phone: no wider than that, and what a link names in the browser's own view is there.
async function visit(browser, seen) {
  const page = await open(browser, seen, { viewport: PHONE });
  for (const name of job.pages) {
    await page.goto(address(name));
    const found = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      lost: [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => decodeURIComponent(link.hash.slice(1)))
        .filter((id) => document.getElementById(id) === null),
    }));
    if (found.width > PHONE.width) seen.complaints.push(`${name}: ${found.width} wide on a phone`);
    for (const id of found.lost) seen.complaints.push(`${name}: no place ${id}`);
  }
  await page.context().close();
}

async function search(browser, seen) {
  const page = await open(browser, seen, { viewport: DESK });
  for (const { page: name, query } of job.searches) {
    if (page.url() !== address(name)) await page.goto(address(name));
    await page.focus('.search input');
    await page.fill('.search input', query);
    await page.waitForFunction(() => window.referenceIndex !== undefined);
    await page.evaluate(() => document.querySelector('.search input').dispatchEvent(new Event("input")));
    const found = await page.$$eval(".search ul li code", (names) => names.map((name) => name.textContent));
    seen.searches.push({ query, found });
  }
  await page.context().close();
}

// What somebody does without a mouse; each step says what came of it.
async function walk(browser, seen) {
  const page = await open(browser, seen, { viewport: DESK });
  const focused = () =>
    page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.tagName);
  const note = async (step, value) => seen.keyboard.push([step, value ?? (await focused())]);
  await page.goto(address(job.walk.page));
  await page.keyboard.press("Tab");
  await note("Tab");
  await page.keyboard.press("Enter");
  await note("Enter on it");
  await page.keyboard.press("/");
  await note("/");
  await page.keyboard.type(job.walk.query);
  await page.waitForSelector(".search ul li");
  const selected = () => page.$eval('.search ul [aria-selected="true"] code', (own) => own.textContent);
  const first = await selected();
  await page.keyboard.press("ArrowDown");
  await note("ArrowDown moves on", String((await selected()) !== first));
  await page.keyboard.press("ArrowUp");
  await note("ArrowUp moves back", String((await selected()) === first));
  await page.keyboard.press("Escape");
  await note("Escape hides the results", String(await page.$eval(".search ul", (own) => own.hidden)));
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  await page.waitForSelector(".search ul li");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await note("Enter opens", path.basename(new URL(page.url()).pathname));
  await page.focus(".tabs input:checked");
  await page.keyboard.press("ArrowRight");
  await note("ArrowRight in the tabs", await page.$eval(".tabs input:checked", (own) => own.value));
  const shown = await page.$$eval(".tabs .form", (own) => own.map((form) => getComputedStyle(form).display !== "none"));
  await note("which form is shown", shown.indexOf(true) + " of " + shown.length);
  await page.reload();
  await note("after the page is opened again", await page.$eval(".tabs input:checked", (own) => own.value));
  await page.setViewportSize(PHONE);
  await page.focus(".menu");
  await page.keyboard.press("Enter");
  await note("Enter on the menu", String(await page.isVisible("nav.site")));
  await page.context().close();
}

// axe has nothing against it.
async function examine(browser, seen) {
  for (const colorScheme of ["light", "dark"]) {
    for (const viewport of [DESK, PHONE]) {
      const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const name of job.close) {
        await page.goto(address(name));
        await page.evaluate(() => document.querySelectorAll("details").forEach((own) => (own.open = true)));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        for (const { id, nodes } of violations) {
          seen.violations.push(`${name}, ${colorScheme}, ${viewport.width}: ${id}: ${nodes[0].html}`);
        }
      }
      await context.close();
    }
  }
}

async function picture(browser) {
  for (const { page: name, width, height, scheme, file } of job.pictures) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(address(name));
    await page.screenshot({ path: file });
    await context.close();
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});

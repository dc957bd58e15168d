// The agent's page in a browser, and everything that it is given, asks for and complains of.
"use strict";

const { listed } = require("./lists.js");

const PATIENCE = 60_000;

// Has everything told that a page complains of, and every request that leaves the server.
function watch(page, origin, tell) {
  const complain = (what) => tell(`${page.url()}: ${what}`);
  page.on("console", (message) => complain(`console: ${message.text()}`));
  page.on("pageerror", (error) => complain(`error: ${error.message}`));
  page.on("dialog", (dialog) => complain(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) complain(`asks for ${request.url()}`);
  });
}

class Desk {
  // Texts of the records that the server has acknowledged, with the status, in their order.
  acknowledged = [];

  constructor(context, origin, seen) {
    this.context = context;
    this.origin = origin;
    this.seen = seen;
    // While a scene breaks the network, the browser says so on its console.
    this.isBroken = false;
  }

  // Opens the page and waits until the widget has answered.
  async open() {
    const page = await this.context.newPage();
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    watch(page, this.origin, (what) => this.isBroken || this.seen.complaints.push(what));
    page.on("response", (response) => {
      if (response.request().method() === "POST" && response.ok()) {
        this.acknowledged.push({ text: response.request().postData(), status: response.status() });
      }
    });
    await this.enter();
    return this;
  }

  // Goes to the page, and has all records noted that the widget gives.
  async enter() {
    await this.page.goto(`${this.origin}/`);
    await this.page.waitForSelector("html[data-ready]");
    await this.page.evaluate(() => {
      window.given = [];
      new window.brightpattern.AdApi().on("ON_SAVE_ACTIVITY_RECORD", (activity) => void window.given.push(JSON.stringify(activity)));
    });
  }

  async press(name) {
    await this.page.click(`#panel-${name}-go`);
  }

  // The texts of the records that the widget has given since the page was entered.
  given() {
    return this.page.evaluate(() => window.given);
  }

  text(selector) {
    return this.page.textContent(selector);
  }

  // Waits until so many records were stored since the page was entered.
  async stored(count) {
    await this.page.waitForFunction((wanted) => Number(document.getElementById("stored-count").textContent) >= wanted, count);
  }

  // Waits until so many records wait to be sent.
  async waiting(count) {
    await this.page.waitForFunction((wanted) => document.getElementById("waiting").dataset.count === String(wanted), count);
  }
}

exports.Desk = Desk;
exports.watch = watch;

exports.idOf = (text) => JSON.parse(text).interactionId;

// The records that the server does not have exactly as they were given.
exports.compare = async (server, given) => {
  const wrong = [];
  const places = new Map(await listed(server));
  for (const text of given) {
    const id = exports.idOf(text);
    const place = places.get(id);
    const kept = place === undefined ? "nothing" : await server.ask(place, { raw: true });
    if (kept !== text) wrong.push({ id, given: text.slice(0, 200), kept: kept.slice(0, 200) });
  }
  return wrong;
};

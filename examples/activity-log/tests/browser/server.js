// The server as a program of its own, which can be killed and started again where it was.
"use strict";

const { spawn } = require("node:child_process");
const { once } = require("node:events");
const path = require("node:path");
const readline = require("node:readline");

// Whoever ends leaves no server behind.
const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

class Server {
  #child;
  #command;
  #database;

  constructor(command, database) {
    this.#command = command;
    this.#database = database;
  }

  // Starts it, and waits until it says where it is. It comes back at the same address.
  async start() {
    const listen = this.origin === undefined ? "127.0.0.1:0" : new URL(this.origin).host;
    const [program, ...first] = this.#command;
    const given = [...first, "--listen", listen, "--database", this.#database];
    this.#child = spawn(program, given, { stdio: ["ignore", "pipe", "inherit"] });
    running.add(this.#child);
    const lines = readline.createInterface({ input: this.#child.stdout });
    for await (const line of lines) {
      const said = /Open (http:\/\/\S+?)\/?$/.exec(line);
      if (said) {
        this.origin = said[1];
        // What else it says is read, so that it can say it.
        this.#child.stdout.resume();
        return this;
      }
    }
    throw new Error("the server has ended before it said where it is");
  }

  // Kills it in the middle of whatever it does.
  async kill() {
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
    running.delete(this.#child);
  }

  // What it answers, as JSON; the text as it came if that is wanted.
  async ask(address, { raw = false } = {}) {
    const response = await fetch(this.origin + address, { headers: { accept: "application/json" } });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return raw ? response.text() : response.json();
  }
}

// A server with a database of its own.
exports.start = (job, name) => new Server(job.server, path.join(job.folder, `${name}.sqlite`)).start();

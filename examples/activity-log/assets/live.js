// The live list: adds a row for each record that is stored, and a line for each body that is refused.

const live = document.getElementById("live");
const rows = live.querySelector("tbody");
const said = document.getElementById("said");
const refused = document.getElementById("refused");
const connection = document.getElementById("connection");

// As many rows as a page that stays open all day should have.
const MOST_ROWS = 200;
const MOST_NOTICES = 5;

function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

function two(number) {
  return String(number).padStart(2, "0");
}

function time(milliseconds) {
  const text = new Date(milliseconds).toISOString();
  return element("time", { dateTime: text, title: "UTC" }, text.slice(0, 16).replace("T", " "));
}

function lasted(duration) {
  if (duration === null) return "–";
  const seconds = Math.round(duration);
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

function badge(text, tone = "") {
  return element("span", { className: `badge ${tone}`.trim() }, text);
}

// The page of the record has all of a text.
function short(text, most = 60) {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

function words(name) {
  return short(name.replaceAll("_", " "));
}

function cell(label, ...children) {
  const made = element("td", {}, ...children);
  made.dataset.label = label;
  return made;
}

function row(record) {
  const subject = element("th", { scope: "row" }, element("a", { href: record.url }, short(record.subject || record.interaction, 180)));
  subject.dataset.label = "Subject";
  if (record.contact) subject.append(element("span", { className: "soft" }, short(record.contact)));
  const tone = record.state === "completed" ? "good" : record.missed ? "bad" : "plain";
  const state = cell("State", badge(words(record.state), tone));
  if (record.transferred) state.append(" ", badge("transferred"));
  if (record.undocumented > 0) state.append(" ", badge("newer", "warn"));
  if (record.revision > 1) state.append(" ", badge(`revision ${record.revision}`));
  const duration = cell("Duration", lasted(record.duration));
  duration.className = "number";
  const made = element("tr", { className: "new" },
    cell("Began", time(record.at)),
    subject,
    cell("Type", words(record.type)),
    state,
    cell("Service", short(record.service ?? "–")),
    cell("Disposition", short(record.disposition ?? "–")),
    duration,
  );
  made.dataset.record = record.id;
  return made;
}

// A record that is replaced moves to the top.
function stored(record) {
  rows.querySelector(`[data-record="${record.id}"]`)?.remove();
  rows.prepend(row(record));
  while (rows.children.length > MOST_ROWS) rows.lastElementChild.remove();
  say(`Stored: ${record.subject || record.interaction}`);
}

function refuse(one) {
  const link = element("a", { href: one.url }, `Refused: ${one.reason}`);
  refused.prepend(element("li", {}, link, one.pointer ? ` at ${one.pointer}` : ""));
  while (refused.children.length > MOST_NOTICES) refused.lastElementChild.remove();
  say(`Refused: ${one.reason}`);
}

// What comes at once is said once, or a screen reader would never end.
let sentence;
let timer;
function say(text) {
  sentence = text;
  timer ??= setTimeout(() => {
    said.textContent = sentence;
    timer = undefined;
  }, 500);
}

function connected(text, tone) {
  connection.textContent = text;
  connection.className = `badge ${tone}`;
}

// The browser connects again by itself and says what it has seen last.
const events = new EventSource(`/live/events?after=${live.dataset.after}`);
events.addEventListener("open", () => connected("connected", "good"));
events.addEventListener("stored", (event) => stored(JSON.parse(event.data)));
events.addEventListener("refused", (event) => refuse(JSON.parse(event.data)));
events.addEventListener("error", () => {
  const isOver = events.readyState === EventSource.CLOSED;
  connected(isOver ? "not connected; load the page again" : "connecting again", "bad");
});

// The page of an agent: shows what the widget tells, answers what it asks, and saves its records.
import { CallError } from "brightpattern-agent-desktop/latest/results";
import { LoadError } from "brightpattern-agent-desktop/latest/load";
import { saveActivities } from "./activity";
import { answer } from "./answers";
import { connect } from "./connection";
import { Desk } from "./desk";
import { Outbox } from "./outbox";
import { Sender } from "./sender";
import { showAgent } from "./view/agent";
import { find } from "./view/element";
import { showInteractions } from "./view/interactions";
import { addLine } from "./view/lines";
import { showRecords } from "./view/records";

/** The most lines of questions that are shown. */
const MOST_QUESTIONS = 20;

/** Tells everybody, also those who do not see the page. */
const announce = (what: string) => void (find("status", HTMLElement).textContent = what);
const warn = (what: string) => void (find("alert", HTMLElement).textContent = what);

function complain(error: unknown): void {
  if (error instanceof CallError) {
    warn(`The widget refuses (${error.name}): ${error.message}`);
  } else {
    warn(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const outbox = await Outbox.open().catch((error: unknown) => {
    throw new Error(`This browser keeps nothing, so no record can be saved here: ${String(error)}`);
  });
  const sender = new Sender(outbox);
  showRecords(outbox, sender, warn);
  // What an earlier visit has left is sent whether there is a widget or not.
  sender.start();

  const client = await connect();
  const views: (() => void)[] = [];
  const desk = new Desk(client, () => views.forEach((show) => show()));
  views.push(showAgent(client, desk, complain), showInteractions({ client, desk, complain }));
  saveActivities(client, sender, warn);
  const questions = find("question-list", HTMLElement);
  answer(client, desk, (what) => addLine(questions, MOST_QUESTIONS, what));
  await desk.start(announce);
  document.documentElement.dataset["ready"] = "";
}

main().catch((error: unknown) => {
  if (error instanceof LoadError) {
    warn(`The widget is not there (${error.code}): ${error.message}`);
  } else {
    complain(error);
  }
});

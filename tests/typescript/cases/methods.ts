// Methods promise a result that is looked at before it is used.
import type { InteractionData, MethodName, Methods, OperationResult, ResultError, ResultErrorCodes, Team } from "brightpattern-agent-desktop";
import type {} from "brightpattern-agent-desktop/global";

const adApi = new window.brightpattern.AdApi({ standalone: true });

async function teams(): Promise<Team[]> {
  const result = await adApi.getTeams();
  if (result.status === "success") {
    return result.data;
  }
  const code: number = result.error.code;
  const name: string = result.error.name;
  throw new Error(`${code} ${name}`);
}

// A result can be taken apart before it is known which it is.
async function apart(): Promise<string> {
  const { status, data, error } = await adApi.getLoginState();
  if (error !== undefined) return `${status} ${error.name}`;
  return data.isLoggedIn ? "in" : "out";
}
void apart();

// What is sent may be undefined.
declare const maybe: string | undefined;
new window.brightpattern.AdApi({ integrationKey: maybe });

// A table of the methods serves any of them.
type Call<Name extends MethodName> = { name: Name; arguments: Methods[Name]["parameters"] };
type Outcome<Name extends MethodName> = OperationResult<Methods[Name]["result"]>;
const call: Call<"getTeamMembers"> = { name: "getTeamMembers", arguments: ["7"] };
declare const outcome: Outcome<"getTeams">;
if (outcome.status === "success") console.log(call, outcome.data[0]?.displayName);
const noCommand: Methods["injectMessageLogger"]["command"] = undefined;

// What arrives is a record for whoever wants one.
declare const interaction: InteractionData;
const fields: Record<string, unknown> = interaction;
console.log(noCommand, fields);

const commands: Methods["getTeams"]["command"] = "GET_TEAMS";
const pending: Promise<OperationResult<null>> = adApi.setAgentState("not_ready", "lunch");
const code: ResultErrorCodes["timeout"] = 8;
const error: ResultError = { code, name: "timeout" };
const nothing: void = adApi.injectMessageLogger((message) => console.log(message));
console.log(teams(), commands, pending, error, nothing);

async function careless(): Promise<void> {
  const result = await adApi.getTeams();
  // error TS2322: Type 'undefined' is not assignable to type 'Team[]'.
  const teams: Team[] = result.data;
  console.log(teams);
  // error TS2367: have no overlap
  if (result.status === "ok") {
    console.log(result);
  }
}
void careless();

// error TS2554: Expected 1 arguments, but got 0.
void adApi.getTeamMembers();
// error TS2345: Argument of type 'number' is not assignable to parameter of type 'string'.
void adApi.getTeamMembers(7);
// error TS2322: Type '55' is not assignable to type
const unknown: ResultError = { code: 55, name: "timeout" };
// error TS2551: Property 'getTeam' does not exist on type 'AgentDesktopClientAPI'.
void [unknown, adApi.getTeam];

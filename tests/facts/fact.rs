//! Facts: what one source says of one item, and the TypeScript type that must be `true` if the
//! declarations say the same.
//!
//! A list has a heading for each source and a fact a line, in the notation of TypeScript:
//!
//! ```text
//! # declarations: the vendor's type declarations of 2023-01-18
//! type AttachedData = Record<string, string>
//! field InteractionData.email?: string
//! code ResultErrorCodes.timeout = 8
//! event ON_LOGIN(loginState: LoginStateData): void
//! handler OnLoginHandler of ON_LOGIN
//! method getTeamMembers(teamId: string): User[]
//! command getTeamMembers = GET_TEAM_MEMBERS
//! member injectMessageLogger: (callback: MessageLogger) => void
//! constructor (options?: InitOptions)
//! ```
//!
//! An event is given with what its handler answers, a method with the data of its result.

pub struct Fact {
    /// The first word of the heading it stands under.
    pub source: String,
    /// What it is about: `field InteractionData.email`.
    pub item: String,
    /// `Same<…>` of the declarations and the fact.
    pub assertion: String,
    /// Declarations the assertion needs.
    pub helper: String,
}

/// The source whose lists are complete: it has all events and all members of the client.
pub const COMPLETE: &str = "declarations";

/// All facts of a list.
pub fn read(list: &str) -> Vec<Fact> {
    let mut facts = Vec::new();
    for line in list.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix("# ") {
            Some(heading) => {
                let source = heading.split(':').next().unwrap_or(heading).to_owned();
                facts.push(Fact { source, ..Fact::named("", "", String::new()) });
            }
            None => {
                let source = facts.last().expect("a list begins with a heading").source.clone();
                facts.push(Fact { source, ..fact(line, facts.len()) });
            }
        }
    }
    facts.retain(|fact| !fact.item.is_empty());
    facts
}

impl Fact {
    fn named(kind: &str, name: &str, assertion: String) -> Fact {
        let item = format!("{kind} {name}").trim().to_owned();
        Fact { source: String::new(), item, assertion, helper: String::new() }
    }
}

fn fact(line: &str, number: usize) -> Fact {
    let (kind, said) = line.split_once(' ').unwrap_or_else(|| panic!("no fact: {line}"));
    let split = |mark| said.split_once(mark).unwrap_or_else(|| panic!("no `{mark}`: {line}"));
    match kind {
        "type" => of_type(said, number),
        "field" => {
            let (key, ty) = split(": ");
            let (name, member) = key.split_once('.').unwrap_or_else(|| panic!("no type: {line}"));
            let plain = member.trim_end_matches('?');
            let same = format!("Same<Pick<{name}, {plain:?}>, {{ {member}: {ty} }}>");
            Fact::named(kind, key.trim_end_matches('?'), same)
        }
        "code" => {
            let (key, code) = split(" = ");
            let (name, member) = key.split_once('.').unwrap_or_else(|| panic!("no table: {line}"));
            Fact::named(kind, key, format!("Same<{name}[{member:?}], {code}>"))
        }
        "event" => {
            let (name, parameters, reply) = signature(said);
            // What nobody waits for may be anything.
            let reply =
                if reply == "void" { "unknown".to_owned() } else { format!("{reply} | Promise<{reply}>") };
            let entry = format!("{{ arguments: [{parameters}]; reply: {reply} }}");
            Fact::named(kind, name, format!("Same<Events[{name:?}], {entry}>"))
        }
        "handler" => {
            let (name, event) = split(" of ");
            let entry = format!("Events[{event:?}]");
            let reply = format!("Answer<{entry}[\"reply\"]>");
            let handler = format!("(...all: {entry}[\"arguments\"]) => {reply}");
            Fact::named(kind, name, format!("Same<{name}, {handler}>"))
        }
        "method" => {
            let (name, parameters, data) = signature(said);
            let call = format!("({parameters}) => Promise<OperationResult<{data}>>");
            Fact::named(kind, name, format!("Same<AgentDesktopClientAPI[{name:?}], {call}>"))
        }
        "command" => {
            let (name, command) = split(" = ");
            Fact::named(kind, name, format!("Same<Methods[{name:?}][\"command\"], {command:?}>"))
        }
        "member" => {
            let (name, ty) = split(": ");
            Fact::named(kind, name, format!("Same<AgentDesktopClientAPI[{name:?}], {ty}>"))
        }
        "constructor" => {
            let made = format!("{{ prototype: AgentDesktopClientAPI; new {said}: AgentDesktopClientAPI }}");
            Fact::named(kind, "", format!("Same<AgentDesktopClientAPIClassType, {made}>"))
        }
        _ => panic!("no fact: {line}"),
    }
}

/// A generic type is compared with its default and with an argument of its own.
fn of_type(said: &str, number: usize) -> Fact {
    let generic = said.split_once('<').filter(|(name, _)| !name.contains(' '));
    let Some((name, rest)) = generic else {
        let (name, ty) = said.split_once(" = ").unwrap_or_else(|| panic!("no type: {said}"));
        return Fact::named("type", name, format!("Same<Flat<{name}>, Flat<{ty}>>"));
    };
    let (parameter, ty) = rest.split_once("> = ").unwrap_or_else(|| panic!("no type: {said}"));
    let said_type = format!("Said{number}");
    let default = if parameter.contains(" = ") { "" } else { "<null>" };
    let ours = format!("[Flat<{name}<Probe>>, Flat<{name}{default}>]");
    let theirs = format!("[Flat<{said_type}<Probe>>, Flat<{said_type}{default}>]");
    let helper = format!("type {said_type}<{parameter}> = {ty};");
    Fact { helper, ..Fact::named("type", name, format!("Same<{ours}, {theirs}>")) }
}

/// Name, parameters and result of `name(parameters): result`.
fn signature(said: &str) -> (&str, &str, &str) {
    let parts = said.split_once('(').and_then(|(name, rest)| {
        let (parameters, result) = rest.split_once("): ")?;
        Some((name, parameters, result))
    });
    parts.unwrap_or_else(|| panic!("no signature: {said}"))
}

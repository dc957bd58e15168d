//! The module `editions`: one program for clients of several editions.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

use crate::fragment::Fragment;
use crate::model::{Api, Client, Event, Package};

use super::super::quoting::{self, Code, code};
use super::constant::Constant;
use super::{Module, loading, results};

/// The name of the module, and what it is for.
pub const NAME: &str = "editions";
pub const ABOUT: &str = "clients of several editions";

const SCRIPT: &str = include_str!("../text/editions.mjs");
const DECLARATIONS: &str = include_str!("../text/editions.d.ts");
const TYPES: &str = include_str!("../text/editions.types.d.ts");
const LOADING_SCRIPT: &str = include_str!("../text/editions.load.mjs");
const LOADING_DECLARATIONS: &str = include_str!("../text/editions.load.d.ts");
const RESULTS_DECLARATIONS: &str = include_str!("../text/editions.results.d.ts");

/// A package with several editions that have a client, two of which differ in their methods.
pub fn module(package: &Package) -> Option<Module> {
    let clients = clients(package)?;
    let marks = marks(&clients)?;
    let [loaded, unwrapped] = [loaded(&clients), unwrapped(&clients)].map(Option::unwrap_or_default);
    let declarations = [("loaded", loaded.declarations), ("unwrapped", unwrapped.declarations)];
    let declarations = Code::filled(DECLARATIONS, &declarations);
    let marks = Fragment::joined(marks.iter().map(mark), "\n");
    let script = [("loaded", loaded.script), ("unwrapped", unwrapped.script), ("marks", marks)];
    Some(Module {
        name: NAME,
        about: ABOUT,
        script: Code::filled(SCRIPT, &script),
        required: None,
        declarations: code!("{}\n{}", shared(&clients), declarations),
    })
}

/// The types of such a package alone.
pub fn types(package: &Package) -> Option<Code> {
    let clients = clients(package)?;
    marks(&clients).map(|_| shared(&clients))
}

/// The editions, if all have a client and events.
fn clients(package: &Package) -> Option<Vec<(&Api, &Client)>> {
    let clients = package.editions.iter().map(|api| Some((api, api.client.as_ref()?)));
    let clients: Option<Vec<(&Api, &Client)>> =
        clients.map(|found| found.filter(|(api, _)| !api.events.is_empty())).collect();
    clients.filter(|clients| clients.len() > 1)
}

/// The types of clients of any edition.
fn shared(clients: &[(&Api, &Client)]) -> Code {
    let name = |index: usize| code!("edition{}", index);
    let each = |piece: &dyn Fn(usize, &Api, &Client) -> Code, between: &'static str| {
        let pieces = clients.iter().enumerate().map(|(index, (api, client))| piece(index, api, client));
        Fragment::joined(pieces, between)
    };
    let import = |index: usize, api: &Api, _: &Client| {
        let module = quoting::literal(&format!("./{}/index.js", api.edition));
        code!("import type * as {} from {};", name(index), module)
    };
    let client = |index: usize, api: &Api, client: &Client| {
        let interface = quoting::identifier(&client.interface);
        code!("  {}: {}.{};", quoting::property(&api.edition), name(index), interface)
    };
    let members = |index: usize, _: &Api, client: &Client| {
        code!("keyof {}.{}", name(index), quoting::identifier(&client.interface))
    };
    let values = [
        ("imports", each(&import, "\n")),
        ("clients", each(&client, "\n")),
        ("events", events(clients)),
        ("members", each(&members, " & ")),
    ];
    Code::filled(TYPES, &values)
}

/// An edition, with the methods that none before it has.
fn mark((edition, methods): &(&str, Vec<&str>)) -> Code {
    let methods = match methods.as_slice() {
        [] => "undefined".into(),
        some => Constant::texts(some.iter().copied()).value(),
    };
    code!("  [{}, {}],", quoting::literal(edition), methods)
}

/// What the module has of that of an edition.
struct Part {
    script: Code,
    declarations: Code,
}

impl Default for Part {
    fn default() -> Part {
        Part { script: Fragment::empty(), declarations: Fragment::empty() }
    }
}

/// The loading of the last edition, if it knows the scripts of all. What is loaded unless something else is said
/// is what every edition has.
fn loaded(clients: &[(&Api, &Client)]) -> Option<Part> {
    let (last, knowing) = clients.last()?;
    let (name, any) = (loading::function(knowing)?, any(knowing)?);
    let known = |client: &Client, version: &str, path: &str| {
        client.scripts.iter().any(|script| script.version == version && script.path == path)
    };
    let is_known = clients.iter().all(|(_, client)| {
        let all = client.scripts.iter().all(|script| known(knowing, &script.version, &script.path));
        all && loading::function(client).is_some_and(|other| other.as_str() == name.as_str())
    });
    let common = knowing
        .scripts
        .iter()
        .rfind(|script| clients.iter().all(|(_, client)| known(client, &script.version, &script.path)));
    let common = common.filter(|_| is_known)?;
    let module = |end: &str| quoting::literal(&format!("./{}/load.{end}", last.edition));
    let values = |end: &str| {
        [
            ("module", module(end)),
            ("name", name.clone()),
            ("any", any.clone()),
            ("option", quoting::property(loading::version(knowing))),
            ("given", quoting::optional_member(loading::version(knowing))),
            ("version", quoting::literal(&common.version)),
            ("version_in_comment", quoting::literal_in_comment(&common.version)),
        ]
    };
    Some(Part {
        script: Code::filled(LOADING_SCRIPT, &values("mjs")),
        declarations: Code::filled(LOADING_DECLARATIONS, &values("js")),
    })
}

/// What the function is called that loads the client of any edition: `loadAnyAdApi`.
pub fn any(client: &Client) -> Option<Code> {
    Some(quoting::identifier(&format!("loadAny{}", client.global.last()?.to_upper_camel_case())))
}

/// What takes answers apart, if it does so in the same way in all editions.
fn unwrapped(clients: &[(&Api, &Client)]) -> Option<Part> {
    let modules: Option<Vec<Module>> = clients.iter().map(|(api, _)| results::module(api)).collect();
    let modules = modules?;
    let (last, _) = clients.last()?;
    let is_same = modules.windows(2).all(|pair| match pair {
        [one, other] => one.script.as_str() == other.script.as_str(),
        _ => true,
    });
    let names: Option<Vec<(Code, Code)>> = clients.iter().map(|(api, _)| results::names(api)).collect();
    let names = names.filter(|_| is_same)?;
    let imports = clients.iter().enumerate().map(|(index, (api, _))| {
        let module = quoting::literal(&format!("./{}/results.js", api.edition));
        code!("import type * as results{} from {};", index, module)
    });
    let each = |piece: &dyn Fn(usize, &(Code, Code)) -> Code| {
        Fragment::joined(names.iter().enumerate().map(|(index, names)| piece(index, names)), " | ")
    };
    let member = |member: &'static str| {
        let member = Code::from(member);
        each(&|index, _| code!("results{}.CallError[\"{}\"]", index, member))
    };
    let declarations = [
        ("imports", Fragment::joined(imports, "\n")),
        ("name", member("name")),
        ("code", member("code")),
        ("reason", member("reason")),
        ("answers", each(&|index, (wrapper, _)| code!("edition{}.{}<T>", index, wrapper))),
        ("successes", each(&|index, (_, success)| code!("edition{}.{}<T>", index, success))),
    ];
    let module = quoting::literal(&format!("./{}/results.mjs", last.edition));
    Some(Part {
        script: code!("export {{ CallError, isSuccess, unwrap }} from {};\n", module),
        declarations: Code::filled(RESULTS_DECLARATIONS, &declarations),
    })
}

/// The events that all editions have.
fn events(clients: &[(&Api, &Client)]) -> Code {
    let Some((first, _)) = clients.first() else { return Fragment::empty() };
    let shared = first.events.iter().filter_map(|event| {
        let same = clients.iter().map(|(api, _)| api.events.iter().find(|other| other.name == event.name));
        let same: Option<Vec<&Event>> = same.collect();
        same.map(|same| shared_event(&event.name, &same))
    });
    Fragment::joined(shared, "\n")
}

/// One of them, as it is in each edition.
fn shared_event(name: &str, editions: &[&Event]) -> Code {
    let of = |index: usize, part: &'static str| {
        code!("edition{}.Events[{}][\"{}\"]", index, quoting::literal(name), Code::from(part))
    };
    let longest = editions.iter().max_by_key(|event| event.parameters.len());
    let parameters = longest.map_or(&[][..], |event| event.parameters.as_slice());
    let labels = quoting::parameters(parameters.iter().map(|parameter| parameter.name.as_str()));
    let arguments = labels.into_iter().enumerate().map(|(place, label)| {
        let having = || editions.iter().enumerate().filter(move |(_, event)| place < event.parameters.len());
        let types = having().map(|(index, _)| code!("{}[{}]", of(index, "arguments"), place));
        let is_optional =
            editions.iter().any(|event| event.parameters.get(place).is_none_or(|found| found.optional));
        let mark = if is_optional { "?" } else { "" };
        code!("{}{}: {}", label, Code::from(mark), Fragment::joined(types, " | "))
    });
    let reply = (0..editions.len())
        .map(|index| code!("Awaited<{}>", of(index, "reply")))
        .reduce(|one, other| code!("Both<{}, {}>", one, other));
    code!(
        "  {}: {{ arguments: [{}]; reply: {} }};",
        quoting::property(name),
        Fragment::joined(arguments, ", "),
        reply.unwrap_or_else(|| "unknown".into()),
    )
}

/// The editions that can be told, the last first, each with the methods that none before it has; the first has no
/// need of any. One without such a method is taken for the one before it.
fn marks<'a>(clients: &[(&'a Api, &Client)]) -> Option<Vec<(&'a str, Vec<&'a str>)>> {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut marks = Vec::new();
    for (index, (api, _)) in clients.iter().enumerate() {
        let names = api.methods.iter().map(|method| method.name.as_str());
        let added: Vec<&str> = names.clone().filter(|name| index > 0 && !known.contains(name)).collect();
        if index == 0 || !added.is_empty() {
            marks.push((api.edition.as_str(), added));
        }
        known.extend(names);
    }
    marks.reverse();
    (marks.len() > 1).then_some(marks)
}

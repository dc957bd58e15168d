//! The module `editions`: one program for clients of several editions.

use std::collections::BTreeSet;

use crate::fragment::Fragment;
use crate::model::{Api, Client, Package};

use super::super::quoting::{self, Code, code};
use super::Module;

const SCRIPT: &str = include_str!("../text/editions.mjs");
const DECLARATIONS: &str = include_str!("../text/editions.d.ts");

/// A package with several editions that have a client, two of which differ in their methods.
pub fn module(package: &Package) -> Option<Module> {
    let clients: Option<Vec<(&Api, &Client)>> =
        package.editions.iter().map(|api| Some((api, api.client.as_ref()?))).collect();
    let clients = clients.filter(|clients| clients.len() > 1)?;
    let has_events = clients.iter().all(|(api, _)| !api.events.is_empty());
    let marks = has_events.then(|| marks(&clients)).flatten()?;
    let name = |index: usize| code!("edition{}", index);
    let each = |piece: &dyn Fn(usize, &Api, &Client) -> Code, between: &'static str| {
        let pieces = clients.iter().enumerate().map(|(index, (api, client))| piece(index, api, client));
        Fragment::joined(pieces, between)
    };
    let declarations = [
        (
            "imports",
            each(
                &|index, api, _| {
                    let module = quoting::literal(&format!("./{}/index.js", api.edition));
                    code!("import type * as {} from {};", name(index), module)
                },
                "\n",
            ),
        ),
        (
            "clients",
            each(
                &|index, api, client| {
                    let interface = quoting::identifier(&client.interface);
                    code!("  {}: {}.{};", quoting::property(&api.edition), name(index), interface)
                },
                "\n",
            ),
        ),
        ("names", each(&|index, _, _| code!("keyof {}.Events", name(index)), " & ")),
        ("arguments", each(&|index, _, _| code!("{}.Events[Name][\"arguments\"]", name(index)), " | ")),
        ("reply", each(&|index, _, _| code!("{}.Events[Name][\"reply\"]", name(index)), " & ")),
        (
            "members",
            each(
                &|index, _, client| code!("keyof {}.{}", name(index), quoting::identifier(&client.interface)),
                " & ",
            ),
        ),
    ];
    let marks = marks.iter().map(|(edition, method)| {
        let method = method.map_or("undefined".into(), quoting::literal);
        code!("  [{}, {}],", quoting::literal(edition), method)
    });
    let script = [("marks", Fragment::joined(marks, "\n"))];
    Some(Module {
        name: "editions",
        script: Code::filled(SCRIPT, &script),
        declarations: Code::filled(DECLARATIONS, &declarations),
    })
}

/// The editions that can be told, the last first, each with a method that none before it has; the first has no
/// need of one. One without such a method is taken for the one before it.
fn marks<'a>(clients: &[(&'a Api, &Client)]) -> Option<Vec<(&'a str, Option<&'a str>)>> {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut marks = Vec::new();
    for (index, (api, _)) in clients.iter().enumerate() {
        let mut names = api.methods.iter().map(|method| method.name.as_str());
        let mark = names.clone().find(|name| !known.contains(name)).filter(|_| index > 0);
        if index == 0 || mark.is_some() {
            marks.push((api.edition.as_str(), mark));
        }
        known.extend(&mut names);
    }
    marks.reverse();
    (marks.len() > 1).then_some(marks)
}

//! The front pages of the npm packages.

use crate::choice::choices;
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
use crate::model::{Api, Client, Package};

use super::client::global_path;
use super::module::{Modules, editions};
use super::package;
use super::quoting;
use super::recipes::recipes;
use super::signature::named;

const README: &str = include_str!("text/README.md");
const START: &str = include_str!("text/start.md");
const EXAMPLE: &str = include_str!("text/example.md");
const GLOBALS: &str = include_str!("text/globals.md");
const ALONE: &str = include_str!("text/alone.md");

pub fn readme(package: &Package, modules: &Modules) -> Fragments {
    let root = package.editions.get(package.root);
    let values = [
        ("entries", Fragment::joined(entries(package, &package.name, modules), "\n")),
        ("globals", if exclusive_globals(package) { GLOBALS.into() } else { Fragment::empty() }),
        ("name", markdown::text(&package.name)),
        ("version", markdown::text(&package.version)),
        ("description", markdown::line(&markdown::text(&package.description))),
        ("root", root.map_or_else(Fragment::empty, |root| markdown::text(&root.edition))),
        ("license", markdown::text(&package.license)),
        ("alone", markdown::code(&package::alone(package))),
        ("notice", notice(package)),
        ("recipes", recipes(package, modules).unwrap_or_else(Fragment::empty)),
        ("start", root.and_then(|root| start(package, root)).unwrap_or_else(Fragment::empty)),
        (
            "editions",
            Fragment::joined(
                choices(&package.editions).into_iter().map(|choice| markdown!("{}\n\n", choice)),
                "",
            ),
        ),
        ("example", root.and_then(|root| example(package, root)).unwrap_or_else(Fragment::empty)),
    ];
    Fragment::filled(README, &values)
}

/// The scripts of all editions, and what the one of the root has to be.
fn start(package: &Package, api: &Api) -> Option<Fragments> {
    let client = api.client.as_ref().filter(|client| !client.global.is_empty())?;
    let script = client.scripts.first()?;
    let ready = client.ready.and_then(|id| api.methods.get(id.0));
    let ready = ready.map(|method| {
        markdown!(" An answer to {} tells that somebody is there.", markdown::code(&method.name))
    });
    let values = [
        ("scripts", scripts(package)),
        ("path", markdown::destination(&script.path)),
        ("constructor", markdown::code(global_path(client).as_str())),
        ("ready", ready.unwrap_or_else(Fragment::empty)),
    ];
    Some(Fragment::filled(START, &values))
}

/// A row for each script, with the editions that have it.
fn scripts(package: &Package) -> Fragments {
    let mut rows: Vec<(&str, &str, Vec<&str>)> = Vec::new();
    for api in &package.editions {
        for script in api.client.iter().flat_map(|client| &client.scripts) {
            match rows
                .iter_mut()
                .find(|(version, path, _)| *version == script.version && *path == script.path)
            {
                Some((_, _, editions)) => editions.push(&api.edition),
                None => rows.push((&script.version, &script.path, vec![&api.edition])),
            }
        }
    }
    let row = |(version, path, editions): (&str, &str, Vec<&str>)| {
        markdown!(
            "| {} | {} | {} |",
            markdown::cell(&markdown::text(version)),
            markdown::cell(&markdown::code(path)),
            markdown::cell(&markdown::text(&editions.join(", "))),
        )
    };
    let head = ["| Version | Script | Edition |".into(), "| --- | --- | --- |".into()];
    Fragment::joined(head.into_iter().chain(rows.into_iter().map(row)), "\n")
}

/// The registration of a handler, for the first event that asks for no reply, with a client
/// that is constructed without arguments.
fn example(package: &Package, api: &Api) -> Option<Fragments> {
    let client = api.client.as_ref().filter(|client| constructible(client))?;
    let event = api.events.iter().find(|event| event.reply.is_none())?;
    let values = [
        ("module", quoting::literal(&format!("{}/global", package.name))),
        ("package", quoting::literal(&package.name)),
        ("constructor", global_path(client)),
        ("interface", quoting::identifier(&client.interface)),
        ("handler", quoting::identifier(&event.handler)),
        ("event", quoting::literal(&event.name)),
        ("parameters", named(&event.parameters)),
    ];
    Some(Fragment::filled(EXAMPLE, &values.map(|(key, code)| (key, markdown::in_block(&code)))))
}

fn constructible(client: &Client) -> bool {
    !client.global.is_empty() && client.parameters.iter().all(|parameter| parameter.optional)
}

/// The front page of the package of declarations alone.
pub fn alone(package: &Package, has_editions: bool) -> Fragments {
    let name = package::alone(package);
    let root = package.editions.get(package.root);
    let mut rows = entries(package, &name, &Modules::none(package));
    if has_editions {
        rows.push(row(&format!("{name}/{}", editions::NAME), editions::ABOUT.into()));
    }
    let values = [
        ("name", markdown::text(&name)),
        ("package", markdown::text(&package.name)),
        ("description", markdown::line(&markdown::text(&package.description))),
        ("entries", Fragment::joined(rows, "\n")),
        ("root", root.map_or_else(Fragment::empty, |root| markdown::text(&root.edition))),
        ("license", markdown::text(&package.license)),
        ("notice", notice(package)),
    ];
    Fragment::filled(ALONE, &values)
}

fn notice(package: &Package) -> Fragments {
    let notice = package.notice.as_ref().map(|notice| markdown!("\n{}\n", markdown::text(notice)));
    notice.unwrap_or_else(Fragment::empty)
}

/// A table of what can be imported from a package of that name.
fn entries(package: &Package, name: &str, modules: &Modules) -> Vec<Fragments> {
    let mut rows = vec!["| Entry | Contents |".into(), "| --- | --- |".into()];
    let mut entry = |path: &str, contents: Fragments| rows.push(row(&format!("{name}{path}"), contents));
    if let Some(root) = package.editions.get(package.root) {
        entry("", contents(root));
        globals(root, "", &mut entry);
        for module in modules.editions.get(package.root).into_iter().flatten() {
            entry(
                &format!("/{}", module.name),
                markdown!("{}, also of each edition", Fragments::from(module.about)),
            );
        }
        for module in &modules.beside {
            entry(&format!("/{}", module.name), module.about.into());
        }
    }
    for api in &package.editions {
        let folder = format!("/{}", api.edition);
        entry(&folder, contents(api));
        globals(api, &folder, &mut entry);
    }
    rows
}

fn row(path: &str, contents: Fragments) -> Fragments {
    markdown!("| {} | {} |", markdown::cell(&markdown::code(path)), markdown::cell(&contents))
}

fn contents(api: &Api) -> Fragments {
    markdown!("{}, edition {}", markdown::text(&api.title), markdown::text(&api.edition))
}

fn globals(api: &Api, folder: &str, entry: &mut impl FnMut(&str, Fragments)) {
    if let Some(client) = api.client.as_ref().filter(|client| !client.global.is_empty()) {
        let path = markdown::code(global_path(client).as_str());
        let contents = markdown!("all of edition {}, and declares {}", markdown::text(&api.edition), path);
        entry(&format!("{folder}/global"), contents);
    }
}

/// Whether two editions declare one property of the global object, each with its own type.
fn exclusive_globals(package: &Package) -> bool {
    let clients = package.editions.iter().filter_map(|api| api.client.as_ref());
    let properties: Vec<_> = clients.filter_map(|client| client.global.first()).collect();
    properties.iter().enumerate().any(|(n, property)| properties[..n].contains(property))
}

//! The front page of the npm package.

use crate::model::{Api, Client, Event, Package};

use super::client::global_path;
use super::names;

const README: &str = include_str!("../text/npm/README.md");
const EXAMPLE: &str = include_str!("../text/npm/example.md");
const GLOBALS: &str = include_str!("../text/npm/globals.md");

pub fn readme(package: &Package) -> String {
    let root = package.editions.get(package.root);
    README
        .replace("{entries}", &entries(package))
        .replace("{globals}", if exclusive_globals(package) { GLOBALS } else { "" })
        .replace("{name}", &package.name)
        .replace("{version}", &package.version)
        .replace("{description}", &package.description)
        .replace("{root}", root.map_or("", |root| &root.edition))
        .replace("{license}", &package.license)
        .replace(
            "{notice}",
            &package.notice.as_ref().map(|notice| format!("\n{notice}\n")).unwrap_or_default(),
        )
        .replace("{example}", &root.and_then(|root| example(package, root)).unwrap_or_default())
}

/// The registration of a handler, for the first event that asks for no reply, with a client
/// that is constructed without arguments.
fn example(package: &Package, api: &Api) -> Option<String> {
    let client = api.client.as_ref().filter(|client| constructible(client))?;
    let event = api.events.iter().find(|event| event.reply.is_none())?;
    Some(
        EXAMPLE
            .replace("{module}", &names::quoted(&format!("{}/global", package.name)))
            .replace("{package}", &names::quoted(&package.name))
            .replace("{constructor}", &global_path(client))
            .replace("{interface}", &client.interface)
            .replace("{handler}", &event.handler)
            .replace("{event}", &names::quoted(&event.name))
            .replace("{parameters}", &parameters(event)),
    )
}

fn constructible(client: &Client) -> bool {
    !client.global.is_empty() && client.parameters.iter().all(|parameter| parameter.optional)
}

fn parameters(event: &Event) -> String {
    names::parameters(event.parameters.iter().map(|parameter| parameter.name.as_str())).join(", ")
}

fn entries(package: &Package) -> String {
    let mut lines = vec!["| Entry | Contents |".to_owned(), "| --- | --- |".to_owned()];
    let mut entry =
        |path: &str, contents: String| lines.push(format!("| `{}{path}` | {contents} |", package.name));
    if let Some(root) = package.editions.get(package.root) {
        entry("", contents(root));
        globals(root, "", &mut entry);
    }
    for api in &package.editions {
        let folder = format!("/{}", api.edition);
        entry(&folder, contents(api));
        globals(api, &folder, &mut entry);
        entry(&format!("{folder}/schema.json"), format!("JSON Schema of edition {}", api.edition));
        entry(
            &format!("{folder}/schema.tolerant.json"),
            "the same for a reader that puts up with values of newer releases".to_owned(),
        );
    }
    lines.join("\n")
}

fn contents(api: &Api) -> String {
    format!("{}, edition {}", api.title, api.edition)
}

fn globals(api: &Api, folder: &str, entry: &mut impl FnMut(&str, String)) {
    if let Some(client) = api.client.as_ref().filter(|client| !client.global.is_empty()) {
        let contents = format!("all of edition {}, and declares `{}`", api.edition, global_path(client));
        entry(&format!("{folder}/global"), contents);
    }
}

/// Whether two editions declare one property of the global object, each with its own type.
fn exclusive_globals(package: &Package) -> bool {
    let clients = package.editions.iter().filter_map(|api| api.client.as_ref());
    let properties: Vec<_> = clients.filter_map(|client| client.global.first()).collect();
    properties.iter().enumerate().any(|(n, property)| properties[..n].contains(property))
}

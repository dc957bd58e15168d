//! The document of an edition.

use serde_json::{Map, Value, json};

use super::channel::{Call, calls};
use super::id;
use crate::json::{Object, Text};
use crate::markdown;
use crate::model::{Api, Package};
use crate::schema::{Definitions, Host, definitions_07, introduction};

/// The version of AsyncAPI. A later 3.x adds nothing that is needed here, and most programs read 3.0.0 alone.
const VERSION: &str = "3.0.0";

const ABOUT: &str = "The application is a page that embeds the widget: it receives events and sends calls \
                     of methods. The payload of a message is the array of the arguments in their order, \
                     or the one value that is answered. The address of an event is its name, that of a \
                     method its command.";

pub fn document(api: &Api, package: &Package, definitions: &Definitions<'_>) -> Text {
    let calls = calls(api);
    let channels = calls.iter().map(|call| (call.id.clone(), call.channel()));
    let operations = calls.iter().map(|call| (call.id.clone(), call.operation(api)));
    let messages = calls.iter().flat_map(Call::messages);
    let mut document = Object::default();
    document.add("asyncapi", &VERSION.into());
    document.add("info", &info(api, package));
    document.add("defaultContentType", &"application/json".into());
    document.add("channels", &channels.collect::<Map<_, _>>().into());
    document.add("operations", &operations.collect::<Map<_, _>>().into());
    let mut components = document.inner();
    components.add("messages", &messages.collect::<Map<_, _>>().into());
    let mut schemas = components.inner();
    definitions_07(definitions, &HOST).for_each(|(key, schema)| schemas.add(&id::of(key), &schema));
    components.add_text("schemas", &schemas.finish());
    document.add_text("components", &components.finish());
    document.finish()
}

const HOST: Host =
    Host { reference: schema, description: prose, knows_deprecated: true, repeats_titles: true };

/// Descriptions are CommonMark.
pub fn prose(text: &str) -> String {
    markdown::prose(text).into_text()
}

/// A reference to the definition that has this key in a bundle.
pub fn schema(key: &str) -> String {
    id::reference(&["components", "schemas", &id::of(key)])
}

fn info(api: &Api, package: &Package) -> Value {
    let notice = package.notice.iter();
    let about = notice.fold(ABOUT.to_owned(), |about, notice| format!("{about}\n\n{notice}"));
    let mut info = json!({
        "title": format!("{}, {}", api.title, api.edition),
        "version": package.version,
        "description": prose(&introduction(api, &about)),
        "license": { "name": package.license },
    });
    if let Some(address) = package.documentation.as_ref().or(package.repository.as_ref()) {
        info["externalDocs"] = json!({ "url": address });
    }
    info
}

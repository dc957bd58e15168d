//! The document of an edition.

use serde_json::{Value, json};

use super::channel::{Call, calls};
use super::id;
use crate::json::Text;
use crate::markdown;
use crate::model::{Api, Package};
use crate::schema::{Definitions, Host, Refer, Translator, Written, introduction};

/// The version of AsyncAPI. A later 3.x adds nothing that is needed here, and most programs read 3.0.0 alone.
const VERSION: &str = "3.0.0";

const ABOUT: &str = "The application is a page that uses the API: it receives events and sends calls \
                     of methods. The payload of a message is the array of the arguments in their order, \
                     or the one value that is answered. The address of an event is its name, that of a \
                     method its command.";

pub fn document(api: &Api, package: &Package, definitions: &Definitions<'_>) -> Text {
    let calls = calls(api);
    let translator = Translator::new(&HOST, definitions);
    let refer: Refer<'_> = &|key, text| text.push_str(&schema(key));
    Text::of_object(|document| {
        document.add("asyncapi", VERSION);
        document.add("info", &info(api, package));
        document.add("defaultContentType", "application/json");
        document.add_object("channels", |channels| {
            for call in &calls {
                channels.add(&call.id, &call.channel());
            }
        });
        document.add_object("operations", |operations| {
            for call in &calls {
                operations.add(&call.id, &call.operation(api));
            }
        });
        document.add_object("components", |components| {
            components.add_object("messages", |messages| {
                for (id, message) in calls.iter().flat_map(Call::messages) {
                    messages.add(&id, &message);
                }
            });
            components.add_object("schemas", |schemas| {
                for (key, schema) in definitions.schemas() {
                    let of = &translator.translate(schema);
                    schemas.add(&id::of(key), &Written { of, refer });
                }
            });
        });
    })
}

const HOST: Host = Host { description: prose, knows_deprecated: true, repeats_titles: true };

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

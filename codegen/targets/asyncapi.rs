//! AsyncAPI: for each edition one document, the page being the application that receives events and
//! sends calls.

mod audience;
mod channel;
mod document;
mod id;

use super::{Basis, Plan, Target};
use crate::content::Contents;
use crate::diff::audience::Audience;
use crate::form::Forms;
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
use crate::model::naming::Named;
use crate::model::{Api, Package};
use crate::objection::Objection;
use crate::schema::{Reading, Schemas};

const README: &str = include_str!("asyncapi/text/README.md");

/// The target.
pub struct Documents;

impl Target for Documents {
    fn folder(&self) -> &'static str {
        "asyncapi"
    }

    fn short(&self) -> &'static str {
        "asyncapi"
    }

    fn shows(&self, path: &str, api: &Api) -> bool {
        path == file(api)
    }

    fn audience(&self) -> Option<&'static Audience> {
        Some(&audience::AUDIENCE)
    }

    /// What is called otherwise in a document is called otherwise on the wire.
    fn named(&self) -> &'static [Named] {
        &[]
    }

    fn plan<'a>(&self, package: &'a Package, basis: &'a Basis<'a>) -> Box<dyn Plan + 'a> {
        Box::new(Planned { package, schemas: &basis.schemas })
    }
}

struct Planned<'a> {
    package: &'a Package,
    schemas: &'a Schemas<'a>,
}

impl Plan for Planned<'_> {
    /// Every name has an identifier of its own, see [`id`].
    fn objections(&self) -> Vec<Objection> {
        Vec::new()
    }

    fn emit(&self, _: &dyn Forms, contents: &Contents<'_>) {
        for (edition, api) in self.package.editions.iter().enumerate() {
            let definitions = self.schemas.definitions(edition, Reading::Documented);
            contents.add(file(api), document::document(api, self.package, definitions));
        }
        contents.add("README.md", readme(self.package));
    }
}

/// The document of an edition, below the folder of the target.
fn file(api: &Api) -> String {
    format!("{}.json", api.edition)
}

fn readme(package: &Package) -> Fragments {
    let root = &package.editions[package.root];
    let row = |api: &Api| {
        let path = file(api);
        let link = markdown!("[{}]({})", markdown::text(&path), markdown::destination(&path));
        let (events, methods) = (api.events.len(), api.methods.len());
        markdown!("| {} | {} | {} | {} |", markdown::text(&api.edition), link, events, methods)
    };
    let notice =
        package.notice.as_ref().map(|notice| markdown!("\n{}\n", markdown::line(&markdown::text(notice))));
    let values = [
        ("title", markdown::text(&root.title)),
        ("description", markdown::line(&markdown::text(&package.description))),
        ("editions", Fragment::joined(package.editions.iter().map(row), "\n")),
        ("path", markdown::destination(&file(root))),
        ("notice", notice.unwrap_or_else(Fragment::empty)),
    ];
    Fragment::filled(README, &values)
}

//! JSON Schema: for each edition one bundle for the documented contract and one for what a tolerant
//! reader accepts.

mod audience;
mod form;
mod package;

use super::{Basis, Plan, Target};
use crate::content::Contents;
use crate::diagnostic::Rule;
use crate::diff::audience::Audience;
use crate::form::{Form, Forms};
use crate::fragment::Fragment;
use crate::license;
use crate::markdown::{self, Fragments, markdown};
use crate::model::kind::kinds;
use crate::model::naming::Named;
use crate::model::{Api, Event, Origin, Package, TypeId};
use crate::objection::{Objection, Part, Spot};
use crate::schema::{DEFS, Draft, Library, Reading, Schemas, names};

const README: &str = include_str!("json_schema/text/README.md");

/// Said where an event has such a name.
const CODES: &str = "\nOf the name of an event, `/` is written as `.2F` and `:` as `.3A`: a reference would have them escaped.\n";

/// A key that a schema cannot have: validators take it for the name of the schema.
const TAKEN: &str = "$id";

/// The target.
pub struct Bundles;

impl Target for Bundles {
    fn folder(&self) -> &'static str {
        "json-schema"
    }

    fn short(&self) -> &'static str {
        "json"
    }

    fn shows(&self, path: &str, api: &Api) -> bool {
        // The documents hold what the bundle does.
        path.strip_prefix(api.edition.as_str())
            .and_then(|file| file.strip_prefix('/'))
            .is_some_and(|file| !file.contains('/'))
    }

    fn audience(&self) -> Option<&'static Audience> {
        Some(&audience::AUDIENCE)
    }

    /// What is called otherwise in a schema is called otherwise on the wire.
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
    /// A type is a key of `$defs`.
    fn objections(&self) -> Vec<Objection> {
        let mut found = Vec::new();
        for (edition, api) in self.package.editions.iter().enumerate() {
            for (id, _) in api.types.iter().enumerate().filter(|(_, definition)| definition.name == TAKEN) {
                let title = format!("a type cannot be called `{TAKEN}`");
                let spot = Spot::Item(edition, Origin::Type(TypeId(id)), Part::Name);
                let label = "JSON Schema has this name for itself";
                found.push(Objection::new(Rule::NameCollision, spot, title, label));
            }
        }
        found
    }

    fn form(&self, edition: usize, item: Origin) -> Option<Form> {
        let definitions = self.schemas.definitions(edition, Reading::Documented);
        form::form(&self.package.editions[edition], definitions, item)
    }

    fn emit(&self, _: &dyn Forms, contents: &Contents<'_>) {
        let package = self.package;
        let mut files = Vec::new();
        for (edition, api) in package.editions.iter().enumerate() {
            for reading in Reading::ALL {
                let definitions = self.schemas.definitions(edition, reading);
                let library = Library::of(api, package, reading, Draft::Latest, definitions);
                for document in library.documents() {
                    contents.add(path(api, &document.file, reading), document.schema);
                    if edition == package.root && reading == Reading::Documented {
                        files.push(document.file);
                    }
                }
                contents.add(path(api, &package.schema_name, reading), library.into_bundle());
            }
        }
        contents.add("README.md", readme(package, &files));
        contents.add("package.json", package::manifest(package));
        license::add(package, contents);
    }
}

/// Path of a file below the output folder.
fn path(api: &Api, file: &str, reading: Reading) -> String {
    let infix = match reading {
        Reading::Documented => "",
        Reading::Tolerant => ".tolerant",
    };
    format!("{}/{file}{infix}.schema.json", api.edition)
}

/// Whether the keys of an event have its name in another form.
fn is_coded(event: &Event) -> bool {
    names::event(&event.name, "") != format!("{}.", event.name)
}

/// The front page; the files are those of the documents of the root.
fn readme(package: &Package, files: &[String]) -> Fragments {
    let root = &package.editions[package.root];
    let key = match (root.events.first(), root.types.first()) {
        (Some(event), _) => names::event(&event.name, "arguments"),
        (None, Some(definition)) => definition.name.clone(),
        (None, None) => String::new(),
    };
    let row = |api: &Api| {
        let link = |reading| {
            let path = path(api, &package.schema_name, reading);
            markdown!("[{}]({})", markdown::text(&path), markdown::destination(&path))
        };
        let (documented, tolerant) = (link(Reading::Documented), link(Reading::Tolerant));
        markdown!("| {} | {} | {} |", markdown::text(&api.edition), documented, tolerant)
    };
    let path = path(root, &package.schema_name, Reading::Documented);
    let subject = subject(root).map(|name| format!("types/{name}"));
    let of_subject = files.iter().find(|file| Some(*file) == subject.as_ref());
    let file = of_subject.or(files.first()).unwrap_or(&package.schema_name);
    let single = |reading| markdown::destination(&self::path(root, file, reading));
    let notice = package.notice.as_ref().map(|notice| markdown!("\n{}\n", markdown::text(notice)));
    let codes = match package.editions.iter().any(|api| api.events.iter().any(is_coded)) {
        true => CODES,
        false => "",
    };
    let values = [
        ("title", markdown::text(&root.title)),
        ("editions", Fragment::joined(package.editions.iter().map(row), "\n")),
        ("path", markdown::destination(&path)),
        ("single", single(Reading::Documented)),
        ("tolerant", single(Reading::Tolerant)),
        ("reference", markdown::destination(&names::reference(DEFS, &key))),
        ("package", markdown::code(&package::name(package))),
        ("codes", codes.into()),
        ("notice", notice.unwrap_or_else(Fragment::empty)),
    ];
    Fragment::filled(README, &values)
}

/// The object type that the first event with one brings.
fn subject(api: &Api) -> Option<&str> {
    let arguments = api.events.iter().flat_map(|event| &event.parameters);
    let mut objects = arguments.flat_map(|argument| kinds(api, &argument.ty).objects);
    objects.next().map(|(id, _)| api[id].name.as_str())
}

//! TypeScript: an npm package of type declarations and modules, one folder for each edition, and one of the
//! declarations alone.

mod audience;
mod client;
mod declarations;
mod definition;
mod docs;
mod edition;
mod event;
mod expression;
mod form;
mod method;
mod module;
mod names;
mod objections;
mod package;
mod prose;
mod quoting;
mod readme;
mod recipes;
mod signature;
mod usage;
mod writer;

use super::{Basis, Plan, Target};
use crate::content::Contents;
use crate::diff::audience::Audience;
use crate::form::{Form, Forms};
use crate::license;
use crate::model::naming::Named;
use crate::model::{Api, Origin, Package};
use crate::objection::Objection;
use module::Modules;

/// The first line of every declaration file and script.
const GENERATED: &str = "// Generated from the transcription of the API. Changes belong there.";

/// The target.
pub struct Npm;

impl Target for Npm {
    fn folder(&self) -> &'static str {
        "npm"
    }

    fn beside(&self) -> &'static [&'static str] {
        &[package::ALONE]
    }

    fn short(&self) -> &'static str {
        "ts"
    }

    fn shows(&self, path: &str, api: &Api) -> bool {
        path == format!("{}/index.d.ts", api.edition)
    }

    fn audience(&self) -> Option<&'static Audience> {
        Some(&audience::AUDIENCE)
    }

    fn named(&self) -> &'static [Named] {
        names::NAMED
    }

    fn plan<'a>(&self, package: &'a Package, basis: &'a Basis<'a>) -> Box<dyn Plan + 'a> {
        Box::new(Planned { package, basis })
    }
}

/// Names stand in declarations as they are documented, but for types that the spec gives another.
struct Planned<'a> {
    package: &'a Package,
    basis: &'a Basis<'a>,
}

impl Plan for Planned<'_> {
    fn objections(&self) -> Vec<Objection> {
        objections::find(self.package)
    }

    fn form(&self, edition: usize, item: Origin) -> Option<Form> {
        form::form(&self.package.editions[edition], item)
    }

    fn emit(&self, _: &dyn Forms, contents: &Contents<'_>) {
        let package = self.package;
        let alone = contents.beside(package::ALONE);
        declarations::add(package, &[contents, &alone]);
        declarations::add_alone(package, &alone);
        let modules = Modules::add(package, self.basis, contents);
        contents.add("package.json", package::manifest(package, &modules));
        contents.add("README.md", readme::readme(package, &modules));
        license::add(package, contents);
    }
}

//! The reference pages: a static site for people, a page for each type, event and method of each edition.
//!
//! What a page says comes from the model; what it shows of other outputs is handed to it as text.

mod changes;
mod code;
mod difference;
mod example;
mod frame;
mod graph;
mod home;
mod item;
mod kind;
mod life;
mod member;
mod navigation;
mod overview;
mod prose;
mod provenance;
mod quoting;
mod record;
mod search;
mod uses;
mod view;

use super::{Basis, Plan, Target};
use crate::content::Contents;
use crate::diff::audience::Audience;
use crate::form::Forms;
use crate::model::naming::Named;
use crate::model::{Api, Package};
use crate::objection::Objection;
use view::Site;

/// The target.
pub struct Pages;

impl Target for Pages {
    fn folder(&self) -> &'static str {
        "docs"
    }

    fn short(&self) -> &'static str {
        "html"
    }

    /// A page shows what the other outputs show; the pages of a spec are tested as a whole.
    fn shows(&self, _: &str, _: &Api) -> bool {
        false
    }

    fn audience(&self) -> Option<&'static Audience> {
        None
    }

    /// On a page everything is called as it is documented.
    fn named(&self) -> &'static [Named] {
        &[]
    }

    fn plan<'a>(&self, package: &'a Package, _: &'a Basis<'a>) -> Box<dyn Plan + 'a> {
        Box::new(Planned { package })
    }
}

struct Planned<'a> {
    package: &'a Package,
}

impl Plan for Planned<'_> {
    /// Every item has a place of its own, see [`crate::reference`].
    fn objections(&self) -> Vec<Objection> {
        Vec::new()
    }

    fn emit(&self, forms: &dyn Forms, contents: &Contents<'_>) {
        let site = Site::of(self.package, forms);
        contents.add("style.css", include_str!("site/text/style.css"));
        contents.add("script.js", include_str!("site/text/script.js"));
        contents.add("index.html", home::page(&site));
        for edition in &site.editions {
            let folder = &edition.api.edition;
            contents.add(format!("{folder}/search.js"), search::index(edition));
            for page in overview::pages(&site, edition) {
                contents.add(format!("{folder}/{}", page.0), page.1);
            }
            for (path, page) in item::pages(&site, edition) {
                contents.add(path, page);
            }
        }
    }
}

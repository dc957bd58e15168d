//! Targets: the output languages. Each is one value: where it writes, what it has against a model,
//! what becomes of one, and what a change means to its users.
//!
//! Invariant: a total function. A plan is made of any model; emitting never fails, never sorts, never
//! looks anything up by text and never touches the disk. What could go wrong was objected to before.

pub mod asyncapi;
pub mod json_schema;
pub mod rust;
pub mod site;
pub mod typescript;

use crate::concurrent;
use crate::content::{Contents, Sink, gather};
use crate::diff::audience::Audience;
use crate::example::Samples;
use crate::files::{Files, MARK};
use crate::form::{Form, Forms};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
use crate::model::naming::Named;
use crate::model::{Api, Origin, Package};
use crate::objection::Objection;
use crate::schema::Schemas;
use crate::stage;

/// The output languages. A new one is a line here and a module beside the others.
pub const TARGETS: [&dyn Target; 5] =
    [&rust::Crate, &typescript::Npm, &json_schema::Bundles, &asyncapi::Documents, &site::Pages];

/// An output language.
pub trait Target: Sync {
    /// Its folder below the output folder.
    fn folder(&self) -> &'static str;

    /// What the names of more folders go on with, after that of its own: packages with a part of what is there.
    fn beside(&self) -> &'static [&'static str] {
        &[]
    }

    /// A short name of its own, for the forms of constructs that the tests keep.
    fn short(&self) -> &'static str;

    /// Whether a file, by its path in the folder, shows what becomes of a construct in an edition.
    fn shows(&self, path: &str, api: &Api) -> bool;

    /// Its users, and what a change means to them; `None` if it is for people, whom no change breaks.
    fn audience(&self) -> Option<&'static Audience>;

    /// The items that the spec can give another name here, under the key of the audience; it need say
    /// only whether the name can stand.
    fn named(&self) -> &'static [Named];

    /// What becomes of a model, down to all names.
    fn plan<'a>(&self, package: &'a Package, basis: &'a Basis<'a>) -> Box<dyn Plan + 'a>;
}

/// What several targets show, made once.
pub struct Basis<'a> {
    pub schemas: Schemas<'a>,
    pub samples: Samples<'a>,
}

impl<'a> Basis<'a> {
    pub fn of(package: &'a Package) -> Basis<'a> {
        Basis { schemas: Schemas::of(package), samples: Samples::of(package) }
    }
}

/// What a target makes of a model, before a line of it is written.
pub trait Plan: Sync {
    /// What keeps it from being written: names that become one, words the target has for itself.
    fn objections(&self) -> Vec<Objection>;

    /// An item as it is written here, where that is worth a look by itself.
    fn form(&self, _edition: usize, _item: Origin) -> Option<Form> {
        None
    }

    /// The files, by path in the folder of the target, and what they show of the other targets. Only for
    /// a model without objections.
    fn emit(&self, forms: &dyn Forms, contents: &Contents<'_>);
}

/// A target and its plan.
pub struct Planned<'a> {
    pub target: &'static dyn Target,
    pub plan: Box<dyn Plan + 'a>,
}

/// The plans of all targets.
pub fn plan<'a>(package: &'a Package, basis: &'a Basis<'a>) -> Vec<Planned<'a>> {
    let plan = |target: &'static dyn Target| stage::measure(target.folder(), || target.plan(package, basis));
    TARGETS.into_iter().map(|target| Planned { target, plan: plan(target) }).collect()
}

/// The plans of all targets are what knows all forms.
impl Forms for &[Planned<'_>] {
    fn of(&self, edition: usize, item: Origin) -> Vec<Form> {
        let mut forms: Vec<Form> =
            self.iter().filter_map(|planned| planned.plan.form(edition, item)).collect();
        forms.sort_by_key(|form| form.rank);
        forms
    }
}

/// The users of all targets.
pub fn audiences() -> Vec<&'static Audience> {
    TARGETS.into_iter().filter_map(|target| target.audience()).collect()
}

/// All files of all targets, by path below the output folder.
pub fn emit(package: &Package) -> Files {
    let basis = Basis::of(package);
    let plans = plan(package, &basis);
    gather(|sink| write(package, &plans, sink)).0
}

/// The same of plans that are made: each target writes its files beside the others.
pub fn write(package: &Package, plans: &[Planned<'_>], sink: &dyn Sink) {
    Contents::new("", sink).add("README.md", readme(package));
    // Pages show what all others make, and are the most: they begin first.
    let mut order: Vec<&Planned<'_>> = plans.iter().collect();
    order.sort_by_key(|planned| planned.target.audience().is_some());
    concurrent::map(&order, |Planned { target, plan }| {
        stage::measure(target.folder(), || plan.emit(&plans, &Contents::new(target.folder(), sink)));
    });
}

impl Planned<'_> {
    /// The files of this target alone, by path in its folder.
    pub fn files(&self, forms: &dyn Forms) -> Files {
        gather(|sink| self.plan.emit(forms, &Contents::new("", sink))).0
    }
}

/// What the output folder says about itself; its first line marks the folder as generated.
fn readme(package: &Package) -> Fragments {
    let packages = TARGETS.into_iter().filter(|target| target.audience().is_some());
    let folders = packages.flat_map(|target| {
        let ends = [""].iter().chain(target.beside());
        ends.map(|end| markdown!("`{}{}/`", target.folder(), *end))
    });
    let edition = |Api { edition, .. }: &Api| {
        let path = markdown::destination(&format!("docs/{edition}/index.html"));
        markdown!("[{}]({})", markdown::text(edition), path)
    };
    markdown!(
        "{}\n\n# {} {}\n\n{}\n\nPackages: {}. Reference pages: {}.\n",
        MARK,
        markdown::text(&package.name),
        markdown::text(&package.version),
        markdown::line(&markdown::text(&package.description)),
        Fragment::joined(folders, ", "),
        Fragment::joined(package.editions.iter().map(edition), ", "),
    )
}

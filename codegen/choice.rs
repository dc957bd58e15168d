//! The choice of an edition, as the front pages of all packages offer it.

use crate::markdown::{self, Fragments, markdown};
use crate::model::{Api, notation};

/// When to take an edition, in a paragraph that begins with its name, if the spec says it.
pub fn choice(api: &Api) -> Option<Fragments> {
    let edition = markdown::text(&api.edition);
    let prose = || markdown::line(&markdown::prose(&notation::prose(api, &api.use_when)));
    (!api.use_when.is_empty()).then(|| markdown!("**{}**: {}", edition, prose()))
}

/// The same for all editions that have it, as a list.
pub fn choices<'a>(editions: impl IntoIterator<Item = &'a Api>) -> Vec<Fragments> {
    editions.into_iter().filter_map(choice).collect()
}

//! The choice of an edition, as the front pages of all packages offer it.

use crate::markdown::{self, Fragments, markdown};
use crate::model::{Api, notation};

/// When to take each edition, in paragraphs that begin with its name, as far as the spec says it.
pub fn choices<'a>(editions: impl IntoIterator<Item = &'a Api>) -> Vec<Fragments> {
    let told = editions.into_iter().filter(|api| !api.use_when.is_empty());
    told.map(|api| {
        let prose = markdown::prose(&notation::prose(api, &api.use_when));
        markdown!("**{}**: {}", markdown::text(&api.edition), markdown::line(&prose))
    })
    .collect()
}

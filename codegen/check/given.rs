//! Names that the spec gives items in the outputs: whether there is such an output, and whether it has
//! a name for such an item. What a name must look like is for the target to say.

use crate::diagnostic::{Diagnostics, Rule};
use crate::model::Package;
use crate::model::naming::{Named, Naming, namings};
use crate::resolve::Places;
use crate::source_map::Place;
use crate::spelling::nearest;

use super::objection::item;

/// An output, as far as the spec gives names in it.
pub struct Output {
    /// In the spec.
    pub key: &'static str,
    /// In sentences.
    pub name: &'static str,
    /// The items that can be given one.
    pub named: &'static [Named],
}

/// Reports names for outputs that do not exist or do not take them.
pub fn check_names(package: &Package, places: &Places, outputs: &[Output], diagnostics: &mut Diagnostics) {
    for (api, places) in package.editions.iter().zip(&places.editions) {
        for Naming { origin, named, names } in namings(api) {
            for key in names.keys() {
                let place = item(api, origin, places).at("names").at(key).key();
                match outputs.iter().find(|output| output.key == key) {
                    None => refuse_unknown(key, &place, outputs, diagnostics),
                    Some(output) if !output.named.contains(&named) => {
                        refuse_idle(output, named, &place, diagnostics);
                    }
                    Some(_) => {}
                }
            }
        }
    }
}

fn refuse_unknown(key: &str, place: &Place, outputs: &[Output], diagnostics: &mut Diagnostics) {
    let title = format!("there is no output `{key}`");
    let known = outputs.iter().filter(|output| !output.named.is_empty()).map(|output| output.key);
    let listed: Vec<String> = known.clone().map(|key| format!("`{key}`")).collect();
    let help = match nearest(key, known) {
        Some(meant) => format!("did you mean `{meant}`? Names are given for {}", listed.join(", ")),
        None => format!("names are given for {}", listed.join(", ")),
    };
    diagnostics.report(Rule::UnknownKey, place, title, "not the name of an output").help(help);
}

/// A name nobody would ever see.
fn refuse_idle(output: &Output, named: Named, place: &Place, diagnostics: &mut Diagnostics) {
    let title = format!("{} has the documented name in {}", named.words(), output.name);
    let diagnostic = diagnostics.report(Rule::UnknownKey, place, title, "no name can be given here");
    let takes: Vec<&str> = output.named.iter().map(|named| named.words()).collect();
    if takes.is_empty() {
        diagnostic.help("leave it out: this output takes no names");
    } else {
        diagnostic.help(format!("leave it out: a name can be given to {}", takes.join(", ")));
    }
}

//! Comparing a verdict with the label of its instance.

use std::fmt;

use super::instance::{Fault, Instance, Label, Place, Reason, Step, is_as_printed, same};
use super::judges::{Judge, Verdict};
use crate::judges::fault::Fault as Found;

/// How a verdict differs from the label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Surprise {
    /// The label says that it is to be refused.
    Accepts,
    /// The label says that it is to be accepted.
    Refuses,
    /// It is refused, and for something else than the label says.
    RefusesForAnotherReason,
    /// What was read is not what was written again.
    Rewrites,
}

impl fmt::Display for Surprise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Surprise::Accepts => "accepts",
            Surprise::Refuses => "refuses",
            Surprise::RefusesForAnotherReason => "refuses for another reason",
            Surprise::Rewrites => "rewrites",
        })
    }
}

/// The label that binds a judge.
pub fn label(judge: Judge, instance: &Instance) -> &Label {
    match judge {
        Judge::Schema | Judge::Ajv | Judge::Guards | Judge::Typescript => &instance.documented,
        Judge::TolerantSchema | Judge::TolerantAjv | Judge::TolerantGuards | Judge::Rust => {
            &instance.tolerant
        }
    }
}

/// What is surprising about a verdict. Rust names positional values by the names of their
/// parameters.
pub fn compare(
    instance: &Instance,
    parameters: &[String],
    judge: Judge,
    verdict: &Verdict,
) -> Option<Surprise> {
    match (label(judge, instance), verdict) {
        (Label::Accepted, Verdict::Accepted) => None,
        (Label::Accepted, Verdict::Rewritten(value)) => {
            let kept = same(&instance.value, value) && is_as_printed(value);
            (!kept).then_some(Surprise::Rewrites)
        }

        (Label::Accepted, Verdict::Faults(_) | Verdict::Explained { .. } | Verdict::Message(_)) => {
            Some(Surprise::Refuses)
        }
        (Label::Refused(_), Verdict::Accepted | Verdict::Rewritten(_)) => Some(Surprise::Accepts),
        (Label::Refused(fault), Verdict::Faults(faults)) => {
            let exact = matches!(judge, Judge::Schema | Judge::TolerantSchema);
            (!names_fault(fault, faults, exact)).then_some(Surprise::RefusesForAnotherReason)
        }
        (Label::Refused(fault), Verdict::Explained { pointer, message }) => {
            // Rust reads as the tolerant guards do, and says it in the same words.
            let is_same = match judge {
                Judge::TolerantGuards => is_in_error(fault, parameters, message),
                _ => message.contains(&said(fault)),
            };
            let named = *pointer == fault.place.to_string() && is_same;
            (!named).then_some(Surprise::RefusesForAnotherReason)
        }
        (Label::Refused(fault), Verdict::Message(message)) => {
            let named = match judge {
                Judge::Rust => is_in_error(fault, parameters, message),
                _ => is_in_diagnostic(fault, message),
            };
            (!named).then_some(Surprise::RefusesForAnotherReason)
        }
    }
}

/// Whether the faults of a schema are the one of the label. ajv also reports the places around it,
/// where a choice between alternatives failed.
fn names_fault(fault: &Fault, faults: &[Found], exact: bool) -> bool {
    let place = fault.place.to_string();
    let (keywords, member): (&[&str], _) = match &fault.reason {
        Reason::Missing(member) => (&["required"], Some(member)),
        // One value, one set of values, or none at all, may stand for the kind.
        Reason::Kind => (&["type", "const", "enum", "not"], None),
        Reason::Unknown => (&["const", "enum"], None),
        Reason::Fraction => (&["type", "const", "enum"], None),
        Reason::Range => (&["minimum", "maximum", "const", "enum"], None),
        Reason::Short => (&["minItems"], None),
        Reason::Long => (&["maxItems"], None),
    };
    let stated = |found: &Found| {
        found.at == place && keywords.contains(&found.keyword.as_str()) && found.member.as_ref() == member
    };
    let around = |found: &Found| found.at == place || !exact && place.starts_with(&found.at);
    faults.iter().any(stated) && faults.iter().all(around)
}

/// Whether the error of the Rust reader has the path of the fault and the reason.
fn is_in_error(fault: &Fault, parameters: &[String], message: &str) -> bool {
    let paths = [Keys::Shown, Keys::Hidden].map(|keys| rust_path(&fault.place, parameters, keys));
    let Some(start) = message.find(&said(fault)) else { return false };
    let found = &message[..start];
    // Before the path stands the name of the type it starts at, if that has one.
    let found = found.strip_suffix(": ").unwrap_or(found);
    paths.iter().any(|path| found.ends_with(path))
}

/// What an error says of the reason.
fn said(fault: &Fault) -> String {
    match &fault.reason {
        Reason::Missing(member) => format!("missing field `{member}`"),
        Reason::Short => "missing argument".to_owned(),
        _ => "expected ".to_owned(),
    }
}

/// The keys of a record are data, which is not shown where something sensitive is inside.
#[derive(Clone, Copy)]
enum Keys {
    Shown,
    Hidden,
}

fn rust_path(place: &Place, parameters: &[String], keys: Keys) -> String {
    let mut path = String::new();
    let steps = place.0.iter().enumerate();
    // A list that no type of the crate holds is a `Vec`, whose reader knows no path.
    let steps = steps.skip_while(|(_, step)| parameters.is_empty() && matches!(step, Step::Index(_)));
    for (depth, step) in steps {
        match step {
            Step::Index(index) if depth == 0 => path.push_str(&rust_member(&parameters[*index])),
            Step::Index(index) => path.push_str(&format!("[{index}]")),
            Step::Member(name) => path.push_str(&rust_member(name)),
            Step::Entry(name) => match keys {
                Keys::Shown => path.push_str(&format!("[{name:?}]")),
                Keys::Hidden => path.push_str("[…]"),
            },
        }
    }
    path
}

fn rust_member(name: &str) -> String {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '$');
    if plain { format!(".{name}") } else { format!("[{name:?}]") }
}

/// Whether the diagnostic of the TypeScript compiler names what the fault is about.
fn is_in_diagnostic(fault: &Fault, message: &str) -> bool {
    let mentions = |name: &str| {
        [
            format!("'{name}'"),
            format!(".{name}'"),
            format!("'{name}."),
            format!(".{name}."),
            format!("{name:?}"),
        ]
        .iter()
        .any(|written| message.contains(written))
    };
    // Where a choice between types failed, the compiler may not say in which of them, and where.
    let placed = !fault.plain || fault.place.name().is_none_or(mentions);
    placed
        && match &fault.reason {
            Reason::Missing(member) => !fault.plain || message.contains("missing") && mentions(member),
            Reason::Short | Reason::Long => message.contains("element(s)"),
            _ => true,
        }
}

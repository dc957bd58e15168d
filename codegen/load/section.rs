//! Items under the head of another sort, and what an item is where its name belongs: one mistake each, in
//! place of one for every key.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::EditionFile;
use crate::source_map::FileId;
use crate::yaml::{Complaint, Content, Kind, Mapping, Mistake, Node, SECOND_DOCUMENT};

use super::{Decoded, Wrong};

/// A head of a file of an edition, and what stands under it.
struct Sort {
    head: &'static str,
    /// One of its items, and several.
    one: &'static str,
    several: &'static str,
    /// Keys that only such an item has.
    own: &'static [&'static str],
    /// Those that are no word for something else in the other sorts.
    telling: &'static [&'static str],
}

const SORTS: [Sort; 4] = [
    Sort {
        head: "types",
        one: "a type",
        several: "types",
        own: &["fields", "values", "codes", "host", "extends", "type"],
        telling: &["fields", "values", "codes", "host", "extends", "type"],
    },
    Sort {
        head: "events",
        one: "an event",
        several: "events",
        own: &["handler", "handlerAliases", "reply"],
        telling: &["handler", "handlerAliases"],
    },
    Sort {
        head: "methods",
        one: "a method",
        several: "methods",
        own: &["command", "result", "returns"],
        telling: &["command", "returns"],
    },
    Sort {
        head: "sources",
        one: "a source",
        several: "sources",
        own: &["kind", "title", "version", "revised", "url", "revision"],
        telling: &["url", "revised"],
    },
];

/// An item under the head of another sort.
struct Stray<'n> {
    entry: &'n (Node, Node),
    sort: &'static Sort,
}

/// Reports what stands in the wrong section of a file, and takes it out of what was read and of what was found
/// wrong with it; whether an item of no name is among it.
///
/// The names of such items count as those of items that could not be read.
pub fn report_strays(
    id: FileId,
    decoded: &mut Decoded<'_, EditionFile>,
    diagnostics: &mut Diagnostics,
) -> bool {
    // Each of them has a key that is not known where it stands, or a text where an item belongs.
    let Some(Wrong { file, content, mistakes }) = decoded.wrong() else { return false };
    let mut nameless = false;
    for sort in &SORTS {
        let Some((head, section)) = file.find(sort.head) else { continue };
        let Content::Mapping(section) = &section.content else { continue };
        let out = match Body::of(sort, section) {
            Some(body) => {
                body.report(id, sort, head, diagnostics);
                nameless |= body.name.is_none();
                body.parts.into_iter().chain(body.name).collect()
            }
            None => {
                let strays: Vec<Stray<'_>> =
                    section.entries.iter().filter_map(|entry| stray(sort, entry)).collect();
                report_items(id, sort, (head, section), &strays, file, diagnostics);
                strays.into_iter().map(|stray| stray.entry).collect()
            }
        };
        take_out(sort.head, out, content, mistakes);
    }
    nameless
}

/// What an entry is, if it is of another sort than what belongs there.
fn stray<'n>(here: &Sort, entry: &'n (Node, Node)) -> Option<Stray<'n>> {
    let Content::Mapping(item) = &entry.1.content else { return None };
    let has =
        |keys: &[&str]| item.entries.iter().any(|(key, _)| keys.contains(&key.scalar().unwrap_or_default()));
    if has(here.own) {
        return None;
    }
    let mut others = SORTS.iter().filter(|sort| sort.head != here.head && has(sort.telling));
    let sort = others.next().filter(|_| others.next().is_none())?;
    Some(Stray { entry, sort })
}

fn report_items(
    id: FileId,
    here: &Sort,
    (head, section): (&Node, &Mapping),
    strays: &[Stray<'_>],
    file: &Mapping,
    diagnostics: &mut Diagnostics,
) {
    let Some(first) = strays.first() else { return };
    let sort = first.sort;
    let is_whole =
        strays.len() == section.entries.len() && strays.iter().all(|stray| stray.sort.head == sort.head);
    if is_whole && strays.len() > 1 {
        let title = format!("what stands under `{}` looks like {}", here.head, sort.several);
        let label = format!("{} items, none of which is {}", strays.len(), here.one);
        let help = match file.find(sort.head) {
            Some(_) => format!("move them under `{}:`", sort.head),
            None => format!("write `{}:` in its place", sort.head),
        };
        let span = diagnostics.sources.shown(id, head.span.clone());
        diagnostics.report_at(Rule::WrongSection, span, title, label).help(help);
        return;
    }
    for Stray { entry: (key, _), sort } in strays {
        let name = key.scalar().unwrap_or_default();
        let title = format!("`{name}` looks like {}", sort.one);
        let span = diagnostics.sources.shown(id, key.span.clone());
        diagnostics
            .report_at(Rule::WrongSection, span, title, format!("not {}", here.one))
            .help(format!("move it under `{}:`", sort.head));
    }
}

/// What an item has, where the names of items belong.
struct Body<'n> {
    parts: Vec<&'n (Node, Node)>,
    /// The name that it belongs to, with nothing below it.
    name: Option<&'n (Node, Node)>,
}

impl<'n> Body<'n> {
    fn of(sort: &Sort, section: &'n Mapping) -> Option<Body<'n>> {
        const COMMON: [&str; 8] =
            ["description", "parameters", "deprecated", "source", "lines", "open", "disagreements", "names"];
        let is_own = |key: &Node| sort.own.contains(&key.scalar().unwrap_or_default());
        let is_description =
            |(key, value): &(Node, Node)| key.scalar() == Some("description") && value.kind() == Kind::Text;
        // No item is a text.
        if !section.entries.iter().any(is_description) || !section.entries.iter().any(|(key, _)| is_own(key))
        {
            return None;
        }
        let is_part = |entry: &&(Node, Node)| {
            is_own(&entry.0) || COMMON.contains(&entry.0.scalar().unwrap_or_default())
        };
        let first = section.entries.iter().position(|entry| is_part(&entry))?;
        let before = first.checked_sub(1).and_then(|before| section.entries.get(before));
        Some(Body {
            parts: section.entries.iter().filter(is_part).collect(),
            name: before.filter(|(_, value)| value.is_blank()),
        })
    }

    fn report(&self, id: FileId, sort: &Sort, head: &Node, diagnostics: &mut Diagnostics) {
        let Some((first, _)) = self.parts.first() else { return };
        if let Some((name, _)) = self.name {
            return report_beside(id, name, first, sort.one, diagnostics);
        }
        let key = first.scalar().unwrap_or_default();
        let sources = diagnostics.sources;
        let title = format!("the name of {} is missing before `{key}`", sort.one);
        diagnostics
            .report_at(
                Rule::WrongSection,
                sources.shown(id, first.span.clone()),
                title,
                where_a_name(sort.one),
            )
            .help(format!("write `NAME:` on a line before `{key}`, and indent what follows it more"))
            .related(sources.shown(id, head.span.clone()), "names stand below this");
    }
}

/// Reports the first key of something that stands beside its name in place of below.
pub fn report_beside(id: FileId, name: &Node, key: &Node, one: &str, diagnostics: &mut Diagnostics) {
    let sources = diagnostics.sources;
    let (text, first) = (name.scalar().unwrap_or_default(), key.scalar().unwrap_or_default());
    let title = format!("`{first}` stands beside `{text}`, not below it");
    diagnostics
        .report_at(Rule::WrongSection, sources.shown(id, key.span.clone()), title, where_a_name(one))
        .help(format!("indent `{first}` and what follows it more than `{text}`"))
        .related(sources.shown(id, name.span.clone()), "the name");
}

fn where_a_name(one: &str) -> String {
    format!("what {one} has, where a name belongs")
}

/// Leaves entries out, and what was found wrong inside them.
fn take_out(head: &str, entries: Vec<&(Node, Node)>, content: &mut EditionFile, mistakes: &mut Vec<Mistake>) {
    let names: HashSet<&str> = entries.iter().filter_map(|(key, _)| key.scalar()).collect();
    forget(mistakes, entries);
    match head {
        "types" => content.types.take_out(&names),
        "events" => content.events.take_out(&names),
        "methods" => content.methods.take_out(&names),
        _ => content.sources.take_out(&names),
    }
}

/// The mapping below a key.
pub fn below<'n>(mapping: &'n Mapping, key: &str) -> Option<&'n Mapping> {
    let (_, value) = mapping.find(key)?;
    if let Content::Mapping(below) = &value.content { Some(below) } else { None }
}

/// Leaves out what was found wrong inside entries.
pub fn forget(mistakes: &mut Vec<Mistake>, mut entries: Vec<&(Node, Node)>) {
    entries.sort_by_key(|(key, _)| key.span.start);
    mistakes.retain(|mistake| {
        let before = entries.partition_point(|(key, _)| key.span.start <= mistake.span.start);
        let around = before.checked_sub(1).map(|index| entries[index]);
        around.is_none_or(|(key, value)| mistake.span.start >= value.span.end.max(key.span.end))
    });
}

/// Whether items of a file are not read: those after its end, and the second of a head or of an item that stands
/// there twice, which may be another one that was copied.
pub fn hides_items(root: &Node, complaints: &[Complaint]) -> bool {
    let Content::Mapping(file) = &root.content else { return false };
    complaints.iter().any(|complaint| {
        let Complaint::DuplicateKey { first, .. } = complaint else {
            return matches!(complaint, Complaint::Unsupported { what, .. } if *what == SECOND_DOCUMENT);
        };
        let is_here = |mapping: &Mapping| mapping.entries.iter().any(|(key, _)| key.span == *first);
        let is_below = |(_, value): &(Node, Node)| match &value.content {
            Content::Mapping(below) => is_here(below),
            Content::Scalar(_) | Content::Sequence(_) => false,
        };
        is_here(file) || file.entries.iter().any(is_below)
    })
}

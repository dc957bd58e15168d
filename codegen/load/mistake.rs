//! What is wrong with a file, said for the person who wrote it.

use crate::diagnostic::{Diagnostic, Diagnostics, Rule};
use crate::document::expression::parse;
use crate::document::{EnumValue, Short, TypeText};
use crate::safe_integer;
use crate::source_map::{FileId, SourceFile, Span};
use crate::yaml::character::{LONE_RETURN, NO_SPACE};
use crate::yaml::{
    BOOLEAN, Complaint, INTEGER, Kind, LIST, MAPPING_OF_NAMES, Mistake, Problem, SECOND_DOCUMENT, TEXT,
    Unreadable, syntax,
};

use super::{ambiguity, key};

/// What may stand after a value of an enumeration.
const DESCRIPTION: &str = EnumValue::EXPECTING;
/// How what is expected of a type begins.
const TYPE: &str = TypeText::EXPECTING;

/// Reports what is wrong with the text and the YAML of a file.
pub fn report_text(id: FileId, file: &SourceFile, diagnostics: &mut Diagnostics) {
    if let Some(unread) = &file.unread {
        let span = diagnostics.sources.shown(id, 0..0);
        let diagnostic = diagnostics.report_at(unread.rule, span, unread.title.as_str(), unread.label);
        diagnostic.help = unread.help.map(str::to_owned);
    }
    if let Some(unreadable) = &file.unreadable {
        report_encoding(id, unreadable, diagnostics);
    }
    if let Some(error) = &file.syntax_error {
        let guess = syntax::guess(&file.text, error);
        let span = diagnostics.sources.shown(id, guess.at);
        let diagnostic = diagnostics.report_at(Rule::YamlSyntax, span, "this is not YAML", guess.label);
        diagnostic.help = guess.help;
    }
    for complaint in &file.complaints {
        report_complaint(id, complaint, diagnostics);
    }
}

fn report_encoding(id: FileId, unreadable: &Unreadable, diagnostics: &mut Diagnostics) {
    let span = diagnostics.sources.shown(id, unreadable.at..unreadable.at + 1);
    let (title, label) = match unreadable.encoding {
        Some(encoding) => (format!("this file is {encoding}"), "expected UTF-8"),
        None => ("this file is not UTF-8".to_owned(), "not UTF-8 from here on"),
    };
    diagnostics.report_at(Rule::YamlSyntax, span, title, label).help("save the file as UTF-8");
}

fn report_complaint(id: FileId, complaint: &Complaint, diagnostics: &mut Diagnostics) {
    let sources = diagnostics.sources;
    let span = |range: &std::ops::Range<usize>| sources.shown(id, range.clone());
    match complaint {
        Complaint::DuplicateKey { key, span: second, first } => {
            let title = format!("the key `{key}` stands twice in one mapping");
            diagnostics
                .report_at(Rule::DuplicateKey, span(second), title, "here again")
                .related(span(first), "first here");
        }
        Complaint::Unsupported { what, span: at } => {
            let title = format!("{what} is not allowed in a spec");
            let span = sources.first_line(id, at.clone());
            let help = signature(sources.text(&span));
            diagnostics.report_at(Rule::UnsupportedYaml, span, title, replacement(what)).help = help;
        }
        Complaint::Invisible { character, span: at } => {
            let code = u32::from(*character);
            let title = format!("an invisible character, U+{code:04X}, is not allowed in a spec");
            let span = sources.first_line(id, at.clone());
            diagnostics
                .report_at(Rule::UnsupportedYaml, span, title, "remove it from here")
                .help("what turns the direction of text, or hides in it, is refused in every script");
        }
        Complaint::Ambiguous { text, span: at } => {
            let title = format!("YAML 1.1 and YAML 1.2 read `{text}` differently");
            diagnostics
                .report_at(Rule::AmbiguousScalar, span(at), title, "say which of them is meant")
                .help(ambiguity::resolved(text));
        }
        Complaint::Typographic { inside, span: at } => {
            let title = "these quotes are a part of the text";
            diagnostics
                .report_at(Rule::AmbiguousScalar, span(at), title, "typographic quotes quote nothing in YAML")
                .help(format!("write \"{inside}\"; quote the whole if these quotes belong to the text"));
        }
        Complaint::BlockMark { span: at } => {
            let label = format!("a text without quotes cannot begin with `{}`", sources.text(&span(at)));
            diagnostics
                .report_at(Rule::YamlSyntax, span(at), "this is not YAML", label)
                .help("quote the text; between brackets there are no blocks of text");
        }
        Complaint::Dash { span: at } => {
            let span = sources.first_line(id, at.clone());
            let title = "this line begins with a dash and no item begins here";
            diagnostics
                .report_at(Rule::AmbiguousScalar, span, title, "a part of the text around it")
                .help("begin an item with `- ` below the other ones; quote the text if it has a dash there");
        }
        Complaint::Comment { span: at } => {
            let title = format!("`{}` is a comment", sources.text(&span(at)));
            diagnostics
                .report_at(Rule::AmbiguousScalar, span(at), title, "no part of the text before it")
                .help("quote the whole text, or put a space after the `#` of a comment");
        }
        Complaint::OddKey { span: at, kind } => {
            let span = span(at);
            let help = format!("write \"{}\"", sources.text(&span));
            report_kind(span, None, *kind, TEXT, diagnostics).help(help);
        }
    }
}

/// What to do in the place of what a spec may not use.
fn replacement(unsupported: &str) -> &'static str {
    match unsupported {
        NO_SPACE => "write a space",
        LONE_RETURN => "end lines with a line feed",
        SECOND_DOCUMENT => "begin a file of its own here",
        _ => "write the value out",
    }
}

/// What to write for a key such as `[key: string]`.
fn signature(key: &str) -> Option<String> {
    let is_signature = key.starts_with('[') && key.contains(':');
    is_signature.then(|| "for members of any name write `type: \"Record<string, T>\"`".to_owned())
}

/// Reports why a value could not be decoded.
pub fn report(file: FileId, mistake: &Mistake, diagnostics: &mut Diagnostics) {
    let sources = diagnostics.sources;
    let span = sources.first_line(file, mistake.span.clone());
    match &mistake.problem {
        Problem::UnknownKey { key, known } => {
            let title = format!("there is no key `{key}` here");
            let diagnostic = diagnostics.report_at(Rule::UnknownKey, span.clone(), title, "unknown key");
            key::suggest(diagnostic, &span, key, known, sources);
        }
        Problem::MissingKey { key } => {
            let title = format!("the key `{key}` is missing");
            diagnostics.report_at(Rule::MissingKey, span, title, format!("needs `{key}`"));
        }
        Problem::Blank { missing } => {
            let key = mistake.key.as_deref().unwrap_or_default();
            let title = format!("nothing stands after `{key}`");
            let help = match *missing {
                "type" => "write its type, `null` if the value is null",
                _ => "write one, or leave the key out if it need not be there",
            };
            let label = format!("a {missing} is missing");
            diagnostics.report_at(Rule::BlankValue, span, title, label).help(help);
        }
        Problem::UnknownWord { word, known } => {
            let title = format!("`{word}` is not a word known here");
            diagnostics
                .report_at(Rule::WrongValue, span, title, "unknown word")
                .suggest_or_list(word, known.iter().copied());
        }
        Problem::WrongKind { found, expected } => {
            report_kind(span, mistake.key.as_deref(), *found, expected, diagnostics);
        }
        Problem::EmptyList => {
            diagnostics.report_at(Rule::WrongValue, span, "this list is empty", "expected one item or more");
        }
        Problem::Other(message) => {
            diagnostics.report_at(Rule::WrongValue, span, message.as_str(), "this value");
        }
    }
}

fn report_kind<'d>(
    span: Span,
    key: Option<&str>,
    found: Kind,
    expected: &str,
    diagnostics: &'d mut Diagnostics,
) -> &'d mut Diagnostic {
    let sources = diagnostics.sources;
    let written = sources.text(&span);
    if expected.starts_with(INTEGER) && is_huge(written) {
        let title = format!("{written} is too large");
        let diagnostic = diagnostics.report_at(Rule::WrongValue, span, title, "expected a smaller integer");
        return diagnostic.help(safe_integer::REASON);
    }
    let shown = match found {
        Kind::Nothing => "nothing".to_owned(),
        Kind::List => "a list".to_owned(),
        Kind::Mapping => "a mapping".to_owned(),
        Kind::Text => "a text".to_owned(),
        Kind::Null | Kind::Boolean | Kind::Number => format!("`{written}`"),
    };
    let title = format!("{shown} stands where {expected} belongs");
    let file = &sources.files[span.file.0];
    let is_item = expected == TEXT && found == Kind::Mapping && file.text[..span.start].ends_with("- ");
    let help = match is_item {
        true => {
            Some("quote a text that has a colon in it; values with descriptions have no dashes".to_owned())
        }
        false => advice(file, key, found, expected, written),
    };
    let diagnostic = diagnostics.report_at(Rule::WrongValue, span, title, format!("expected {expected}"));
    diagnostic.help = help;
    diagnostic
}

/// Whether a text is a number that JavaScript does not keep to the last digit.
fn is_huge(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(|number| number.abs() > safe_integer::LARGEST as f64)
}

/// What to do about a value of the wrong kind.
fn advice(
    file: &SourceFile,
    key: Option<&str>,
    found: Kind,
    expected: &str,
    written: &str,
) -> Option<String> {
    let is_text = expected == TEXT && matches!(found, Kind::Boolean | Kind::Number | Kind::Null);
    let is_package = file.path.rsplit('/').next() == Some("package.yaml");
    let help = match key {
        Some("deprecated") if is_text => "say why not to use it, and what to use instead",
        Some("version") if is_text && is_package => {
            let rest = ".0".repeat(2_usize.saturating_sub(written.matches('.').count()));
            return Some(format!("the version of the packages has three numbers: \"{written}{rest}\""));
        }
        _ if is_text => return Some(format!("quote it to make it a text: \"{written}\"")),
        Some("open")
            if expected.ends_with("list of texts") && matches!(found, Kind::Boolean | Kind::Number) =>
        {
            "say in a sentence what no source says"
        }
        _ if expected.starts_with(TYPE) && found == Kind::Mapping => {
            "give the object a name of its own under `types`, and write that name"
        }
        _ if expected.starts_with(TYPE) && found == Kind::List => {
            let element = written.trim_matches(['[', ']']).trim();
            let is_one = written.starts_with('[') && parse(element).is_ok();
            let list = if is_one { element } else { "T" };
            return Some(format!("write `{list}[]` for a list"));
        }
        Some("sources") if expected == MAPPING_OF_NAMES && found == Kind::Text => {
            return Some(format!(
                "`sources` declares them; that of the items of a file is `source: {written}`"
            ));
        }
        Some("names") if expected == MAPPING_OF_NAMES && found == Kind::Text => {
            return Some(format!("say in which output: `names: {{ rust: {written} }}`"));
        }
        Some("lines") if expected == MAPPING_OF_NAMES => {
            return Some(format!(
                "say of which source: `lines: {{ SOURCE: \"{}\" }}`",
                written.trim_matches(['"', '[', ']'])
            ));
        }
        _ if expected == DESCRIPTION && found == Kind::Number => "names and their numbers are `codes`",
        _ if let Some(help) = other_form(found, expected, written) => return Some(help),
        _ if !expected.starts_with(INTEGER) => return None,
        _ if written.trim_matches(['"', '\'']).parse::<i64>().is_ok() => "write an integer without quotes",
        _ => return None,
    };
    Some(help.to_owned())
}

/// How a value is written that has the form of another: a list in place of a mapping, a text in place of
/// a list.
fn other_form(found: Kind, expected: &str, written: &str) -> Option<String> {
    let is_text = found == Kind::Text && !written.starts_with(['"', '\'', '|', '>']);
    Some(match expected {
        MAPPING_OF_NAMES if found == Kind::List => {
            "write each item as a key and its value, without a dash".to_owned()
        }
        INTEGER => return None,
        _ if expected == BOOLEAN && matches!(written.trim_matches(['"', '\'']), "true" | "false") => {
            "write it without quotes".to_owned()
        }
        _ if !expected.contains("list") => match (found, written.starts_with('[')) {
            (Kind::List, true) => {
                "one value has no brackets around it; a text that begins with one is quoted".to_owned()
            }
            (Kind::List, false) => "write it without a dash".to_owned(),
            _ => return None,
        },
        LIST if matches!(found, Kind::Mapping | Kind::Text) => "begin each item with `- `".to_owned(),
        _ if is_text && written.starts_with('-') => {
            "put each item on a line of its own, after `- `".to_owned()
        }
        _ if is_text => format!("write `[{written}]`"),
        _ => return None,
    })
}

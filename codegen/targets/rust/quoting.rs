//! The one way of a spec's text into Rust, its manifest and its documentation: identifiers, literals,
//! comments.
//!
//! In tokens a string is a literal by itself; what is here is for identifiers, for comments and for
//! code that is written as text.

use proc_macro2::{Ident, Span, TokenStream};

use super::block::{Block, Rows};
use super::printer;
use super::table::Table;
use crate::fragment::Fragment;
use crate::markdown::Fragments;

mod literal;

pub use literal::{json_literal, literal, number, numbered, raw_string, string};

/// The language, as text.
pub enum Rust {}
/// The language of the manifest.
pub enum Toml {}

pub type Code = Fragment<Rust>;

macro_rules! code {
    ($($template:tt)+) => { $crate::fragment::fragment!($crate::targets::rust::quoting::Rust: $($template)+) };
}

pub(crate) use code;

/// An identifier, raw if it is written so.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// An identifier in code that is written as text.
pub fn name(name: &str) -> Code {
    Fragment::quoted(match is_identifier(name) {
        true => name.to_owned(),
        false => ident(name).to_string(),
    })
}

/// Whether a text is seen to be an identifier, as most are: of letters and digits of ASCII.
fn is_identifier(text: &str) -> bool {
    let may_begin = |first: &u8| first.is_ascii_alphabetic() || *first == b'_';
    text.as_bytes().first().is_some_and(may_begin)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// A part of a path that rustdoc follows.
pub fn path_segment(name: &str) -> Fragments {
    Fragment::quoted(ident(name).to_string().trim_start_matches("r#").to_owned())
}

/// Lines of Markdown as a documentation comment.
pub fn comment(lines: &[Fragments]) -> Code {
    let mut text = String::with_capacity(lines.iter().map(|line| line.as_str().len() + 5).sum());
    for line in lines {
        match line.as_str().trim_end_matches(' ') {
            "" => text.push_str("///\n"),
            line => text.extend(["/// ", line, "\n"]),
        }
    }
    Fragment::quoted(text)
}

/// Whether the documented name of what is called otherwise can be said besides, so that a search finds it. Some
/// names cannot be looked for.
fn is_alias(documented: &str, name: &str) -> bool {
    let is_odd = |c: char| matches!(c, '"' | '\'') || (c.is_whitespace() && c != ' ');
    let stands = !documented.is_empty() && documented.trim() == documented && !documented.contains(is_odd);
    stands && documented != name.trim_start_matches("r#")
}

/// The attributes of an item or a row: the documented name where it is another, and whether it is deprecated.
pub fn attributes(documented: &str, name: &str, deprecated: bool) -> Code {
    let mut text = String::new();
    if is_alias(documented, name) {
        text.extend(["#[doc(alias = ", literal(documented).as_str(), ")]\n"]);
    }
    if deprecated {
        text.push_str("#[deprecated]\n");
    }
    Fragment::quoted(text)
}

/// Lines of Markdown as the first comment of a file.
pub fn inner_comment(lines: &[Fragments]) -> Code {
    let line = |line: &Fragments| match line.as_str() {
        "" => "//!\n".to_owned(),
        line => format!("//! {line}\n"),
    };
    Fragment::quoted(lines.iter().map(line).collect())
}

/// Code that was put together as tokens.
pub fn tokens(tokens: TokenStream) -> Code {
    match syn::parse2(tokens) {
        Ok(file) => Fragment::quoted(printer::print(file)),
        Err(error) => unreachable!("the emitter made tokens that are not Rust: {error}"),
    }
}

/// An item that is put together of a frame and rows.
pub fn block(Block { docs, frame, rows }: Block) -> Code {
    let mut text = docs.into_text();
    let rows_length: usize = rows.iter().map(|row| row.as_str().len()).sum();
    text.reserve_exact(frame.as_str().len() + rows_length + 1);
    match (frame.as_str().strip_suffix("}\n"), rows.first()) {
        (Some(open), Some(first)) => {
            text.push_str(open);
            if !first.as_str().starts_with('\n') {
                text.push('\n');
            }
            rows.iter().for_each(|row| text.push_str(row.as_str()));
            text.push_str("}\n");
        }
        _ => text.push_str(frame.as_str()),
    }
    Fragment::quoted(text)
}

/// The frame of an item: as it is where each line fits, which is most of them, else as it is laid out.
pub fn frame(code: Code) -> Code {
    if code.as_str().lines().all(printer::fits_outside) {
        return code;
    }
    match code.as_str().parse() {
        Ok(frame) => tokens(frame),
        Err(error) => unreachable!("the emitter made an item that is not Rust: {error}"),
    }
}

/// Adds parts to a file, each after an empty line.
pub fn append(file: &mut Code, parts: &[&Code]) {
    let mut text = std::mem::replace(file, Fragment::empty()).into_text();
    text.reserve_exact(parts.iter().map(|part| part.as_str().len() + 1).sum());
    for part in parts {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(part.as_str());
    }
    *file = Fragment::quoted(text);
}

/// A row of an item, with its comment: as it is where each line fits, which is most of them, else as it is laid out
/// between the braces of one. A function begins with an empty line, after the brace the end of that one.
pub fn item_row(rows: Rows, docs: &Code, code: &Code) -> Code {
    let (keyword, start) = match rows {
        Rows::Fields => ("struct", ""),
        Rows::Variants => ("enum", ""),
        Rows::Functions => ("impl", "\n"),
    };
    let room = [docs, code].map(|lines| printer::indented_length(lines.as_str()));
    let mut text = String::with_capacity(start.len() + room.iter().sum::<usize>());
    text.push_str(start);
    printer::indent(docs.as_str(), &mut text);
    if code.as_str().lines().all(printer::fits) {
        printer::indent(code.as_str(), &mut text);
        return Fragment::quoted(text);
    }
    match syn::parse_str(&format!("{keyword} Item {{ {} }}", code.as_str())) {
        Ok(item) => Fragment::quoted(text + &printer::inside(&item)),
        Err(error) => unreachable!("the emitter made a row that is not Rust: {error}"),
    }
}

/// A type as tokens. A `>` is a sign by itself.
pub fn type_tokens(code: &Code) -> TokenStream {
    match code.as_str().replace('>', " >").parse() {
        Ok(tokens) => tokens,
        Err(error) => unreachable!("the emitter made a type that is not Rust: {error}"),
    }
}

/// An item without comments and what is derived: of its attributes those stay that change what one may
/// write.
pub fn bare(item: &Code) -> Code {
    let is_aside = |line: &str| {
        let line = line.trim_start();
        ["///", "#[derive(", "#[doc("].iter().any(|start| line.starts_with(start))
    };
    Fragment::quoted(item.as_str().split_inclusive('\n').filter(|line| !is_aside(line)).collect())
}

/// The call of a macro that takes rows, a line for each.
pub fn table(Table { path, rows }: Table) -> Code {
    let mut text = format!("{path}! {{\n");
    rows.iter().for_each(|row| text.extend(["    ", row.as_str(), ";\n"]));
    text.push_str("}\n");
    Fragment::quoted(text)
}

/// Statements, laid out as in the body of a function; none if they are no Rust.
pub fn statements(code: &Code) -> Option<Code> {
    let file = syn::parse_str::<syn::File>(&format!("fn main() {{ {} }}", code.as_str())).ok()?;
    let printed = prettyplease::unparse(&file);
    let inside = printed.strip_prefix("fn main() {\n")?.strip_suffix("}\n")?;
    let lines = inside.lines().map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line)));
    Some(Fragment::quoted(lines.collect()))
}

/// A line of the documentation's code each, without those that only make it run.
pub fn shown(code: &Code) -> Code {
    let lines = code.as_str().lines().filter(|line| !line.starts_with("# "));
    Fragment::quoted(lines.map(|line| format!("{line}\n")).collect())
}

/// A key of the manifest.
pub fn toml_key(text: &str) -> Fragment<Toml> {
    if text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        Fragment::quoted(text.to_owned())
    } else {
        toml_string(text)
    }
}

/// A string of the manifest.
pub fn toml_string(text: &str) -> Fragment<Toml> {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    Fragment::quoted(quoted)
}

#[cfg(test)]
mod tests {
    use super::{Block, comment};
    use crate::markdown;

    #[test]
    fn frames_are_laid_out_like_anything_else() {
        for length in 1..100 {
            let name = super::name(&"A".repeat(length));
            for frame in [
                code!("#[derive(Debug, Clone)]\n#[non_exhaustive]\npub struct {} {{}}\n", name),
                code!(
                    "#[doc(alias = \"{}\")]\n#[deprecated]\npub enum {}<T = (), U = Vec<T>> {{}}\n",
                    name,
                    name
                ),
                code!("impl<T, U> {}<T, U> {{}}\n", name),
                code!("impl<T> Default for {}<T> {{}}\n", name),
                code!("pub type {}<T = ()> = Box<json::Map<T>>;\n", name),
                code!("pub type Name = {};\n", name),
                code!(
                    "impl From<{}> for A {{\n    #[inline]\n    fn from(required: {}) -> Self {{\n        Self::new(required)\n    }}\n}}\n",
                    name,
                    name
                ),
            ] {
                let laid_out = super::tokens(frame.as_str().parse().unwrap());
                assert_eq!(super::frame(frame), laid_out);
            }
        }
    }

    #[test]
    fn a_comment_is_a_comment() {
        let lines = markdown::wrap(&markdown::text("ends */ here\r\nfn x() {} \u{202e}"));
        let printed = super::block(Block::new(
            comment(&lines),
            super::tokens(quote::quote!(
                struct A;
            )),
        ));
        assert_eq!(printed.as_str(), "/// ends \\*/ here fn x() {}\nstruct A;\n");
    }
}

//! The one way of a spec's text into Rust, its manifest and its documentation: identifiers, literals,
//! comments.
//!
//! In tokens a string is a literal by itself; what is here is for identifiers, for comments and for
//! code that is written as text.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::block::{Block, Rows};
use super::printer;
use super::table::Table;
use crate::fragment::Fragment;
use crate::markdown::Fragments;

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
    Fragment::quoted(ident(name).to_string())
}

/// A string literal.
pub fn string(text: &str) -> Code {
    Fragment::quoted(format!("{text:?}"))
}

/// The same as tokens have it.
pub fn literal(text: &str) -> Code {
    Fragment::quoted(Literal::string(text).to_string())
}

/// A name and a whole number in a row.
pub fn numbered(name: &Code, number: i64) -> Code {
    Fragment::quoted(format!("{} {number}", name.as_str()))
}

/// A whole number without a sign.
pub fn number(number: u64) -> Code {
    Fragment::quoted(number.to_string())
}

/// A string literal without escapes where it can be one: for JSON, which is full of quotes.
pub fn raw_string(text: &str) -> Code {
    if text.contains(|c: char| c.is_control()) {
        return string(text);
    }
    let hashes = |rest: &str| rest.len() - rest.trim_start_matches('#').len();
    let longest = text.split('"').skip(1).map(hashes).max().unwrap_or(0);
    let hashes = "#".repeat((longest + 1).max(2));
    Fragment::quoted(format!("r{hashes}\"{text}\"{hashes}"))
}

/// A JSON text as a string literal among tokens.
pub fn json_literal(value: &serde_json::Value) -> TokenStream {
    let text = value.to_string();
    raw_string(&text).as_str().parse().unwrap_or_else(|_| quote!(#text))
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

/// The documented name of an item that is called otherwise, so that a search finds it. Some names cannot
/// be looked for.
pub fn alias(documented: &str, name: &str) -> Option<TokenStream> {
    is_alias(documented, name).then(|| quote!(#[doc(alias = #documented)]))
}

fn is_alias(documented: &str, name: &str) -> bool {
    let is_odd = |c: char| matches!(c, '"' | '\'') || (c.is_whitespace() && c != ' ');
    let stands = !documented.is_empty() && documented.trim() == documented && !documented.contains(is_odd);
    stands && documented != name.trim_start_matches("r#")
}

/// The attributes of a row: the same name, and whether it is deprecated.
pub fn attributes(documented: &str, name: &str, deprecated: bool) -> Code {
    let mut text = String::new();
    if is_alias(documented, name) {
        text.extend(["#[doc(alias = ", &Literal::string(documented).to_string(), ")]\n"]);
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
    let frame = tokens(frame).into_text();
    let mut text = docs.into_text();
    match (frame.strip_suffix("}\n"), rows.first()) {
        (Some(open), Some(first)) => {
            text.push_str(open);
            if !first.as_str().starts_with('\n') {
                text.push('\n');
            }
            rows.iter().for_each(|row| text.push_str(row.as_str()));
            text.push_str("}\n");
        }
        _ => text.push_str(&frame),
    }
    Fragment::quoted(text)
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
    let mut text = start.to_owned();
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
    let is_aside =
        |line: &str| ["///", "#[derive(", "#[doc("].iter().any(|start| line.trim_start().starts_with(start));
    let lines = item.as_str().lines().filter(|line| !is_aside(line));
    Fragment::quoted(lines.map(|line| format!("{line}\n")).collect())
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
    use super::{Block, comment, raw_string, string, toml_string};
    use crate::markdown;

    #[test]
    fn literals_are_what_they_were() {
        for text in ["", "a\"b\\", "\"##; f(); //", "\"####", "\r\n\0\u{7f}\u{2028}", "'\"'#", "{}"] {
            for literal in [string(text), raw_string(text)] {
                let read: syn::LitStr = syn::parse_str(literal.as_str()).unwrap();
                assert_eq!(read.value(), text);
            }
            assert!(!toml_string(text).as_str().contains('\n'));
        }
    }

    #[test]
    fn a_comment_is_a_comment() {
        let lines = markdown::wrap(&markdown::text("ends */ here\r\nfn x() {} \u{202e}"));
        let printed = super::block(Block::new(
            comment(&lines),
            quote::quote!(
                struct A;
            ),
        ));
        assert_eq!(printed.as_str(), "/// ends \\*/ here fn x() {}\nstruct A;\n");
    }
}

//! Text of a spec enters an output through the quoting functions and nothing else.

use std::fs;

use super::{shown, sources};

/// Where text of a spec becomes a part of an output: the quoting functions of each language.
fn is_quoting(path: &str) -> bool {
    path.ends_with("/quoting.rs") || path.contains("/quoting/") || path.starts_with("codegen/markdown")
}

/// Whether a file may.
type Allowed = fn(&str) -> bool;

/// What makes code or content of a text, and the files that may.
///
/// The rest is held by types: a fragment is made of fixed text and of fragments, a file of fragments,
/// fixed text and JSON, and a string in `quote!` is a literal.
const DOORS: [(&str, Allowed); 18] = [
    ("::quoted(", |path| is_quoting(path) || path == "codegen/fragment.rs"),
    ("Fragment::quoted", |path| is_quoting(path) || path == "codegen/fragment.rs"),
    ("::assembled", |path| path == "codegen/fragment.rs"),
    ("Piece<", |path| path == "codegen/fragment.rs"),
    ("for Fragment<", |path| path == "codegen/fragment.rs"),
    ("for Content", |path| path == "codegen/content.rs"),
    ("Content(", |path| path == "codegen/content.rs"),
    ("doc = #", is_quoting),
    ("Ident::new", is_quoting),
    ("parse_str", |path| is_quoting(path) || path.starts_with("codegen/targets/rust/names")),
    ("parse_quote", is_quoting),
    ("from_str(", |path| path.starts_with("codegen/targets/rust/example")),
    (".parse::<", is_quoting),
    ("TokenStream::from", is_quoting),
    ("leak(", is_quoting),
    ("unsafe {", is_quoting),
    ("PreEscaped", is_quoting),
    ("render_to(", is_quoting),
];

/// The lines of a source through which a text would get into an output unquoted.
fn unquoted(path: &str, source: &str) -> Vec<String> {
    let lines = source.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let found = lines.flat_map(|(number, line)| {
        let doors = DOORS.iter().filter(|(door, _)| line.contains(door));
        let shut = doors.filter(|(_, may)| !may(path));
        shut.map(move |(door, _)| format!("{path}:{}: `{door}` belongs to the quoting functions", number + 1))
    });
    found.collect()
}

fn is_emitter(path: &str) -> bool {
    let folders = [
        "codegen/targets",
        "codegen/schema",
        "codegen/license",
        "codegen/report",
        "codegen/content",
        "codegen/fragment",
        "codegen/markdown",
    ];
    folders.iter().any(|folder| path.starts_with(folder))
}

#[test]
fn text_of_a_spec_enters_an_output_through_quoting_functions() {
    let sources = sources("codegen").into_iter().filter(|path| is_emitter(&shown(path)));
    let complaints: Vec<String> =
        sources.flat_map(|path| unquoted(&shown(&path), &fs::read_to_string(&path).unwrap())).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The doors are where they are looked for, and somebody who takes another one is seen.
#[test]
fn text_that_enters_beside_them_is_found() {
    let ways = [
        "let line: Code = Fragment::quoted(api.title.clone());",
        "writer.line(Code::quoted(format!(\"// {}\", api.title)));",
        "let text = Fragment::<TypeScript>::assembled(format_args!(\"{}\", api.title));",
        "quote!(#[doc = #title])",
        "let tokens = proc_macro2::TokenStream::from_str(&api.title);",
        "impl From<String> for Content {",
        "impl Piece<TypeScript> for String {",
        "html! { (maud::PreEscaped(api.title.clone())) }",
        "fn render_to(&self, page: &mut String) {",
        "let fixed: &'static str = Box::leak(api.title.clone().into_boxed_str());",
    ];
    for way in ways {
        assert!(!unquoted("codegen/targets/typescript/client.rs", way).is_empty(), "{way}");
    }
}

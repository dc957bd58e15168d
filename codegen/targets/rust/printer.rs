//! Items as text, laid out as rustfmt does with the settings of `text/rustfmt.toml`, which are near to what
//! prettyplease prints.

use syn::{File, Item};

/// The columns of a line.
const WIDTH: usize = 89;

/// The columns of a structure with all of its fields.
const LITERAL: usize = 35;

const INDENT: &str = "    ";

/// Prints items one below the other.
pub fn print(file: File) -> String {
    let mut printed = String::new();
    let mut others = Vec::new();
    for item in file.items {
        match item {
            Item::Use(_) => {
                printed.push_str(&spaced(&unparse(std::mem::take(&mut others))));
                printed.push_str(&imports(&unparse(vec![item])));
            }
            Item::Const(_) => {
                printed.push_str(&spaced(&unparse(std::mem::take(&mut others))));
                printed.push_str(&constant(&unparse(vec![item])));
            }
            item => others.push(item),
        }
    }
    printed + &spaced(&unparse(others))
}

/// What stands between the braces of an item.
pub fn inside(item: &File) -> String {
    let printed = prettyplease::unparse(item);
    printed.split_inclusive('\n').skip(1).filter(|line| *line != "}\n").collect()
}

/// Whether a line of a row is no longer than it may be. Bytes are what prettyplease counts.
pub fn fits(line: &str) -> bool {
    INDENT.len() + line.trim_end().len() <= WIDTH
}

/// The same of a line of an item.
pub fn fits_outside(line: &str) -> bool {
    line.len() <= WIDTH
}

/// Whether a structure with all of its fields stands on one line.
pub fn fits_as_literal(line: &str) -> bool {
    line.len() <= LITERAL
}

/// Writes lines as they stand inside an item.
pub fn indent(lines: &str, text: &mut String) {
    for line in lines.split_inclusive('\n') {
        text.push_str(INDENT);
        text.push_str(line);
    }
}

/// How long lines are inside an item.
pub fn indented_length(lines: &str) -> usize {
    lines.len() + INDENT.len() * lines.bytes().filter(|byte| *byte == b'\n').count()
}

fn unparse(items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
}

/// Puts an empty line after each function of an implementation but the last.
fn spaced(printed: &str) -> String {
    let mut spaced = String::with_capacity(printed.len());
    let mut lines = printed.lines().peekable();
    while let Some(line) = lines.next() {
        spaced.extend([line, "\n"]);
        if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
            spaced.push('\n');
        }
    }
    spaced
}

/// Breaks a list of imports where rustfmt does, which is a little earlier than it breaks other lines.
fn imports(printed: &str) -> String {
    let Some((path, names)) = printed.trim_end().strip_suffix("};").and_then(|item| item.split_once("{"))
    else {
        return printed.to_owned();
    };
    let mut names: Vec<&str> = names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    names.sort_by_key(|name| (is_constant(name), *name));
    let list = names.join(", ");
    if width(path) + width(&list) + "{};".len() <= WIDTH - 2 {
        return format!("{path}{{{list}}};\n");
    }
    if width(&list) + "    ,".len() <= WIDTH {
        return format!("{path}{{\n    {list},\n}};\n");
    }
    let mut lines = vec![String::from("   ")];
    for name in names {
        match lines.last_mut() {
            Some(line) if width(line) + width(name) + " ,".len() < WIDTH => line.extend([" ", name, ","]),
            _ => lines.push(format!("    {name},")),
        }
    }
    format!("{path}{{\n{}\n}};\n", lines.join("\n"))
}

/// Puts the value of a constant on a line of its own where it fits there alone.
fn constant(printed: &str) -> String {
    let (docs, line) = printed.trim_end().rsplit_once('\n').unwrap_or(("", printed.trim_end()));
    match line.split_once(" = ") {
        Some((name, value)) if width(line) > WIDTH && "    ".len() + width(value) <= WIDTH => {
            format!("{docs}\n{name} =\n    {value}\n")
        }
        _ => printed.to_owned(),
    }
}

/// Whether a name looks like one of a constant: rustfmt puts those last.
fn is_constant(name: &str) -> bool {
    name.chars().all(|c| c.is_uppercase() || c.is_numeric() || c == '_')
}

fn width(text: &str) -> usize {
    text.chars().count()
}

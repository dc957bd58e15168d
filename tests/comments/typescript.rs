//! Comments of the declarations: each stands before the line that declares what it is about.

use super::{Comment, generated, read};

/// The comments of an edition: types, members of types as `Type.member`, parameters as `….member(name)`.
pub fn comments(edition: &str) -> Vec<Comment> {
    let text = read(&generated(&format!("npm/{edition}/index.d.ts")));
    let mut found = Vec::new();
    let mut owner = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(first) = line.trim_start().strip_prefix("/**") else { continue };
        let mut comment = first.trim_end_matches("*/").trim().to_owned();
        let mut is_open = !first.ends_with("*/");
        while is_open {
            let line = lines.next().expect("the end of the comment").trim_start();
            is_open = line != "*/";
            let inside = line.strip_prefix("* ").unwrap_or_default();
            comment.extend(is_open.then_some(format!("\n{inside}")));
        }
        let declared = lines.next().unwrap_or_default();
        let name = name(declared);
        let is_member = declared.starts_with(' ');
        let of = if is_member { format!("{owner}.{name}") } else { name.clone() };
        if !is_member {
            owner = name;
        }
        found.push(Comment { of, text: comment.trim().to_owned() });
    }
    found
}

/// The name that a line declares.
fn name(line: &str) -> String {
    let line = line.trim_start();
    let line = ["export ", "interface ", "type ", "readonly "]
        .iter()
        .fold(line, |line, word| line.strip_prefix(word).unwrap_or(line));
    match line.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
        Some((name, _)) => name.to_owned(),
        None => line.split(['?', ':', '(', '<', ' ', '=', ';']).next().unwrap_or_default().to_owned(),
    }
}

/// What a comment says before its tags, what it says of a parameter, and why its item is deprecated.
pub struct Parts {
    pub text: String,
    pub parameters: Vec<(String, String)>,
}

/// The parts of a comment; a deprecation is the last sentence of the text.
pub fn parts(comment: &str) -> Parts {
    let mut parts = Parts { text: String::new(), parameters: Vec::new() };
    let mut tags = comment.split("\n@");
    let first = tags.next().unwrap_or_default();
    let tags = tags.map(str::to_owned).collect::<Vec<_>>();
    let (first, leading) = match first.strip_prefix('@') {
        Some(tag) => ("", Some(tag.to_owned())),
        None => (first, None),
    };
    parts.text = first.to_owned();
    for tag in leading.into_iter().chain(tags) {
        let (tag, rest) = tag.split_once(' ').unwrap_or((&tag, ""));
        match tag {
            "param" => {
                let (name, text) = rest.split_once(" - ").unwrap();
                parts.parameters.push((name.to_owned(), text.to_owned()));
            }
            "deprecated" => parts.text.push_str(&format!("\n\nDeprecated: {rest}")),
            "example" | "packageDocumentation" => {}
            _ => panic!("a tag of nobody: @{tag}"),
        }
    }
    parts
}

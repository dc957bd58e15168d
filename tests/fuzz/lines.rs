//! Mutations of a spec as text: lines, indents, words, and what is hostile to somebody.

use super::dice::Dice;

/// What is inserted: punctuation of YAML and of type expressions, and what means something in an output.
const HOSTILE: [&str; 62] = [
    ":",
    ": ",
    "- ",
    "?",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ",",
    "|",
    "<",
    ">",
    "(",
    ")",
    " => ",
    "&a ",
    "*a",
    "!t ",
    "#",
    "%",
    "@",
    "`",
    "```\n",
    "\\",
    "\n",
    "\t",
    "  ",
    "null",
    "é",
    "\u{0}",
    "\u{feff}",
    "\r\n",
    "🐎",
    "*/",
    "/*",
    "\"##",
    "\\u202e",
    "\u{202e}",
    "\u{200b}",
    "\\x00",
    "\\n",
    "\\\"",
    "${x}",
    "<script>",
    "{@link x}",
    "@deprecated",
    "]]",
    "r#",
    "Self",
    "crate",
    "__proto__",
    "constructor",
    "9007199254740993",
    "-1",
    "1e9",
    "Record<string, ",
    "[]",
    " | null",
    "type: ",
    "extends: ",
];

const LINES: [&str; 16] = [
    "title: A\n",
    "types:\n",
    "events:\n",
    "methods:\n",
    "sources:\n",
    "    fields:\n",
    "      a: string\n",
    "      b?: A | null\n",
    "    values: [a, b]\n",
    "    codes: { a: 1 }\n",
    "    extends: A\n",
    "    type: A[]\n",
    "    description: \"\\u202e*/ `\\\"##\"\n",
    "    names: { rust: r#mod, typescript: T }\n",
    "#: 2.0/api.yaml\n",
    "#: package.yaml\n",
];

/// Names that mean something in a language.
const NAMES: [&str; 20] = [
    "Mod",
    "Self",
    "Con",
    "Option",
    "String",
    "Box",
    "Vec",
    "json",
    "types",
    "default",
    "constructor",
    "__proto__",
    "A",
    "a",
    "$",
    "_",
    "type",
    "ON_X",
    "Größe",
    "length",
];

/// Changes a text at places taken at random.
pub fn mutate(text: &str, dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    // One change that a spec survives, or a few that it may not.
    if dice.one_in(2) {
        return if dice.one_in(2) { rename(&text, dice) } else { describe(&text, dice) };
    }
    let times = *dice.pick(&[1, 1, 1, 2, 4]);
    for _ in 0..times {
        text = change(&text, dice);
    }
    text
}

/// A name becomes another one wherever it stands.
fn rename(text: &str, dice: &mut Dice) -> String {
    let keys: Vec<&str> =
        text.lines().filter_map(|line| line.trim().split_once(':')).map(|(key, _)| key).collect();
    if keys.is_empty() {
        return text.to_owned();
    }
    let (key, name) = (*dice.pick(&keys), *dice.pick(&NAMES));
    if key.is_empty() { text.to_owned() } else { text.replace(key.trim_end_matches('?'), name) }
}

/// A description says something hostile, in the form of quotes that can say everything.
fn describe(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let is_prose = |line: &String| line.contains("description: ") || line.contains("title: ");
    let prose: Vec<usize> = (0..lines.len()).filter(|index| is_prose(&lines[*index])).collect();
    if prose.is_empty() {
        return text.to_owned();
    }
    let at = *dice.pick(&prose);
    let key = lines[at].find(": ").map_or("", |end| &lines[at][..end]);
    let words: Vec<&str> = (0..=dice.below(4)).map(|_| *dice.pick(&HOSTILE)).collect();
    lines[at] = format!("{key}: {}\n", serde_json::Value::from(format!("A {} z.", words.join(" "))));
    lines.concat()
}

fn change(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return (*dice.pick(&LINES)).to_owned();
    }
    let (at, other) = (dice.below(lines.len()), dice.below(lines.len()));
    match dice.below(13) {
        0 => drop(lines.remove(at)),
        1 => lines.insert(at, lines[other].clone()),
        2 => lines.swap(at, other),
        3 => lines[at].insert_str(0, if dice.one_in(2) { " " } else { "  " }),
        4 => lines[at] = lines[at].strip_prefix("  ").unwrap_or(&lines[at]).to_owned(),
        5 => lines.insert(at, (*dice.pick(&LINES)).to_owned()),
        6 => {
            // A block stands somewhere else too.
            let block = lines[at..lines.len().min(at + 1 + dice.below(8))].to_vec();
            lines.splice(other..other, block);
        }
        7 => lines[at] = value(&lines[at], &lines[other]),
        8 => lines[at] = lines[at].repeat(1 + dice.below(40)),
        9 => return replace_word(text, dice),
        10 => {
            return insert(
                text,
                dice.pick::<&str>(&["[", "{a: ", "- ", "A<", "(", "`"]),
                1 + dice.below(200),
                dice,
            );
        }
        _ => {
            return insert(
                text,
                dice.pick::<&str>(&HOSTILE),
                if dice.one_in(20) { dice.below(500) } else { 1 },
                dice,
            );
        }
    }
    lines.concat()
}

/// A line with the value of another one.
fn value(line: &str, other: &str) -> String {
    let key = line.find(": ").map_or(line, |end| &line[..end]);
    let value = other.find(": ").map_or(other, |start| &other[start + 2..]);
    format!("{}: {value}", key.trim_end())
}

fn insert(text: &str, inserted: &str, times: usize, dice: &mut Dice) -> String {
    let at = text.floor_char_boundary(dice.below(text.len() + 1));
    format!("{}{}{}", &text[..at], inserted.repeat(times), &text[at..])
}

/// A word becomes another word of the text, or one that is hostile.
fn replace_word(text: &str, dice: &mut Dice) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let words: Vec<&str> = text.split(|c| !is_word(c)).filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return text.to_owned();
    }
    let (word, other) = (*dice.pick(&words), *dice.pick(&words));
    let start = word.as_ptr() as usize - text.as_ptr() as usize;
    let other = if dice.one_in(4) { *dice.pick(&HOSTILE) } else { other };
    format!("{}{other}{}", &text[..start], &text[start + word.len()..])
}

//! What is around every page: its head, the navigation, the small things that several pages show.

use axum::response::Html;
use maud::{DOCTYPE, Markup, html};

use crate::instant;

/// The page of the navigation that one is on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Agent,
    Activities,
    Live,
    Statistics,
    Refused,
    Nowhere,
}

const NAVIGATION: [(Place, &str, &str); 5] = [
    (Place::Agent, "/", "Agent's page"),
    (Place::Activities, "/activities", "Activities"),
    (Place::Live, "/live", "Live"),
    (Place::Statistics, "/statistics", "Statistics"),
    (Place::Refused, "/refused", "Refused"),
];

pub fn frame(place: Place, title: &str, content: Markup) -> Html<String> {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · Activity log" }
                link rel="icon" href="/assets/icon.svg" type="image/svg+xml";
                link rel="stylesheet" href="/assets/style.css";
                @if place == Place::Live {
                    script src="/assets/live.js" defer {}
                }
            }
            body {
                a.skip href="#content" { "To the content" }
                header.top {
                    a.brand href="/activities" { "Activity log" }
                    nav aria-label="Pages" {
                        ul {
                            @for (at, address, name) in NAVIGATION {
                                li {
                                    a href=(address) aria-current=[(at == place).then_some("page")] { (name) }
                                }
                            }
                        }
                    }
                }
                main #content tabindex="-1" { (content) }
            }
        }
    };
    Html(page.into_string())
}

/// A moment, for people and machines.
pub fn time(milliseconds: i64) -> Markup {
    html! {
        time datetime=(instant::rfc3339(milliseconds)) title="UTC" { (instant::shown(milliseconds)) }
    }
}

/// A state, with a colour for what needs to be looked at.
pub fn state(name: &str, is_missed: bool) -> Markup {
    let tone = match name {
        "completed" => "good",
        _ if is_missed => "bad",
        _ => "plain",
    };
    html! { span class={ "badge " (tone) } { (words(name)) } }
}

/// A name of the API as words: `wrap_up` as `wrap up`.
pub fn words(name: &str) -> String {
    name.replace('_', " ")
}

/// A size as people read it.
pub fn size(bytes: i64) -> String {
    if bytes < 1024 { format!("{bytes} bytes") } else { format!("{:.1} KiB", bytes as f64 / 1024.0) }
}

/// How much of a text a page shows.
const SHOWN: usize = 64 << 10;

/// A JSON text in lines if it is one, and else what there is of a text.
pub fn source(body: &[u8]) -> String {
    if body.len() > SHOWN {
        let rest = body.len() - SHOWN;
        return format!("{}…\n{rest} bytes more", String::from_utf8_lossy(&body[..SHOWN]));
    }
    // Members and numbers stay as they are: the text is set anew, not read into values.
    let lines =
        serde_json::from_slice::<&serde_json::value::RawValue>(body).ok().map(|text| indent(text.get()));
    lines.unwrap_or_else(|| String::from_utf8_lossy(body).into_owned())
}

/// How deep lines are indented; a text can be deeper, and must not become long by it.
const DEEPEST: usize = 24;

/// Sets a JSON text in lines. It is known to be right.
fn indent(text: &str) -> String {
    let mut lines = String::with_capacity(text.len() * 2);
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    let new_line = |lines: &mut String, depth: usize| {
        lines.push('\n');
        lines.push_str(&"  ".repeat(depth.min(DEEPEST)));
    };
    let mut characters = text.chars().filter(|c| !c.is_ascii_control()).peekable();
    while let Some(character) = characters.next() {
        if in_string {
            lines.push(character);
            in_string = is_escaped || character != '"';
            is_escaped = !is_escaped && character == '\\';
            continue;
        }
        match character {
            ' ' => {}
            '{' | '[' => {
                lines.push(character);
                while characters.next_if_eq(&' ').is_some() {}
                if let Some(end) = characters.next_if(|next| matches!(next, '}' | ']')) {
                    lines.push(end);
                } else {
                    depth += 1;
                    new_line(&mut lines, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut lines, depth);
                lines.push(character);
            }
            ',' => {
                lines.push(character);
                new_line(&mut lines, depth);
            }
            ':' => lines.push_str(": "),
            _ => {
                in_string = character == '"';
                lines.push(character);
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::source;

    #[test]
    fn a_text_in_lines_is_the_same_value() {
        for text in [
            r#"{"a":"\\\"[{,:","b":[],"c":{ },"d":[[1.50e0,-0],{"":null}],"e":"\\"}"#,
            "[1,\t2 ,\r\n3]",
            "\"\u{202e}é\"",
            " true ",
        ] {
            let lines = source(text.as_bytes());
            let value = |text| serde_json::from_str::<serde_json::Value>(text).unwrap();
            assert_eq!(value(&lines), value(text), "{lines}");
        }
        assert_eq!(source(br#"{"a":[1,{}]}"#), "{\n  \"a\": [\n    1,\n    {}\n  ]\n}");
    }

    #[test]
    fn what_is_no_json_is_shown_as_it_is() {
        assert_eq!(source(b"{\"a\":\xFF"), "{\"a\":\u{fffd}");
    }
}

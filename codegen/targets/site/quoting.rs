//! The one way of a spec's text into a page that is not the template library's, which escapes what it
//! is given: data of scripts, and addresses.

use maud::{Markup, PreEscaped, Render};
use serde::Serialize;

use crate::fragment::Fragment;

/// The language of scripts.
pub enum JavaScript {}

pub type Script = Fragment<JavaScript>;

/// A value of a script. No text in it ends the script or opens a comment in one.
pub fn data(value: &impl Serialize) -> Script {
    let text = serde_json::to_string(value).unwrap_or_default();
    let is_mark = |c: char| matches!(c, '<' | '>' | '&' | '\u{2028}' | '\u{2029}');
    if text.bytes().all(|byte| byte.is_ascii() && !is_mark(char::from(byte))) {
        return Fragment::quoted(text);
    }
    let mut quoted = String::with_capacity(2 * text.len());
    for c in text.chars() {
        match is_mark(c) {
            true => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            false => quoted.push(c),
        }
    }
    Fragment::quoted(quoted)
}

/// A long part of a page that is put together piece by piece.
pub struct Pieces(String);

impl Pieces {
    /// One that is going to have about so many bytes.
    pub fn of(length: usize) -> Pieces {
        Pieces(String::with_capacity(length + length / 2))
    }

    /// As the template library escapes it, but what stays as it is is copied in one piece.
    pub fn text(&mut self, text: &str) {
        let mut done = 0;
        for (at, byte) in text.bytes().enumerate() {
            let escaped = match byte {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                _ => continue,
            };
            self.0.push_str(&text[done..at]);
            self.0.push_str(escaped);
            done = at + 1;
        }
        self.0.push_str(&text[done..]);
    }

    pub fn fixed(&mut self, html: &'static str) {
        self.0.push_str(html);
    }

    pub fn markup(&mut self, markup: &Markup) {
        self.0.push_str(&markup.0);
    }

    pub fn finish(self) -> Markup {
        PreEscaped(self.0)
    }
}

/// Nothing to be seen, but room for so many bytes.
pub struct Room(pub usize);

impl Render for Room {
    fn render_to(&self, page: &mut String) {
        page.reserve(self.0);
    }
}

/// Where a link may lead outside: to an address of the web, and nothing that runs.
pub fn address(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\".contains(c);
    (!rest.is_empty() && !rest.contains(odd)).then_some(text)
}

#[cfg(test)]
mod tests {
    use maud::Render;
    use serde_json::json;

    use super::{Pieces, address, data};

    #[test]
    fn pieces_are_escaped_as_the_library_does_it() {
        let text: String = (0..0x2100).filter_map(char::from_u32).collect();
        let mut pieces = Pieces::of(0);
        pieces.text(&text);
        assert_eq!(pieces.finish().0, text.render().0);
    }

    #[test]
    fn no_text_ends_a_script() {
        let text = data(&json!(["</script><!-- ]]>", "\u{2028}&amp;"])).into_text();
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap()[0], "</script><!-- ]]>");
    }

    #[test]
    fn a_link_leads_to_the_web_or_nowhere() {
        for text in
            ["javascript:alert(1)", "https://", "https://a b", "https://a\"onclick=", " https://a", "//a"]
        {
            assert_eq!(address(text), None, "{text}");
        }
        assert!(address("https://help.example/5.19:Page#x").is_some());
    }
}

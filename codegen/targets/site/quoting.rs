//! The one way of a spec's text into a page that is not the template library's, which escapes what it
//! is given: data of scripts, and addresses.

use serde::Serialize;

use crate::fragment::Fragment;

/// The language of scripts.
pub enum JavaScript {}

pub type Script = Fragment<JavaScript>;

/// A value of a script. No text in it ends the script or opens a comment in one.
pub fn data(value: &impl Serialize) -> Script {
    let text = serde_json::to_string(value).unwrap_or_default();
    let is_mark = |c: char| matches!(c, '<' | '>' | '&' | '\u{2028}' | '\u{2029}');
    if !text.contains(is_mark) {
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

/// Where a link may lead outside: to an address of the web, and nothing that runs.
pub fn address(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`\\".contains(c);
    (!rest.is_empty() && !rest.contains(odd)).then_some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{address, data};

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

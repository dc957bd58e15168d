//! The one way of a spec's text into a page that is not the template library's, which escapes what it
//! is given: data of scripts, and addresses.

use serde_json::Value;

use crate::fragment::Fragment;
use crate::json::in_script;

/// The language of scripts.
pub enum JavaScript {}

pub type Script = Fragment<JavaScript>;

/// A value of a script. No text in it ends the script or opens a comment in one.
pub fn data(value: &Value) -> Script {
    let text = value.to_string();
    let text = text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    Fragment::quoted(in_script(&text))
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

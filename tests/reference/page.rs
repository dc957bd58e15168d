//! A reference page, as far as tests look into it. The template library writes every attribute in quotes.

use std::collections::BTreeSet;

pub struct Page<'a> {
    pub path: &'a str,
    pub html: &'a str,
}

impl<'a> Page<'a> {
    /// What stands between the marks of each element. In an attribute these are escaped.
    pub fn tags(&self) -> impl Iterator<Item = &'a str> {
        self.html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap())
    }

    /// The values of an attribute, in order.
    pub fn attributes(&self, name: &str) -> Vec<String> {
        let opening = format!(" {name}=\"");
        let values = self.html.split(opening.as_str()).skip(1);
        values.map(|rest| unescaped(rest.split('"').next().unwrap())).collect()
    }

    /// The anchors; none is there twice.
    pub fn anchors(&self) -> BTreeSet<String> {
        let all = self.attributes("id");
        let distinct: BTreeSet<String> = all.iter().cloned().collect();
        assert_eq!(distinct.len(), all.len(), "{}: an anchor is there twice", self.path);
        distinct
    }

    /// What somebody reads on it, blanks as one.
    pub fn text(&self) -> String {
        words(&text(self.html))
    }

    /// The inside of a section by its anchor.
    pub fn section(&self, id: &str) -> Option<&'a str> {
        let opening = format!("<section aria-labelledby=\"~{id}\">");
        Some(self.html.split_once(opening.as_str())?.1.split("</section>").next().unwrap())
    }
}

/// The blocks of code in a piece of a page, each with the caption before it.
pub fn blocks(html: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<pre tabindex=\"0\"><code>") {
        let (code, after) = after.split_once("</code></pre>").unwrap();
        let caption = before.rsplit("<p class=\"caption\">").next().filter(|_| before.contains("caption"));
        found.push((caption.map(text).unwrap_or_default(), text(code)));
        rest = after;
    }
    found
}

/// The text of a piece of a page.
pub fn text(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        let inside = piece.split_once('>').map_or(piece, |(_, after)| after);
        text.push_str(&unescaped(inside));
    }
    text
}

pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

//! Text stays text, whatever it looks like.

use super::{cell, code, first_sentence, link, list_item, listing, prose, text, wrap};

#[test]
fn text_stays_text() {
    let written = |raw: &str| text(raw).into_text();
    assert_eq!(written("<b> [x](y) &lt; *a* _b_ ~~c~~"), r"\<b\> \[x\](y) \&lt; \*a\* \_b\_ \~\~c\~\~");
    assert_eq!(written("a\r\nb\u{2028}c\0"), "a  b c ");
    // What follows may be a link.
    assert_eq!(written("No! Not!"), r"No! Not\!");
    assert_eq!(written("--> ]]> </script>"), r"-\-\> \]\]\> \</script\>");
}

#[test]
fn addresses_are_links_and_end_where_they_end() {
    let written = |raw: &str| text(raw).into_text();
    assert_eq!(written("See https://a.example/x_y."), "See <https://a.example/x_y>.");
    assert_eq!(written("(https://a.example)"), "(<https://a.example>)");
    assert_eq!(written("https://a.example/\u{202e}x"), "<https://a.example/> x");
    assert_eq!(written("https://a.example/>x<b>"), r"<https://a.example/>\>x\<b\>");
    assert_eq!(written("xhttps://a.example https://"), r"xhttps\://a.example https\://");
}

#[test]
fn of_prose_only_code_and_lists_are_markup() {
    let written = |raw: &str| prose(raw).into_text();
    assert_eq!(
        written("A <b> of `<b>`.\n\n- [x](y)\n- a_b *c*"),
        "A \\<b\\> of `<b>`.\n\n- \\[x\\](y)\n- a_b \\*c\\*"
    );
    assert_eq!(written("```\n<b> `x`\n```\n# &lt;"), "```\n<b> `x`\n```\n\\# \\&lt;");
    assert_eq!(written("A ` here.\n- A ` <b>."), "A \\` here.\n- A \\` \\<b\\>.");
    assert_eq!(written("``` a ```\n\n<b>\n\n```\n<b>\n\n<b>"), "``` a ```\n\n\\<b\\>\n\n```\n<b>\n\n<b>");
    assert_eq!(written("`open <b>"), "\\`open \\<b\\>");
    assert_eq!(written("See https://a.example/x."), "See <https://a.example/x>.");
}

#[test]
fn code_has_enough_backticks_and_is_not_broken() {
    assert_eq!(code("a``b").as_str(), "```a``b```");
    assert_eq!(code("`").as_str(), "`` ` ``");
    assert_eq!(code(" \n").as_str(), "(empty)");
    let long = format!("{} # b - c", "a".repeat(85));
    let lines = wrap(&code(&format!("`{long}")));
    assert_eq!(lines.len(), 1, "{lines:?}");
}

#[test]
fn no_line_begins_a_block() {
    for start in ["# a", "- a", "+ a", "1. a", "2) a", "--- a", "=== a"] {
        let lines = wrap(&text(start));
        assert!(lines[0].as_str().contains('\\'), "{lines:?}");
    }
}

#[test]
fn a_bar_does_not_end_a_cell() {
    assert_eq!(cell(&code("a|b")).as_str(), r"`a\|b`");
    assert_eq!(cell(&text("a|b")).as_str(), r"a\|b");
    assert_eq!(cell(&code(r"a\|b")).as_str(), r"`a\\|b`");
}

#[test]
fn a_link_is_whole_and_leads_where_it_says() {
    let written = link("a ]( `b` <c>", "https://a.example/x_(y)*");
    assert_eq!(written.as_str(), r"[a \]( \`b\` \<c\>](https://a.example/x_%28y%29%2A)");
    assert_eq!(wrap(&link(&"word ".repeat(40), "https://a.example")).len(), 1);
}

#[test]
fn nothing_closes_a_listing_and_nobody_runs_it() {
    let lines = ["```".to_owned(), " ````rust".to_owned(), "a\tb\u{2028}c".to_owned()];
    let written: Vec<String> = listing(&lines).iter().map(|line| line.as_str().to_owned()).collect();
    assert_eq!(written, ["`````text", "```", " ````rust", "a    b c", "`````"]);
}

#[test]
fn an_item_of_a_list_stays_one() {
    let long = text(&"- word ".repeat(20));
    for line in &list_item(Some(12), &long)[1..] {
        assert!(line.as_str().starts_with("    "), "{line:?}", line = line.as_str());
    }
    assert_eq!(list_item(None, &text("# a"))[0].as_str(), "- \\# a");
    assert_eq!(first_sentence(&text("One e.g. two. Three.")).as_str(), "One e.g. two.");
}

//! The part of the crate that is the same for every API.

use crate::content::Contents;

macro_rules! texts {
    ($($path:literal)*) => {
        [$(($path, include_str!(concat!("text/", $path)))),*]
    };
}

/// The fixed files, by path in the crate. What is about messages is there if an API has them.
pub fn add(has_messages: bool, contents: &mut Contents) {
    let texts = texts! {
        "src/json.rs"
        "src/json/error.rs"
        "src/json/exact.rs"
        "src/json/extra.rs"
        "src/json/integer.rs"
        "src/json/integer_map.rs"
        "src/json/key.rs"
        "src/json/literal.rs"
        "src/json/map.rs"
        "src/json/not_json.rs"
        "src/json/number.rs"
        "src/json/numeral.rs"
        "src/json/ordered.rs"
        "src/json/ordered/entries.rs"
        "src/json/ordered/many.rs"
        "src/json/redacted.rs"
        "src/json/rest.rs"
        "src/json/unrecognized.rs"
        "src/json/value.rs"
        "src/json/value/name.rs"
        "src/json/value/read.rs"
        "src/json/value/reader.rs"
        "src/json/value/write.rs"
        "src/testing.rs"
        "src/wire.rs"
        "src/wire/arguments.rs"
        "src/wire/decoder.rs"
        "src/wire/first.rs"
        "src/wire/indexed.rs"
        "src/wire/members.rs"
        "src/wire/nulls.rs"
        "src/wire/path.rs"
        "src/wire/sensitive.rs"
        "src/wire/slot.rs"
        "src/wire/table.rs"
        "src/wire/table/by_kind.rs"
        "src/wire/table/by_tag.rs"
        "src/wire/table/conversions.rs"
        "src/wire/table/integers.rs"
        "src/wire/table/messages.rs"
        "src/wire/table/named.rs"
        "src/wire/table/packets.rs"
        "src/wire/table/positional.rs"
        "src/wire/table/strings.rs"
        "src/wire/table/structure.rs"
        "src/wire/tag.rs"
        "src/wire/union.rs"
    };
    add_protocol(has_messages, contents);
    texts.into_iter().for_each(|(path, text)| contents.add(path, text));
}

/// What an event and a method are, and messages. Without any, nobody is shown what is about them.
fn add_protocol(has_messages: bool, contents: &mut Contents) {
    if !has_messages {
        contents.add("src/protocol.rs", include_str!("text/src/protocol.rs"));
        return;
    }
    let declared = concat!(
        include_str!("text/src/protocol.rs"),
        "\nmod message;\n\npub use message::{Call, Content, Message, RawMessage, Request};\n",
    );
    contents.add("src/protocol.rs", declared);
    contents.add("src/protocol/message.rs", include_str!("text/src/protocol/message.rs"));
}

//! The part of the crate that is the same for every API.

use crate::content::Contents;

macro_rules! texts {
    ($($path:literal)*) => {
        [$(($path, include_str!(concat!("text/", $path)))),*]
    };
}

/// The fixed files, by path in the crate.
const TEXTS: &[(&str, &str)] = &texts! {
        "src/json.rs"
        "src/json/arithmetic.rs"
        "src/json/comparison.rs"
        "src/json/conversion.rs"
        "src/json/error.rs"
        "src/json/error/convert.rs"
        "src/json/error/path.rs"
        "src/json/error/position.rs"
        "src/json/error/report.rs"
        "src/json/exact.rs"
        "src/json/extra.rs"
        "src/json/given.rs"
        "src/json/integer.rs"
        "src/json/integer_map.rs"
        "src/json/integer_map/entry.rs"
        "src/json/key.rs"
        "src/json/literal.rs"
        "src/json/map.rs"
        "src/json/map/convert.rs"
        "src/json/map/entry.rs"
        "src/json/map/place.rs"
        "src/json/mark.rs"
        "src/json/not_json.rs"
        "src/json/notation.rs"
        "src/json/number.rs"
        "src/json/numeral.rs"
        "src/json/ordered.rs"
        "src/json/ordered/entries.rs"
        "src/json/ordered/many.rs"
        "src/json/redacted.rs"
        "src/json/rest.rs"
        "src/json/source.rs"
        "src/json/text.rs"
        "src/json/time.rs"
        "src/json/time/chrono.rs"
        "src/json/time/jiff.rs"
        "src/json/time/std.rs"
        "src/json/time/time.rs"
        "src/json/unrecognized.rs"
        "src/json/value.rs"
        "src/json/value/access.rs"
        "src/json/value/compare.rs"
        "src/json/value/convert.rs"
        "src/json/value/deserializer.rs"
        "src/json/value/index.rs"
        "src/json/value/name.rs"
        "src/json/value/pointer.rs"
        "src/json/value/read.rs"
        "src/json/value/reader.rs"
        "src/json/value/serde_json.rs"
        "src/json/value/text.rs"
        "src/json/value/write.rs"
        "src/testing.rs"
        "src/wire.rs"
        "src/wire/answer.rs"
        "src/wire/arguments.rs"
        "src/wire/decoder.rs"
        "src/wire/failure.rs"
        "src/wire/first.rs"
        "src/wire/indexed.rs"
        "src/wire/key.rs"
        "src/wire/members.rs"
        "src/wire/nulls.rs"
        "src/wire/path.rs"
        "src/wire/room.rs"
        "src/wire/sensitive.rs"
        "src/wire/slot.rs"
        "src/wire/table.rs"
        "src/wire/table/answers.rs"
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
        "src/wire/table/times.rs"
        "src/wire/tag.rs"
        "src/wire/tape.rs"
        "src/wire/tape/access.rs"
        "src/wire/tape/build.rs"
        "src/wire/tape/reader.rs"
        "src/wire/tape/tokens.rs"
        "src/wire/union.rs"
};

/// Adds the fixed files. What is about messages is there if an API has them.
pub fn add(has_messages: bool, contents: &Contents<'_>) {
    add_protocol(has_messages, contents);
    TEXTS.iter().for_each(|(path, text)| contents.add(*path, *text));
}

/// What an event and a method are, and messages. Without any, nobody is shown what is about them.
fn add_protocol(has_messages: bool, contents: &Contents<'_>) {
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

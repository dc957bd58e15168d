//! A line for each kind of name.

use super::*;

#[test]
fn editions() {
    assert_eq!(edition("5.19"), "v5_19");
    assert_eq!(edition("latest"), "latest");
    assert_eq!(edition("2024-05"), "v2024_05");
    assert_eq!(edition("json"), "json_");
    assert_eq!(edition("self"), "self_");
}

#[test]
fn types() {
    assert_eq!(type_name("InteractionData"), "InteractionData");
    assert_eq!(type_name("HTMLIFrameElement"), "HTMLIFrameElement");
    assert_eq!(type_name("API"), "Api");
    assert_eq!(type_name("T"), "T");
    assert_eq!(type_name("A"), "A");
    assert_eq!(type_name("lower_case"), "LowerCase");
    assert_eq!(type_name("Option"), "OptionType");
    assert_eq!(type_name("self"), "SelfType");
    assert_eq!(type_name("2fa"), "Type2fa");
    assert_eq!(type_name("$"), "Dollar");
    assert_eq!(type_name(""), "Empty");
}

#[test]
fn modules() {
    assert_eq!(module("InteractionData"), "interaction_data");
    assert_eq!(module("Type"), "r#type");
    assert_eq!(module("Größe"), "gr_uf6_udf_e");
    assert_eq!(module("日本"), "u65e5_u672c");
    assert_eq!(module("Mod"), "mod_");
    assert_eq!(module("Main"), "main_");
    assert_eq!(module("Con"), "con_");
    assert_eq!(module("Types"), "types");
    assert_eq!(module("Events"), "events_");
    assert!(module(&"Long".repeat(99)).len() <= 200);
}

#[test]
fn variants() {
    assert_eq!(variant("wrap_up"), "WrapUp");
    assert_eq!(variant("dialpad-search"), "DialpadSearch");
    assert_eq!(variant("5"), "Value5");
    assert_eq!(variant(""), "Empty");
    assert_eq!(variant("self"), "SelfValue");
    assert_eq!(variant("unrecognized"), "UnrecognizedValue");
    assert_eq!(variant("+"), "Plus");
    assert_eq!(variant("<="), "LessEqual");
    assert_eq!(variant("🦀"), "U1f980");
    assert!(is_nameless("🦀") && !is_nameless("a🦀") && !is_nameless("") && !is_nameless(" "));
    assert_eq!(variant("a🦀b"), "AB");
    assert_eq!(variant("≥"), "GreaterEqual");
    assert_eq!(variant("5 €"), "Value5Euro");
    assert_eq!(variant("\"\n"), "QuoteNewline");
    assert_eq!(variant("größe"), "Größe");
    assert_eq!(integer_variant(-5), "ValueMinus5");
    assert_eq!(integer_variant(5), "Value5");
}

#[test]
fn fields() {
    assert_eq!(field("interactionId"), "interaction_id");
    assert_eq!(field("DNIS"), "dnis");
    assert_eq!(field("type"), "r#type");
    assert_eq!(field("self"), "self_");
    assert_eq!(field("crate"), "crate_");
    assert_eq!(field("_"), "underscore");
    assert_eq!(field("extra"), "extra_");
    assert_eq!(field("2nd"), "value_2nd");
    assert_eq!(field("__proto__"), "proto");
    assert_eq!(field("$ref"), "r#ref");
    assert_eq!(field("naïve"), "naïve");
    assert_eq!(field("nai\u{308}ve"), "naïve");
    assert_eq!(field("\u{212b}"), "å");
    assert_eq!(field("हिन्दी"), "हिन_दी");
    assert_eq!(argument("rest"), "rest_");
    assert_eq!(argument("extra"), "extra");
}

#[test]
fn every_keyword() {
    for keyword in KEYWORDS {
        assert_eq!(field(keyword), format!("r#{keyword}"));
        assert!(syn::parse_str::<syn::Ident>(&field(keyword)).is_ok());
    }
    for keyword in NEVER_RAW {
        assert!(syn::parse_str::<syn::Ident>(&field(keyword)).is_ok(), "{keyword}");
    }
}

#[test]
fn calls() {
    assert_eq!(call("ON_SAVE_ACTIVITY_RECORD"), "OnSaveActivityRecord");
    assert_eq!(call("getTeams"), "GetTeams");
    assert_eq!(call("ANY_EVENT"), "AnyEventArguments");
    assert_eq!(event_variant("Unknown"), "UnknownEvent");
}

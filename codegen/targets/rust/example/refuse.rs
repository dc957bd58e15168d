//! A program that takes records, and says of a wrong one what is wrong.

use quote::quote;
use serde_json::Value;

use super::super::plan::Edition;
use super::super::quoting::json_literal;
use super::super::ty::ident;
use super::program::{self, Program};
use super::{json, subject};

const SENTENCE: &str = "A service that takes records: those that do not fit are refused with the place and the reason, as the \
                        body of an answer 400.";

/// The program, if there is a structure that something can be wrong with.
pub fn program(krate: &str, edition: &Edition<'_>) -> Option<Program> {
    let item = subject(edition)?;
    let right = json(edition, item)?;
    let (krate, module, name) = (ident(krate), ident(&edition.module), ident(&item.name));
    let right = json_literal(&Value::Array(vec![right]));
    let renamed = if name == "Record" { quote!(Record) } else { quote!(#name as Record) };
    let std = vec![(
        "std".to_owned(),
        quote!(
            use std::collections::BTreeMap;
        ),
    )];
    let others = vec![
        (format!("{krate}::json"), quote!(use #krate::json;)),
        (format!("{krate}::{module}"), quote!(use #krate::#module::#renamed;)),
        (
            "serde_json".to_owned(),
            quote!(
                use serde_json::Deserializer;
            ),
        ),
    ];
    let items = vec![
        quote! {
            /// A list of records as it must be.
            const RIGHT: &str = #right;
        },
        quote! {
            /// Reads the records of a request; gives the status and the body of the answer.
            fn take(request: &str) -> (u16, String) {
                let mut request = Deserializer::from_str(request);
                let records: Vec<Record> = match json::read(&mut request) {
                    Ok(records) => records,
                    Err(error) => return (400, refusal(error.pointer(), error.kind().to_string())),
                };
                match request.end() {
                    Ok(()) => (201, format!("{} taken", records.len())),
                    Err(error) => (400, refusal(String::new(), error.to_string())),
                }
            }
        },
        quote! {
            /// Where the mistake is, as a JSON Pointer, and what it is.
            fn refusal(pointer: String, reason: String) -> String {
                let body = BTreeMap::from([("pointer", pointer), ("reason", reason)]);
                serde_json::to_string(&body).expect("a map of texts is JSON")
            }
        },
        quote! {
            fn main() {
                for request in [RIGHT, "[{}]", "[5]", "[] and more"] {
                    let (status, body) = take(request);
                    println!("{status} {body}");
                }
            }
        },
    ];
    let code = program::file(SENTENCE, [std, others], items);
    Some(Program { name: "refuse", shows: SENTENCE, edition: edition.module.clone(), code })
}

//! A program in which a page and the widget talk in memory.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::{Value, json};

use super::super::message::waits;
use super::super::plan::{Call, Edition};
use super::super::quoting::json_literal;
use super::super::ty::ident;
use super::packet::{self, Asked};
use super::program::{self, Program};
use super::unlike;
use crate::example::{minimal_arguments, of_type};
use crate::model::Api;

const SENTENCE: &str = "A page and the widget that it embeds, in memory: how each makes what it posts, and reads what the \
                        other one posts. A host that plays the widget, such as a test, has the half of it.";

/// What is said.
struct Talk<'a> {
    /// The call of the page.
    asked: Asked<'a>,
    /// The event of the widget that is answered, its arguments, and the answer.
    event: &'a Call,
    arguments: Value,
    reply: Value,
    /// A packet with a message that is not documented.
    newer: Value,
    /// What a packet is given besides the ID.
    others: Vec<String>,
}

/// The program, if the edition has packets, a call and an event that is answered.
pub fn program(krate: &str, edition: &Edition<'_>) -> Option<Program> {
    let talk = talk(edition)?;
    let packet = ident(&packet::packet(edition)?.0.name);
    let mut items = said(&talk);
    items.push(window());
    items.extend(widget(&talk.others));
    items.extend(page(&ident(&talk.event.variant), &talk.others));
    items.push(main());
    let imports = [std_imports(), imports(&ident(krate), &ident(&edition.module), &packet)];
    let code = program::file(SENTENCE, imports, items);
    Some(Program { name: "host", shows: SENTENCE, edition: edition.module.clone(), code })
}

fn talk<'a>(edition: &'a Edition<'_>) -> Option<Talk<'a>> {
    let api = edition.api;
    let ready = |(event, _): &(&Call, _)| waits(edition, event) && !event.deprecated;
    let events = edition.events.iter().zip(&api.events).filter(ready);
    let shown = events.filter_map(|(event, declared)| {
        let arguments = Value::from(minimal_arguments(api, &declared.parameters)?);
        Some((event, arguments, of_type(api, declared.reply.as_ref()?)?))
    });
    // The one that is read at a glance.
    let (event, arguments, reply) =
        shown.min_by_key(|(_, arguments, reply)| arguments.to_string().len() + reply.to_string().len())?;
    let newer = unlike("NEWER", "_STILL", |name| is_message(api, name))?;
    Some(Talk {
        asked: packet::asked(edition)?,
        event,
        arguments,
        reply,
        newer: packet::packed(edition, newer, json!([5]))?,
        others: packet::others(edition)?,
    })
}

fn is_message(api: &Api, name: &str) -> bool {
    let commands = api.methods.iter().filter_map(|method| method.command.as_deref());
    commands.chain(api.events.iter().map(|event| event.name.as_str())).any(|known| name.starts_with(known))
}

fn std_imports() -> Vec<(String, TokenStream)> {
    vec![
        (
            "std::collections".to_owned(),
            quote!(
                use std::collections::VecDeque;
            ),
        ),
        (
            "std::error".to_owned(),
            quote!(
                use std::error::Error;
            ),
        ),
    ]
}

fn imports(krate: &Ident, edition: &Ident, packet: &Ident) -> Vec<(String, TokenStream)> {
    let renamed = if packet == "Packet" { quote!(Packet) } else { quote!(#packet as Packet) };
    let of_edition = [
        ("events::AnyEvent", quote!(events::AnyEvent)),
        ("message", quote!(message::{AnyMessage, AnyPacket, IntoPacket})),
        ("types", renamed),
        ("{", quote!({events, methods})),
    ];
    let of_edition = of_edition
        .map(|(path, name)| (format!("{krate}::{edition}::{path}"), quote!(use #krate::#edition::#name;)));
    let serde_json = (
        "serde_json".to_owned(),
        quote!(
            use serde_json::{from_str, to_string};
        ),
    );
    of_edition.into_iter().chain([serde_json]).collect()
}

/// What the program says by name: texts that are posted, and the types they are read as.
fn said(talk: &Talk<'_>) -> Vec<TokenStream> {
    let (event, method) = (ident(&talk.event.name), ident(&talk.asked.method.name));
    let [arguments, reply, answer, newer] =
        [&talk.arguments, &talk.reply, &talk.asked.answer, &talk.newer].map(json_literal);
    vec![
        quote! {
            /// The call that the page makes.
            type Called = methods::#method;
        },
        quote! {
            /// What the call comes back with.
            const ANSWER: &str = #answer;
        },
        quote! {
            /// The event that the widget raises.
            type Raised = events::#event;
        },
        quote! {
            /// The arguments of the event.
            const ARGUMENTS: &str = #arguments;
        },
        quote! {
            /// What the page answers.
            const REPLY: &str = #reply;
        },
        quote! {
            /// A packet of a newer widget.
            const NEWER: &str = #newer;
        },
    ]
}

fn window() -> TokenStream {
    quote! {
        /// What was posted and nobody has read: the texts of packets.
        #[derive(Default)]
        struct Window {
            to_page: VecDeque<String>,
            to_widget: VecDeque<String>,
        }
    }
}

/// The side that answers calls and raises events.
fn widget(others: &[String]) -> [TokenStream; 2] {
    let fields = quote! {
        /// The widget: it answers a call and raises an event.
        struct Widget {
            /// The event whose answer it waits for.
            raised: Packet<Raised>,
        }
    };
    let functions = quote! {
        impl Widget {
            /// Raises the event. Its answer will have the same ID.
            fn raise(window: &mut Window) -> Result<Self, Box<dyn Error>> {
                let event: Raised = from_str(ARGUMENTS)?;
                let raised = event.into_packet("event 1" #(, #others)*);
                window.to_page.push_back(to_string(&raised)?);
                Ok(Widget { raised })
            }
            /// Reads what the page posts: the answer to the event, or a call.
            fn read(&self, text: &str, window: &mut Window) -> Result<(), Box<dyn Error>> {
                let packet: AnyPacket = from_str(text)?;
                if let Some(reply) = packet.reply_to(&self.raised) {
                    let reply = reply?;
                    println!("The page answers {reply:?}.");
                } else if let AnyMessage::Call(call) = AnyMessage::from_packet(packet.clone()) {
                    match call.call::<Called>() {
                        Some(Ok(arguments)) => {
                            println!("The page calls {arguments:?}.");
                            let answer = packet.answer::<Called>(from_str(ANSWER)?);
                            window.to_page.push_back(to_string(&answer)?);
                        }
                        Some(Err(error)) => println!("{}: {error}", call.name),
                        None => println!("Nobody answers {text}."),
                    }
                }
                Ok(())
            }
        }
    };
    [fields, functions]
}

/// The side that calls methods and handles events.
fn page(variant: &Ident, others: &[String]) -> [TokenStream; 2] {
    let fields = quote! {
        /// The page: it calls a method and handles events.
        struct Page {
            /// The call whose answer it waits for.
            called: Packet<Called>,
            /// What it does not know, as it came.
            kept: Vec<AnyPacket>,
        }
    };
    let functions = quote! {
        impl Page {
            /// Calls the method. Its answer will have the same ID.
            fn call(window: &mut Window) -> Result<Self, Box<dyn Error>> {
                let called = Called::new().into_packet("call 1" #(, #others)*);
                window.to_widget.push_back(to_string(&called)?);
                Ok(Page { called, kept: Vec::new() })
            }
            /// Reads what the widget posts: the answer to the call, or an event.
            fn read(&mut self, text: &str, window: &mut Window) -> Result<(), Box<dyn Error>> {
                let packet: AnyPacket = from_str(text)?;
                if let Some(answer) = packet.answer_to(&self.called) {
                    let answer = answer?;
                    println!("The widget answers {answer:?}.");
                    return Ok(());
                }
                match AnyEvent::from_packet(packet.clone()) {
                    AnyEvent::#variant(event) => {
                        println!("The widget asks {event:?}.");
                        let reply = packet.reply::<Raised>(from_str(REPLY)?);
                        window.to_widget.push_back(to_string(&reply)?);
                    }
                    AnyEvent::Unreadable(event) => println!("{}: {}", event.name, event.error),
                    AnyEvent::Unknown(_) => self.kept.push(packet),
                    _ => println!("Nobody handles {text}."),
                }
                Ok(())
            }
        }
    };
    [fields, functions]
}

fn main() -> TokenStream {
    quote! {
        fn main() -> Result<(), Box<dyn Error>> {
            let mut window = Window::default();
            let mut page = Page::call(&mut window)?;
            let widget = Widget::raise(&mut window)?;
            window.to_page.push_back(NEWER.to_owned());
            loop {
                if let Some(text) = window.to_widget.pop_front() {
                    widget.read(&text, &mut window)?;
                } else if let Some(text) = window.to_page.pop_front() {
                    page.read(&text, &mut window)?;
                } else {
                    break;
                }
            }
            let kept = to_string(&page.kept)?;
            println!("The page keeps {kept}.");
            Ok(())
        }
    }
}

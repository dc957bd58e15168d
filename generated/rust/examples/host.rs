//! A page and the widget that it embeds, in memory: how each makes what it posts, and reads
//! what the other one posts. A host that plays the widget, such as a test, has the half of it.

use std::collections::VecDeque;
use std::error::Error;

use brightpattern_agent_desktop::latest::events::AnyEvent;
use brightpattern_agent_desktop::latest::message::{AnyMessage, AnyPacket, IntoPacket};
use brightpattern_agent_desktop::latest::APIPacket as Packet;
use brightpattern_agent_desktop::latest::{events, methods};
use serde_json::{from_str, to_string};

/// The call that the page makes.
type Called = methods::GetInteractionsState;

/// What the call comes back with.
const ANSWER: &str = r##"{"status":"success","data":{"activeInteractionId":"8a1f6c52-0001","interactions":[]}}"##;

/// The event that the widget raises.
type Raised = events::OnRequestTransferData;

/// The arguments of the event.
const ARGUMENTS: &str = r##"["some text"]"##;

/// What the page answers.
const REPLY: &str = r##"{"key":"some text"}"##;

/// A packet of a newer widget.
const NEWER: &str =
    r##"{"instanceId":"instanceId","type":"NEWER","uid":"1","params":[5]}"##;

/// What was posted and nobody has read: the texts of packets.
#[derive(Default)]
struct Window {
    to_page: VecDeque<String>,
    to_widget: VecDeque<String>,
}

/// The widget: it answers a call and raises an event.
struct Widget {
    /// The event whose answer it waits for.
    raised: Packet<Raised>,
}

impl Widget {
    /// Raises the event. Its answer will have the same ID.
    fn raise(window: &mut Window) -> Result<Self, Box<dyn Error>> {
        let event: Raised = from_str(ARGUMENTS)?;
        let raised = event.into_packet("event 1", "instanceId");
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

/// The page: it calls a method and handles events.
struct Page {
    /// The call whose answer it waits for.
    called: Packet<Called>,
    /// What it does not know, as it came.
    kept: Vec<AnyPacket>,
}

impl Page {
    /// Calls the method. Its answer will have the same ID.
    fn call(window: &mut Window) -> Result<Self, Box<dyn Error>> {
        let called = Called::new().into_packet("call 1", "instanceId");
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
            AnyEvent::OnRequestTransferData(event) => {
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

//! What passes between a page and the widget, played by a host in memory: calls and their answers, events
//! and the results of handlers.

use std::collections::VecDeque;

use brightpattern_agent_desktop::json::Value;
use brightpattern_agent_desktop::latest::events::{AnyEvent, OnLogout, OnRequestTransferData};
use brightpattern_agent_desktop::latest::message::{AnyMessage, AnyPacket, IntoPacket};
use brightpattern_agent_desktop::latest::methods::{GetLoginState, GetTeams, Login};
use brightpattern_agent_desktop::latest::{
    APIPacket, LoginData, LoginStateData, OperationFailure, OperationResult, OperationSuccess, ResultError,
    ResultErrorCode, ResultErrorName,
};
use brightpattern_agent_desktop::protocol::{Call, Event, Message, Request};
use brightpattern_agent_desktop::{json, message as old};
use serde::Serialize;
use serde_json::json as value;

/// The window between both sides: texts, as the page and the widget post them.
#[derive(Default)]
struct Window {
    to_page: VecDeque<String>,
    to_widget: VecDeque<String>,
}

/// The widget's side.
#[derive(Default)]
struct Widget {
    window: Window,
    raised: usize,
}

impl Widget {
    fn post(&mut self, packet: &impl Serialize) {
        self.window.to_page.push_back(serde_json::to_string(packet).unwrap());
    }

    /// Raises an event; its packet tells the answer later.
    fn raise<E: Event + Message + Clone>(&mut self, event: &E) -> APIPacket<E> {
        self.raised += 1;
        let packet = event.clone().into_packet(format!("e{}", self.raised), "broadcast");
        self.post(&packet);
        packet
    }

    /// Answers the calls that have come: those of two methods, and the others with a failure.
    fn work(&mut self) {
        while let Some(text) = self.window.to_widget.pop_front() {
            let packet: AnyPacket = serde_json::from_str(&text).unwrap();
            let AnyMessage::Call(call) = AnyMessage::from_packet(packet.clone()) else { continue };
            if let Some(call) = call.call::<GetLoginState>() {
                assert_eq!(call, Ok(GetLoginState::new()));
                let data = LoginStateData::new(false);
                self.post(&packet.answer::<GetLoginState>(OperationSuccess::new(data).into()));
            } else if call.call::<Login>().is_some() {
                let (code, name) = (ResultErrorCode::ApiNotAnswer, ResultErrorName::ApiNotAnswer);
                let failure = OperationFailure::new(ResultError::new(code, name));
                self.post(&packet.answer::<Login>(failure.into()));
            }
        }
    }
}

/// The page's side.
#[derive(Default)]
struct Page {
    sent: usize,
    seen: Vec<String>,
}

impl Page {
    fn call<M: Call + Message>(&mut self, method: M, window: &mut Window) -> APIPacket<M> {
        self.sent += 1;
        let packet = method.into_packet(format!("p{}", self.sent), "page");
        window.to_widget.push_back(serde_json::to_string(&packet).unwrap());
        packet
    }

    /// Handles an event, and answers it if somebody waits.
    fn handle(&mut self, packet: AnyPacket, window: &mut Window) {
        self.seen.push(packet.r#type.clone());
        if let AnyEvent::OnRequestTransferData(event) = AnyEvent::from_packet(packet.clone()) {
            let data = json::Map::from([("asked", Some(event.interaction_id.into()))]);
            let reply = packet.reply::<OnRequestTransferData>(Some(data));
            window.to_widget.push_back(serde_json::to_string(&reply).unwrap());
        }
    }
}

fn next(queue: &mut VecDeque<String>) -> AnyPacket {
    serde_json::from_str(&queue.pop_front().unwrap()).unwrap()
}

#[test]
fn a_call_gets_its_answer() {
    let (mut widget, mut page) = (Widget::default(), Page::default());
    let asked = page.call(GetLoginState::new(), &mut widget.window);
    let login = page.call(Login::new(LoginData::new("ada", "secret")), &mut widget.window);
    widget.work();
    let answers = [next(&mut widget.window.to_page), next(&mut widget.window.to_page)];
    let OperationResult::OperationSuccess(success) = answers[0].answer_to(&asked).unwrap().unwrap() else {
        panic!("{answers:?}");
    };
    assert!(!success.data.is_logged_in);
    let answer = answers[1].answer_to(&login).unwrap().unwrap();
    let OperationResult::OperationFailure(failure) = answer else { panic!("{answer:?}") };
    assert_eq!(failure.error.code, ResultErrorCode::ApiNotAnswer);
    // Neither the other call's nor that of another call of the same method.
    assert!(answers[1].answer_to(&asked).is_none() && answers[0].answer_to(&login).is_none());
    let again = page.call(GetLoginState::new(), &mut widget.window);
    assert!(answers[0].answer_to(&again).is_none());
}

#[test]
fn an_event_gets_the_result_of_its_handler() {
    let (mut widget, mut page) = (Widget::default(), Page::default());
    let asked = widget.raise(&OnRequestTransferData::new("i1"));
    widget.raise(&OnLogout::new());
    for _ in 0..2 {
        page.handle(next(&mut widget.window.to_page), &mut widget.window);
    }
    assert_eq!(page.seen, ["ON_REQUEST_TRANSFER_DATA", "ON_LOGOUT"]);
    let reply = next(&mut widget.window.to_widget);
    assert!(widget.window.to_widget.is_empty());
    assert_eq!(reply.reply_to(&asked).unwrap().unwrap().unwrap()["asked"], Some("i1".into()));
    assert_eq!((reply.uid.as_str(), reply.instance_id.as_str()), ("e1", "broadcast"));
    let AnyMessage::Reply(raw) = AnyMessage::from_packet(reply) else { panic!("not a reply") };
    assert!(raw.reply::<OnRequestTransferData>().unwrap().is_ok());
}

#[test]
fn packets_are_written_as_documented() {
    let packet = GetTeams::new().into_packet("7", "page");
    let written = value!({ "instanceId": "page", "type": "GET_TEAMS", "uid": "7", "params": [] });
    assert_eq!(serde_json::to_value(&packet).unwrap(), written);
    let event = AnyEvent::from(OnLogout::new()).into_packet("8", "broadcast");
    assert_eq!(serde_json::to_value(&event).unwrap()["params"], value!([]));
    let login = packet.answer::<Login>(OperationSuccess::new(()).into());
    let written = value!({
        "instanceId": "page", "type": "LOGIN_RESPONSE", "uid": "7",
        "params": { "status": "success", "data": null },
    });
    assert_eq!(serde_json::to_value(&login).unwrap(), written);
    let reply = event.reply::<OnRequestTransferData>(None);
    assert_eq!(serde_json::to_value(&reply).unwrap()["params"], value!([null]));
}

#[test]
fn what_is_not_documented_is_kept() {
    for text in [
        value!({ "instanceId": "a", "type": "NEWER", "uid": "1", "params": { "a": [1] }, "more": 5 }),
        value!({ "instanceId": "a", "type": "ON_LOGIN", "uid": "1", "params": "no list", "noHandlers": true }),
        value!({ "instanceId": "a", "type": "ON_LOGOUT", "uid": "1", "params": [5, { "a": null }] }),
        value!({ "instanceId": "a", "type": "LOGIN", "uid": "1", "params": [] }),
        value!({ "instanceId": "a", "type": "NEWER_RESPONSE", "uid": "1", "params": null }),
        value!({ "instanceId": "a", "type": "ON_LOGOUT_RESPONSE", "uid": "1", "params": [true] }),
    ] {
        let packet: AnyPacket = serde_json::from_value(text.clone()).unwrap();
        let message = packet.into_message();
        assert_eq!(message.params.name(), text["type"]);
        assert_eq!(serde_json::to_value(&message).unwrap(), text);
    }
}

/// A logger of messages sees names and contents; they are named alike in both editions.
#[test]
fn logged_messages_are_told_apart_by_name() {
    let read = |name: &str, content: serde_json::Value| {
        old::AnyMessage::read(name, serde_json::from_value(content).unwrap())
    };
    let login = read("LOGIN", value!([{ "username": "ada", "password": "secret" }]));
    assert!(!format!("{login:?}").contains("secret"));
    let old::AnyMessage::Call(call) = &login else { panic!("{login:?}") };
    let method = call.call::<brightpattern_agent_desktop::methods::Login>().unwrap().unwrap();
    assert_eq!(method.login_data.password, "secret");
    assert!(!format!("{method:?}").contains("secret"));

    let none = read("GET_TEAMS", value!(null));
    let called = none.raw().unwrap().call::<brightpattern_agent_desktop::methods::GetTeams>();
    assert!(called.unwrap().is_ok());
    let wrong = read("GET_LOGIN_STATE_RESPONSE", value!({ "status": "success", "data": 5 }));
    let old::AnyMessage::Answer(answer) = wrong else { panic!("{wrong:?}") };
    let told = answer.answer::<brightpattern_agent_desktop::methods::GetLoginState>().unwrap().unwrap_err();
    assert!(told.to_string().contains("data"), "{told}");
    assert!(answer.answer::<brightpattern_agent_desktop::methods::Login>().is_none());
    assert!(matches!(read("ON_LOGOUT", value!([])), old::AnyMessage::Event(_)));
    assert!(matches!(read("ON_LOGOUT_RESPONSE", value!([])), old::AnyMessage::Unknown(_)));
    assert!(matches!(read("LOGIN_RESPONSE_RESPONSE", value!([])), old::AnyMessage::Unknown(_)));
}

#[test]
fn the_names_are_those_of_the_declarations() {
    use brightpattern_agent_desktop::latest::{
        CallbackResponseMessage, RequestMessage, RequestResponseMessage,
    };
    let kind = |name: &str| AnyMessage::read(name, Value::Null);
    for name in RequestMessage::ALL {
        assert!(matches!(kind(name.as_str()), AnyMessage::Call(_)), "{name}");
    }
    for name in RequestResponseMessage::ALL {
        assert!(matches!(kind(name.as_str()), AnyMessage::Answer(_)), "{name}");
    }
    for name in CallbackResponseMessage::ALL {
        assert!(matches!(kind(name.as_str()), AnyMessage::Reply(_)), "{name}");
    }
    assert_eq!(<OnRequestTransferData as Request>::REPLY_NAME, "ON_REQUEST_TRANSFER_DATA_RESPONSE");
}

/// A packet holds the arguments of any call, a login among them.
#[test]
fn what_a_packet_carries_is_not_shown() {
    let text =
        value!({ "instanceId": "a", "type": "LOGIN", "uid": "1", "params": [{ "password": "hunter2" }] });
    let packet: AnyPacket = serde_json::from_value(text).unwrap();
    assert!(!format!("{packet:?}").contains("hunter2"));
    assert!(!format!("{:?}", AnyEvent::from_packet(packet)).contains("hunter2"));
}

//! Which types are received, which are sent: by where they can be reached from.
//!
//! The arguments of events and the results of methods are received; the parameters of methods and of
//! the constructor and the replies to events are sent. A function turns the direction of its
//! parameters around: who passes a callback receives what it is called with.

#![deny(clippy::wildcard_enum_match_arm)]

use serde::Serialize;

use crate::model::walk::Position;
use crate::model::{Api, Outcome, Shape, Type, TypeId};

/// Which way values of a type travel, as seen from a host page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Received,
    Sent,
    Both,
    /// No event, no method and no constructor leads to it.
    Neither,
}

impl Direction {
    pub fn is_received(self) -> bool {
        matches!(self, Direction::Received | Direction::Both)
    }

    pub fn is_sent(self) -> bool {
        matches!(self, Direction::Sent | Direction::Both)
    }

    /// The other way, as for the parameters of a callback.
    pub fn reversed(self) -> Direction {
        match self {
            Direction::Received => Direction::Sent,
            Direction::Sent => Direction::Received,
            Direction::Both | Direction::Neither => self,
        }
    }

    pub fn and(self, other: Direction) -> Direction {
        match (self, other) {
            (one, Direction::Neither) | (Direction::Neither, one) => one,
            (one, other) if one == other => one,
            _ => Direction::Both,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Direction::Received => "received",
            Direction::Sent => "sent",
            Direction::Both => "received and sent",
            Direction::Neither => "not in use",
        }
    }
}

/// The direction of every type of an edition.
pub fn directions(api: &Api) -> Vec<Direction> {
    let mut walk =
        Walk { api, flows: flows(api), found: vec![Direction::Neither; api.types.len()], open: Vec::new() };
    for event in &api.events {
        event.parameters.iter().for_each(|parameter| walk.meet(&parameter.ty, Direction::Received));
        event.reply.iter().for_each(|reply| walk.meet(reply, Direction::Sent));
    }
    for method in &api.methods {
        method.parameters.iter().for_each(|parameter| walk.meet(&parameter.ty, Direction::Sent));
        let (Outcome::Result(ty) | Outcome::Returns(ty)) = &method.outcome;
        walk.meet(ty, Direction::Received);
    }
    if let Some(client) = &api.client {
        client.parameters.iter().for_each(|parameter| walk.meet(&parameter.ty, Direction::Sent));
        client.properties.iter().for_each(|property| walk.meet(&property.ty, Direction::Received));
        client.result.iter().for_each(|wrapper| walk.mark(*wrapper, Direction::Received));
    }
    walk.finish()
}

/// Which way the arguments of a generic type travel, as seen from the type: for each parameter,
/// whether it is found in the type's own direction and whether in the other.
type Flow = Vec<[bool; 2]>;

struct Walk<'a> {
    api: &'a Api,
    flows: Vec<Flow>,
    found: Vec<Direction>,
    open: Vec<TypeId>,
}

impl Walk<'_> {
    fn finish(mut self) -> Vec<Direction> {
        while let Some(id) = self.open.pop() {
            let direction = self.found[id.0];
            let api = self.api;
            // What is told about a base is true of what extends it.
            match &api[id].shape {
                Shape::Object(object) => {
                    object.extends.iter().for_each(|base| self.mark(*base, direction));
                    object.fields.iter().for_each(|field| self.meet(&field.ty, direction));
                }
                Shape::Enum(enumeration) => {
                    enumeration.extends.iter().for_each(|base| self.mark(*base, direction));
                }
                Shape::Alias(target) => self.meet(target, direction),
                Shape::Codes(_) | Shape::Host => {}
            }
        }
        self.found
    }

    fn mark(&mut self, id: TypeId, direction: Direction) {
        let together = self.found[id.0].and(direction);
        if together != self.found[id.0] {
            self.found[id.0] = together;
            self.open.push(id);
        }
    }

    fn meet(&mut self, ty: &Type, direction: Direction) {
        if let Some(id) = ty.definition() {
            self.mark(id, direction);
        }
        for (position, child) in ty.children() {
            let [same, other] = turns(&self.flows, position);
            if same {
                self.meet(child, direction);
            }
            if other {
                self.meet(child, direction.reversed());
            }
        }
    }
}

/// The flows of all generic types, from the parameters they use at once to those they hand on.
fn flows(api: &Api) -> Vec<Flow> {
    let mut flows: Vec<Flow> =
        api.types.iter().map(|definition| vec![[false; 2]; definition.parameters.len()]).collect();
    loop {
        let mut next = flows.clone();
        for (flow, definition) in next.iter_mut().zip(&api.types) {
            match &definition.shape {
                Shape::Object(object) => {
                    object.fields.iter().for_each(|field| trace(&flows, &field.ty, false, flow));
                }
                Shape::Alias(target) => trace(&flows, target, false, flow),
                Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
            }
        }
        if next == flows {
            return flows;
        }
        flows = next;
    }
}

fn trace(flows: &[Flow], ty: &Type, reversed: bool, flow: &mut Flow) {
    if let Type::Parameter(index) = ty
        && let Some(directions) = flow.get_mut(*index)
    {
        directions[usize::from(reversed)] = true;
    }
    for (position, child) in ty.children() {
        let [same, other] = turns(flows, position);
        if same {
            trace(flows, child, reversed, flow);
        }
        if other {
            trace(flows, child, !reversed, flow);
        }
    }
}

/// Whether what stands there travels as the expression around it does, and whether against it.
fn turns(flows: &[Flow], position: Position) -> [bool; 2] {
    match position {
        Position::Element | Position::Arm | Position::Promised | Position::Result => [true, false],
        Position::Parameter => [false, true],
        Position::Argument(id, index) => flows[id.0].get(index).copied().unwrap_or_default(),
    }
}

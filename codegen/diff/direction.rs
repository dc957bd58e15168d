//! Which types are received, which are sent: by where they can be reached from.
//!
//! The arguments of events and the results of methods are received; the parameters of methods and of
//! the constructor and the replies to events are sent. A function turns the direction of its
//! parameters around: who passes a callback receives what it is called with.

use serde::Serialize;

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
            other => other,
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
        match ty {
            Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) | Type::Promise(inner) => {
                self.meet(inner, direction);
            }
            Type::Union(arms) => arms.iter().for_each(|arm| self.meet(arm, direction)),
            Type::CodeName(id) | Type::CodeNumber(id) => self.mark(*id, direction),
            Type::Function(function) => {
                let reversed = direction.reversed();
                function.parameters.iter().for_each(|parameter| self.meet(&parameter.ty, reversed));
                self.meet(&function.result, direction);
            }
            Type::Named(id, arguments) => {
                self.mark(*id, direction);
                for (index, argument) in arguments.iter().enumerate() {
                    let [same, other] = self.flows[id.0].get(index).copied().unwrap_or_default();
                    if same {
                        self.meet(argument, direction);
                    }
                    if other {
                        self.meet(argument, direction.reversed());
                    }
                }
            }
            _ => {}
        }
    }
}

/// The flows of all generic types, from the parameters they use at once to those they hand on.
fn flows(api: &Api) -> Vec<Flow> {
    let mut flows: Vec<Flow> = api.types.iter().map(|own| vec![[false; 2]; own.parameters.len()]).collect();
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
    match ty {
        Type::Parameter(index) => {
            if let Some(own) = flow.get_mut(*index) {
                own[usize::from(reversed)] = true;
            }
        }
        Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) | Type::Promise(inner) => {
            trace(flows, inner, reversed, flow);
        }
        Type::Union(arms) => arms.iter().for_each(|arm| trace(flows, arm, reversed, flow)),
        Type::Function(function) => {
            function.parameters.iter().for_each(|own| trace(flows, &own.ty, !reversed, flow));
            trace(flows, &function.result, reversed, flow);
        }
        Type::Named(id, arguments) => {
            for (index, argument) in arguments.iter().enumerate() {
                let [same, other] = flows[id.0].get(index).copied().unwrap_or_default();
                if same {
                    trace(flows, argument, reversed, flow);
                }
                if other {
                    trace(flows, argument, !reversed, flow);
                }
            }
        }
        _ => {}
    }
}

//! The two kinds of answers: that of a call that succeeded, with its data, and that of one that failed,
//! with the reason.
//!
//! It follows from the type that wraps the results: a union of two objects told apart by a tag, one
//! with the data as a member, the other with an object as its only required member besides the tag.

use super::kind::{kinds, substitute};
use super::{Api, Field, Shape, Type, TypeId};

/// The arms of the type that wraps the results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    pub wrapper: TypeId,
    /// The member that tells the arms apart.
    pub tag: String,
    /// Its member is the data of the call.
    pub success: Arm,
    /// Its member says why the call failed.
    pub failure: Arm,
    /// The type of that member.
    pub error: TypeId,
}

/// An object, and the place of one of its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arm {
    pub object: TypeId,
    pub field: usize,
}

impl Arm {
    /// The field.
    pub fn field(self, api: &Api) -> Option<&Field> {
        api.fields(self.object).get(self.field)
    }
}

impl Envelope {
    /// The field of an error that has a role, the first if there are several.
    pub fn field<'a>(&self, api: &'a Api, is: fn(Role) -> bool) -> Option<&'a Field> {
        let index = roles(api, self.error).into_iter().position(is)?;
        api.fields(self.error).get(index)
    }

    /// The code table whose names errors have.
    pub fn table(&self, api: &Api) -> Option<TypeId> {
        roles(api, self.error).into_iter().find_map(Role::table_of_names)
    }
}

/// What a field of an error says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The name in the code table of this type.
    Name(TypeId),
    /// The number in the code table of this type.
    Code(TypeId),
    /// The only text: what says more.
    Message,
    Other,
}

impl Role {
    fn table_of_names(self) -> Option<TypeId> {
        match self {
            Role::Name(table) => Some(table),
            Role::Code(_) | Role::Message | Role::Other => None,
        }
    }

    /// Whether it is the name of the error.
    pub fn is_name(self) -> bool {
        matches!(self, Role::Name(_))
    }

    /// Whether it is the number of the error.
    pub fn is_code(self) -> bool {
        matches!(self, Role::Code(_))
    }

    /// Whether it is the text that says more.
    pub fn is_message(self) -> bool {
        self == Role::Message
    }
}

/// The envelope of an edition whose answers are of two kinds.
pub fn envelope(api: &Api) -> Option<Envelope> {
    let wrapper = api.client.as_ref()?.result?;
    let Shape::Alias(union) = &api[wrapper].shape else { return None };
    let forms = kinds(api, union);
    let tag = forms.tag(api)?.field;
    let [one, two] = forms.objects.as_slice() else { return None };
    if forms.arms() != 2 || forms.null {
        return None;
    }
    let (one, two) = (only(api, one, &tag)?, only(api, two, &tag)?);
    let ((success, data), (failure, reason)) =
        if one.1 == Type::Parameter(0) { (one, two) } else { (two, one) };
    let Type::Named(error, arguments) = reason else { return None };
    let is_object = matches!(api[error].shape, Shape::Object(_)) && arguments.is_empty();
    (is_object && data == Type::Parameter(0)).then_some(Envelope { wrapper, tag, success, failure, error })
}

/// The only required field besides the tag, and its type.
fn only(api: &Api, (id, arguments): &(TypeId, Vec<Type>), tag: &str) -> Option<(Arm, Type)> {
    let Shape::Object(object) = &api[*id].shape else { return None };
    let required = |(_, field): &(usize, &Field)| !field.optional && field.name != tag;
    let mut fields = object.fields.iter().enumerate().filter(required);
    let (index, field) = fields.next()?;
    let arm = Arm { object: *id, field: index };
    fields.next().is_none().then(|| (arm, substitute(&field.ty, arguments)))
}

/// What each field of the type of an error says.
pub fn roles(api: &Api, error: TypeId) -> Vec<Role> {
    let Shape::Object(object) = &api[error].shape else { return Vec::new() };
    let texts = object.fields.iter().filter(|field| field.ty == Type::String).count();
    let role = |field: &Field| {
        if field.docs.sensitive {
            Role::Other
        } else if let Type::CodeName(table) = field.ty {
            Role::Name(table)
        } else if let Type::CodeNumber(table) = field.ty {
            Role::Code(table)
        } else if field.ty == Type::String && texts == 1 {
            Role::Message
        } else {
            Role::Other
        }
    };
    object.fields.iter().map(role).collect()
}

//! Fields and parameters, seen alike.

use crate::model::{Docs, Field, FunctionParameter, GivenNames, Parameter, Type, Unit, kind};

use super::side::Side;

/// A field of an object or a parameter of something that is called.
pub struct Member<'a> {
    pub name: &'a str,
    /// A parameter of a function type has none.
    pub names: Option<&'a GivenNames>,
    pub optional: bool,
    pub ty: Type,
    pub unit: Option<&'a Unit>,
    /// A parameter of a function type has none.
    pub docs: Option<&'a Docs>,
    /// The type it was declared in, when inherited.
    pub base: Option<&'a str>,
}

/// The fields of an object type with these arguments.
pub fn fields<'a>(side: &Side<'a>, fields: &'a [Field], arguments: &[Type]) -> Vec<Member<'a>> {
    let member = |field: &'a Field| Member {
        name: &field.name,
        names: Some(&field.names),
        optional: field.optional,
        ty: kind::substitute(&field.ty, arguments),
        unit: field.unit.as_ref(),
        docs: Some(&field.docs),
        base: field.inherited_from.map(|id| side.key(id)),
    };
    fields.iter().map(member).collect()
}

impl<'a> From<&'a Parameter> for Member<'a> {
    fn from(parameter: &'a Parameter) -> Member<'a> {
        Member {
            name: &parameter.name,
            names: Some(&parameter.names),
            optional: parameter.optional,
            ty: parameter.ty.clone(),
            unit: parameter.unit.as_ref(),
            docs: Some(&parameter.docs),
            base: None,
        }
    }
}

impl<'a> From<&'a FunctionParameter> for Member<'a> {
    fn from(parameter: &'a FunctionParameter) -> Member<'a> {
        Member {
            name: &parameter.name,
            names: None,
            optional: parameter.optional,
            ty: parameter.ty.clone(),
            unit: None,
            docs: None,
            base: None,
        }
    }
}

/// The parameters of something that is called.
pub fn parameters<'a, P>(parameters: &'a [P]) -> Vec<Member<'a>>
where
    Member<'a>: From<&'a P>,
{
    parameters.iter().map(Member::from).collect()
}

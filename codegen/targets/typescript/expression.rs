//! Type expressions in TypeScript.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::model::kind::substitute;
use crate::model::{Api, Function, Literal, Parameter, Shape, Type, TypeId, TypeParameter};

use super::names;
use super::quoting::{self, Code, code};
use crate::fragment::Fragment;

/// Where an expression stands.
#[derive(Clone)]
pub struct Scope<'a> {
    api: &'a Api,
    /// The parameters of the definition it stands in.
    parameters: &'a [TypeParameter],
    /// The alias it defines, if it does, and the aliases replaced by their targets on the way.
    ///
    /// TypeScript resolves the arguments of an alias at once, so an alias that meets itself as an
    /// argument of another one would be an error; see [`Scope::named`] and [`Scope::record`].
    within: Vec<TypeId>,
}

/// How tightly an expression holds together.
#[derive(PartialEq, PartialOrd)]
enum Binding {
    Function,
    Union,
    Prefix,
    Whole,
}

impl<'a> Scope<'a> {
    /// Outside of every definition.
    pub fn new(api: &'a Api) -> Scope<'a> {
        Scope { api, parameters: &[], within: Vec::new() }
    }

    pub fn of_definition(api: &'a Api, id: TypeId) -> Scope<'a> {
        let definition = &api[id];
        let within = if matches!(definition.shape, Shape::Alias(_)) { vec![id] } else { Vec::new() };
        Scope { api, parameters: &definition.parameters, within }
    }

    pub fn ty(&self, ty: &Type) -> Code {
        self.print(ty).0
    }

    /// The arms of a union, or the one expression.
    pub fn arms(&self, ty: &Type) -> Vec<Code> {
        let Type::Union(arms) = ty else { return vec![self.ty(ty)] };
        arms.iter().map(|arm| self.at_least(Binding::Prefix, arm)).collect()
    }

    /// A parameter list without its parentheses: `a: string, b?: number`.
    pub fn parameters(&self, parameters: &[Parameter]) -> Vec<Code> {
        let names = quoting::parameters(parameters.iter().map(|parameter| parameter.name.as_str()));
        let parameters = parameters.iter().map(|parameter| (parameter.optional, &parameter.ty));
        self.list(names, parameters.collect())
    }

    /// What a handler may return: the reply or a promise of it, or nothing that matters.
    pub fn reply(&self, reply: Option<&Type>) -> Code {
        let reply = reply.unwrap_or(&Type::Void);
        let mut arms = self.arms_in_union(reply);
        arms.push(code!("Promise<{}>", self.ty(reply)));
        Fragment::joined(arms, " | ")
    }

    /// The same or `undefined`.
    pub fn or_undefined(&self, ty: &Type) -> Code {
        let mut arms = self.arms_in_union(ty);
        if !matches!(ty, Type::Any | Type::Unknown) && !arms.iter().any(|arm| *arm == "undefined") {
            arms.push("undefined".into());
        }
        Fragment::joined(arms, " | ")
    }

    fn arms_in_union(&self, ty: &Type) -> Vec<Code> {
        let is_union = matches!(ty, Type::Union(_));
        if is_union { self.arms(ty) } else { vec![self.at_least(Binding::Prefix, ty)] }
    }

    /// A required entry may not follow an optional one; there the optional one takes `undefined`.
    fn list(&self, names: Vec<Code>, parameters: Vec<(bool, &Type)>) -> Vec<Code> {
        let trailing = parameters.iter().rposition(|(optional, _)| !optional).map_or(0, |last| last + 1);
        let entry =
            |(n, (name, (optional, ty))): (usize, (Code, (bool, &Type)))| match (optional, n < trailing) {
                (false, _) => code!("{}: {}", name, self.ty(ty)),
                (true, false) => code!("{}?: {}", name, self.ty(ty)),
                (true, true) => code!("{}: {} | undefined", name, self.at_least(Binding::Union, ty)),
            };
        names.into_iter().zip(parameters).enumerate().map(entry).collect()
    }

    fn print(&self, ty: &Type) -> (Code, Binding) {
        match ty {
            Type::String => whole("string"),
            Type::Number | Type::Integer => whole("number"),
            Type::Boolean => whole("boolean"),
            Type::Null => whole("null"),
            Type::Undefined => whole("undefined"),
            Type::Void => whole("void"),
            Type::Any => whole("any"),
            Type::Unknown => whole("unknown"),
            Type::Literal(Literal::String(value)) => whole(quoting::literal(value)),
            Type::Literal(Literal::Integer(value)) => whole(code!("{}", *value)),
            Type::Literal(Literal::Boolean(value)) => whole(if *value { "true" } else { "false" }),
            Type::Array(element) => whole(code!("{}[]", self.at_least(Binding::Whole, element))),
            Type::Record(value) => whole(self.record(value)),
            Type::IntegerRecord(value) => whole(code!("{{ [key: number]: {} }}", self.ty(value))),
            Type::Named(id, arguments) => self.named(*id, arguments),
            Type::Parameter(index) => match self.parameters.get(*index) {
                Some(parameter) => whole(quoting::identifier(&parameter.name)),
                None => whole("unknown"),
            },
            Type::Union(_) => (Fragment::joined(self.arms(ty), " | "), Binding::Union),
            Type::CodeName(id) => (code!("keyof {}", self.name(*id)), Binding::Prefix),
            Type::CodeNumber(id) => whole(code!("{}[keyof {}]", self.name(*id), self.name(*id))),
            Type::Function(function) => (self.function(function), Binding::Function),
            Type::Promise(value) => whole(code!("Promise<{}>", self.ty(value))),
        }
    }

    fn name(&self, id: TypeId) -> Code {
        quoting::identifier(names::of_type(&self.api[id]))
    }

    fn at_least(&self, binding: Binding, ty: &Type) -> Code {
        let (text, bound) = self.print(ty);
        if bound < binding { code!("({})", text) } else { text }
    }

    fn function(&self, function: &Function) -> Code {
        let names = quoting::parameters(function.parameters.iter().map(|parameter| parameter.name.as_str()));
        let parameters = function.parameters.iter().map(|parameter| (parameter.optional, &parameter.ty));
        let list = Fragment::joined(self.list(names, parameters.collect()), ", ");
        code!("({}) => {}", list, self.ty(&function.result))
    }

    /// `Record` is an alias; where its value leads back to the alias being defined, the object
    /// type it stands for is written instead.
    fn record(&self, value: &Type) -> Code {
        if self.leads_back(value) {
            code!("{{ [key: string]: {} }}", self.ty(value))
        } else {
            code!("Record<string, {}>", self.ty(value))
        }
    }

    /// A generic alias whose arguments lead back to the alias being defined is replaced by its
    /// target.
    fn named(&self, id: TypeId, arguments: &[Type]) -> (Code, Binding) {
        let definition = &self.api[id];
        if let Shape::Alias(target) = &definition.shape
            && !self.within.contains(&id)
            && arguments.iter().any(|argument| self.leads_back(argument))
        {
            let mut inside = self.clone();
            inside.within.push(id);
            return inside.print(&substitute(target, arguments));
        }
        if arguments.is_empty() {
            return whole(self.name(id));
        }
        let arguments = arguments.iter().map(|argument| self.ty(argument));
        whole(code!("{}<{}>", self.name(id), Fragment::joined(arguments, ", ")))
    }

    /// Whether resolving the expression needs the alias being defined.
    fn leads_back(&self, ty: &Type) -> bool {
        self.within.first().is_some_and(|alias| mentions(self.api, ty, *alias, &mut Vec::new()))
    }
}

/// Whether an expression mentions an alias, other aliases looked through.
fn mentions(api: &Api, ty: &Type, alias: TypeId, seen: &mut Vec<TypeId>) -> bool {
    if let Type::Named(id, _) = ty
        && *id == alias
    {
        return true;
    }
    if ty.children().into_iter().any(|(_, child)| mentions(api, child, alias, seen)) {
        return true;
    }
    let Type::Named(id, _) = ty else { return false };
    match &api[*id].shape {
        Shape::Alias(target) if !seen.contains(id) => {
            seen.push(*id);
            mentions(api, target, alias, seen)
        }
        Shape::Alias(_) | Shape::Object(_) | Shape::Enum(_) | Shape::Codes(_) | Shape::Host => false,
    }
}

fn whole(text: impl Into<Code>) -> (Code, Binding) {
    (text.into(), Binding::Whole)
}

#[cfg(test)]
mod tests {
    use crate::model::{
        Api, Docs, FileIndex, Function, FunctionParameter, GivenNames, Literal, Shape, Type, TypeDefinition,
        TypeId, TypeParameter,
    };

    use super::Scope;

    /// `Box<T> = T[]` and an alias of each given target, named `A`, `B` …
    fn api(targets: impl IntoIterator<Item = Type>) -> Api {
        let definition = |name: String, parameters: Vec<TypeParameter>, target: Type| TypeDefinition {
            name,
            file: FileIndex(0),
            names: GivenNames::default(),
            parameters,
            shape: Shape::Alias(target),
            docs: Docs::default(),
        };
        let parameter = TypeParameter { name: "T".into(), default: None };
        let array = Type::Array(Box::new(Type::Parameter(0)));
        let mut types = vec![definition("Box".into(), vec![parameter], array)];
        let names = ('A'..).map(String::from);
        types.extend(
            targets.into_iter().zip(names).map(|(target, name)| definition(name, Vec::new(), target)),
        );
        Api { edition: "1".into(), title: "Test".into(), types, ..Api::default() }
    }

    fn alias(id: usize) -> Type {
        Type::Named(TypeId(id), Vec::new())
    }

    fn boxed(ty: Type) -> Type {
        Type::Named(TypeId(0), vec![ty])
    }

    fn record(ty: Type) -> Type {
        Type::Record(Box::new(ty))
    }

    #[test]
    fn parentheses_stand_where_they_are_needed() {
        let api = api([]);
        let scope = Scope::new(&api);
        let union = Type::Union(vec![Type::String, Type::Null]);
        let parameter =
            |name: &str, optional| FunctionParameter { name: name.into(), optional, ty: union.clone() };
        let function = |parameters| Type::Function(Box::new(Function { parameters, result: Type::Void }));
        let array = |ty| Type::Array(Box::new(ty));
        assert_eq!(scope.ty(&array(union.clone())), "(string | null)[]");
        assert_eq!(scope.ty(&array(array(Type::Integer))), "number[][]");
        assert_eq!(scope.ty(&array(Type::CodeName(TypeId(0)))), "(keyof Box)[]");
        assert_eq!(scope.ty(&array(Type::CodeNumber(TypeId(0)))), "Box[keyof Box][]");
        let callback = function(vec![parameter("new", false), parameter("b", true)]);
        let shown = "(new_: string | null, b?: string | null) => void";
        assert_eq!(scope.ty(&callback), shown);
        assert_eq!(scope.ty(&Type::Union(vec![callback, Type::Null])), format!("({shown}) | null").as_str());
        let callback = function(vec![parameter("a", true), parameter("b", false)]);
        assert_eq!(scope.ty(&callback), "(a: string | null | undefined, b: string | null) => void");
        assert_eq!(scope.ty(&Type::Literal(Literal::String("a\"b".into()))), r#""a\"b""#);
    }

    #[test]
    fn a_reply_is_given_now_or_later() {
        let api = api([]);
        let scope = Scope::new(&api);
        assert_eq!(scope.reply(None), "void | Promise<void>");
        let reply = Type::Union(vec![Type::Boolean, Type::Null]);
        assert_eq!(scope.reply(Some(&reply)), "boolean | null | Promise<boolean | null>");
    }

    #[test]
    fn an_alias_meets_itself_only_where_the_compiler_can_wait() {
        // A = string | Record<string, A>, B = Record<string, A>, C = null | Box<C>
        let api = api([
            Type::Union(vec![Type::String, record(alias(1))]),
            record(alias(1)),
            Type::Union(vec![Type::Null, boxed(alias(3))]),
        ]);
        let shown = |id: usize| match &api.types[id].shape {
            Shape::Alias(target) => Scope::of_definition(&api, TypeId(id)).ty(target),
            Shape::Object(_) | Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {
                unreachable!("all types are aliases")
            }
        };
        assert_eq!(shown(1), "string | { [key: string]: A }");
        assert_eq!(shown(2), "Record<string, A>");
        assert_eq!(shown(3), "null | C[]");
        assert_eq!(Scope::new(&api).ty(&boxed(alias(3))), "Box<C>");
    }
}

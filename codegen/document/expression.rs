//! Type expressions: the subset of TypeScript's notation in which a spec writes types.

use std::fmt;

use token::{Token, error, tokenize};

pub use advice::advice;
pub use token::{is_name_part, is_name_start};

mod advice;
mod token;

/// A type expression as written; offsets are bytes of its text.
#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// `Team`, `OperationResult<Team[]>`, `string`.
    Name {
        name: String,
        arguments: Vec<Expression>,
        at: usize,
    },
    Text(String),
    Integer(i64),
    Boolean(bool),
    /// `T[]`
    Array(Box<Expression>),
    /// Arms of `A | B`, at least two.
    Union(Vec<Expression>),
    /// `keyof T`
    KeyOf {
        name: String,
        at: usize,
    },
    /// `T[keyof T]`
    ValueOf {
        name: String,
        at: usize,
    },
    /// `(name: T, other?: U) => R`
    Function {
        parameters: Vec<ParameterExpression>,
        result: Box<Expression>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub struct ParameterExpression {
    pub name: String,
    pub optional: bool,
    pub ty: Expression,
}

/// Why a text is no type expression.
#[derive(Debug, Clone, PartialEq)]
pub struct SyntaxError {
    pub at: usize,
    pub end: usize,
    /// What was expected there.
    pub expected: String,
}

/// Parses a type expression.
pub fn parse(text: &str) -> Result<Expression, SyntaxError> {
    let mut parser = Parser { text, tokens: tokenize(text)?, next: 0, depth: 0 };
    let expression = parser.expression()?;
    match parser.peek() {
        None => Ok(expression),
        Some(_) => Err(parser.unexpected("`|`, `[]` or the end of the type")),
    }
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<(usize, usize, Token)>,
    next: usize,
    depth: usize,
}

/// Deeper nesting than any type has; whoever walks an expression does so recursively.
const DEEPEST: usize = 32;

impl Parser<'_> {
    fn expression(&mut self) -> Result<Expression, SyntaxError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.unexpected("a type that is not nested so deeply"));
        }
        let expression = if self.is_function() { self.function() } else { self.union() };
        self.depth -= 1;
        expression
    }

    fn union(&mut self) -> Result<Expression, SyntaxError> {
        // A leading bar, as documentation writes unions over several lines.
        self.accept("|");
        let mut arms = vec![self.postfix()?];
        while self.accept("|") {
            arms.push(self.postfix()?);
        }
        Ok(if arms.len() == 1 { arms.remove(0) } else { Expression::Union(arms) })
    }

    fn postfix(&mut self) -> Result<Expression, SyntaxError> {
        let mut expression = self.primary()?;
        let mut arrays = 0;
        while self.accept("[") {
            arrays += 1;
            if arrays > DEEPEST {
                return Err(self.unexpected("a type that is not nested so deeply"));
            }
            if self.accept("]") {
                expression = Expression::Array(Box::new(expression));
                continue;
            }
            expression = self.value_of(expression)?;
        }
        Ok(expression)
    }

    /// `T[keyof T]`, after the opening bracket.
    fn value_of(&mut self, indexed: Expression) -> Result<Expression, SyntaxError> {
        let expected = "`]`, or `keyof` and the same name";
        if !matches!(self.peek(), Some(Token::Word(word)) if word == "keyof") {
            return Err(self.unexpected(expected));
        }
        self.next += 1;
        match (indexed, self.peek().cloned()) {
            (Expression::Name { name, at, .. }, Some(Token::Word(word))) if word == name => {
                self.next += 1;
                self.expect("]")?;
                Ok(Expression::ValueOf { name, at })
            }
            _ => Err(self.unexpected("the name before the bracket")),
        }
    }

    fn primary(&mut self) -> Result<Expression, SyntaxError> {
        let Some((at, _, token)) = self.tokens.get(self.next).cloned() else {
            return Err(self.unexpected("a type"));
        };
        self.next += 1;
        match token {
            Token::Text(text) => Ok(Expression::Text(text)),
            Token::Integer(value) => Ok(Expression::Integer(value)),
            Token::Word(word) if word == "true" || word == "false" => Ok(Expression::Boolean(word == "true")),
            Token::Word(word) if word == "keyof" => match self.peek().cloned() {
                Some(Token::Word(name)) => {
                    let at = self.offset();
                    self.next += 1;
                    Ok(Expression::KeyOf { name, at })
                }
                _ => Err(self.unexpected("the name of a code table")),
            },
            Token::Word(name) => {
                let arguments = if self.accept("<") { self.list(">", Self::expression)? } else { Vec::new() };
                Ok(Expression::Name { name, arguments, at })
            }
            Token::Mark("(") => {
                let inner = self.expression()?;
                self.expect(")")?;
                Ok(inner)
            }
            Token::Mark(_) => {
                self.next -= 1;
                Err(self.unexpected("a type"))
            }
        }
    }

    fn function(&mut self) -> Result<Expression, SyntaxError> {
        self.expect("(")?;
        let parameters = self.list(")", |parser| {
            let Some(Token::Word(name)) = parser.peek().cloned() else {
                return Err(parser.unexpected("the name of a parameter"));
            };
            parser.next += 1;
            let optional = parser.accept("?");
            if !parser.accept(":") {
                return Err(parser.unexpected("`:` and the type of the parameter"));
            }
            Ok(ParameterExpression { name, optional, ty: parser.expression()? })
        })?;
        self.expect("=>")?;
        let result = Box::new(self.expression()?);
        Ok(Expression::Function { parameters, result })
    }

    /// Whether a function type starts here: `()`, `(name:`, `(name?`, `(name,` or `(name) =>`.
    fn is_function(&self) -> bool {
        let token = |offset: usize| self.tokens.get(self.next + offset).map(|(_, _, token)| token);
        token(0) == Some(&Token::Mark("("))
            && match token(1) {
                Some(Token::Mark(")")) => true,
                Some(Token::Word(_)) => match token(2) {
                    Some(Token::Mark(")")) => token(3) == Some(&Token::Mark("=>")),
                    other => matches!(other, Some(Token::Mark(":" | "?" | ","))),
                },
                _ => false,
            }
    }

    fn list<T>(
        &mut self,
        close: &'static str,
        mut item: impl FnMut(&mut Self) -> Result<T, SyntaxError>,
    ) -> Result<Vec<T>, SyntaxError> {
        let mut items = Vec::new();
        if close == ")" && self.accept(close) {
            return Ok(items);
        }
        loop {
            items.push(item(self)?);
            if self.accept(close) {
                return Ok(items);
            }
            if !self.accept(",") {
                return Err(self.unexpected(&format!("`,` or `{close}`")));
            }
        }
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(_, _, token)| token)
    }

    fn offset(&self) -> usize {
        self.tokens.get(self.next).map_or(self.text.len(), |(at, _, _)| *at)
    }

    fn accept(&mut self, mark: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Mark(next)) if *next == mark);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, mark: &'static str) -> Result<(), SyntaxError> {
        if self.accept(mark) { Ok(()) } else { Err(self.unexpected(&format!("`{mark}`"))) }
    }

    fn unexpected(&self, expected: &str) -> SyntaxError {
        match self.tokens.get(self.next) {
            Some((at, end, _)) => error(*at, *end, expected),
            None => error(self.text.len(), self.text.len(), expected),
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let list = |f: &mut fmt::Formatter, items: &[Expression], between: &str| {
            items.iter().enumerate().try_for_each(|(n, item)| {
                f.write_str(if n == 0 { "" } else { between })?;
                write!(f, "{item}")
            })
        };
        match self {
            Expression::Name { name, arguments, .. } if arguments.is_empty() => f.write_str(name),
            Expression::Name { name, arguments, .. } => {
                write!(f, "{name}<")?;
                list(f, arguments, ", ")?;
                f.write_str(">")
            }
            Expression::Text(text) => write!(f, "{text:?}"),
            Expression::Integer(value) => write!(f, "{value}"),
            Expression::Boolean(value) => write!(f, "{value}"),
            Expression::Array(element) => match **element {
                Expression::Union(_) | Expression::Function { .. } => write!(f, "({element})[]"),
                _ => write!(f, "{element}[]"),
            },
            Expression::Union(arms) => list(f, arms, " | "),
            Expression::KeyOf { name, .. } => write!(f, "keyof {name}"),
            Expression::ValueOf { name, .. } => write!(f, "{name}[keyof {name}]"),
            Expression::Function { parameters, result } => {
                f.write_str("(")?;
                for (n, parameter) in parameters.iter().enumerate() {
                    f.write_str(if n == 0 { "" } else { ", " })?;
                    write!(
                        f,
                        "{}{}: {}",
                        parameter.name,
                        if parameter.optional { "?" } else { "" },
                        parameter.ty
                    )?;
                }
                write!(f, ") => {result}")
            }
        }
    }
}

//! An error while it passes from the value at fault to whoever reads.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::{ErrorKind, Position, Segment};

/// What is wrong, and where as far as that is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Report {
    kind: ErrorKind,
    /// The steps to the value, the last one first.
    steps: Vec<Step>,
    /// Whether the outermost step is one that the reader has seen, and the type around the value may say
    /// better.
    seen: bool,
    /// Whether a type has said where the value is.
    located: bool,
    /// The type at which the path begins, if it is a documented one.
    head: &'static str,
    /// The innermost documented type.
    type_name: Cow<'static, str>,
    /// Whether that type is what is expected, and not said yet.
    expects_type: bool,
    position: Position,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Step {
    /// A member that the type names.
    Field(&'static str),
    /// An argument, by its place and its name.
    Argument(usize, &'static str),
    /// A member that the type does not name.
    Unknown(Box<str>),
    /// The entry of a record.
    Entry(Box<str>),
    /// An entry or a member whose name must not be shown.
    Hidden,
    Index(usize),
}

/// What is said in place of a value that must not be shown.
pub(crate) const CONCEALED: &str = "one that is sensitive";

/// What is said to be expected where even that may tell something.
pub(crate) const ANOTHER: &str = "another value";

impl Report {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Report {
            kind,
            steps: Vec::new(),
            seen: false,
            located: false,
            head: "",
            type_name: Cow::Borrowed(""),
            expects_type: false,
            position: Position::default(),
        }
    }

    /// Where in a text it was noticed.
    pub(crate) fn notice(&mut self, position: Position) {
        self.position = position;
    }

    pub(crate) fn position(&self) -> Position {
        self.position
    }

    pub(crate) fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// The steps to the value, the last one first.
    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps
    }

    pub(crate) fn type_name(&self) -> Option<&str> {
        Some(&*self.type_name).filter(|name| !name.is_empty())
    }

    /// The documented type that is expected; whether its name belongs to the words for it.
    pub(crate) fn expect_type(&mut self, name: String, named: bool) {
        self.expects_type = named;
        self.type_name = Cow::Owned(name);
    }

    /// A documented type around the value. The first one that says so is the innermost.
    fn name_type(&mut self, name: &'static str) {
        if self.type_name.is_empty() {
            self.type_name = name.into();
        }
    }

    /// Says what is wrong, in the place of something that need not be said.
    pub(crate) fn tell(&mut self, owner: &'static str, kind: ErrorKind) {
        self.kind = kind;
        self.name_type(owner);
    }

    /// Goes a step outwards, into `owner`, if that is a documented type.
    pub(crate) fn step(&mut self, owner: &'static str, step: Step) {
        let seen = if self.seen { self.steps.pop() } else { None };
        self.steps.push(match (seen, step) {
            // Arguments have names in the documentation alone.
            (Some(Step::Index(index)), Step::Field(name)) => Step::Argument(index, name),
            (_, step) => step,
        });
        self.seen = false;
        self.located = true;
        self.head = owner;
        self.name_type(owner);
    }

    /// Goes a step outwards that the reader has seen.
    pub(crate) fn see(&mut self, step: Step) {
        self.steps.push(step);
        self.seen = true;
        self.head = "";
    }

    /// Whether a type has said where the value is.
    pub(crate) fn is_about_part(&self) -> bool {
        self.located
    }

    /// Tells no more of what was found than this.
    pub(crate) fn replace_found(&mut self, words: &str) {
        match &mut self.kind {
            ErrorKind::WrongType { found, .. }
            | ErrorKind::WrongValue { found, .. }
            | ErrorKind::OutOfRange { found, .. } => *found = words.to_owned(),
            _ => {}
        }
    }

    /// Whether something is told of a value that is not in words of a type.
    pub(crate) fn is_foreign(&self) -> bool {
        matches!(self.kind, ErrorKind::Other { .. })
    }

    /// Tells nothing of what was found, nor of names that only the data has.
    pub(crate) fn conceal(&mut self) {
        for step in &mut self.steps {
            if matches!(step, Step::Unknown(_) | Step::Entry(_)) {
                *step = Step::Hidden;
            }
        }
        let found = CONCEALED.to_owned();
        self.kind = match std::mem::replace(&mut self.kind, ErrorKind::nothing()) {
            ErrorKind::WrongLength { expected, .. } => {
                ErrorKind::WrongValue { expected, found }
            }
            ErrorKind::Other { .. } => ErrorKind::WrongValue {
                expected: ANOTHER.to_owned(),
                found,
            },
            kind => kind,
        };
        self.replace_found(CONCEALED);
    }
}

impl ErrorKind {
    fn nothing() -> Self {
        ErrorKind::Other { message: String::new() }
    }
}

impl Step {
    pub(crate) fn segment(&self) -> Segment<'_> {
        match self {
            Step::Field(name) => Segment::Member(name),
            Step::Unknown(name) | Step::Entry(name) => Segment::Member(name),
            Step::Argument(index, _) | Step::Index(index) => Segment::Index(*index),
            Step::Hidden => Segment::Hidden,
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Field(name) | Step::Argument(_, name) => dotted(f, name),
            Step::Unknown(name) => dotted(f, name),
            Step::Entry(name) => write!(f, "[{name:?}]"),
            Step::Hidden => f.write_str("[…]"),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

fn dotted(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    if !name.is_empty() && name.chars().all(is_name_character) {
        write!(f, ".{name}")
    } else {
        write!(f, "[{name:?}]")
    }
}

/// Whether a name that has this character may stand in a path without quotes.
pub(crate) fn is_name_character(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut path = String::new();
        for step in self.steps.iter().rev() {
            write!(path, "{step}")?;
        }
        let head = if path.is_empty() { &*self.type_name } else { self.head };
        let path = match head {
            "" => path.strip_prefix('.').unwrap_or(&path),
            _ => path.as_str(),
        };
        match self.kind {
            // A format knows no types.
            ErrorKind::Format { .. } | ErrorKind::Io { .. } => {}
            _ if head.is_empty() && path.is_empty() => {}
            _ => write!(f, "{head}{path}: ")?,
        }
        match &self.kind {
            ErrorKind::WrongType { expected, found }
                if self.expects_type && !path.is_empty() =>
            {
                write!(f, "expected {expected} ({}), found {found}", self.type_name)
            }
            kind => kind.fmt(f),
        }
    }
}

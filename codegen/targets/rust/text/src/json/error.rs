//! Why something could not be read as a type, or a type not be made a [`Value`](super::Value).

mod report;

use std::fmt::{self, Write};

pub(crate) use report::{is_name_character, Report, Step, ANOTHER, CONCEALED};

/// What is wrong, and where: the error of [`read`](super::read()), [`from_value`](super::from_value) and
/// [`to_value`](super::to_value).
///
/// It prints as a sentence: `InteractionData.callParties[0].phone: expected a string, found 1204`.
/// Nothing of it shows a value that is documented as sensitive. It takes the space of one pointer.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Error(Box<Report>);

/// What is wrong. It prints as the sentence of the error without the path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A member that must be there is not.
    Missing {
        /// Its name.
        member: String,
    },
    /// A list of arguments is too short.
    MissingArgument {
        /// The name of the first that is not there.
        argument: String,
    },
    /// A value of another type.
    WrongType {
        /// What should stand there, in words.
        expected: String,
        /// What stands there: a text, a number or a truth value as it is, or words for it.
        found: String,
    },
    /// A value of the right type that is none of those expected.
    WrongValue {
        /// What should stand there, in words.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A number that is too large or too small.
    OutOfRange {
        /// What should stand there, in words.
        expected: String,
        /// The number.
        found: String,
    },
    /// A list of another length.
    WrongLength {
        /// What should stand there, in words.
        expected: String,
        /// How many elements stand there.
        found: usize,
    },
    /// The input is not what its format admits, ends early, or cannot be got.
    Format {
        /// What the format says, with the position if it tells one.
        message: String,
    },
    /// What a type that is not of this crate says.
    Other {
        /// Its words.
        message: String,
    },
}

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Segment<'a> {
    /// The member of an object.
    Member(&'a str),
    /// The element of an array.
    Index(usize),
    /// A member whose name must not be shown, for it may be something sensitive.
    Hidden,
}

impl Error {
    pub(crate) fn new(report: Report) -> Self {
        Error(Box::new(report))
    }

    /// What is wrong.
    #[doc(alias = "classify")]
    #[doc(alias = "is_data")]
    #[doc(alias = "is_syntax")]
    pub fn kind(&self) -> &ErrorKind {
        self.0.kind()
    }

    /// The steps from the value that was read to the one that is wrong. There are none when that is the
    /// whole value, or when the format is what is wrong.
    pub fn path(
        &self,
    ) -> impl DoubleEndedIterator<Item = Segment<'_>> + ExactSizeIterator {
        self.0.steps().iter().rev().map(Step::segment)
    }

    /// The path as a JSON Pointer, RFC 6901: `/callParties/0/phone`. In the place of a name that must
    /// not be shown it has `…`, and so points to nothing.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for segment in self.path() {
            pointer.push('/');
            match segment {
                Segment::Member(name) => {
                    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                }
                // A string takes any text.
                Segment::Index(index) => _ = write!(pointer, "{index}"),
                Segment::Hidden => pointer.push('…'),
            }
        }
        pointer
    }

    /// The documented type that is not met: the innermost of those around the value, or the one that
    /// should stand there.
    pub fn type_name(&self) -> Option<&str> {
        self.0.type_name()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.to_string()).finish()
    }
}

impl std::error::Error for Error {}

/// What `serde_json` says: of its syntax, or of a type, whose path and kind are in the words alone.
/// [`from_str`](super::from_str) has them as data.
#[cfg(feature = "serde_json")]
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        let message = error.to_string();
        Error::new(Report::new(match error.classify() {
            serde_json::error::Category::Data => ErrorKind::Other { message },
            _ => ErrorKind::Format { message },
        }))
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

/// Data that are not valid.
impl From<Error> for std::io::Error {
    fn from(error: Error) -> Self {
        std::io::Error::new(std::io::ErrorKind::InvalidData, error)
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorKind::Missing { member } => write!(f, "missing field `{member}`"),
            ErrorKind::MissingArgument { argument } => {
                write!(f, "missing argument `{argument}`")
            }
            ErrorKind::WrongType { expected, found }
            | ErrorKind::WrongValue { expected, found }
            | ErrorKind::OutOfRange { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            ErrorKind::WrongLength { expected, found } => {
                write!(f, "expected {expected}, found length {found}")
            }
            ErrorKind::Format { message } | ErrorKind::Other { message } => {
                f.write_str(message)
            }
        }
    }
}

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Segment::Member(name) => f.write_str(name),
            Segment::Index(index) => index.fmt(f),
            Segment::Hidden => f.write_char('…'),
        }
    }
}

impl serde_core::de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        serde_core::ser::Error::custom(message)
    }
}

impl serde_core::ser::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Error::new(Report::new(ErrorKind::Other {
            message: message.to_string(),
        }))
    }
}

//! Why something could not be read as a type, or a type not be made a [`Value`](super::Value).

mod convert;
mod path;
mod position;
mod report;

use std::fmt::{self, Write};

#[cfg(feature = "serde_json")]
pub(crate) use convert::{of_text, position};
pub use path::{Path, Segment};
pub(crate) use position::Position;
pub(crate) use report::{is_name_character, Report, Step, ANOTHER, CONCEALED};

/// What is wrong, and where: the error of [`read`](super::read()), [`from_value`](super::from_value) and
/// [`to_value`](super::to_value).
///
/// It prints as a sentence: `InteractionData.callParties[0].phone: expected a string, found 1204`.
/// Nothing of it shows a value that is documented as sensitive. It takes the space of one pointer.
///
/// The body of an answer that refuses has [`pointer`](Self::pointer) for the place, and for the reason
/// `kind().to_string()`. `?` makes one of a `serde_json::Error`, with the feature `serde_json`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Error(Box<Report>);

/// What is wrong. It prints as the sentence of the error without the path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A member that must be there is not.
    #[doc(alias = "MissingField")]
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
    #[doc(alias = "InvalidType")]
    WrongType {
        /// What should stand there, in words.
        expected: String,
        /// What stands there: a text, a number or a truth value as it is, or words for it.
        found: String,
    },
    /// A value of the right type that is none of those expected.
    #[doc(alias = "InvalidValue")]
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
    #[doc(alias = "InvalidLength")]
    WrongLength {
        /// What should stand there, in words.
        expected: String,
        /// How many elements stand there.
        found: usize,
    },
    /// The input is not what its format admits, or ends early.
    #[doc(alias = "Eof")]
    #[doc(alias = "Syntax")]
    Format {
        /// What the format says, with the position if it tells one.
        message: String,
    },
    /// The input cannot be got, or the output not be put.
    Io {
        /// What kind of failure it is.
        kind: std::io::ErrorKind,
        /// What is said of it.
        message: String,
    },
    /// What a type that is not of this crate says.
    #[doc(alias = "Custom")]
    Other {
        /// Its words.
        message: String,
    },
}

impl Error {
    pub(crate) fn new(report: Report) -> Self {
        Error(Box::new(report))
    }

    /// The same, noticed at a place of a text.
    #[cfg(feature = "serde_json")]
    pub(crate) fn at(mut self, position: Position) -> Self {
        self.0.notice(position);
        self
    }

    /// What is wrong, to be matched; `kind().to_string()` says it without the place.
    #[doc(alias = "classify")]
    #[doc(alias = "code")]
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        self.0.kind()
    }

    /// Whether a value is not what a type expects, in an input that is right in itself.
    #[must_use]
    pub fn is_data(&self) -> bool {
        !matches!(self.kind(), ErrorKind::Format { .. } | ErrorKind::Io { .. })
    }

    /// Whether the input is not what its format admits. Where it ends early, [`is_eof`](Self::is_eof)
    /// is true and this is not, if the format is JSON text.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        matches!(self.kind(), ErrorKind::Format { .. }) && !self.is_eof()
    }

    /// Whether a JSON text ends early: the rest of it may be still to come. `json::from_str` and the
    /// like tell it, not [`read`](super::read()), to which a format gives words alone.
    #[must_use]
    pub fn is_eof(&self) -> bool {
        self.0.position().is_end
    }

    /// Whether the input cannot be got, or the output not be put.
    #[must_use]
    pub fn is_io(&self) -> bool {
        matches!(self.kind(), ErrorKind::Io { .. })
    }

    /// The line of a JSON text, from one, at which `serde_json` noticed what is wrong, at the value or
    /// soon after it; zero where it is not known. `json::from_str` and `json::from_slice` tell it,
    /// `json::from_reader` of the syntax alone.
    #[must_use]
    pub fn line(&self) -> usize {
        self.0.position().line
    }

    /// The column that belongs to the [`line`](Self::line), in bytes.
    #[must_use]
    pub fn column(&self) -> usize {
        self.0.position().column
    }

    /// The steps from the value that was read to the one that is wrong. There are none when that is the
    /// whole value, or when the format is what is wrong. It prints as `callParties[0].phone`.
    #[must_use]
    pub fn path(&self) -> Path<'_> {
        Path::new(self.0.steps())
    }

    /// The path as a JSON Pointer, RFC 6901: `/callParties/0/phone`. In the place of a name that must
    /// not be shown it has `…`, and so points to nothing.
    #[must_use]
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
    #[must_use]
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
            ErrorKind::Format { message }
            | ErrorKind::Io { message, .. }
            | ErrorKind::Other { message } => f.write_str(message),
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

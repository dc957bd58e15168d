//! What a text looks like that is more than a text, as regular expressions of JSON Schema: so far an editor can
//! say what is wrong.
//!
//! Nothing is decided here. `resolve` decides, and says what was expected; a test holds these to it.

/// An address that can be followed.
pub const ADDRESS: &str =
    "^https://[A-Za-z0-9][A-Za-z0-9.:-]*([/?#]([A-Za-z0-9._~:/?#@!$&*+,;=-]|%[0-9A-Fa-f]{2})*)?$";

/// An address that a path can be put after.
pub const BEGINNING: &str =
    "^https://[A-Za-z0-9][A-Za-z0-9.:-]*(/([A-Za-z0-9._~:/@!$&*+,;=-]|%[0-9A-Fa-f]{2})*)?$";

/// A path on a host.
pub const PATH: &str = "^/(?!/)([A-Za-z0-9._~:/?#@!$&*+,;=-]|%[0-9A-Fa-f]{2})*$";

pub const LONGEST_ADDRESS: usize = 2_000;

/// A day, a month or a year.
pub const DATE: &str = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

/// A number, a commit or another name of one word.
pub const REVISION: &str = "^[A-Za-z0-9._-]{1,100}$";

/// A semantic version.
pub const VERSION: &str = concat!(
    r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)",
    r"(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?",
    r"(\+[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$",
);

/// Lower-case words joined by `-`.
pub const PACKAGE_NAME: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

/// Not only blanks.
pub const SOMETHING: &str = r"\S";

/// Names of licences, joined; that parentheses are closed is no pattern.
pub const LICENSE: &str = r"^[\s(]*[A-Za-z0-9.+:-]+([\s)]+(OR|AND|WITH)[\s(]+[A-Za-z0-9.+:-]+)*[\s)]*$";

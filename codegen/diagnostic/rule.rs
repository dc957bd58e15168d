//! The rules a spec can break, by name.

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $rule:ident = $name:literal,)+) => {
        /// A rule; its name is in the diagnostic and in the name of its test.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[doc = $doc])+ $rule,)+
        }

        impl Rule {
            pub const ALL: &'static [Rule] = &[$(Rule::$rule,)+];

            pub fn name(self) -> &'static str {
                match self {
                    $(Rule::$rule => $name,)+
                }
            }

            /// The rule in a sentence.
            pub fn sentence(self) -> &'static str {
                match self {
                    $(Rule::$rule => concat!($($doc),+).trim_ascii(),)+
                }
            }

            /// What is told of it to somebody who has broken it; no rule is without.
            pub(super) fn text(self) -> &'static str {
                match self {
                    $(Rule::$rule => include_str!(concat!("text/", $name, ".md")),)+
                }
            }
        }
    };
}

rules! {
    /// Something in the folder of a spec that is not read: it should not lie there, or cannot be read.
    UnreadFile = "unread-file",
    /// The text is not YAML.
    YamlSyntax = "yaml-syntax",
    /// An anchor, an alias, a tag, a merge key, a second document.
    UnsupportedYaml = "unsupported-yaml",
    /// A plain scalar that YAML 1.1 and YAML 1.2 read differently.
    AmbiguousScalar = "ambiguous-scalar",
    /// The same key twice in one mapping.
    DuplicateKey = "duplicate-key",
    /// A key the format does not have at this place.
    UnknownKey = "unknown-key",
    /// An item under the head of another sort, or what it has where its name belongs.
    WrongSection = "wrong-section",
    /// A required key is not there.
    MissingKey = "missing-key",
    /// A value of the wrong kind, or a word that is not among the allowed ones.
    WrongValue = "wrong-value",
    /// A key with nothing after it, where nothing is no value.
    BlankValue = "blank-value",
    /// A file without content.
    EmptyFile = "empty-file",
    /// Keys that exclude each other, or none of those of which one is needed.
    WrongForm = "wrong-form",
    /// A name that is not an identifier, or a malformed key.
    BadName = "bad-name",
    /// A type expression that cannot be parsed, or means nothing where it stands.
    BadType = "bad-type",
    /// A type expression names a type that is not declared.
    UnknownType = "unknown-type",
    /// The wrong number of type arguments.
    TypeArguments = "type-arguments",
    /// `keyof` or an index on something that is not a code table.
    NotACodeTable = "not-a-code-table",
    /// `extends` names something that is not of the same form.
    WrongBase = "wrong-base",
    /// A type extends itself, or is an alias of itself.
    CircularType = "circular-type",
    /// More than can be written out, or nested more deeply than anybody follows.
    TooLarge = "too-large",
    /// A generic type that contains itself with ever larger arguments.
    EndlessType = "endless-type",
    /// The same name declared twice.
    DuplicateName = "duplicate-name",
    /// A source that is not declared.
    UnknownSource = "unknown-source",
    /// A fact without any source.
    MissingSource = "missing-source",
    /// A link in prose that leads nowhere.
    UnknownLink = "unknown-link",
    /// A backtick or a bracket in prose that nothing closes.
    UnclosedMark = "unclosed-mark",
    /// An item without a description.
    MissingDescription = "missing-description",
    /// An object without fields, an enumeration without values, a table without codes.
    EmptyType = "empty-type",
    /// A value or a number twice in one type.
    DuplicateValue = "duplicate-value",
    /// A result in the promise or the type that is around every result already.
    WrappedTwice = "wrapped-twice",
    /// A required parameter after an optional one.
    ParameterOrder = "parameter-order",
    /// A union whose arms a reader of JSON cannot tell apart.
    AmbiguousUnion = "ambiguous-union",
    /// A disagreement in which nobody disagrees.
    NoDisagreement = "no-disagreement",
    /// The spec does not do what its recorded decision says.
    DecisionNotFollowed = "decision-not-followed",
    /// Two names become one in an output language.
    NameCollision = "name-collision",
    /// The edition named as root does not exist.
    UnknownEdition = "unknown-edition",
}

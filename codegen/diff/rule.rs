//! The kinds of change, and the version each asks for by itself.
//!
//! What a kind means to those who read and to those who send, an output says of its users: see
//! [`Audience`](super::audience::Audience).

use serde::Serialize;

use super::verdict::Bump;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $kind:ident = $words:literal, $harmless:ident;)+) => {
        /// What happened to an item.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Kind {
            $($(#[doc = $doc])* $kind,)+
        }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)+];

            /// The change in a few words, such as `required field added`.
            pub fn words(self) -> &'static str {
                match self {
                    $(Kind::$kind => $words,)+
                }
            }

            /// The version it asks for if it breaks nothing.
            pub fn harmless(self) -> Bump {
                match self {
                    $(Kind::$kind => Bump::$harmless,)+
                }
            }
        }
    };
}

kinds! {
    /// Of the edition: what the API is called there.
    TitleChanged = "title changed", Patch;

    TypeAdded = "added", Minor;
    TypeRemoved = "removed", Minor;
    TypeRenamed = "renamed", Minor;
    /// Its type parameters changed otherwise than by a further one with a default.
    ParametersOfTypeChanged = "type parameters changed", Minor;
    ParameterOfTypeAdded = "type parameter with a default added", Minor;
    /// An enumeration no longer extends another.
    BaseRemoved = "no longer extends", Minor;
    BaseAdded = "extends", Minor;

    RequiredFieldAdded = "required field added", Minor;
    OptionalFieldAdded = "optional field added", Minor;
    RequiredFieldRemoved = "required field removed", Minor;
    OptionalFieldRemoved = "optional field removed", Minor;
    RequiredFieldRenamed = "required field renamed", Minor;
    OptionalFieldRenamed = "optional field renamed", Minor;
    BecameRequired = "became required", Minor;
    BecameOptional = "became optional", Minor;
    /// The place among the fields or values, which has no meaning on the wire.
    Moved = "order only", Patch;
    /// The required fields have another order, and are few enough for an output whose constructors take
    /// them by position.
    ConstructorReordered = "order of the required fields", Patch;
    /// The same numbers mean something else; no compiler and no validator sees it.
    UnitChanged = "unit changed", Minor;
    UnitDocumented = "unit documented", Patch;
    UnitDropped = "unit no longer documented", Patch;
    /// The spec asks for another name in an output.
    NameChanged = "another name", Minor;
    MarkedSensitive = "marked as sensitive", Patch;
    NoLongerSensitive = "no longer marked as sensitive", Patch;
    Deprecated = "deprecated", Minor;
    Restored = "no longer deprecated", Minor;
    Reworded = "described in other words", Patch;

    TypeWidened = "type widened", Minor;
    TypeNarrowed = "type narrowed", Minor;
    TypeReplaced = "type replaced", Minor;
    /// Another declared type stands there; how the two differ is told beside it.
    TypeSwapped = "another type", Minor;
    /// The same values, by another declared type or without one.
    TypeRespelled = "same values, spelled in another way", Minor;
    BecameInteger = "became integral", Minor;
    BecameNumber = "no longer integral", Minor;
    BecameAny = "became any", Minor;
    NoLongerAny = "no longer any", Minor;
    AnyBecameUnknown = "any became unknown", Minor;
    UnknownBecameAny = "unknown became any", Minor;
    /// Text or numbers in general became a list of values.
    SetClosed = "became a list of values", Minor;
    SetOpened = "no longer a list of values", Minor;

    ValueAdded = "value added", Minor;
    ValueRemoved = "value removed", Minor;
    ValueRenamed = "value renamed", Minor;
    CodeAdded = "code added", Minor;
    CodeRemoved = "code removed", Minor;
    CodeRenamed = "code renamed", Minor;
    CodeRenumbered = "code renumbered", Minor;

    EventAdded = "added", Minor;
    EventRemoved = "removed", Minor;
    EventRenamed = "renamed", Minor;
    HandlerNameAdded = "name of its handler added", Minor;
    HandlerNameRemoved = "name of its handler removed", Minor;
    /// The handler must answer, where nobody waited before.
    ReplyRequired = "must be answered", Minor;
    /// The handler may answer, where nobody waited before and it could return anything.
    ReplyAllowed = "may be answered", Minor;
    ReplyRemoved = "is no longer answered", Minor;

    RequiredParameterAdded = "required parameter added", Minor;
    OptionalParameterAdded = "optional parameter added", Minor;
    RequiredParameterRemoved = "required parameter removed", Minor;
    OptionalParameterRemoved = "optional parameter removed", Minor;
    ParameterRenamed = "parameter renamed", Minor;
    ParameterMoved = "parameter at another position", Minor;

    MethodAdded = "added", Minor;
    MethodRemoved = "removed", Minor;
    MethodRenamed = "renamed", Minor;
    CommandChanged = "name on the wire changed", Minor;
    /// From the result of a call to what a member returns, or back.
    OutcomeChanged = "returns in another way", Minor;

    ClientAdded = "added", Minor;
    ClientRemoved = "removed", Minor;
    PropertyAdded = "property added", Minor;
    PropertyRemoved = "property removed", Minor;
    PropertyChanged = "type of the property changed", Minor;
    InterfaceRenamed = "interface renamed", Minor;
    ConstructorRenamed = "type of the constructor renamed", Minor;
    GlobalMoved = "global object moved", Minor;
    ScriptsChanged = "scripts changed", Minor;
    /// How messages are named, what they carry, or what they travel in.
    MessagesChanged = "messages changed", Minor;
    /// Another generic type wraps the result of every call.
    WrapperChanged = "wrapper of all results changed", Minor;
}

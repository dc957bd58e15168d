//! The rules: every kind of change, and what it does to those who read and to those who send.
//!
//! To read is to receive: the arguments of events, the results of methods. To send is to pass: the
//! parameters of methods and of the constructor, the replies to events. The columns say what happens
//! to a program of the old edition that meets the new one:
//!
//! - Rust: the crate's types are taken from the new edition. Structures are `#[non_exhaustive]`,
//!   enumerations are open, and constructors take the required fields, so additions are harmless to
//!   readers; another type of a field is another Rust type.
//! - TypeScript: the declarations are taken from the new edition. Value sets are closed, types are
//!   compared by structure, a handler may take fewer arguments than it is given.
//! - Schema: the documented one. Value sets and argument lists are closed, objects are open.
//!
//! `built`, `listed`, `returned`, `compared` and `named` break some code only, see [`Verdict`].

use serde::Serialize;

use super::verdict::{Bump, Verdict, Verdicts};

/// What a kind of change means.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The change in a few words, such as `required field added`.
    pub words: &'static str,
    pub read: Verdicts,
    pub send: Verdicts,
    /// The version it asks for if it breaks nothing.
    pub harmless: Bump,
}

macro_rules! verdict {
    (ok) => {
        Verdict::Compatible
    };
    (listed) => {
        Verdict::BreakingIfListed
    };
    (built) => {
        Verdict::BreakingIfBuilt
    };
    (returned) => {
        Verdict::BreakingIfReturned
    };
    (compared) => {
        Verdict::BreakingIfCompared
    };
    (named) => {
        Verdict::BreakingIfNamed
    };
    (BREAKS) => {
        Verdict::Breaking
    };
}

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $kind:ident = $words:literal,
        $rr:ident $rt:ident $rs:ident, $sr:ident $st:ident $ss:ident, $harmless:ident;)+) => {
        /// What happened to an item.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Kind {
            $($(#[doc = $doc])* $kind,)+
        }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)+];

            pub fn rule(self) -> Rule {
                match self {
                    $(Kind::$kind => Rule {
                        words: $words,
                        read: Verdicts { rust: verdict!($rr), typescript: verdict!($rt), schema: verdict!($rs) },
                        send: Verdicts { rust: verdict!($sr), typescript: verdict!($st), schema: verdict!($ss) },
                        harmless: Bump::$harmless,
                    },)+
                }
            }
        }
    };
}

rules! {
    // Kind and words                                          Those who read             Those who send
    //                                                         Rust   TS    Schema        Rust   TS    Schema
    /// Of the edition: what the API is called there.
    TitleChanged = "title changed",                            ok     ok     ok,          ok     ok     ok,     Patch;

    TypeAdded = "added",                                       ok     ok     ok,          ok     ok     ok,     Minor;
    TypeRemoved = "removed",                                   named  named  named,       named  named  named,  Minor;
    TypeRenamed = "renamed",                                   named  named  named,       named  named  named,  Minor;
    /// Its type parameters changed otherwise than by a further one with a default.
    ParametersOfTypeChanged = "type parameters changed",       named  named  named,       named  named  named,  Minor;
    ParameterOfTypeAdded = "type parameter with a default added", ok  ok     ok,          ok     ok     ok,     Minor;
    /// An enumeration no longer extends another; in Rust the conversion is gone.
    BaseRemoved = "no longer extends",                         named  ok     ok,          named  ok     ok,     Minor;
    BaseAdded = "extends",                                     ok     ok     ok,          ok     ok     ok,     Minor;

    RequiredFieldAdded = "required field added",               built  built  ok,          BREAKS BREAKS BREAKS, Minor;
    OptionalFieldAdded = "optional field added",               ok     ok     ok,          ok     ok     ok,     Minor;
    RequiredFieldRemoved = "required field removed",           BREAKS BREAKS BREAKS,      BREAKS BREAKS ok,     Minor;
    OptionalFieldRemoved = "optional field removed",           BREAKS BREAKS ok,          BREAKS BREAKS ok,     Minor;
    RequiredFieldRenamed = "required field renamed",           BREAKS BREAKS BREAKS,      BREAKS BREAKS BREAKS, Minor;
    OptionalFieldRenamed = "optional field renamed",           BREAKS BREAKS ok,          BREAKS BREAKS ok,     Minor;
    BecameRequired = "became required",                        BREAKS built  ok,          BREAKS BREAKS BREAKS, Minor;
    BecameOptional = "became optional",                        BREAKS BREAKS BREAKS,      BREAKS ok     ok,     Minor;
    /// The place among the fields or values, which has no meaning on the wire.
    Moved = "order only",                                      ok     ok     ok,          ok     ok     ok,     Patch;
    /// The few required fields that a Rust constructor takes by position have another order.
    ConstructorReordered = "order of the required fields",     built  ok     ok,          BREAKS ok     ok,     Patch;
    /// The same numbers mean something else; no compiler and no validator sees it.
    UnitChanged = "unit changed",                              BREAKS BREAKS BREAKS,      BREAKS BREAKS BREAKS, Minor;
    UnitDocumented = "unit documented",                        ok     ok     ok,          ok     ok     ok,     Patch;
    UnitDropped = "unit no longer documented",                 ok     ok     ok,          ok     ok     ok,     Patch;
    /// The spec asks for another name in Rust.
    RustNameChanged = "another name in Rust",                  BREAKS ok     ok,          BREAKS ok     ok,     Minor;
    MarkedSensitive = "marked as sensitive",                   ok     ok     ok,          ok     ok     ok,     Patch;
    NoLongerSensitive = "no longer marked as sensitive",       ok     ok     ok,          ok     ok     ok,     Patch;
    Deprecated = "deprecated",                                 ok     ok     ok,          ok     ok     ok,     Minor;
    Restored = "no longer deprecated",                         ok     ok     ok,          ok     ok     ok,     Minor;
    Reworded = "described in other words",                     ok     ok     ok,          ok     ok     ok,     Patch;

    TypeWidened = "type widened",                              BREAKS BREAKS BREAKS,      BREAKS ok     ok,     Minor;
    TypeNarrowed = "type narrowed",                            BREAKS ok     ok,          BREAKS BREAKS BREAKS, Minor;
    TypeReplaced = "type replaced",                            BREAKS BREAKS BREAKS,      BREAKS BREAKS BREAKS, Minor;
    /// Another declared type stands there; how the two differ is told beside it.
    TypeSwapped = "another type",                              BREAKS ok     ok,          BREAKS ok     ok,     Minor;
    /// The same values, written so that Rust has another type for them.
    TypeRespelled = "same values, another Rust type",          BREAKS ok     ok,          BREAKS ok     ok,     Minor;
    BecameInteger = "became integral",                         BREAKS ok     ok,          BREAKS ok     BREAKS, Minor;
    BecameNumber = "no longer integral",                       BREAKS ok     BREAKS,      BREAKS ok     ok,     Minor;
    /// TypeScript checks nothing about `any`, in either direction.
    BecameAny = "became any",                                  BREAKS ok     BREAKS,      BREAKS ok     ok,     Minor;
    NoLongerAny = "no longer any",                             BREAKS BREAKS ok,          BREAKS BREAKS BREAKS, Minor;
    /// `unknown` must be looked at before it is used.
    AnyBecameUnknown = "any became unknown",                   ok     BREAKS ok,          ok     ok     ok,     Minor;
    UnknownBecameAny = "unknown became any",                   ok     ok     ok,          ok     ok     ok,     Minor;
    /// Text or numbers in general became a list of values.
    SetClosed = "became a list of values",                     BREAKS compared ok,        BREAKS BREAKS BREAKS, Minor;
    SetOpened = "no longer a list of values",                  BREAKS listed BREAKS,      BREAKS ok     ok,     Minor;

    ValueAdded = "value added",                                ok     listed BREAKS,      ok     ok     ok,     Minor;
    ValueRemoved = "value removed",                            compared compared ok,      BREAKS BREAKS BREAKS, Minor;
    ValueRenamed = "value renamed",                            compared compared BREAKS,  BREAKS BREAKS BREAKS, Minor;
    CodeAdded = "code added",                                  ok     listed BREAKS,      ok     ok     ok,     Minor;
    CodeRemoved = "code removed",                              compared compared ok,      BREAKS BREAKS BREAKS, Minor;
    CodeRenamed = "code renamed",                              compared compared BREAKS,  BREAKS BREAKS BREAKS, Minor;
    /// In Rust the constant is called after the name.
    CodeRenumbered = "code renumbered",                        ok     compared BREAKS,    ok     BREAKS BREAKS, Minor;

    EventAdded = "added",                                      ok     ok     ok,          ok     ok     ok,     Minor;
    EventRemoved = "removed",                                  BREAKS BREAKS named,       BREAKS BREAKS named,  Minor;
    EventRenamed = "renamed",                                  BREAKS BREAKS named,       BREAKS BREAKS named,  Minor;
    HandlerNameAdded = "name of its handler added",            ok     ok     ok,          ok     ok     ok,     Minor;
    HandlerNameRemoved = "name of its handler removed",        ok     named  ok,          ok     named  ok,     Minor;
    /// The handler must answer, where nobody waited before.
    ReplyRequired = "must be answered",                        ok     ok     ok,          BREAKS BREAKS BREAKS, Minor;
    /// The handler may answer, where nobody waited before and it could return anything.
    ReplyAllowed = "may be answered",                          ok     ok     ok,          BREAKS returned ok,   Minor;
    ReplyRemoved = "is no longer answered",                    ok     ok     ok,          BREAKS BREAKS named,  Minor;

    RequiredParameterAdded = "required parameter added",       built  built  BREAKS,      BREAKS BREAKS BREAKS, Minor;
    OptionalParameterAdded = "optional parameter added",       ok     ok     BREAKS,      ok     ok     ok,     Minor;
    RequiredParameterRemoved = "required parameter removed",   BREAKS BREAKS BREAKS,      BREAKS BREAKS BREAKS, Minor;
    OptionalParameterRemoved = "optional parameter removed",   BREAKS BREAKS ok,          BREAKS BREAKS BREAKS, Minor;
    /// Only the position counts in a call; in Rust the argument is a field.
    ParameterRenamed = "parameter renamed",                    BREAKS ok     ok,          BREAKS ok     ok,     Minor;
    ParameterMoved = "parameter at another position",          built  BREAKS BREAKS,      BREAKS BREAKS BREAKS, Minor;

    /// A mock of the client lacks it.
    MethodAdded = "added",                                     ok     built  ok,          ok     built  ok,     Minor;
    MethodRemoved = "removed",                                 BREAKS BREAKS named,       BREAKS BREAKS named,  Minor;
    MethodRenamed = "renamed",                                 BREAKS BREAKS named,       BREAKS BREAKS named,  Minor;
    /// The adapter script spells the command; a program does only if it makes packets of its own.
    CommandChanged = "name on the wire changed",               named  ok     ok,          named  ok     ok,     Minor;
    /// From the result of a call to what a member returns, or back.
    OutcomeChanged = "returns in another way",                 BREAKS BREAKS BREAKS,      ok     ok     ok,     Minor;

    ClientAdded = "added",                                     ok     ok     ok,          ok     ok     ok,     Minor;
    ClientRemoved = "removed",                                 ok     BREAKS named,       ok     BREAKS named,  Minor;
    PropertyAdded = "property added",                          ok     built  ok,          ok     built  ok,     Minor;
    PropertyRemoved = "property removed",                      ok     BREAKS ok,          ok     BREAKS ok,     Minor;
    PropertyChanged = "type of the property changed",          ok     BREAKS ok,          ok     BREAKS ok,     Minor;
    InterfaceRenamed = "interface renamed",                    ok     named  ok,          ok     named  ok,     Minor;
    ConstructorRenamed = "type of the constructor renamed",    ok     named  named,       ok     named  named,  Minor;
    GlobalMoved = "global object moved",                       ok     BREAKS ok,          ok     BREAKS ok,     Minor;
    /// Another generic type wraps the result of every call.
    WrapperChanged = "wrapper of all results changed",         BREAKS BREAKS named,       ok     ok     ok,     Minor;
}

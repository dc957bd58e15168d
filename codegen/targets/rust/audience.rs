//! What a change means to those who use the crate: their types are taken from the new edition.
//!
//! Structures are `#[non_exhaustive]`, enumerations are open, and constructors take the required
//! fields, so additions are harmless to readers; another type of a field is another Rust type.

use super::object::MOST_ARGUMENTS;
use crate::diff::audience::{Audience, Users, effects};

pub static AUDIENCE: Audience =
    Audience { key: "rust", name: "Rust", users: Users::Compile, by_position: MOST_ARGUMENTS, effect };

effects! {
    // Kind                    Those who read, those who send
    TitleChanged:              ok        ok;

    TypeAdded:                 ok        ok;
    TypeRemoved:               named     named;
    TypeRenamed:               named     named;
    ParametersOfTypeChanged:   named     named;
    ParameterOfTypeAdded:      ok        ok;
    // The conversion is gone.
    BaseRemoved:               named     named;
    BaseAdded:                 ok        ok;

    RequiredFieldAdded:        built     BREAKS;
    OptionalFieldAdded:        ok        ok;
    RequiredFieldRemoved:      BREAKS    BREAKS;
    OptionalFieldRemoved:      BREAKS    BREAKS;
    RequiredFieldRenamed:      BREAKS    BREAKS;
    OptionalFieldRenamed:      BREAKS    BREAKS;
    BecameRequired:            BREAKS    BREAKS;
    BecameOptional:            BREAKS    BREAKS;
    Moved:                     ok        ok;
    ConstructorReordered:      built     BREAKS;
    UnitChanged:               BREAKS    BREAKS;
    UnitDocumented:            ok        ok;
    // What gives the time as a type that has one is gone.
    UnitDropped:               BREAKS    BREAKS;
    NameChanged:               BREAKS    BREAKS;
    MarkedSensitive:           ok        ok;
    NoLongerSensitive:         ok        ok;
    Deprecated:                ok        ok;
    Restored:                  ok        ok;
    Reworded:                  ok        ok;

    TypeWidened:               BREAKS    BREAKS;
    TypeNarrowed:              BREAKS    BREAKS;
    TypeReplaced:              BREAKS    BREAKS;
    TypeSwapped:               BREAKS    BREAKS;
    TypeRespelled:             BREAKS    BREAKS;
    BecameInteger:             BREAKS    BREAKS;
    BecameNumber:              BREAKS    BREAKS;
    BecameAny:                 BREAKS    BREAKS;
    NoLongerAny:               BREAKS    BREAKS;
    AnyBecameUnknown:          ok        ok;
    UnknownBecameAny:          ok        ok;
    SetClosed:                 BREAKS    BREAKS;
    SetOpened:                 BREAKS    BREAKS;

    // Enumerations are open.
    ValueAdded:                ok        ok;
    ValueRemoved:              compared  BREAKS;
    ValueRenamed:              compared  BREAKS;
    CodeAdded:                 ok        ok;
    CodeRemoved:               compared  BREAKS;
    CodeRenamed:               compared  BREAKS;
    // The constant is called after the name.
    CodeRenumbered:            ok        ok;

    EventAdded:                ok        ok;
    EventRemoved:              BREAKS    BREAKS;
    EventRenamed:              BREAKS    BREAKS;
    HandlerNameAdded:          ok        ok;
    HandlerNameRemoved:        ok        ok;
    ReplyRequired:             ok        BREAKS;
    ReplyAllowed:              ok        BREAKS;
    ReplyRemoved:              ok        BREAKS;

    RequiredParameterAdded:    built     BREAKS;
    OptionalParameterAdded:    ok        ok;
    RequiredParameterRemoved:  BREAKS    BREAKS;
    OptionalParameterRemoved:  BREAKS    BREAKS;
    // The argument is a field.
    ParameterRenamed:          BREAKS    BREAKS;
    ParameterMoved:            built     BREAKS;

    MethodAdded:               ok        ok;
    MethodRemoved:             BREAKS    BREAKS;
    MethodRenamed:             BREAKS    BREAKS;
    // The adapter script spells the command; a program does only if it makes packets of its own.
    CommandChanged:            named     named;
    OutcomeChanged:            BREAKS    ok;

    ClientAdded:               ok        ok;
    ClientRemoved:             ok        ok;
    PropertyAdded:             ok        ok;
    PropertyRemoved:           ok        ok;
    PropertyChanged:           ok        ok;
    InterfaceRenamed:          ok        ok;
    ConstructorRenamed:        ok        ok;
    GlobalMoved:               ok        ok;
    ScriptsChanged:            ok        ok;
    MessagesChanged:           BREAKS    BREAKS;
    WrapperChanged:            BREAKS    ok;
}

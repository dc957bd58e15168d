//! What a change means to those who write against the declarations: they are taken from the new edition.
//!
//! Value sets are closed, types are compared by structure, a handler may take fewer arguments than it
//! is given.

use crate::diff::audience::{Audience, Users, effects};

pub static AUDIENCE: Audience =
    Audience { key: "typescript", name: "TypeScript", users: Users::Compile, by_position: 0, effect };

effects! {
    // Kind                    Those who read, those who send
    TitleChanged:              ok        ok;

    TypeAdded:                 ok        ok;
    TypeRemoved:               named     named;
    TypeRenamed:               named     named;
    ParametersOfTypeChanged:   named     named;
    ParameterOfTypeAdded:      ok        ok;
    BaseRemoved:               ok        ok;
    BaseAdded:                 ok        ok;

    RequiredFieldAdded:        built     BREAKS;
    OptionalFieldAdded:        ok        ok;
    RequiredFieldRemoved:      BREAKS    BREAKS;
    OptionalFieldRemoved:      BREAKS    BREAKS;
    RequiredFieldRenamed:      BREAKS    BREAKS;
    OptionalFieldRenamed:      BREAKS    BREAKS;
    BecameRequired:            built     BREAKS;
    BecameOptional:            BREAKS    ok;
    Moved:                     ok        ok;
    ConstructorReordered:      ok        ok;
    UnitChanged:               BREAKS    BREAKS;
    UnitDocumented:            ok        ok;
    UnitDropped:               ok        ok;
    NameChanged:               named     named;
    MarkedSensitive:           ok        ok;
    NoLongerSensitive:         ok        ok;
    Deprecated:                ok        ok;
    Restored:                  ok        ok;
    Reworded:                  ok        ok;

    TypeWidened:               BREAKS    ok;
    TypeNarrowed:              ok        BREAKS;
    TypeReplaced:              BREAKS    BREAKS;
    TypeSwapped:               ok        ok;
    TypeRespelled:             ok        ok;
    BecameInteger:             ok        ok;
    BecameNumber:              ok        ok;
    // Nothing is checked about `any`, in either direction.
    BecameAny:                 ok        ok;
    NoLongerAny:               BREAKS    BREAKS;
    // `unknown` must be looked at before it is used.
    AnyBecameUnknown:          BREAKS    ok;
    UnknownBecameAny:          ok        ok;
    SetClosed:                 compared  BREAKS;
    SetOpened:                 listed    ok;

    // Value sets are closed.
    ValueAdded:                listed    ok;
    ValueRemoved:              compared  BREAKS;
    ValueRenamed:              compared  BREAKS;
    CodeAdded:                 listed    ok;
    CodeRemoved:               compared  BREAKS;
    CodeRenamed:               compared  BREAKS;
    CodeRenumbered:            compared  BREAKS;

    EventAdded:                ok        ok;
    EventRemoved:              BREAKS    BREAKS;
    EventRenamed:              BREAKS    BREAKS;
    HandlerNameAdded:          ok        ok;
    HandlerNameRemoved:        named     named;
    ReplyRequired:             ok        BREAKS;
    ReplyAllowed:              ok        returned;
    ReplyRemoved:              ok        BREAKS;

    RequiredParameterAdded:    built     BREAKS;
    OptionalParameterAdded:    ok        ok;
    RequiredParameterRemoved:  BREAKS    BREAKS;
    OptionalParameterRemoved:  BREAKS    BREAKS;
    // Only the position counts in a call.
    ParameterRenamed:          ok        ok;
    ParameterMoved:            BREAKS    BREAKS;

    // A mock of the client lacks it.
    MethodAdded:               built     built;
    MethodRemoved:             BREAKS    BREAKS;
    MethodRenamed:             BREAKS    BREAKS;
    CommandChanged:            ok        ok;
    OutcomeChanged:            BREAKS    ok;

    ClientAdded:               ok        ok;
    ClientRemoved:             BREAKS    BREAKS;
    PropertyAdded:             built     built;
    PropertyRemoved:           BREAKS    BREAKS;
    PropertyChanged:           BREAKS    BREAKS;
    InterfaceRenamed:          named     named;
    ConstructorRenamed:        named     named;
    GlobalMoved:               BREAKS    BREAKS;
    ScriptsChanged:            ok        ok;
    MessagesChanged:           ok        ok;
    WrapperChanged:            BREAKS    ok;
}

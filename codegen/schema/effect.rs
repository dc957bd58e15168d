//! What a change means to those who validate with the schema of a type, in whatever document it stands.
//!
//! Value sets and argument lists are closed, objects are open.

use crate::diff::audience::effects;

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

    RequiredFieldAdded:        ok        BREAKS;
    OptionalFieldAdded:        ok        ok;
    // Objects are open: a field more is no mistake.
    RequiredFieldRemoved:      BREAKS    ok;
    OptionalFieldRemoved:      ok        ok;
    RequiredFieldRenamed:      BREAKS    BREAKS;
    OptionalFieldRenamed:      ok        ok;
    BecameRequired:            ok        BREAKS;
    BecameOptional:            BREAKS    ok;
    Moved:                     ok        ok;
    ConstructorReordered:      ok        ok;
    UnitChanged:               BREAKS    BREAKS;
    UnitDocumented:            ok        ok;
    UnitDropped:               ok        ok;
    NameChanged:               ok        ok;
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
    BecameInteger:             ok        BREAKS;
    BecameNumber:              BREAKS    ok;
    BecameAny:                 BREAKS    ok;
    NoLongerAny:               ok        BREAKS;
    AnyBecameUnknown:          ok        ok;
    UnknownBecameAny:          ok        ok;
    SetClosed:                 ok        BREAKS;
    SetOpened:                 BREAKS    ok;

    // Value sets are closed.
    ValueAdded:                BREAKS    ok;
    ValueRemoved:              ok        BREAKS;
    ValueRenamed:              BREAKS    BREAKS;
    CodeAdded:                 BREAKS    ok;
    CodeRemoved:               ok        BREAKS;
    CodeRenamed:               BREAKS    BREAKS;
    CodeRenumbered:            BREAKS    BREAKS;

    EventAdded:                ok        ok;
    EventRemoved:              named     named;
    EventRenamed:              named     named;
    HandlerNameAdded:          ok        ok;
    HandlerNameRemoved:        ok        ok;
    ReplyRequired:             ok        BREAKS;
    ReplyAllowed:              ok        ok;
    ReplyRemoved:              ok        named;

    RequiredParameterAdded:    BREAKS    BREAKS;
    // Argument lists are closed.
    OptionalParameterAdded:    BREAKS    ok;
    RequiredParameterRemoved:  BREAKS    BREAKS;
    OptionalParameterRemoved:  ok        BREAKS;
    ParameterRenamed:          ok        ok;
    ParameterMoved:            BREAKS    BREAKS;

    MethodAdded:               ok        ok;
    MethodRemoved:             named     named;
    MethodRenamed:             named     named;
    CommandChanged:            ok        ok;
    OutcomeChanged:            BREAKS    ok;

    ClientAdded:               ok        ok;
    ClientRemoved:             named     named;
    PropertyAdded:             ok        ok;
    PropertyRemoved:           ok        ok;
    PropertyChanged:           ok        ok;
    InterfaceRenamed:          ok        ok;
    ConstructorRenamed:        named     named;
    GlobalMoved:               ok        ok;
    ScriptsChanged:            ok        ok;
    MessagesChanged:           ok        ok;
    WrapperChanged:            named     ok;
}

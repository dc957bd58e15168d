//! What every object of JavaScript has: who asks for a member of such a name finds something that no JSON value has,
//! and many programs fail at a key that is called so.

pub const MEMBERS: [&str; 8] = [
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// Those that are there for old pages alone.
pub const OLD_MEMBERS: [&str; 4] =
    ["__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"];

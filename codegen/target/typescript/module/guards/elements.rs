//! Checks of what is in a list or a record, as JavaScript.

use super::super::super::quoting::{self, Code, code};
use super::check::Check;
use super::printer::Printer;
use super::words::expected;

/// How to go through the values of something.
pub struct All {
    /// What it must be.
    kind: &'static str,
    head: &'static str,
    /// What is passed over.
    skip: &'static str,
    inner: &'static str,
    step: &'static str,
}

pub const LIST: All = All {
    kind: "  if (!Array.isArray(value)) return wrong(\"an array\", value, \"\");\n",
    head: "for (let index = 0; index < value.length; index += 1)",
    skip: "",
    inner: "value[index]",
    step: "index",
};

pub const RECORD: All = All {
    kind: "  if (!isObject(value)) return wrong(\"an object\", value, \"\");\n",
    head: "for (const key in value)",
    skip: "    if (!isOwn(value, key) || value[key] === undefined) continue;\n",
    inner: "value[key]",
    step: "{ key, name: key }",
};

pub const INTEGER_RECORD: All = All {
    skip: "    if (!isOwn(value, key) || !isIntegerKey(key) || value[key] === undefined) continue;\n",
    ..RECORD
};

impl Printer<'_> {
    /// A function that goes through the values of a list or a record. Each has code of its own, which engines
    /// make fast for the one check that it calls.
    pub fn each(&mut self, check: &Check, all: &All) -> Code {
        let inner: Code = all.inner.into();
        let fault = match self.condition(check, &inner) {
            _ if *check == Check::Anything => {
                return code!("(value) => {{\n{}  return undefined;\n}}", Code::from(all.kind));
            }
            Some(is_wrong) => {
                let expected = quoting::literal(&expected(check, self.checks));
                code!(
                    "if ({}) return within(wrong({}, {}, \"\"), \"\", {});",
                    is_wrong,
                    expected,
                    inner,
                    Code::from(all.step)
                )
            }
            None => code!(
                "const fault = {}({});\n    if (fault !== undefined) return within(fault, \"\", {});",
                self.callable(check),
                inner,
                Code::from(all.step)
            ),
        };
        code!(
            "(value) => {{\n{}  {} {{\n{}    {}\n  }}\n  return undefined;\n}}",
            Code::from(all.kind),
            Code::from(all.head),
            Code::from(all.skip),
            fault
        )
    }
}

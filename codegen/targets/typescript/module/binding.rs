//! What a module gives others, under the name that they know it by, and what it calls the same inside, where
//! that name means something else.

use std::collections::BTreeSet;

use super::super::quoting::{self, Code, code};
use super::super::writer::Writer;
use crate::fragment::Fragment;

/// What every module is handed in CommonJS, and the globals that the scripts ask.
const GIVEN: [&str; 8] = ["JSON", "Object", "Set", "__dirname", "__filename", "exports", "module", "require"];

#[derive(Clone)]
pub struct Binding {
    pub outside: Code,
    pub inside: Code,
}

impl Binding {
    /// `taken` are the names that the module has for something else, `others` those of all its bindings.
    pub fn new(outside: Code, taken: &[&str], others: &BTreeSet<String>) -> Binding {
        let is_taken = |name: &str| {
            let is_other = || name != outside.as_str() && others.contains(name);
            GIVEN.contains(&name) || taken.contains(&name) || is_other()
        };
        let inside = quoting::free_identifier(outside.as_str(), is_taken);
        Binding { outside, inside }
    }

    /// One for each name. None is known outside by a name that the declarations have for something else, or by
    /// that of another one.
    pub fn all<'a>(names: impl IntoIterator<Item = &'a str>, taken: &[&str]) -> Vec<Binding> {
        let mut others = BTreeSet::new();
        let mut outside = Vec::new();
        for name in names {
            let free = quoting::free_identifier(name, |name| taken.contains(&name) || others.contains(name));
            others.insert(free.as_str().to_owned());
            outside.push(free);
        }
        outside.into_iter().map(|outside| Binding::new(outside, taken, &others)).collect()
    }

    /// A name that is fixed.
    pub fn plain(name: &'static str) -> Binding {
        Binding { outside: name.into(), inside: name.into() }
    }

    /// Whether it has one name.
    pub fn is_plain(&self) -> bool {
        self.outside.as_str() == self.inside.as_str()
    }

    /// How its definition begins.
    pub fn opening(&self) -> Code {
        if self.is_plain() { code!("export const {}", self.inside) } else { code!("const {}", self.inside) }
    }

    /// What gives it to others after its definition, where that does not.
    pub fn giving(&self) -> Option<Code> {
        (!self.is_plain()).then(|| code!("export {{ {} }};", self.exported()))
    }

    /// In the braces of an `export`.
    pub fn exported(&self) -> Code {
        self.renamed(&self.inside, &self.outside)
    }

    /// In the braces of an `import`.
    pub fn imported(&self) -> Code {
        self.renamed(&self.outside, &self.inside)
    }

    fn renamed(&self, from: &Code, to: &Code) -> Code {
        if self.is_plain() { from.clone() } else { code!("{} as {}", from, to) }
    }
}

/// Gives others what another module has of the same names.
pub fn give_again<'b>(bindings: impl Iterator<Item = &'b Binding>, module: &str, writer: &mut Writer) {
    let (plain, other): (Vec<&Binding>, Vec<&Binding>) = bindings.partition(|binding| binding.is_plain());
    let module = quoting::literal(module);
    if !plain.is_empty() {
        let names = Fragment::joined(plain.into_iter().map(|binding| &binding.outside), ", ");
        writer.line(code!("export {{ {} }} from {};", names, module));
        writer.blank();
    }
    if !other.is_empty() {
        let imported = Fragment::joined(other.iter().map(|binding| binding.imported()), ", ");
        let exported = Fragment::joined(other.iter().map(|binding| binding.exported()), ", ");
        writer.line(code!("import {{ {} }} from {};", imported, module));
        writer.line(code!("export {{ {} }};", exported));
        writer.blank();
    }
}

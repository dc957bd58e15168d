//! The TypeScript compilers, and how each of them resolves modules.

use std::path::PathBuf;

use super::node;
use super::project::Project;

/// The compilers are installed side by side, each under a name with its version.
const PREFIX: &str = "typescript-";

/// What every program is compiled with.
const STRICT: [&str; 10] = [
    "--noEmit",
    "--pretty",
    "false",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--isolatedModules",
    "--skipLibCheck",
    "false",
    "--target",
    "es2020",
];

pub struct Compiler {
    /// `typescript-5.9`.
    pub name: String,
    major: u32,
}

/// An error a compiler has reported.
#[derive(Debug)]
pub struct Diagnostic {
    pub file: String,
    /// From one, as compilers count.
    pub line: usize,
    /// `error TS2345`.
    pub code: String,
    /// All lines of the message.
    pub message: String,
}

/// A way to find the module a name stands for: the options that ask for it, and the programs that
/// can use it.
pub struct Resolution {
    pub name: &'static str,
    pub options: &'static [&'static str],
    pub consumers: &'static [&'static str],
}

const NODE16: Resolution = Resolution {
    name: "node16",
    options: &["--module", "node16"],
    consumers: &["program.mts", "program.cts", "schema.cts"],
};

const BUNDLER: Resolution = Resolution {
    name: "bundler",
    options: &["--module", "esnext", "--moduleResolution", "bundler"],
    consumers: &["program.ts"],
};

/// It was called `node` until 5.0 and is gone from 7.0; 6.0 wants to hear that it is old.
const NODE10: Resolution = Resolution {
    name: "node10",
    options: &["--module", "commonjs", "--moduleResolution", "node"],
    consumers: &["program.ts", "schema.cts"],
};
const OLD_NODE10: Resolution = Resolution {
    options: &["--module", "commonjs", "--moduleResolution", "node", "--ignoreDeprecations", "6.0"],
    ..NODE10
};

impl Compiler {
    pub fn all() -> impl Iterator<Item = Compiler> {
        node::packages(PREFIX).into_iter().map(|name| {
            let version = name.trim_start_matches(PREFIX);
            let major = version.split('.').next().and_then(|major| major.parse().ok());
            Compiler { major: major.expect("the package is named after its version"), name }
        })
    }

    /// The folder of the compiler's package.
    pub fn path(&self) -> PathBuf {
        node::folder().join("node_modules").join(&self.name)
    }

    /// The native compiler has no language service that a script could ask.
    pub fn has_language_service(&self) -> bool {
        self.major < 7
    }

    /// Whether it is 4.9 or newer.
    pub fn knows_satisfies(&self) -> bool {
        self.name != "typescript-4.7"
    }

    /// The resolutions this version knows.
    pub fn resolutions(&self) -> Vec<Resolution> {
        match self.major {
            ..5 => vec![NODE16, NODE10],
            5 => vec![NODE16, BUNDLER, NODE10],
            6 => vec![NODE16, BUNDLER, OLD_NODE10],
            7.. => vec![NODE16, BUNDLER],
        }
    }

    /// What the compiler says of some files of a project.
    pub fn compile<'a>(
        &self,
        project: &Project,
        files: &'a [impl AsRef<str>],
        options: impl IntoIterator<Item = &'a str>,
    ) -> Vec<Diagnostic> {
        let arguments = STRICT.into_iter().chain(options).chain(files.iter().map(AsRef::as_ref));
        let output = node::node(project.path(), &self.path().join("bin/tsc"), arguments);
        let printed = node::printed(&output);
        let diagnostics = Diagnostic::parse(&printed);
        assert!(
            output.status.success() != printed.contains("error TS"),
            "{} ended with {} and printed:\n{printed}",
            self.name,
            output.status,
        );
        diagnostics
    }
}

impl Diagnostic {
    /// Reads `file(line,column): error TS1: message`, further lines of a message indented. An
    /// error of another form, such as one about the options, is at line 0 of no file.
    pub fn parse(printed: &str) -> Vec<Diagnostic> {
        let mut found: Vec<Diagnostic> = Vec::new();
        for line in printed.lines() {
            if let (true, Some(last)) = (line.starts_with(' '), found.last_mut()) {
                last.message.push('\n');
                last.message.push_str(line);
            } else if let Some((place, rest)) = line.split_once("error TS") {
                let (code, message) = rest.split_once(": ").unwrap_or((rest, ""));
                let (file, position) = place.split_once('(').unwrap_or(("", "0"));
                let digits: String = position.chars().take_while(char::is_ascii_digit).collect();
                found.push(Diagnostic {
                    file: file.to_owned(),
                    line: digits.parse().unwrap_or(0),
                    code: format!("error TS{code}"),
                    message: message.to_owned(),
                });
            }
        }
        found
    }
}

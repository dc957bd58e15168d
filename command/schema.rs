//! `schema`: the JSON Schema of one type, event or method.

use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::load::Failure;
use codegen::schema::{self, find};
use codegen::{Stop, edition, understand};

use super::console::Console;

#[derive(Clone, Copy, ValueEnum)]
pub enum Reading {
    /// The contract as documented.
    Documented,
    /// What a tolerant reader accepts besides.
    Tolerant,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Draft {
    #[value(name = "2020-12")]
    Latest,
    #[value(name = "07")]
    Seventh,
}

impl From<Reading> for schema::Reading {
    fn from(reading: Reading) -> Self {
        match reading {
            Reading::Documented => Self::Documented,
            Reading::Tolerant => Self::Tolerant,
        }
    }
}

impl From<Draft> for schema::Draft {
    fn from(draft: Draft) -> Self {
        match draft {
            Draft::Latest => Self::Latest,
            Draft::Seventh => Self::Seventh,
        }
    }
}

/// Which schema: of the root edition if none is named.
pub struct Wanted<'a> {
    pub name: &'a str,
    pub edition: Option<&'a str>,
    pub reading: Reading,
    pub draft: Draft,
}

pub fn run(console: &Console, spec: &Path, wanted: &Wanted<'_>) -> Result<ExitCode, Stop> {
    let package = understand(spec)?;
    let api = match wanted.edition {
        Some(name) => edition::find(&package, spec, name).map_err(Stop::Failure)?,
        None => &package.editions[package.root],
    };
    let found = find(api, &package, wanted.reading.into(), wanted.draft.into(), wanted.name);
    let document = found.map_err(|known| {
        let help = edition::suggest(wanted.name, known.iter().map(String::as_str));
        Stop::Failure(Failure(format!(
            "edition `{}` has no type, event or method `{}`{help}",
            api.edition, wanted.name
        )))
    })?;
    console.show(&document.into_lines());
    Ok(ExitCode::SUCCESS)
}

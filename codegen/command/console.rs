//! The console: what is printed, and in which colours.

use std::io::Write;

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;
use codegen::Stop;
use codegen::diagnostic::summary;

#[derive(Clone, Copy, Default, ValueEnum)]
pub enum Color {
    /// On a terminal, unless the environment has `NO_COLOR`.
    #[default]
    Auto,
    Always,
    Never,
}

impl From<Color> for ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

pub struct Console {
    pub color: Color,
}

impl Console {
    /// Prints to standard output. A reader that has gone away, `| head`, is no reason to fail.
    pub fn say(&self, text: &str) {
        let _ = AutoStream::new(std::io::stdout(), self.color.into()).write_all(text.as_bytes());
    }

    /// Prints to standard error.
    pub fn complain(&self, text: &str) {
        let _ = AutoStream::new(std::io::stderr(), self.color.into()).write_all(text.as_bytes());
    }

    /// Says why there is nothing to emit.
    pub fn complain_of(&self, stop: &Stop, was_to_write: bool) {
        let (sources, mistakes) = match stop {
            Stop::Failure(failure) => return self.complain(&format!("error: {failure}\n")),
            Stop::Mistakes(sources, mistakes) => (sources, mistakes),
        };
        self.complain(&summary::render(mistakes, sources, self.complains_in_color()));
        let count = mistakes.len();
        let plural = if count == 1 { "" } else { "s" };
        let unwritten = if was_to_write { "; nothing was written" } else { "" };
        self.complain(&format!("{count} mistake{plural} in the spec{unwritten}\n"));
    }

    /// Whether what is said is to have colours.
    pub fn says_in_color(&self) -> bool {
        is_colored(&std::io::stdout(), self.color)
    }

    /// Whether complaints are to have colours.
    pub fn complains_in_color(&self) -> bool {
        is_colored(&std::io::stderr(), self.color)
    }
}

fn is_colored(stream: &impl RawStream, color: Color) -> bool {
    match color {
        Color::Auto => AutoStream::choice(stream) != ColorChoice::Never,
        Color::Always => true,
        Color::Never => false,
    }
}

//! The console: what is printed, how much of it, and in which colours.

use std::io::{ErrorKind, IsTerminal, Write};

use anstream::stream::RawStream;
use anstream::{AutoStream, ColorChoice};
use clap::{Args, ValueEnum};
use codegen::Stop;
use codegen::diagnostic::summary;

use super::invocation;
use super::progress::Progress;

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

impl From<Color> for clap::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

/// How much is said, and how.
#[derive(Clone, Copy, Args)]
pub struct Manner {
    /// Says nothing but what is wrong and what was asked for.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Says how long each stage took.
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Whether what is said has colours.
    #[arg(long, value_enum, value_name = "WHEN", default_value_t, global = true)]
    pub color: Color,
}

pub struct Console {
    manner: Manner,
    progress: Progress,
}

impl Console {
    pub fn new(manner: Manner) -> Self {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let shows = !manner.quiet && !is_dumb && std::io::stderr().is_terminal();
        Self { manner, progress: Progress::follow(shows) }
    }

    /// Prints what was asked for to standard output. A reader that has gone away, `| head`, is no reason to
    /// fail; what cannot be written for another reason ends the program, lest a part of it is taken for all.
    pub fn show(&self, text: &str) {
        let color = self.manner.color.into();
        let shown = self.progress.apart(|| {
            let mut stream = AutoStream::new(std::io::stdout(), color);
            stream.write_all(text.as_bytes()).and_then(|()| stream.flush())
        });
        if let Err(error) = shown
            && error.kind() != ErrorKind::BrokenPipe
        {
            self.complain(&format!("error: cannot write to standard output: {error}\n"));
            std::process::exit(2);
        }
    }

    /// Prints what is good to know.
    pub fn say(&self, text: &str) {
        if !self.manner.quiet {
            self.show(text);
        }
    }

    /// Prints to standard error.
    pub fn complain(&self, text: &str) {
        let color = self.manner.color.into();
        self.progress.apart(|| drop(AutoStream::new(std::io::stderr(), color).write_all(text.as_bytes())));
    }

    /// Says why there is nothing to emit.
    pub fn complain_of(&self, stop: &Stop, was_to_write: bool) {
        let (sources, mistakes) = match stop {
            Stop::Failure(failure) => return self.complain(&format!("error: {failure}\n")),
            Stop::Mistakes(sources, mistakes) => (sources, mistakes),
        };
        let color = is_colored(&std::io::stderr(), self.manner.color);
        self.complain(&summary::render(mistakes, sources, color, &invocation::explain()));
        let count = mistakes.len();
        let plural = if count == 1 { "" } else { "s" };
        let unwritten = if was_to_write { "; nothing was written" } else { "" };
        self.complain(&format!("{count} mistake{plural} in the spec{unwritten}\n"));
    }

    /// Whether what is shown is to have colours.
    pub fn shows_in_color(&self) -> bool {
        is_colored(&std::io::stdout(), self.manner.color)
    }

    /// A run, from its first stage to its last, of which the console tells how long they took.
    pub fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        self.progress.begin();
        let made = work();
        let times = self.progress.end();
        if self.manner.verbose {
            self.complain(&times);
        }
        made
    }
}

fn is_colored(stream: &impl RawStream, color: Color) -> bool {
    match color {
        Color::Auto => AutoStream::choice(stream) != ColorChoice::Never,
        Color::Always => true,
        Color::Never => false,
    }
}

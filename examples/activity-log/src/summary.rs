//! What the database knows of a record beside its text: the columns that are shown, filtered and counted.

use crate::instant;
use crate::reading::Edition;

/// The longest time an interaction may have lasted, in seconds; beyond it a duration is a mistake.
const LONGEST: f64 = 366.0 * 24.0 * 3600.0;

/// States in which no agent has had the interaction yet: one that ends in them was missed.
const WAITING: [&str; 3] = ["queued", "ivr", "delivery_pending"];

/// The longest text of a column, in characters; the text of the record has all of it.
const LONGEST_TEXT: usize = 500;
/// How much of a record is searched.
const MOST_WORDS: usize = 20_000;

/// What was read of a record, before it is put in order.
pub struct Known<'a> {
    pub interaction: &'a str,
    pub edition: Edition,
    pub state: &'a str,
    /// Voice, chat or email.
    pub medium: &'a str,
    pub service: Option<&'a str>,
    pub disposition: Option<&'a str>,
    pub subject: &'a str,
    pub contact: Option<&'a str>,
    pub description: Option<&'a str>,
    pub phone: Option<&'a str>,
    pub email: Option<&'a str>,
    /// Milliseconds since 1970.
    pub started: Option<f64>,
    pub ended: Option<f64>,
    /// Seconds.
    pub duration: Option<f64>,
    pub transferred: bool,
    /// How many values no edition documents.
    pub undocumented: usize,
}

/// The columns of a record.
#[derive(Clone, Debug)]
pub struct Summary {
    pub interaction: String,
    pub edition: Edition,
    pub state: String,
    pub medium: String,
    pub service: Option<String>,
    pub disposition: Option<String>,
    pub subject: String,
    pub contact: Option<String>,
    pub started: Option<i64>,
    pub duration: Option<f64>,
    pub transferred: bool,
    pub missed: bool,
    pub undocumented: usize,
    /// All that is searched, in lower case.
    pub words: String,
}

impl Known<'_> {
    pub fn summary(self) -> Summary {
        let text = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(clipped);
        Summary {
            words: self.words(),
            duration: self.lasted(),
            started: self.started.and_then(moment),
            missed: WAITING.contains(&self.state),
            interaction: self.interaction.to_owned(),
            edition: self.edition,
            state: clipped(self.state),
            medium: clipped(self.medium),
            service: text(self.service),
            disposition: text(self.disposition),
            subject: clipped(self.subject),
            contact: text(self.contact),
            transferred: self.transferred,
            undocumented: self.undocumented,
        }
    }

    fn words(&self) -> String {
        let optional =
            [self.contact, self.service, self.disposition, self.description, self.phone, self.email];
        let words: Vec<&str> =
            [self.interaction, self.subject].into_iter().chain(optional.into_iter().flatten()).collect();
        words.join("\n").chars().take(MOST_WORDS).collect::<String>().to_lowercase()
    }

    /// The duration as it was sent, or what lies between beginning and end.
    fn lasted(&self) -> Option<f64> {
        let between = || Some((self.ended? - self.started?) / 1000.0);
        self.duration.or_else(between).filter(|seconds| (0.0..=LONGEST).contains(seconds))
    }
}

/// A text as long as a column is.
pub fn clipped(text: &str) -> String {
    match text.char_indices().nth(LONGEST_TEXT) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

/// A time in milliseconds that a calendar has.
fn moment(time: f64) -> Option<i64> {
    // Beyond the integers it becomes the last of them, which no calendar has either.
    Some(time as i64).filter(|&time| time >= 0 && instant::has(time))
}

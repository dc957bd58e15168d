//! Charts as SVG: shapes with classes, which the style sheet colours.

mod services;
mod talk;

pub use services::services;
pub use talk::talk;

/// The colours there are; what comes after has the last one.
const SERIES: usize = 6;

/// The class of a series.
fn series(index: usize) -> String {
    format!("series-{}", index.min(SERIES - 1) + 1)
}

/// A number of an attribute, with as many places as the eye can see.
fn coordinate(value: f64) -> String {
    format!("{value:.1}")
}

/// A text of at most so many characters.
pub fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

/// A round number at or above another, of which a half and a quarter are easy to read too.
fn ceiling(value: f64) -> f64 {
    let power = 10_f64.powf(value.max(1.0).log10().floor());
    [1.0, 2.0, 4.0, 6.0, 8.0, 10.0]
        .into_iter()
        .map(|digit| digit * power)
        .find(|&round| round >= value)
        .unwrap_or(value)
}

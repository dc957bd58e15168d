//! Spelling: which known word was most likely meant.

use crate::character::lookalike;

/// The candidate nearest to what was written, if any is near enough to be meant: a few letters
/// apart, or the beginning of it.
pub fn nearest<'c>(written: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let folded = meant(written).to_lowercase();
    let length = folded.chars().count();
    // Nobody misspells a text of that length; comparing takes the product of both lengths.
    if length > LONGEST {
        return None;
    }
    let limit = (length / 3).max(1);
    let distance = |candidate: &'c str| {
        if candidate == written || candidate.len().abs_diff(folded.len()) > limit + ABBREVIATED {
            return None;
        }
        let other = candidate.to_lowercase();
        let distance = strsim::osa_distance(&folded, &other);
        let is_beginning = length >= 3 && other.starts_with(&folded);
        // A beginning is meant when nothing looks more like what was written.
        (distance <= limit || is_beginning).then_some((distance.min(limit + 1), distance, candidate))
    };
    candidates
        .into_iter()
        .filter_map(distance)
        .min_by_key(|(rank, distance, _)| (*rank, *distance))
        .map(|(.., meant)| meant)
}

/// What was written, with the letters that its own look like.
pub fn meant(written: &str) -> String {
    written.chars().map(|c| lookalike(c).unwrap_or(c)).collect()
}

const LONGEST: usize = 100;

/// How many bytes longer than its beginning a candidate may be.
const ABBREVIATED: usize = 24;

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_few_letters_apart_or_the_beginning() {
        let known = ["description", "deprecated", "source", "type"];
        for (written, meant) in [
            ("descr", Some("description")),
            ("desc", Some("description")),
            ("descrip`tion", Some("description")),
            ("Type", Some("type")),
            ("tpye", Some("type")),
            ("sources", Some("source")),
            ("depr", Some("deprecated")),
            ("dеscription", Some("description")),
            ("ѕоurсе", Some("source")),
            ("de", None),
            ("quite another word", None),
            ("", None),
        ] {
            assert_eq!(nearest(written, known), meant, "{written}");
        }
        assert_eq!(nearest(&"a".repeat(1_000_000), known), None);
    }
}

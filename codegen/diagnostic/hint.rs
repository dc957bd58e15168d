//! What the text of a wrong name gives away: a letter of another alphabet, a comma after it.

use super::{Diagnostic, Rule};
use crate::character::lookalike;
use crate::source_map::SourceMap;

/// Adds to the help of a mistake what its text gives away.
pub fn add(mistake: &mut Diagnostic, sources: &SourceMap) {
    let names = [Rule::BadName, Rule::BadType, Rule::UnknownKey, Rule::UnknownType, Rule::UnknownSource];
    if !names.contains(&mistake.rule) {
        return;
    }
    let written = sources.text(&mistake.span);
    let rest = &sources.files[mistake.span.file.0].text[mistake.span.start..];
    let line = rest.lines().next().unwrap_or_default().trim_end();
    let letter = written.chars().find_map(|c| Some((c, lookalike(c)?)));
    let end = line.strip_prefix(written).unwrap_or(line);
    if let Some((c, like)) = letter {
        let hint = format!("`{c}` is U+{:04X} and only looks like `{like}`", u32::from(c));
        mistake.help = Some(match mistake.help.take() {
            Some(help) if help.ends_with('?') => format!("{help} {hint}"),
            _ => hint,
        });
    } else if mistake.rule != Rule::UnknownKey
        && (line == "," || line == ";" || (end.is_empty() && written.ends_with([',', ';'])))
    {
        mistake.help = Some("remove what stands at its end; lines are not separated".to_owned());
    }
}

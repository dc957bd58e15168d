//! The changelog: a heading for each version, the newest first.

/// What a changelog begins with.
pub const HEAD: &str = "# Changelog\n";

/// A changelog with an entry for a version; nothing, if it has one already.
pub fn with_entry(log: &str, version: &str, entry: &str) -> Option<String> {
    let is_heading = |line: &str| line.strip_prefix("## ").is_some_and(|rest| names(rest, version));
    if log.lines().any(is_heading) {
        return None;
    }
    let entry = format!("## {version}\n\n{entry}\n");
    let before = log.split_inclusive('\n').take_while(|line| !line.starts_with("## "));
    let start: usize = before.map(str::len).sum();
    Some(match (start < log.len()).then_some(start) {
        Some(start) => format!("{}{entry}\n{}", &log[..start], &log[start..]),
        None => format!("{}\n\n{entry}", log.trim_end()),
    })
}

/// Whether a heading is that of a version, whatever is said beside it: `0.2.0`, `[0.2.0] - 2026-01-31`.
fn names(heading: &str, version: &str) -> bool {
    heading
        .split(|c: char| c.is_whitespace() || "[]()".contains(c))
        .any(|word| word.trim_start_matches('v') == version)
}

#[cfg(test)]
mod tests {
    use super::with_entry;

    #[test]
    fn an_entry_is_put_before_the_last_one_and_once() {
        let log = "# Changelog\n\nAll of it.\n\n## 0.1.0\n\n- The first.\n";
        let longer = with_entry(log, "0.2.0", "- More.").unwrap();
        assert_eq!(longer, "# Changelog\n\nAll of it.\n\n## 0.2.0\n\n- More.\n\n## 0.1.0\n\n- The first.\n");
        assert_eq!(with_entry(&longer, "0.2.0", "- Else."), None);
        assert_eq!(with_entry("# Log\n", "1.0.0", "- All.").unwrap(), "# Log\n\n## 1.0.0\n\n- All.\n");
        let windows = with_entry("# Log\r\n\r\n## 0.1.0\r\n", "0.2.0", "- More.").unwrap();
        assert_eq!(windows, "# Log\r\n\r\n## 0.2.0\n\n- More.\n\n## 0.1.0\r\n");
        assert_eq!(with_entry("# Log\n\n## [v0.2.0] - 2026-01-31\n", "0.2.0", "- Else."), None);
    }
}

//! `Cargo.lock`, which names the version of each package of the workspace.

/// The lock file with another version of a package of the workspace, and all else as it is.
pub fn with_version(text: &str, package: &str, version: &str) -> String {
    let blocks = text.split_inclusive("[[package]]");
    blocks.map(|block| if is_of(block, package) { put(block, version) } else { block.to_owned() }).collect()
}

/// Whether a block is that of the package; one of another place has a source.
fn is_of(block: &str, package: &str) -> bool {
    let name = format!("name = \"{package}\"");
    block.lines().any(|line| line == name) && !block.lines().any(|line| line.starts_with("source = "))
}

fn put(block: &str, version: &str) -> String {
    let lines = block.split_inclusive('\n');
    let line = |line: &str| match line.strip_prefix("version = \"").and_then(|rest| rest.split_once('"')) {
        Some((_, end)) => format!("version = \"{version}\"{end}"),
        None => line.to_owned(),
    };
    lines.map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::with_version;

    #[test]
    fn the_package_of_the_workspace_has_another_version() {
        let package = |name: &str, version: &str, source: &str| {
            format!("[[package]]\r\nname = \"{name}\"\r\nversion = \"{version}\"\r\n{source}\r\n")
        };
        let source = "source = \"registry\"\r\n";
        let lock = |version: &str| {
            let others = package("a", "1.0.0", source) + &package("phone-api-more", "1.0.0", "");
            format!("version = 4\r\n\r\n{others}{}", package("phone-api", version, ""))
                + &package("z", "1.0.0", "")
        };
        assert_eq!(with_version(&lock("1.0.0"), "phone-api", "1.1.0"), lock("1.1.0"));
        assert_eq!(with_version(&lock("1.0.0"), "a", "1.1.0"), lock("1.0.0"), "of another place");
        assert_eq!(with_version("", "a", "1.1.0"), "");
    }
}

//! Characters nobody sees, in the text that is meant: an escape hides them from whoever reads the spec.

use crate::character::unseen;
use crate::diagnostic::{Diagnostics, Rule};
use crate::load::node::{Complaint, Content, Node};
use crate::source_map::{FileId, SourceFile, Span};

/// Reports each text, key or value, that has one. Those that stand there as they are were reported
/// with the text of the file.
pub fn report_unseen(diagnostics: &mut Diagnostics) {
    let sources = diagnostics.sources;
    for (index, file) in sources.files.iter().enumerate() {
        if let Some(root) = &file.root {
            report_node(FileId(index), file, root, diagnostics);
        }
    }
}

fn report_node(id: FileId, file: &SourceFile, node: &Node, diagnostics: &mut Diagnostics) {
    match &node.content {
        Content::Scalar { text, .. } => report_scalar(id, file, node, text, diagnostics),
        Content::Sequence(items) => {
            items.iter().for_each(|item| report_node(id, file, item, diagnostics));
        }
        Content::Mapping(entries) => {
            for (key, value) in entries {
                report_node(id, file, key, diagnostics);
                report_node(id, file, value, diagnostics);
            }
        }
    }
}

fn report_scalar(id: FileId, file: &SourceFile, node: &Node, text: &str, diagnostics: &mut Diagnostics) {
    let is_reported = |complaint: &Complaint| match complaint {
        Complaint::Unsupported { span, .. } => span.start < node.span.end && node.span.start < span.end,
        _ => false,
    };
    let Some((_, found)) = unseen(text) else { return };
    if file.complaints.iter().any(is_reported) {
        return;
    }
    let code = u32::from(found);
    let title = format!("an invisible character, U+{code:04X}, is not allowed in a spec");
    let span = Span { file: id, start: node.span.start, end: node.span.end };
    diagnostics
        .report_at(Rule::UnsupportedYaml, span, title, "remove it from this text")
        .help("what turns the direction of text, or hides in it, is refused in every script");
}

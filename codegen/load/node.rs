//! A spec file as a tree of YAML nodes that know where they stand.
//!
//! The YAML crate that decodes values keeps no positions, so the tree is built from the events of
//! a second parser; it also finds what the format does not allow.

use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput};

use super::character::{NO_SPACE, cleared, invisible, is_odd_blank};

#[derive(Debug, Clone)]
pub struct Node {
    /// Bytes of the text.
    pub span: Range<usize>,
    pub content: Content,
}

#[derive(Debug, Clone)]
pub enum Content {
    /// `plain` is a scalar that YAML may read as something else than text.
    Scalar {
        text: String,
        plain: bool,
        quoted: bool,
    },
    Sequence(Vec<Node>),
    Mapping(Vec<(Node, Node)>),
}

/// Something that well-formed YAML may have and a spec may not.
#[derive(Debug, Clone, PartialEq)]
pub enum Complaint {
    /// The key stands in the same mapping already, at `first`.
    DuplicateKey { key: String, span: Range<usize>, first: Range<usize> },
    /// An anchor, an alias, a tag, a merge key or a second document.
    Unsupported { what: &'static str, span: Range<usize> },
    /// A scalar that YAML 1.1 and YAML 1.2 read differently.
    Ambiguous { text: String, span: Range<usize> },
}

/// A text that is no YAML.
#[derive(Debug)]
pub struct SyntaxError {
    pub message: String,
    pub at: usize,
}

impl Node {
    /// The text of a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    pub fn is_quoted(&self) -> bool {
        matches!(self.content, Content::Scalar { quoted: true, .. })
    }
}

/// Reads a text; `None` for one without content.
pub fn parse(text: &str) -> Result<(Option<Node>, Vec<Complaint>), SyntaxError> {
    let mut tree = Tree { depth: 0, offsets: Offsets::new(text), complaints: invisible(text) };
    let mut parser = Parser::new_from_str(text);
    let mut root = None;
    let mut documents = 0;
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| tree.syntax_error(&error))?;
        match event {
            Event::DocumentStart(_) => {
                documents += 1;
                if documents == 2 {
                    tree.refuse("a second document", tree.range(span));
                }
            }
            Event::StreamStart | Event::StreamEnd | Event::DocumentEnd | Event::Nothing => {}
            _ => {
                let node = tree.node(&mut parser, event, span)?;
                root.get_or_insert(node);
            }
        }
    }
    // An empty text is an empty plain scalar to the parser.
    let root = root.filter(
        |node| !matches!(&node.content, Content::Scalar { text, plain: true, .. } if text.is_empty()),
    );
    Ok((root, tree.complaints))
}

/// Deeper nesting than any spec has; every reader of the tree walks it recursively.
const DEEPEST: usize = 64;

struct Tree {
    depth: usize,
    offsets: Offsets,
    complaints: Vec<Complaint>,
}

impl Tree {
    fn node<'a>(
        &mut self,
        parser: &mut Parser<'a, StrInput<'a>>,
        event: Event<'a>,
        span: Span,
    ) -> Result<Node, SyntaxError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(SyntaxError { message: "nested too deeply".into(), at: self.range(span).start });
        }
        let node = self.node_inside(parser, event, span);
        self.depth -= 1;
        node
    }

    fn node_inside<'a>(
        &mut self,
        parser: &mut Parser<'a, StrInput<'a>>,
        event: Event<'a>,
        span: Span,
    ) -> Result<Node, SyntaxError> {
        let start = self.range(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_marks(anchor, tag.is_some(), &start);
                let plain = style == ScalarStyle::Plain;
                let quoted = matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted);
                if plain && is_ambiguous(&text) {
                    self.complaints
                        .push(Complaint::Ambiguous { text: text.to_string(), span: start.clone() });
                }
                let content = Content::Scalar { text: text.into_owned(), plain, quoted };
                Ok(Node { span: start, content })
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_marks(anchor, tag.is_some(), &start);
                let mut items = Vec::new();
                loop {
                    let (event, span) = self.next(parser)?;
                    if event == Event::SequenceEnd {
                        let span = start.start..self.range(span).end;
                        return Ok(Node { span, content: Content::Sequence(items) });
                    }
                    items.push(self.node(parser, event, span)?);
                }
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_marks(anchor, tag.is_some(), &start);
                let mut entries: Vec<(Node, Node)> = Vec::new();
                loop {
                    let (event, span) = self.next(parser)?;
                    if event == Event::MappingEnd {
                        let span = start.start..self.range(span).end;
                        return Ok(Node { span, content: Content::Mapping(entries) });
                    }
                    let key = self.node(parser, event, span)?;
                    if let Some(at) =
                        key.scalar().filter(|_| !key.is_quoted()).and_then(|text| text.find(is_odd_blank))
                    {
                        let start = key.span.start + at;
                        let indents = |complaint: &Complaint| matches!(complaint, Complaint::Unsupported { span, .. } if span.contains(&start));
                        if !self.complaints.iter().any(indents) {
                            self.refuse(NO_SPACE, start..start);
                        }
                    }
                    let key = cleared(key);
                    let (event, span) = self.next(parser)?;
                    let value = self.node(parser, event, span)?;
                    if self.accept_key(&key, &entries) {
                        entries.push((key, value));
                    }
                }
            }
            _ => {
                self.refuse("an alias", start.clone());
                let content = Content::Scalar { text: String::new(), plain: true, quoted: false };
                Ok(Node { span: start, content })
            }
        }
    }

    fn next<'a>(&self, parser: &mut Parser<'a, StrInput<'a>>) -> Result<(Event<'a>, Span), SyntaxError> {
        match parser.next_event() {
            Some(event) => event.map_err(|error| self.syntax_error(&error)),
            None => Err(SyntaxError { message: "the text ends in the middle of a value".into(), at: 0 }),
        }
    }

    fn accept_key(&mut self, key: &Node, entries: &[(Node, Node)]) -> bool {
        let Some(text) = key.scalar() else {
            self.refuse("a key that is not a scalar", key.span.clone());
            return false;
        };
        if text == "<<" && !key.is_quoted() {
            self.refuse("a merge key", key.span.clone());
            return false;
        }
        let Some((first, _)) = entries.iter().find(|(known, _)| known.scalar() == Some(text)) else {
            return true;
        };
        self.complaints.push(Complaint::DuplicateKey {
            key: text.to_owned(),
            span: key.span.clone(),
            first: first.span.clone(),
        });
        false
    }

    fn refuse_marks(&mut self, anchor: usize, tag: bool, span: &Range<usize>) {
        if anchor != 0 {
            self.refuse("an anchor", span.clone());
        }
        if tag {
            self.refuse("a tag", span.clone());
        }
    }

    fn refuse(&mut self, what: &'static str, span: Range<usize>) {
        self.complaints.push(Complaint::Unsupported { what, span });
    }

    fn range(&self, span: Span) -> Range<usize> {
        self.offsets.byte(span.start)..self.offsets.byte(span.end)
    }

    fn syntax_error(&self, error: &ScanError) -> SyntaxError {
        SyntaxError { message: error.info().to_owned(), at: self.offsets.byte(*error.marker()) }
    }
}

/// The parser counts characters, everything else counts bytes.
struct Offsets(Vec<usize>);

impl Offsets {
    fn new(text: &str) -> Offsets {
        let mut offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();
        offsets.push(text.len());
        Offsets(offsets)
    }

    fn byte(&self, marker: Marker) -> usize {
        self.0[marker.index().min(self.0.len() - 1)]
    }
}

/// Whether YAML 1.1 and YAML 1.2 disagree about what a plain scalar is.
fn is_ambiguous(text: &str) -> bool {
    const WORDS: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "=", "<<"];
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.trim_start_matches(['+', '-']);
    let octal = unsigned.len() > 1 && unsigned.starts_with('0') && digits(unsigned);
    let radix = ["0o", "0b"].iter().any(|prefix| unsigned.strip_prefix(prefix).is_some_and(&digits));
    let grouped = unsigned.contains('_')
        && unsigned.starts_with(|c: char| c.is_ascii_digit())
        && unsigned.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_' || byte == b'.');
    let sexagesimal = unsigned.contains(':') && unsigned.split(':').all(digits);
    let date = {
        let mut parts = text.splitn(3, '-');
        parts.next().is_some_and(|year| year.len() == 4 && digits(year))
            && parts.next().is_some_and(|month| month.len() <= 2 && digits(month))
            && parts.next().is_some_and(|day| day.starts_with(|c: char| c.is_ascii_digit()))
    };
    let exponent = unsigned.split_once(['e', 'E']).is_some_and(|(mantissa, exponent)| {
        digits(mantissa) && digits(exponent.trim_start_matches(['+', '-']))
    });
    let word = (text.len() <= 3) && WORDS.contains(&text.to_ascii_lowercase().as_str());
    word && text != "<<" || octal || radix || grouped || sexagesimal || date || exponent
}

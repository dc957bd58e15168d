//! A text as a tree of nodes.
//!
//! The YAML crate that reads values keeps no positions, so the tree is built from the events of
//! a second parser; it also finds what is no part of a plain tree.

use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput};

use super::character::{NO_SPACE, cleared, invisible, is_invisible, is_odd_blank};
use super::complaint::{Complaint, SECOND_DOCUMENT};
use super::keys::Keys;
use super::mistake::Kind;
use super::node::{Content, Mapping, Node, Scalar, Sequence, Style, Value};
use super::scalar::{
    between_typographic_quotes, dash_line, is_ambiguous, plain, quoted_length, tight_comment,
};
use crate::character::unseen;

/// A text that is no YAML.
#[derive(Debug)]
pub struct SyntaxError {
    pub at: usize,
    pub refusal: Refusal,
}

/// Who refuses a text, and why.
#[derive(Debug)]
pub enum Refusal {
    /// No spec nests as deeply.
    TooDeep,
    /// The parser, in its own words.
    NoYaml(String),
}

/// Reads a text; `None` for one without content.
pub fn parse(text: &str) -> Result<(Option<Node>, Vec<Complaint>), SyntaxError> {
    let complaints = invisible(text);
    let is_blank = |complaint: &Complaint| match complaint {
        Complaint::Unsupported { what: NO_SPACE, span } => Some(span.clone()),
        _ => None,
    };
    let blanks = complaints.iter().filter_map(is_blank).collect();
    let mut tree = Tree { text, depth: 0, offsets: Offsets::new(text), blanks, complaints };
    let mut parser = Parser::new_from_str(text);
    let mut root = None;
    let mut documents = 0;
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| tree.syntax_error(&error))?;
        match event {
            Event::DocumentStart(_) => {
                documents += 1;
                if documents == 2 {
                    tree.refuse(SECOND_DOCUMENT, tree.range(span));
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
    Ok((root.filter(|node| !node.is_blank()), tree.complaints))
}

/// Deeper nesting than any spec has; every reader of the tree walks it recursively.
const DEEPEST: usize = 64;

struct Tree<'t> {
    text: &'t str,
    depth: usize,
    offsets: Offsets,
    /// Odd blanks that are complained about already, in order.
    blanks: Vec<Range<usize>>,
    complaints: Vec<Complaint>,
}

impl Tree<'_> {
    fn node<'a>(
        &mut self,
        parser: &mut Parser<'a, StrInput<'a>>,
        event: Event<'a>,
        span: Span,
    ) -> Result<Node, SyntaxError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(SyntaxError { at: self.range(span).start, refusal: Refusal::TooDeep });
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
                self.refuse_unseen(&text, &start);
                let scalar = self.scalar(text.into_owned(), style, &start);
                let length = quoted_length(&self.text[start.clone()]).unwrap_or(start.len());
                let span = start.start..start.start + length;
                Ok(Node { span, content: Content::Scalar(scalar) })
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_marks(anchor, tag.is_some(), &start);
                let mut items = Vec::new();
                loop {
                    let (event, span) = self.next(parser)?;
                    if event == Event::SequenceEnd {
                        let span = start.start..self.range(span).end;
                        return Ok(Node { span, content: Content::Sequence(Sequence::new(items)) });
                    }
                    items.push(self.node(parser, event, span)?);
                }
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_marks(anchor, tag.is_some(), &start);
                let mapping = self.mapping(parser)?;
                let span = start.start..mapping.1;
                Ok(Node { span, content: Content::Mapping(mapping.0) })
            }
            _ => {
                self.refuse("an alias", start.clone());
                // It stands for what it is called, which is not empty.
                let text = self.text[start.clone()].to_owned();
                let scalar = Scalar::new(text, Style::Plain, Value::Text);
                Ok(Node { span: start, content: Content::Scalar(scalar) })
            }
        }
    }

    fn scalar(&mut self, text: String, style: ScalarStyle, span: &Range<usize>) -> Scalar {
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
            ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
        };
        if style != Style::Plain {
            return Scalar::new(text, style, Value::Text);
        }
        if is_ambiguous(&text) {
            self.complaints.push(Complaint::Ambiguous { text: text.clone(), span: span.clone() });
        } else if let Some(inside) = between_typographic_quotes(&text) {
            self.complaints.push(Complaint::Typographic { inside: inside.to_owned(), span: span.clone() });
        }
        // The parser lets it pass between brackets, and others do not.
        if text.starts_with(['|', '>']) {
            self.complaints.push(Complaint::BlockMark { span: span.start..span.start + 1 });
        }
        if let Some(line) = dash_line(self.text, span) {
            self.complaints.push(Complaint::Dash { span: line });
        }
        if let Some(comment) = tight_comment(self.text, span) {
            self.complaints.push(Complaint::Comment { span: comment });
        }
        let value = plain(&text);
        Scalar::new(text, style, value)
    }

    /// The entries up to the end of a mapping, and where that is.
    fn mapping<'a>(
        &mut self,
        parser: &mut Parser<'a, StrInput<'a>>,
    ) -> Result<(Mapping, usize), SyntaxError> {
        let mut entries: Vec<(Node, Node)> = Vec::new();
        let mut keys = Keys::default();
        let mut merges = false;
        loop {
            let (event, span) = self.next(parser)?;
            if event == Event::MappingEnd {
                entries.shrink_to_fit();
                let mut mapping = Mapping::new(entries);
                mapping.merges = merges;
                return Ok((mapping, self.range(span).end));
            }
            let key = self.node(parser, event, span)?;
            self.refuse_odd_blank(&key);
            let key = cleared(key);
            let (event, span) = self.next(parser)?;
            let value = self.node(parser, event, span)?;
            merges |= is_merge(&key);
            if self.accept_key(&key, &entries, &mut keys) {
                entries.push((key, value));
            }
        }
    }

    /// A blank in a key that is none of the spaces that indent, unless that is said.
    fn refuse_odd_blank(&mut self, key: &Node) {
        let text = key.scalar().filter(|_| !key.is_quoted());
        let Some(at) = text.and_then(|text| text.find(is_odd_blank)) else { return };
        let start = key.span.start + at;
        let next = self.blanks.partition_point(|span| span.end <= start);
        if !self.blanks.get(next).is_some_and(|span| span.contains(&start)) {
            self.refuse(NO_SPACE, start..start);
        }
    }

    fn next<'a>(&self, parser: &mut Parser<'a, StrInput<'a>>) -> Result<(Event<'a>, Span), SyntaxError> {
        match parser.next_event() {
            Some(event) => event.map_err(|error| self.syntax_error(&error)),
            None => {
                let refusal = Refusal::NoYaml("the text ends in the middle of a value".to_owned());
                Err(SyntaxError { at: self.text.len(), refusal })
            }
        }
    }

    fn accept_key(&mut self, key: &Node, entries: &[(Node, Node)], keys: &mut Keys) -> bool {
        let Some(text) = key.scalar() else {
            self.refuse("a key that is not a scalar", key.span.clone());
            return false;
        };
        if is_merge(key) {
            self.refuse("a merge key", key.span.clone());
            return false;
        }
        if key.kind() != Kind::Text && !key.is_blank() {
            self.complaints.push(Complaint::OddKey { span: key.span.clone(), kind: key.kind() });
        }
        let Some(first) = keys.find(text, entries) else { return true };
        let (key, span, first) = (text.to_owned(), key.span.clone(), first.span.clone());
        self.complaints.push(Complaint::DuplicateKey { key, span, first });
        false
    }

    /// A character that nobody sees in the text that is meant, unless it stands there as it is and was
    /// found already.
    fn refuse_unseen(&mut self, text: &str, span: &Range<usize>) {
        if let Some((_, character)) = unseen(text)
            && !self.text[span.clone()].contains(is_invisible)
        {
            self.complaints.push(Complaint::Invisible { character, span: span.clone() });
        }
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
        let refusal = Refusal::NoYaml(error.info().to_owned());
        SyntaxError { at: self.offsets.byte(*error.marker()), refusal }
    }
}

fn is_merge(key: &Node) -> bool {
    key.scalar() == Some("<<") && !key.is_quoted()
}

/// The parser counts characters, everything else counts bytes.
enum Offsets {
    /// Every character is a byte.
    Ascii(usize),
    Other(Vec<usize>),
}

impl Offsets {
    fn new(text: &str) -> Offsets {
        if text.is_ascii() {
            return Offsets::Ascii(text.len());
        }
        let mut offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).collect();
        offsets.push(text.len());
        Offsets::Other(offsets)
    }

    fn byte(&self, marker: Marker) -> usize {
        match self {
            Offsets::Ascii(length) => marker.index().min(*length),
            Offsets::Other(offsets) => offsets[marker.index().min(offsets.len() - 1)],
        }
    }
}

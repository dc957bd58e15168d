//! A page of a report, before it is known where it will be read.

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Span {
    Plain(String),
    /// A name or a value, as it is written in the API.
    Code(String),
    /// Where something can be read; an address that was judged.
    Address(String),
}

pub type Line = Vec<Span>;

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Level 1 is the title of the page.
    Heading(usize, Line),
    Paragraph(Line),
    List(Vec<Line>),
    Table(Table),
}

/// A table; columns of numbers are flush right.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Line>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub title: &'static str,
    pub is_number: bool,
}

pub fn plain(text: impl Into<String>) -> Span {
    Span::Plain(text.into())
}

pub fn code(text: impl Into<String>) -> Span {
    Span::Code(text.into())
}

impl Column {
    pub fn text(title: &'static str) -> Column {
        Column { title, is_number: false }
    }

    pub fn number(title: &'static str) -> Column {
        Column { title, is_number: true }
    }
}

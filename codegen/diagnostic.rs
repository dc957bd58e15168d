//! What is wrong with a spec: one rule, one place, one sentence, and help where there is some.

use std::collections::{HashMap, HashSet};

use crate::source_map::{FileId, Place, SourceMap, Span};
use crate::spelling::nearest;

pub use rule::Rule;

pub mod explanation;
mod hint;
pub mod location;
mod render;
mod rule;
pub mod summary;

#[derive(Debug, Clone)]
pub struct Diagnostic {
    pub rule: Rule,
    /// What is wrong, in one sentence without a full stop.
    pub title: String,
    pub span: Span,
    /// What the caret says: what was expected.
    pub label: String,
    /// A second place that explains the first.
    pub related: Option<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
    /// Whether what was meant is looked for: that takes a look at everything that has a name, and
    /// only the first ones of each rule are shown.
    pub is_shown: bool,
}

/// The diagnostics of a run.
///
/// Later stages go on with what earlier ones could make sense of, so that one run reports a
/// mistake in every entry; nothing is emitted when there is any.
#[derive(Debug)]
pub struct Diagnostics<'a> {
    pub sources: &'a SourceMap,
    list: Vec<Diagnostic>,
    /// How many there are of each rule.
    counts: HashMap<Rule, usize>,
}

impl<'a> Diagnostics<'a> {
    pub fn new(sources: &'a SourceMap) -> Self {
        Diagnostics { sources, list: Vec::new(), counts: HashMap::new() }
    }

    /// Reports a broken rule at a place.
    pub fn report(
        &mut self,
        rule: Rule,
        place: &Place,
        title: impl Into<String>,
        label: impl Into<String>,
    ) -> &mut Diagnostic {
        let span = self.sources.span(place);
        self.report_at(rule, span, title, label)
    }

    /// Reports a broken rule at a span.
    pub fn report_at(
        &mut self,
        rule: Rule,
        span: Span,
        title: impl Into<String>,
        label: impl Into<String>,
    ) -> &mut Diagnostic {
        let count = self.counts.entry(rule).or_default();
        *count += 1;
        self.list.push(Diagnostic {
            is_shown: *count <= 2 * summary::SHOWN,
            rule,
            title: title.into(),
            span,
            label: label.into(),
            related: None,
            help: None,
        });
        let last = self.list.len() - 1;
        &mut self.list[last]
    }

    /// Takes back those of a rule that are explained by one of these places.
    pub fn withdraw(&mut self, rule: Rule, related: &[Span]) {
        let is_explained =
            |mistake: &Diagnostic| mistake.related.as_ref().is_some_and(|(span, _)| related.contains(span));
        self.list.retain(|mistake| mistake.rule != rule || !is_explained(mistake));
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Where these rules are broken.
    pub fn spans(&self, rules: &[Rule]) -> HashSet<Span> {
        let of_these = self.list.iter().filter(|mistake| rules.contains(&mistake.rule));
        of_these.map(|mistake| mistake.span.clone()).collect()
    }

    /// Where what is before a comma ends, after which something stands.
    fn before_comma(&self, span: &Span) -> (FileId, usize) {
        let before = self.sources.files[span.file.0].text[..span.start].trim_end();
        (span.file, before.strip_suffix(',').map_or(usize::MAX, str::len))
    }

    /// The diagnostics by place, each once.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| (&a.span, a.rule, &a.title).cmp(&(&b.span, b.rule, &b.title)));
        // A key that nobody knows needs no value.
        let unknown = self.spans(&[Rule::UnknownKey]);
        self.list.retain(|mistake| mistake.rule != Rule::BlankValue || !unknown.contains(&mistake.span));
        // A type that a comma cuts off: what is after the comma is the mistake, and is a key that nobody knows.
        let cut: HashSet<(FileId, usize)> = unknown.iter().map(|span| self.before_comma(span)).collect();
        let is_cut = |mistake: &Diagnostic| {
            mistake.rule == Rule::BadType && cut.contains(&(mistake.span.file, mistake.span.end))
        };
        self.list.retain(|mistake| !is_cut(mistake));
        // What a value is has to be said before it can be of the wrong kind, or a wrong word.
        const UNCLEAR: [Rule; 3] = [Rule::AmbiguousScalar, Rule::BlankValue, Rule::UnsupportedYaml];
        let unclear = self.spans(&UNCLEAR);
        self.list.retain(|mistake| UNCLEAR.contains(&mistake.rule) || !unclear.contains(&mistake.span));
        self.list.dedup_by(|a, b| a.rule == b.rule && a.span == b.span && a.title == b.title);
        self.list
            .iter_mut()
            .filter(|mistake| mistake.is_shown)
            .for_each(|mistake| hint::add(mistake, self.sources));
        self.list
    }
}

impl Diagnostic {
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Suggests the candidate that looks most like what was written.
    pub fn suggest<'c>(&mut self, written: &str, candidates: impl IntoIterator<Item = &'c str>) -> &mut Self {
        if self.is_shown
            && let Some(candidate) = nearest(written, candidates)
        {
            self.help = Some(format!("did you mean `{candidate}`?"));
        }
        self
    }

    /// Suggests a candidate, or lists them if none looks like what was written.
    pub fn suggest_or_list<'c>(
        &mut self,
        written: &str,
        candidates: impl Iterator<Item = &'c str> + Clone,
    ) -> &mut Self {
        const LISTED: usize = 12;
        if !self.is_shown || self.suggest(written, candidates.clone()).help.is_some() {
            return self;
        }
        let listed: Vec<&str> = candidates.clone().take(LISTED).collect();
        let rest = candidates.count() - listed.len();
        self.help = match (listed.as_slice(), rest) {
            ([], _) => None,
            ([only], 0) => Some(format!("expected `{only}`")),
            (listed, 0) => Some(format!("expected one of `{}`", listed.join("`, `"))),
            (listed, rest) => Some(format!("expected one of `{}` and {rest} more", listed.join("`, `"))),
        };
        self
    }

    pub fn related(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        self.related = Some((span, label.into()));
        self
    }
}

//! Types of `summaries`.

use crate::json;
use crate::wire;

/// What came of summarizing an interaction. The field `success` tells a summary from a failure.
///
/// [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionSummaryResult {
    /// An object whose `success` is `true`.
    InteractionSummary(InteractionSummary),
    /// An object whose `success` is `false`.
    InteractionSummaryFailed(InteractionSummaryFailed),
}

wire::tagged_union! {
    InteractionSummaryResult "an object (InteractionSummary) or an object (InteractionSummaryFailed)" by "success" booleans;
    object InteractionSummary true => wire::Plain<InteractionSummary>, from InteractionSummary;
    object InteractionSummaryFailed false => wire::Plain<InteractionSummaryFailed>, from InteractionSummaryFailed;
}

/// An AI summary of an interaction.
///
/// [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionSummary {
    /// ID of the interaction that was summarized.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// Says that there is a summary.
    pub success: json::True,
    /// The summary, topic by topic.
    pub topics: Vec<SummaryTopic>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionSummary {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<String>,
        topics: impl Into<Vec<SummaryTopic>>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            success: json::True,
            topics: topics.into(),
            extra: json::Extra::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = interaction_id.into();
        self
    }

    /// Sets `topics`.
    #[must_use]
    pub fn with_topics(mut self, topics: impl Into<Vec<SummaryTopic>>) -> Self {
        self.topics = topics.into();
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for InteractionSummary {
    #[inline]
    fn default() -> Self {
        Self {
            interaction_id: Default::default(),
            success: json::True,
            topics: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    InteractionSummary "InteractionSummary";
    interaction_id "interactionId" required wire::Plain<String>;
    success "success" required wire::Plain<json::True>;
    topics "topics" required wire::List<wire::Plain<SummaryTopic>>;
}

/// Report that an interaction could not be summarized.
///
/// [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionSummaryFailed {
    /// ID of the interaction that should have been summarized.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// Says that there is no summary.
    pub success: json::False,
    /// Code of the failure, internal to the vendor.
    #[doc(alias = "errorCode")]
    pub error_code: String,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionSummaryFailed {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<String>,
        error_code: impl Into<String>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            success: json::False,
            error_code: error_code.into(),
            extra: json::Extra::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = interaction_id.into();
        self
    }

    /// Sets `errorCode`.
    #[must_use]
    pub fn with_error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = error_code.into();
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for InteractionSummaryFailed {
    #[inline]
    fn default() -> Self {
        Self {
            interaction_id: Default::default(),
            success: json::False,
            error_code: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    InteractionSummaryFailed "InteractionSummaryFailed";
    interaction_id "interactionId" required wire::Plain<String>;
    success "success" required wire::Plain<json::False>;
    error_code "errorCode" required wire::Plain<String>;
}

/// One topic of a summary.
///
/// [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SummaryTopic {
    /// Heading of the topic.
    pub name: String,
    /// Text of the summary on this topic.
    pub value: String,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl SummaryTopic {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            extra: json::Extra::new(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for SummaryTopic {
    #[inline]
    fn default() -> Self {
        Self {
            name: Default::default(),
            value: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    SummaryTopic "SummaryTopic";
    name "name" required wire::Plain<String>;
    value "value" required wire::Plain<String>;
}

//! `ON_WIDGET_MINIMIZED_CHANGE`.

use crate::json;

/// `ON_WIDGET_MINIMIZED_CHANGE`: The widget was minimized or restored, see
/// [`setWidgetMinimized`](crate::latest::methods::SetWidgetMinimized).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnWidgetMinimizedChange {
    /// `true` when it is minimized now, `false` when it was restored.
    pub widget_minimized: bool,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnWidgetMinimizedChange {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(widget_minimized: bool) -> Self {
        Self {
            widget_minimized,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnWidgetMinimizedChange {
    const NAME: &'static str = "ON_WIDGET_MINIMIZED_CHANGE";
    type Reply = ();
}

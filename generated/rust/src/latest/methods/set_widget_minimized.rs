//! `setWidgetMinimized`.

use crate::latest::types;
use crate::json;

/// `setWidgetMinimized`: Minimizes or restores the widget, compare
/// [`ON_WIDGET_MINIMIZED_CHANGE`](crate::latest::events::OnWidgetMinimizedChange).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetWidgetMinimized {
    /// `true` to minimize the widget, `false` to restore it.
    pub state: bool,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetWidgetMinimized {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(state: bool) -> Self {
        Self {
            state,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetWidgetMinimized {
    const NAME: &'static str = "setWidgetMinimized";
    const COMMAND: Option<&'static str> = Some("SET_WIDGET_MINIMIZED");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

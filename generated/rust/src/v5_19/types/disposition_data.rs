//! `DispositionData`.

use crate::v5_19::DispositionType;
use crate::json;

/// A disposition, the outcome that an agent can choose for an interaction.
///
/// Source: page getDispositionsList (5.19, 2024-05-29); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DispositionData {
    /// ID of the disposition; [`setDisposition`](crate::v5_19::methods::SetDisposition) takes it,
    /// the code or the name.
    pub id: String,
    /// Code of the disposition, another way to name it.
    pub code: String,
    /// Name to show for the disposition.
    pub name: String,
    /// Category of the disposition. After
    /// [`DispositionType.CONTINUE`](crate::v5_19::DispositionType::Continue) call
    /// [`setRescheduleWindow`](crate::v5_19::methods::SetRescheduleWindow).
    pub r#type: DispositionType,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl DispositionData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: DispositionDataRequired) -> Self {
        Self {
            id: required.id,
            code: required.code,
            name: required.name,
            r#type: required.r#type,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`DispositionData`], which [`DispositionData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DispositionDataRequired {
    /// ID of the disposition; [`setDisposition`](crate::v5_19::methods::SetDisposition) takes it,
    /// the code or the name.
    pub id: String,
    /// Code of the disposition, another way to name it.
    pub code: String,
    /// Name to show for the disposition.
    pub name: String,
    /// Category of the disposition. After
    /// [`DispositionType.CONTINUE`](crate::v5_19::DispositionType::Continue) call
    /// [`setRescheduleWindow`](crate::v5_19::methods::SetRescheduleWindow).
    pub r#type: DispositionType,
}

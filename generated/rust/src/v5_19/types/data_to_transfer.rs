//! `DataToTransfer`.

use crate::v5_19::CustomTransferData;

/// What the documentation calls [`CustomTransferData`](crate::v5_19::CustomTransferData) where
/// the widget asks for it.
///
/// Source: page onRequestTransferData (5.19, 2024-05-29).
///
/// Sources disagree on its type: page onRequestTransferData (5.19) – “any”; vendor type
/// declarations (5.19.99) – “CustomTransferData as the reply to the same event”. Decided:
/// CustomTransferData. What may be sent is the narrower reading, and it is the type with which
/// the receiving side gets the data.
pub type DataToTransfer = CustomTransferData;

//! `SyncAsyncResult`.

/// What a handler gives back, at once or by a promise.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18); page onPhoneCapabilitiesChange
/// (5.19); page onWebScreenPopCustom (5.19).
pub type SyncAsyncResult<T = ()> = T;

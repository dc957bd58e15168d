//! `SyncAsyncResult`.

/// What a handler gives back, at once or by a promise.
///
/// Source: page onRequestRecordInfo (latest, 2026-04-02); page onRequestRecordOnScreen (latest,
/// 2026-04-02); vendor type declarations (2026-07-02).
pub type SyncAsyncResult<T = ()> = T;

//! `LoginData`.

use crate::json;

/// What an agent logs in with, as [`login`](crate::latest::methods::Login) takes it.
///
/// Source: vendor type declarations (2026-07-02); page login (5.19, 2022-09-16).
///
/// Sources disagree on whether it exists: vendor type declarations (2026-02-25) – “not
/// declared”; vendor type declarations (2026-07-02) – “declared”. Decided: a type of this
/// edition. It was missing for one release, together with
/// [`login`](crate::latest::methods::Login), and is back.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LoginData {
    /// Login name of the agent.
    pub username: String,
    /// Password that goes with the login name.
    ///
    /// Sensitive: keep it out of logs.
    pub password: String,
    /// Domain of the tenant, the contact center the agent belongs to.
    pub tenant: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl std::fmt::Debug for LoginData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LoginData")
            .field("username", &self.username)
            .field("password", &json::Redacted)
            .field("tenant", &self.tenant)
            .field("extra", &self.extra)
            .finish()
    }
}

impl LoginData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            tenant: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `tenant`.
    #[must_use]
    pub fn with_tenant(mut self, tenant: impl Into<String>) -> Self {
        self.tenant = Some(tenant.into());
        self
    }
}

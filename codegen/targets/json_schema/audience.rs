//! Who validates with the documented schema.

use crate::diff::audience::{Audience, Users};
use crate::schema::effect;

pub static AUDIENCE: Audience =
    Audience { key: "schema", name: "schema", users: Users::Validate, by_position: 0, effect };

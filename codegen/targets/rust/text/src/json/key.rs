//! The name of an entry.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde_core::{de, Deserialize, Deserializer, Serialize, Serializer};

/// As many bytes as leave a key the size of a `String`.
const SHORT: usize = 22;

/// A name. A short one is kept in place: most names are short, and need no allocation.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Form);

#[derive(Clone, PartialEq, Eq)]
enum Form {
    /// The bytes after the name are zero, so that equal names have equal forms.
    Short { length: u8, bytes: [u8; SHORT] },
    /// Always longer than a short one can be.
    Long(Box<str>),
}

impl Key {
    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        match &self.0 {
            // The bytes are those of a `str`, so there is always text to be found.
            Form::Short { .. } => {
                std::str::from_utf8(self.as_bytes()).unwrap_or_default()
            }
            Form::Long(name) => name,
        }
    }

    #[inline]
    fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Form::Short { length, bytes } => &bytes[..usize::from(*length)],
            Form::Long(name) => name.as_bytes(),
        }
    }
}

impl Key {
    /// Gives the name to a visitor.
    pub(crate) fn visit<'de, V: de::Visitor<'de>, E: de::Error>(
        self,
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.0 {
            Form::Long(name) => visitor.visit_string(name.into()),
            Form::Short { .. } => visitor.visit_str(self.as_str()),
        }
    }
}

impl Default for Key {
    #[inline]
    fn default() -> Self {
        Key(Form::Short {
            length: 0,
            bytes: [0; SHORT],
        })
    }
}

impl PartialEq<str> for Key {
    fn eq(&self, name: &str) -> bool {
        self.as_bytes() == name.as_bytes()
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl Borrow<str> for Key {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl From<&str> for Key {
    #[inline]
    fn from(name: &str) -> Self {
        let mut bytes = [0; SHORT];
        match bytes.get_mut(..name.len()) {
            Some(place) => {
                place.copy_from_slice(name.as_bytes());
                Key(Form::Short {
                    length: name.len() as u8,
                    bytes,
                })
            }
            None => Key(Form::Long(name.into())),
        }
    }
}

impl From<String> for Key {
    fn from(name: String) -> Self {
        if name.len() <= SHORT {
            name.as_str().into()
        } else {
            Key(Form::Long(name.into()))
        }
    }
}

impl From<Key> for String {
    fn from(key: Key) -> String {
        match key.0 {
            Form::Long(name) => name.into(),
            Form::Short { .. } => key.as_str().into(),
        }
    }
}

impl Serialize for Key {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Key {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Not as a `str`: some formats give no long text unless it may be owned.
        deserializer.deserialize_string(KeyVisitor)
    }
}

struct KeyVisitor;

impl de::Visitor<'_> for KeyVisitor {
    type Value = Key;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(name.into())
    }
    fn visit_string<E>(self, name: String) -> Result<Key, E> {
        Ok(name.into())
    }
}

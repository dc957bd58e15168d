//! Types of `records`.

use crate::json;
use crate::wire;

/// CRM records linked to an interaction, and the one the agent picked among them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObjectsData {
    /// All records that were linked to the interaction or visited during it.
    pub list: Vec<InteractionAssociatedObject>,
    /// ID of the record in
    /// [`InteractionAssociatedObjectsData.list`](field@crate::v5_19::InteractionAssociatedObjectsData::list)
    /// that the agent picked for the activity record; it arrives with the end of the interaction.
    ///
    /// One ID in 5.19, a list in newer widgets: a page for both tests `Array.isArray`.
    pub selected: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionAssociatedObjectsData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        list: impl Into<Vec<InteractionAssociatedObject>>,
        selected: Option<String>,
    ) -> Self {
        Self {
            list: list.into(),
            selected,
            extra: json::Extra::new(),
        }
    }

    /// Sets `list`.
    #[must_use]
    pub fn with_list(
        mut self,
        list: impl Into<Vec<InteractionAssociatedObject>>,
    ) -> Self {
        self.list = list.into();
        self
    }

    /// Sets `selected`.
    #[inline]
    #[must_use]
    pub fn with_selected(mut self, selected: Option<String>) -> Self {
        self.selected = selected;
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for InteractionAssociatedObjectsData {
    #[inline]
    fn default() -> Self {
        Self {
            list: Default::default(),
            selected: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    InteractionAssociatedObjectsData "InteractionAssociatedObjectsData";
    list "list" required wire::List<wire::Plain<InteractionAssociatedObject>>;
    selected "selected" required wire::Nullable<wire::Plain<String>>;
}

/// A CRM record as a host page describes it to the widget.
///
/// [Source: startCall](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startCall)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObjectData {
    /// ID of the record, unique in the CRM.
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    #[doc(alias = "displayType")]
    pub display_type: String,
    /// Further data of the host page, kept with the record. Send an empty object if there are none.
    #[doc(alias = "customFields")]
    pub custom_fields: json::Map<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionAssociatedObjectData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: InteractionAssociatedObjectDataRequired) -> Self {
        Self {
            id: required.id,
            r#type: required.r#type,
            display_name: required.display_name,
            display_type: required.display_type,
            custom_fields: required.custom_fields,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `displayType`.
    #[must_use]
    pub fn with_display_type(mut self, display_type: impl Into<String>) -> Self {
        self.display_type = display_type.into();
        self
    }

    /// Sets `customFields`.
    #[must_use]
    pub fn with_custom_fields(
        mut self,
        custom_fields: impl Into<json::Map<String>>,
    ) -> Self {
        self.custom_fields = custom_fields.into();
        self
    }
}

/// The required fields of a [`InteractionAssociatedObjectData`], which
/// [`InteractionAssociatedObjectData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct InteractionAssociatedObjectDataRequired {
    /// ID of the record, unique in the CRM.
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    pub display_type: String,
    /// Further data of the host page, kept with the record.
    pub custom_fields: json::Map<String>,
}

impl From<InteractionAssociatedObjectDataRequired> for InteractionAssociatedObjectData {
    #[inline]
    fn from(required: InteractionAssociatedObjectDataRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for InteractionAssociatedObjectData {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            r#type: Default::default(),
            display_name: Default::default(),
            display_type: Default::default(),
            custom_fields: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    InteractionAssociatedObjectData "InteractionAssociatedObjectData";
    id "id" required wire::Plain<String>;
    r#type "type" required wire::Plain<String>;
    display_name "displayName" required wire::Plain<String>;
    display_type "displayType" required wire::Plain<String>;
    custom_fields "customFields" required wire::Entries<wire::Plain<String>>;
}

/// A CRM record linked to an interaction, as the widget hands it out.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObject {
    /// ID of the record, unique in the CRM.
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    #[doc(alias = "displayType")]
    pub display_type: String,
    /// Further data of the host page, kept with the record. Send an empty object if there are none.
    #[doc(alias = "customFields")]
    pub custom_fields: json::Map<String>,
    /// Where the record came from.
    pub source: String,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionAssociatedObject {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: InteractionAssociatedObjectRequired) -> Self {
        Self {
            id: required.id,
            r#type: required.r#type,
            display_name: required.display_name,
            display_type: required.display_type,
            custom_fields: required.custom_fields,
            source: required.source,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `displayType`.
    #[must_use]
    pub fn with_display_type(mut self, display_type: impl Into<String>) -> Self {
        self.display_type = display_type.into();
        self
    }

    /// Sets `customFields`.
    #[must_use]
    pub fn with_custom_fields(
        mut self,
        custom_fields: impl Into<json::Map<String>>,
    ) -> Self {
        self.custom_fields = custom_fields.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }
}

/// The required fields of a [`InteractionAssociatedObject`], which
/// [`InteractionAssociatedObject::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct InteractionAssociatedObjectRequired {
    /// ID of the record, unique in the CRM.
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    pub display_type: String,
    /// Further data of the host page, kept with the record.
    pub custom_fields: json::Map<String>,
    /// Where the record came from.
    pub source: String,
}

impl From<InteractionAssociatedObjectRequired> for InteractionAssociatedObject {
    #[inline]
    fn from(required: InteractionAssociatedObjectRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for InteractionAssociatedObject {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            r#type: Default::default(),
            display_name: Default::default(),
            display_type: Default::default(),
            custom_fields: Default::default(),
            source: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    InteractionAssociatedObject "InteractionAssociatedObject";
    id "id" required wire::Plain<String>;
    r#type "type" required wire::Plain<String>;
    display_name "displayName" required wire::Plain<String>;
    display_type "displayType" required wire::Plain<String>;
    custom_fields "customFields" required wire::Entries<wire::Plain<String>>;
    source "source" required wire::Plain<String>;
}

/// What the page shows for an interaction, in its own words. The widget keeps it and hands it
/// back unchanged.
///
/// [Source: setInteractionActiveScreen](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
pub type InteractionScreen = json::Map<Option<InteractionScreenValue>>;

/// Either a boolean, a number or a string.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionScreenValue {
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(json::Number),
    /// A string.
    String(String),
}

wire::union! {
    InteractionScreenValue "a boolean, a number or a string";
    boolean Boolean wire::Plain<bool>, from bool;
    number Number wire::Plain<json::Number>, from json::Number, into i32;
    string String wire::Plain<String>, from String, into &str;
}

/// What to search for among the CRM records, and among which kinds of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SearchRecordsQuery {
    /// Text to search for.
    pub text: String,
    /// Kinds of records to search among, in the CRM's own words, see
    /// [`InteractionAssociatedObjectData.type`](field@crate::v5_19::InteractionAssociatedObjectData::type).
    pub types: Vec<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl SearchRecordsQuery {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(text: impl Into<String>, types: impl Into<Vec<String>>) -> Self {
        Self {
            text: text.into(),
            types: types.into(),
            extra: json::Extra::new(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets `types`.
    #[must_use]
    pub fn with_types(mut self, types: impl Into<Vec<String>>) -> Self {
        self.types = types.into();
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for SearchRecordsQuery {
    #[inline]
    fn default() -> Self {
        Self {
            text: Default::default(),
            types: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    SearchRecordsQuery "SearchRecordsQuery";
    text "text" required wire::Plain<String>;
    types "types" required wire::List<wire::Plain<String>>;
}

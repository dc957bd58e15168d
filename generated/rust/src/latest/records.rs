//! Types of `records`.

use crate::json;
use crate::wire;

/// CRM records linked to an interaction, and those the agent picked among them.
///
/// [Source: onValidateAssociatedRecords](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onValidateAssociatedRecords)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObjectsData {
    /// All records that were linked to the interaction or visited during it.
    pub list: Vec<InteractionAssociatedObject>,
    /// IDs of the records in
    /// [`InteractionAssociatedObjectsData.list`](field@crate::latest::InteractionAssociatedObjectsData::list)
    /// that the agent picked for the activity record; each has an activity of its own.
    pub selected: Vec<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionAssociatedObjectsData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        list: impl Into<Vec<InteractionAssociatedObject>>,
        selected: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            list: list.into(),
            selected: selected.into(),
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
    #[must_use]
    pub fn with_selected(mut self, selected: impl Into<Vec<String>>) -> Self {
        self.selected = selected.into();
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
    selected "selected" required wire::List<wire::Plain<String>>;
}

/// A CRM record as a host page describes it to the widget.
///
/// [Source: onOpenRecord](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onOpenRecord)
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
///
/// [Source: onValidateAssociatedRecords](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onValidateAssociatedRecords)
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

/// A CRM record that a scenario names and the widget wants to show.
///
/// [Source: onRequestRecordInfo](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onRequestRecordInfo)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RecordInfoRequest {
    /// ID of the record in the CRM.
    pub id: String,
    /// Kind of record in the CRM's own words, see
    /// [`InteractionAssociatedObjectData.type`](field@crate::latest::InteractionAssociatedObjectData::type).
    pub r#type: String,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl RecordInfoRequest {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
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
}

/// What is required is empty, zero or `false`.
impl Default for RecordInfoRequest {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            r#type: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    RecordInfoRequest "RecordInfoRequest";
    id "id" required wire::Plain<String>;
    r#type "type" required wire::Plain<String>;
}

/// Whether the host page accepts the CRM records that were picked for an interaction.
///
/// [Source: onValidateAssociatedRecords](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onValidateAssociatedRecords)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RecordsValidationResult {
    /// Whether the interaction can be completed with these records.
    pub valid: bool,
    /// Text for the agent, such as what to change.
    pub message: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl RecordsValidationResult {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(valid: bool) -> Self {
        Self {
            valid,
            message: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `valid`.
    #[inline]
    #[must_use]
    pub fn with_valid(mut self, valid: bool) -> Self {
        self.valid = valid;
        self
    }

    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for RecordsValidationResult {
    #[inline]
    fn default() -> Self {
        Self {
            valid: Default::default(),
            message: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    RecordsValidationResult "RecordsValidationResult";
    valid "valid" required wire::Plain<bool>;
    message "message" optional wire::Plain<String>;
}

/// How and at whose request a CRM record is opened.
///
/// [Source: onOpenRecord](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onOpenRecord)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OpenRecordOptions {
    /// Whether the record should be opened in a new tab.
    #[doc(alias = "inNewTab")]
    pub in_new_tab: bool,
    /// Whether a click of the agent (`user`) or a scenario opens the record.
    pub source: OpenRecordOptionsSource,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl OpenRecordOptions {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(in_new_tab: bool, source: impl Into<OpenRecordOptionsSource>) -> Self {
        Self {
            in_new_tab,
            source: source.into(),
            extra: json::Extra::new(),
        }
    }

    /// Sets `inNewTab`.
    #[inline]
    #[must_use]
    pub fn with_in_new_tab(mut self, in_new_tab: bool) -> Self {
        self.in_new_tab = in_new_tab;
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<OpenRecordOptionsSource>) -> Self {
        self.source = source.into();
        self
    }
}

wire::object! {
    OpenRecordOptions "OpenRecordOptions";
    in_new_tab "inNewTab" required wire::Plain<bool>;
    source "source" required wire::Plain<OpenRecordOptionsSource>;
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenRecordOptionsSource {
    /// `user`
    #[doc(alias = "user")]
    User,
    /// `scenario`
    #[doc(alias = "scenario")]
    Scenario,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    OpenRecordOptionsSource;
    User "user";
    Scenario "scenario";
}

/// What the page shows for an interaction, in its own words. The widget keeps it and hands it
/// back unchanged.
///
/// [Source: setInteractionActiveScreen](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
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
    /// [`InteractionAssociatedObjectData.type`](field@crate::latest::InteractionAssociatedObjectData::type).
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

/// What the host page saved for an interaction, as the answer to
/// [`ON_SAVE_ACTIVITY_RECORD`](crate::latest::events::OnSaveActivityRecord).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ActivityRecordInfo {
    /// ID of the activity record that was saved, or `null`.
    pub id: Option<String>,
    /// ID of a case that goes with the record.
    #[doc(alias = "caseId")]
    pub case_id: Option<String>,
    /// ID of a contact that goes with the record.
    #[doc(alias = "contactId")]
    pub contact_id: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ActivityRecordInfo {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(id: Option<String>) -> Self {
        Self {
            id,
            case_id: None,
            contact_id: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// Sets `caseId`.
    #[must_use]
    pub fn with_case_id(mut self, case_id: impl Into<String>) -> Self {
        self.case_id = Some(case_id.into());
        self
    }

    /// Sets `contactId`.
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for ActivityRecordInfo {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            case_id: None,
            contact_id: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    ActivityRecordInfo "ActivityRecordInfo";
    id "id" required wire::Nullable<wire::Plain<String>>;
    case_id "caseId" optional wire::Plain<String>;
    contact_id "contactId" optional wire::Plain<String>;
}

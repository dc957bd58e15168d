//! Reading and writing `CallbackMethodsReturnTypeMap`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{
    CallbackMethodsReturnTypeMap, CustomTransferDataValue, ExternalKBSearchResultData,
    ExternalKBArticleData,
};
use crate::wire;

impl<'de> Deserialize<'de> for CallbackMethodsReturnTypeMap {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for CallbackMethodsReturnTypeMap {
    const NAME: &'static str = "CallbackMethodsReturnTypeMap";
    const MEMBERS: &'static [&'static str] = &[
        "ON_LOGIN",
        "ON_LOGOUT",
        "ON_NEW_INTERACTION",
        "ON_INTERACTION_REMOVED",
        "ON_INTERACTION_STATE_CHANGE",
        "ON_ACTIVE_INTERACTION_SWITCHED",
        "ON_AGENT_STATE_CHANGE",
        "ON_REQUEST_TRANSFER_DATA",
        "ON_LOAD_TRANSFER_DATA",
        "ON_SEARCH_KNOWLEDGE_BASE",
        "ON_GET_KNOWLEDGE_BASE_ARTICLE",
        "ON_OPEN_RECORD",
        "ON_SEARCH_RECORDS",
        "ON_SHOW_SCREEN",
        "ON_SCREEN_RECORDING_STATE_CHANGE",
        "ON_WIDGET_MINIMIZED_CHANGE",
        "ON_SERVER_ERROR",
        "ON_SOFTPHONE_STATUS_CHANGE",
        "ON_AUDIO_DEVICE_CHANGE",
        "ON_PHONE_CAPABILITIES_CHANGE",
        "ON_CALL_AUDIO_QUALITY_ALERT",
        "ON_WEB_SCREEN_POP_CUSTOM",
        "ON_SAVE_ACTIVITY_RECORD",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "ON_LOGIN",
            1 => name == "ON_LOGOUT",
            2 => name == "ON_NEW_INTERACTION",
            3 => name == "ON_INTERACTION_REMOVED",
            4 => name == "ON_INTERACTION_STATE_CHANGE",
            5 => name == "ON_ACTIVE_INTERACTION_SWITCHED",
            6 => name == "ON_AGENT_STATE_CHANGE",
            7 => name == "ON_REQUEST_TRANSFER_DATA",
            8 => name == "ON_LOAD_TRANSFER_DATA",
            9 => name == "ON_SEARCH_KNOWLEDGE_BASE",
            10 => name == "ON_GET_KNOWLEDGE_BASE_ARTICLE",
            11 => name == "ON_OPEN_RECORD",
            12 => name == "ON_SEARCH_RECORDS",
            13 => name == "ON_SHOW_SCREEN",
            14 => name == "ON_SCREEN_RECORDING_STATE_CHANGE",
            15 => name == "ON_WIDGET_MINIMIZED_CHANGE",
            16 => name == "ON_SERVER_ERROR",
            17 => name == "ON_SOFTPHONE_STATUS_CHANGE",
            18 => name == "ON_AUDIO_DEVICE_CHANGE",
            19 => name == "ON_PHONE_CAPABILITIES_CHANGE",
            20 => name == "ON_CALL_AUDIO_QUALITY_ALERT",
            21 => name == "ON_WEB_SCREEN_POP_CUSTOM",
            22 => name == "ON_SAVE_ACTIVITY_RECORD",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "ON_LOGIN" => 0,
            "ON_LOGOUT" => 1,
            "ON_NEW_INTERACTION" => 2,
            "ON_INTERACTION_REMOVED" => 3,
            "ON_INTERACTION_STATE_CHANGE" => 4,
            "ON_ACTIVE_INTERACTION_SWITCHED" => 5,
            "ON_AGENT_STATE_CHANGE" => 6,
            "ON_REQUEST_TRANSFER_DATA" => 7,
            "ON_LOAD_TRANSFER_DATA" => 8,
            "ON_SEARCH_KNOWLEDGE_BASE" => 9,
            "ON_GET_KNOWLEDGE_BASE_ARTICLE" => 10,
            "ON_OPEN_RECORD" => 11,
            "ON_SEARCH_RECORDS" => 12,
            "ON_SHOW_SCREEN" => 13,
            "ON_SCREEN_RECORDING_STATE_CHANGE" => 14,
            "ON_WIDGET_MINIMIZED_CHANGE" => 15,
            "ON_SERVER_ERROR" => 16,
            "ON_SOFTPHONE_STATUS_CHANGE" => 17,
            "ON_AUDIO_DEVICE_CHANGE" => 18,
            "ON_PHONE_CAPABILITIES_CHANGE" => 19,
            "ON_CALL_AUDIO_QUALITY_ALERT" => 20,
            "ON_WEB_SCREEN_POP_CUSTOM" => 21,
            "ON_SAVE_ACTIVITY_RECORD" => 22,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut on_login = None;
        let mut on_logout = None;
        let mut on_new_interaction = None;
        let mut on_interaction_removed = None;
        let mut on_interaction_state_change = None;
        let mut on_active_interaction_switched = None;
        let mut on_agent_state_change = None;
        let mut on_request_transfer_data = None;
        let mut on_load_transfer_data = None;
        let mut on_search_knowledge_base = None;
        let mut on_get_knowledge_base_article = None;
        let mut on_open_record = None;
        let mut on_search_records = None;
        let mut on_show_screen = None;
        let mut on_screen_recording_state_change = None;
        let mut on_widget_minimized_change = None;
        let mut on_server_error = None;
        let mut on_softphone_status_change = None;
        let mut on_audio_device_change = None;
        let mut on_phone_capabilities_change = None;
        let mut on_call_audio_quality_alert = None;
        let mut on_web_screen_pop_custom = None;
        let mut on_save_activity_record = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<()>>(&mut on_login)?,
                1 => members.value::<wire::Plain<()>>(&mut on_logout)?,
                2 => members.value::<wire::Plain<()>>(&mut on_new_interaction)?,
                3 => members.value::<wire::Plain<()>>(&mut on_interaction_removed)?,
                4 => members.value::<wire::Plain<()>>(&mut on_interaction_state_change)?,
                5 => {
                    members
                        .value::<wire::Plain<()>>(&mut on_active_interaction_switched)?
                }
                6 => members.value::<wire::Plain<()>>(&mut on_agent_state_change)?,
                7 => {
                    members
                        .value::<
                            wire::Entries<
                                wire::Nullable<wire::Plain<CustomTransferDataValue>>,
                            >,
                        >(&mut on_request_transfer_data)?
                }
                8 => members.value::<wire::Plain<()>>(&mut on_load_transfer_data)?,
                9 => {
                    members
                        .value::<
                            wire::List<wire::Plain<ExternalKBSearchResultData>>,
                        >(&mut on_search_knowledge_base)?
                }
                10 => {
                    members
                        .value::<
                            wire::Nullable<wire::Plain<ExternalKBArticleData>>,
                        >(&mut on_get_knowledge_base_article)?
                }
                11 => members.value::<wire::Plain<()>>(&mut on_open_record)?,
                12 => members.value::<wire::Plain<()>>(&mut on_search_records)?,
                13 => members.value::<wire::Plain<()>>(&mut on_show_screen)?,
                14 => {
                    members
                        .value::<wire::Plain<()>>(&mut on_screen_recording_state_change)?
                }
                15 => members.value::<wire::Plain<()>>(&mut on_widget_minimized_change)?,
                16 => members.value::<wire::Plain<()>>(&mut on_server_error)?,
                17 => members.value::<wire::Plain<()>>(&mut on_softphone_status_change)?,
                18 => members.value::<wire::Plain<()>>(&mut on_audio_device_change)?,
                19 => {
                    members.value::<wire::Plain<()>>(&mut on_phone_capabilities_change)?
                }
                20 => members.value::<wire::Plain<()>>(&mut on_call_audio_quality_alert)?,
                21 => members.value::<wire::Plain<bool>>(&mut on_web_screen_pop_custom)?,
                _ => members.value::<wire::Plain<()>>(&mut on_save_activity_record)?,
            }
        }
        Ok(Self {
            on_login: members.required(on_login, "ON_LOGIN")?,
            on_logout: members.required(on_logout, "ON_LOGOUT")?,
            on_new_interaction: members
                .required(on_new_interaction, "ON_NEW_INTERACTION")?,
            on_interaction_removed: members
                .required(on_interaction_removed, "ON_INTERACTION_REMOVED")?,
            on_interaction_state_change: members
                .required(on_interaction_state_change, "ON_INTERACTION_STATE_CHANGE")?,
            on_active_interaction_switched: members
                .required(
                    on_active_interaction_switched,
                    "ON_ACTIVE_INTERACTION_SWITCHED",
                )?,
            on_agent_state_change: members
                .required(on_agent_state_change, "ON_AGENT_STATE_CHANGE")?,
            on_request_transfer_data: members
                .required(on_request_transfer_data, "ON_REQUEST_TRANSFER_DATA")?,
            on_load_transfer_data: members
                .required(on_load_transfer_data, "ON_LOAD_TRANSFER_DATA")?,
            on_search_knowledge_base: members
                .required(on_search_knowledge_base, "ON_SEARCH_KNOWLEDGE_BASE")?,
            on_get_knowledge_base_article: members
                .required(
                    on_get_knowledge_base_article,
                    "ON_GET_KNOWLEDGE_BASE_ARTICLE",
                )?,
            on_open_record: members.required(on_open_record, "ON_OPEN_RECORD")?,
            on_search_records: members.required(on_search_records, "ON_SEARCH_RECORDS")?,
            on_show_screen: members.required(on_show_screen, "ON_SHOW_SCREEN")?,
            on_screen_recording_state_change: members
                .required(
                    on_screen_recording_state_change,
                    "ON_SCREEN_RECORDING_STATE_CHANGE",
                )?,
            on_widget_minimized_change: members
                .required(on_widget_minimized_change, "ON_WIDGET_MINIMIZED_CHANGE")?,
            on_server_error: members.required(on_server_error, "ON_SERVER_ERROR")?,
            on_softphone_status_change: members
                .required(on_softphone_status_change, "ON_SOFTPHONE_STATUS_CHANGE")?,
            on_audio_device_change: members
                .required(on_audio_device_change, "ON_AUDIO_DEVICE_CHANGE")?,
            on_phone_capabilities_change: members
                .required(on_phone_capabilities_change, "ON_PHONE_CAPABILITIES_CHANGE")?,
            on_call_audio_quality_alert: members
                .required(on_call_audio_quality_alert, "ON_CALL_AUDIO_QUALITY_ALERT")?,
            on_web_screen_pop_custom: members
                .required(on_web_screen_pop_custom, "ON_WEB_SCREEN_POP_CUSTOM")?,
            on_save_activity_record: members
                .required(on_save_activity_record, "ON_SAVE_ACTIVITY_RECORD")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for CallbackMethodsReturnTypeMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(
                name, "ON_LOGIN" | "ON_LOGOUT" | "ON_NEW_INTERACTION" |
                "ON_INTERACTION_REMOVED" | "ON_INTERACTION_STATE_CHANGE" |
                "ON_ACTIVE_INTERACTION_SWITCHED" | "ON_AGENT_STATE_CHANGE" |
                "ON_REQUEST_TRANSFER_DATA" | "ON_LOAD_TRANSFER_DATA" |
                "ON_SEARCH_KNOWLEDGE_BASE" | "ON_GET_KNOWLEDGE_BASE_ARTICLE" |
                "ON_OPEN_RECORD" | "ON_SEARCH_RECORDS" | "ON_SHOW_SCREEN" |
                "ON_SCREEN_RECORDING_STATE_CHANGE" | "ON_WIDGET_MINIMIZED_CHANGE" |
                "ON_SERVER_ERROR" | "ON_SOFTPHONE_STATUS_CHANGE" |
                "ON_AUDIO_DEVICE_CHANGE" | "ON_PHONE_CAPABILITIES_CHANGE" |
                "ON_CALL_AUDIO_QUALITY_ALERT" | "ON_WEB_SCREEN_POP_CUSTOM" |
                "ON_SAVE_ACTIVITY_RECORD"
            )
        };
        let length = 23 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("ON_LOGIN", &self.on_login)?;
        map.serialize_entry("ON_LOGOUT", &self.on_logout)?;
        map.serialize_entry("ON_NEW_INTERACTION", &self.on_new_interaction)?;
        map.serialize_entry("ON_INTERACTION_REMOVED", &self.on_interaction_removed)?;
        map.serialize_entry(
            "ON_INTERACTION_STATE_CHANGE",
            &self.on_interaction_state_change,
        )?;
        map.serialize_entry(
            "ON_ACTIVE_INTERACTION_SWITCHED",
            &self.on_active_interaction_switched,
        )?;
        map.serialize_entry("ON_AGENT_STATE_CHANGE", &self.on_agent_state_change)?;
        map.serialize_entry("ON_REQUEST_TRANSFER_DATA", &self.on_request_transfer_data)?;
        map.serialize_entry("ON_LOAD_TRANSFER_DATA", &self.on_load_transfer_data)?;
        map.serialize_entry("ON_SEARCH_KNOWLEDGE_BASE", &self.on_search_knowledge_base)?;
        map.serialize_entry(
            "ON_GET_KNOWLEDGE_BASE_ARTICLE",
            &self.on_get_knowledge_base_article,
        )?;
        map.serialize_entry("ON_OPEN_RECORD", &self.on_open_record)?;
        map.serialize_entry("ON_SEARCH_RECORDS", &self.on_search_records)?;
        map.serialize_entry("ON_SHOW_SCREEN", &self.on_show_screen)?;
        map.serialize_entry(
            "ON_SCREEN_RECORDING_STATE_CHANGE",
            &self.on_screen_recording_state_change,
        )?;
        map.serialize_entry(
            "ON_WIDGET_MINIMIZED_CHANGE",
            &self.on_widget_minimized_change,
        )?;
        map.serialize_entry("ON_SERVER_ERROR", &self.on_server_error)?;
        map.serialize_entry(
            "ON_SOFTPHONE_STATUS_CHANGE",
            &self.on_softphone_status_change,
        )?;
        map.serialize_entry("ON_AUDIO_DEVICE_CHANGE", &self.on_audio_device_change)?;
        map.serialize_entry(
            "ON_PHONE_CAPABILITIES_CHANGE",
            &self.on_phone_capabilities_change,
        )?;
        map.serialize_entry(
            "ON_CALL_AUDIO_QUALITY_ALERT",
            &self.on_call_audio_quality_alert,
        )?;
        map.serialize_entry("ON_WEB_SCREEN_POP_CUSTOM", &self.on_web_screen_pop_custom)?;
        map.serialize_entry("ON_SAVE_ACTIVITY_RECORD", &self.on_save_activity_record)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

//! Reading and writing `APIInstanceParams`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::APIInstanceParams;
use crate::wire;

impl<'de> Deserialize<'de> for APIInstanceParams {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for APIInstanceParams {
    const NAME: &'static str = "APIInstanceParams";
    const MEMBERS: &'static [&'static str] = &[
        "integrationKey",
        "instanceId",
        "urlParams",
        "disableNewInteractionPopup",
        "adaptiveWidth",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "integrationKey",
            1 => name == "instanceId",
            2 => name == "urlParams",
            3 => name == "disableNewInteractionPopup",
            4 => name == "adaptiveWidth",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "integrationKey" => 0,
            "instanceId" => 1,
            "urlParams" => 2,
            "disableNewInteractionPopup" => 3,
            "adaptiveWidth" => 4,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut integration_key = None;
        let mut instance_id = None;
        let mut url_params = None;
        let mut disable_new_interaction_popup = None;
        let mut adaptive_width = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut integration_key)?,
                1 => members.value::<wire::Plain<String>>(&mut instance_id)?,
                2 => members.value::<wire::Plain<String>>(&mut url_params)?,
                3 => {
                    members
                        .value::<wire::Plain<bool>>(&mut disable_new_interaction_popup)?
                }
                _ => members.value::<wire::Plain<bool>>(&mut adaptive_width)?,
            }
        }
        Ok(Self {
            integration_key: members.required(integration_key, "integrationKey")?,
            instance_id: members.required(instance_id, "instanceId")?,
            url_params: members.required(url_params, "urlParams")?,
            disable_new_interaction_popup: members
                .required(disable_new_interaction_popup, "disableNewInteractionPopup")?,
            adaptive_width: members.required(adaptive_width, "adaptiveWidth")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for APIInstanceParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(
                name, "integrationKey" | "instanceId" | "urlParams" |
                "disableNewInteractionPopup" | "adaptiveWidth"
            )
        };
        let length = 5 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("integrationKey", &self.integration_key)?;
        map.serialize_entry("instanceId", &self.instance_id)?;
        map.serialize_entry("urlParams", &self.url_params)?;
        map.serialize_entry(
            "disableNewInteractionPopup",
            &self.disable_new_interaction_popup,
        )?;
        map.serialize_entry("adaptiveWidth", &self.adaptive_width)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

//! Reading and writing `InitOptions`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::InitOptions;
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for InitOptions {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InitOptions {
    const NAME: &'static str = "InitOptions";
    const MEMBERS: &'static [&'static str] = &[
        "integrationKey",
        "adcFrame",
        "mountRoot",
        "standalone",
        "disableNewInteractionPopup",
        "adaptiveWidth",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "integrationKey",
            1 => name == "adcFrame",
            2 => name == "mountRoot",
            3 => name == "standalone",
            4 => name == "disableNewInteractionPopup",
            5 => name == "adaptiveWidth",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "integrationKey" => 0,
            "adcFrame" => 1,
            "mountRoot" => 2,
            "standalone" => 3,
            "disableNewInteractionPopup" => 4,
            "adaptiveWidth" => 5,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut integration_key = None;
        let mut adc_frame = None;
        let mut mount_root = None;
        let mut standalone = None;
        let mut disable_new_interaction_popup = None;
        let mut adaptive_width = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.optional::<wire::Plain<String>>(&mut integration_key)?,
                1 => members.optional::<wire::Plain<json::NotJson>>(&mut adc_frame)?,
                2 => members.optional::<wire::Plain<json::NotJson>>(&mut mount_root)?,
                3 => members.optional::<wire::Plain<bool>>(&mut standalone)?,
                4 => {
                    members
                        .optional::<
                            wire::Plain<bool>,
                        >(&mut disable_new_interaction_popup)?
                }
                _ => members.optional::<wire::Plain<bool>>(&mut adaptive_width)?,
            }
        }
        Ok(Self {
            integration_key,
            adc_frame,
            mount_root,
            standalone,
            disable_new_interaction_popup,
            adaptive_width,
            extra: members.extra(),
        })
    }
}

impl Serialize for InitOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "integrationKey" => self.integration_key.is_some(),
            "adcFrame" => self.adc_frame.is_some(),
            "mountRoot" => self.mount_root.is_some(),
            "standalone" => self.standalone.is_some(),
            "disableNewInteractionPopup" => self.disable_new_interaction_popup.is_some(),
            "adaptiveWidth" => self.adaptive_width.is_some(),
            _ => false,
        };
        let length = usize::from(self.integration_key.is_some())
            + usize::from(self.adc_frame.is_some())
            + usize::from(self.mount_root.is_some())
            + usize::from(self.standalone.is_some())
            + usize::from(self.disable_new_interaction_popup.is_some())
            + usize::from(self.adaptive_width.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        if self.integration_key.is_some() {
            map.serialize_entry("integrationKey", &self.integration_key)?;
        }
        if self.adc_frame.is_some() {
            map.serialize_entry("adcFrame", &self.adc_frame)?;
        }
        if self.mount_root.is_some() {
            map.serialize_entry("mountRoot", &self.mount_root)?;
        }
        if self.standalone.is_some() {
            map.serialize_entry("standalone", &self.standalone)?;
        }
        if self.disable_new_interaction_popup.is_some() {
            map.serialize_entry(
                "disableNewInteractionPopup",
                &self.disable_new_interaction_popup,
            )?;
        }
        if self.adaptive_width.is_some() {
            map.serialize_entry("adaptiveWidth", &self.adaptive_width)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

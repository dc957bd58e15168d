//! Reading and writing `RescheduleData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::RescheduleData;
use crate::wire;

impl<'de> Deserialize<'de> for RescheduleData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for RescheduleData {
    const NAME: &'static str = "RescheduleData";
    const MEMBERS: &'static [&'static str] = &[
        "numberToDial",
        "fromTime",
        "untilTime",
        "timezoneCode",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "numberToDial",
            1 => name == "fromTime",
            2 => name == "untilTime",
            3 => name == "timezoneCode",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "numberToDial" => 0,
            "fromTime" => 1,
            "untilTime" => 2,
            "timezoneCode" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut number_to_dial = None;
        let mut from_time = None;
        let mut until_time = None;
        let mut timezone_code = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut number_to_dial)?,
                1 => members.value::<wire::Plain<String>>(&mut from_time)?,
                2 => members.value::<wire::Plain<String>>(&mut until_time)?,
                _ => members.optional::<wire::Plain<String>>(&mut timezone_code)?,
            }
        }
        Ok(Self {
            number_to_dial: members.required(number_to_dial, "numberToDial")?,
            from_time: members.required(from_time, "fromTime")?,
            until_time: members.required(until_time, "untilTime")?,
            timezone_code,
            extra: members.extra(),
        })
    }
}

impl Serialize for RescheduleData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "numberToDial" | "fromTime" | "untilTime" => true,
            "timezoneCode" => self.timezone_code.is_some(),
            _ => false,
        };
        let length = 3 + usize::from(self.timezone_code.is_some())
            + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("numberToDial", &self.number_to_dial)?;
        map.serialize_entry("fromTime", &self.from_time)?;
        map.serialize_entry("untilTime", &self.until_time)?;
        if self.timezone_code.is_some() {
            map.serialize_entry("timezoneCode", &self.timezone_code)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

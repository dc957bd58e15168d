//! The edition itself: its title and what it says the API is.

use crate::model::notation;

use super::change::{Item, Section, Subject};
use super::comparison::Comparison;
use super::direction::Direction;
use super::rule::Kind;

impl Comparison<'_> {
    pub fn compare_editions(&mut self) {
        let [old, new] = [self.old.api, self.new.api];
        let subject = Subject {
            section: Section::Edition,
            of: new.edition.clone(),
            item: Item::Edition,
            name: new.edition.clone(),
        };
        let mut compare = |kind: Kind, [old, new]: [String; 2]| {
            if old != new {
                self.add(&subject, kind, Some(old), Some(new), Direction::Neither);
            }
        };
        compare(Kind::TitleChanged, [old, new].map(|api| api.title.clone()));
        compare(Kind::Reworded, [old, new].map(|api| notation::prose(api, &api.description)));
    }
}

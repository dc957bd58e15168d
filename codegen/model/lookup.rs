//! What is looked up in an edition by the ID of a type or a source.

use std::ops::Index;

use super::{Api, Code, Field, Shape, Source, SourceId, TypeDefinition, TypeId};

impl Index<TypeId> for Api {
    type Output = TypeDefinition;
    fn index(&self, id: TypeId) -> &TypeDefinition {
        &self.types[id.0]
    }
}

impl Api {
    /// The fields of an object type; another has none.
    pub fn fields(&self, id: TypeId) -> &[Field] {
        if let Shape::Object(object) = &self[id].shape { &object.fields } else { &[] }
    }

    /// The entries of a code table; another type has none.
    pub fn codes(&self, id: TypeId) -> &[Code] {
        if let Shape::Codes(codes) = &self[id].shape { codes } else { &[] }
    }
}

impl Index<SourceId> for Api {
    type Output = Source;
    fn index(&self, id: SourceId) -> &Source {
        &self.sources[id.0]
    }
}

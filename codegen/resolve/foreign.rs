//! Foreign types: what other notations call the types a spec has.

/// What to write instead of a type of another language, or of one that has no JSON form.
pub fn advice(name: &str) -> Option<&'static str> {
    Some(match name {
        "bool" | "Boolean" | "Bool" => "did you mean `boolean`?",
        "int" | "Int" | "Integer" | "long" | "short" | "int32" | "int64" | "uint" => {
            "did you mean `integer`? `number` is for what no source says is whole"
        }
        "float" | "double" | "decimal" | "bigint" | "Number" => "did you mean `number`?",
        "str" | "text" | "char" | "String" => "did you mean `string`?",
        "none" | "nil" | "None" | "Nil" | "Null" | "NULL" => "did you mean `null`?",
        "list" | "array" | "List" | "ReadonlyArray" | "Set" => "write `T[]` for a list of `T`",
        "dict" | "map" | "Dict" | "Dictionary" | "Map" | "HashMap" => {
            "write `Record<string, T>` for a `T` under each key"
        }
        "object" | "Object" => {
            "an object has `fields`, under a name of its own in `types`; write `Record<string, any>` for one of anything"
        }
        "Date" | "date" | "datetime" | "DateTime" | "timestamp" => {
            "JSON has no dates; write what stands for one: `string`, or `number` and its `unit`"
        }
        "Partial" | "Required" | "Readonly" | "Pick" | "Omit" => {
            "declare the object under `types`; a key that ends in `?` is optional"
        }
        "function" | "Function" => "write a function as `(name: string) => void`",
        "never" => "no value is of this type; leave the item out",
        "symbol" | "Symbol" => "a symbol has no JSON form; write `unknown` if a source has it",
        "Blob" | "Document" | "Element" | "Error" | "Event" | "File" | "HTMLElement"
        | "HTMLIFrameElement" | "MediaStream" | "MessageEvent" | "RegExp" | "URL" | "Window"
        | "ArrayBuffer" | "Uint8Array" => "declare what the browser defines under `types`, with `host: true`",
        _ => return None,
    })
}

//! The module `load`: puts the script on the page and gives the client that answers.

use heck::ToUpperCamelCase;

use crate::fragment::Fragment;
use crate::model::envelope::{Role, envelope};
use crate::model::{Api, Client, Shape, Type};

use super::super::quoting::{self, Code, code};
use super::Module;
use super::constant::Constant;

/// What the module is called.
pub const NAME: &str = "load";

const SCRIPT: &str = include_str!("../text/load.mjs");
const DECLARATIONS: &str = include_str!("../text/load.d.ts");

/// The options of the module itself, besides the version of what it loads.
const OPTIONS: [&str; 5] = ["domain", "script", "nonce", "timeout", "signal"];

/// What the scripts load, where the spec has no word for it.
const VERSION: &str = "version";

/// An edition without scripts has nothing to load.
pub fn module(api: &Api) -> Option<Module> {
    let client = api.client.as_ref()?;
    let (name, latest) = (function(client)?, client.scripts.last()?);
    let [interface, constructor] =
        [&client.interface, &client.constructor].map(|name| quoting::identifier(name));
    let imports = match given(api, client) {
        Given::Nothing => interface.clone(),
        Given::Options | Given::List => code!("{}, {}", interface, constructor),
    };
    let (parameters, given) = match given(api, client) {
        Given::Nothing => ("[]", Fragment::empty()),
        Given::Options => ("[options]", code!("NonNullable<ConstructorParameters<{}>[0]> & ", constructor)),
        Given::List => (
            "options.parameters ?? []",
            code!("{{ parameters?: ConstructorParameters<{}> }} & ", constructor),
        ),
    };
    let scripts = client.scripts.iter().map(|script| (script.version.as_str(), Constant::Text(&script.path)));
    let ready = client.ready.and_then(|id| api.methods.get(id.0));
    let versions = client.scripts.iter().map(|script| quoting::literal(&script.version));
    let values = [
        ("name", name),
        ("global", Constant::texts(client.global.iter().map(String::as_str)).value()),
        ("scripts", Constant::Object(scripts.collect()).value()),
        ("version", quoting::literal(&latest.version)),
        ("default", quoting::literal_in_comment(&latest.version)),
        ("versions", Fragment::joined(versions, " | ")),
        ("ready", ready.map_or(Constant::Absent, |method| Constant::Text(&method.name)).value()),
        ("option", quoting::literal(version(client))),
        ("option_name", quoting::property(version(client))),
        ("what", what(client)),
        ("unanswered", is_unanswered(api, client).unwrap_or_else(|| "false".into())),
        ("waits", ready.map_or_else(Fragment::empty, |method| waits(&method.name))),
        ("parameters", parameters.into()),
        ("given", given),
        ("imports", imports),
        ("interface", interface),
    ];
    let [script, declarations] = [SCRIPT, DECLARATIONS].map(|text| Code::filled(text, &values));
    Some(Module { name: NAME, about: "puts the script on the page", script, required: None, declarations })
}

/// What the function is called: `loadAdApi` for `brightpattern.AdApi`.
pub fn function(client: &Client) -> Option<Code> {
    Some(quoting::identifier(&format!("load{}", client.global.last()?.to_upper_camel_case())))
}

/// What the option is about.
fn what(client: &Client) -> Code {
    match &client.loads {
        Some(word) => code!("Version of the {} that", quoting::identifier(word)),
        None => "Version of what".into(),
    }
}

/// The option that says which version to load; the word of the spec, unless it means something else here.
pub fn version(client: &Client) -> &str {
    client.loads.as_deref().filter(|word| !OPTIONS.contains(word)).unwrap_or(VERSION)
}

/// Whether an answer is one that nobody gave, if that can be told.
fn is_unanswered(api: &Api, client: &Client) -> Option<Code> {
    let unanswered = client.unanswered.as_ref()?;
    let envelope = envelope(api)?;
    let [failure, name] = [envelope.failure.field(api)?, envelope.field(api, Role::is_name)?]
        .map(|field| quoting::optional_member(&field.name));
    Some(code!("answer{}{} === {}", failure, name, quoting::literal(unanswered)))
}

fn waits(method: &str) -> Code {
    code!(" and waits until {} is answered", quoting::literal_in_comment(method))
}

/// How the parameters of the constructor are given.
enum Given {
    Nothing,
    /// There is one, an object, whose fields stand beside the other options.
    Options,
    List,
}

fn given(api: &Api, client: &Client) -> Given {
    match client.parameters.as_slice() {
        [] => Given::Nothing,
        [parameter] if is_apart(api, &parameter.ty, version(client)) => Given::Options,
        _ => Given::List,
    }
}

/// Whether a value of the type is an object none of whose fields is an option of the module.
fn is_apart(api: &Api, ty: &Type, version: &str) -> bool {
    let Type::Named(id, _) = ty else { return false };
    let Shape::Object(object) = &api[*id].shape else { return false };
    object.fields.iter().all(|field| field.name != version && !OPTIONS.contains(&field.name.as_str()))
}

//! The recipes of the front page: one for each module that runs.

use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
use crate::model::envelope::envelope;
use crate::model::{Api, Event, Outcome, Package, Shape, Type};

use super::module::{Modules, editions, loading};
use super::names;
use super::quoting::{self, Code, code};
use super::signature::named;

const HEAD: &str = include_str!("text/recipes.md");

/// A module, what it is for, and a program.
struct Recipe {
    title: &'static str,
    about: &'static str,
    program: Code,
}

pub fn recipes(package: &Package, modules: &Modules) -> Option<Fragments> {
    let api = package.editions.get(package.root)?;
    let has = |name: &str| modules.at_root(package).any(|module| module.name == name);
    let entry = |module: &str| quoting::literal(&format!("{}/{module}", package.name));
    let mut found = Vec::new();
    found.extend(load(api, &entry("load")).filter(|_| has("load")));
    found.extend(results(api, &entry("results")).filter(|_| has("results")));
    found.extend(values(api, &entry("values")));
    found.extend(guards(api, &entry("guards.tolerant")));
    found.extend(testing(api, package).filter(|_| has("testing")));
    found.extend(editions(package, api, &entry("editions")).filter(|_| has("editions")));
    if found.is_empty() {
        return None;
    }
    let sections = found.into_iter().map(|Recipe { title, about, program }| {
        let about = Fragment::joined(markdown::wrap(&about.into()), "\n");
        let program = Fragment::joined(markdown::block("ts", &program), "\n");
        markdown!("### {}\n\n{}\n\n{}\n\n", Fragments::from(title), about, program)
    });
    Some(markdown!("{}{}", Fragments::from(HEAD), Fragment::joined(sections, "")))
}

/// An event whose handler gets something and gives nothing.
fn told(api: &Api) -> Option<&Event> {
    api.events.iter().find(|event| event.reply.is_none() && !event.parameters.is_empty())
}

fn load(api: &Api, module: &Code) -> Option<Recipe> {
    let client = api.client.as_ref()?;
    let event = told(api)?;
    let values = [
        ("name", loading::function(client)?),
        ("module", module.clone()),
        ("interface", quoting::identifier(&client.interface)),
        ("event", quoting::literal(&event.name)),
        ("parameters", named(&event.parameters)),
    ];
    Some(Recipe {
        title: "Load the client",
        about: "Puts the script on the page, once, and waits until somebody answers. Under a content security policy \
                give it the `nonce`; a `signal` ends the waiting. In the place of `domain`, `script` is the address of \
                another script, such as the fake `testing.page.mjs`.",
        program: Code::filled(
            "import { LoadError, {name} } from {module};\n\n\
             try {\n  const client = await {name}({ domain: \"acme.example.com\", timeout: 60_000 });\n  \
             client.on({event}, ({parameters}) => console.log({parameters}));\n\
             } catch (error) {\n  if (error instanceof LoadError) console.error(error.code, error.message);\n}\n",
            &values,
        ),
    })
}

fn results(api: &Api, module: &Code) -> Option<Recipe> {
    let client = api.client.as_ref()?;
    let method = &api.methods.get(client.ready?.0)?.name;
    let values = [("module", module.clone()), ("method", quoting::member(method))];
    Some(Recipe {
        title: "Take an answer apart",
        about: "The data of a call that succeeded, or an error with the number and the name of what went wrong.",
        program: Code::filled(
            "import { CallError, unwrap } from {module};\n\n\
             try {\n  console.log(await unwrap(client{method}()));\n\
             } catch (error) {\n  if (error instanceof CallError) console.error(error.code, error.name, error.message);\n}\n",
            &values,
        ),
    })
}

fn values(api: &Api, module: &Code) -> Option<Recipe> {
    let table = api.types.iter().find(|definition| matches!(&definition.shape, Shape::Codes(_)))?;
    let Shape::Codes(codes) = &table.shape else { return None };
    let values = [
        ("module", module.clone()),
        ("table", quoting::identifier(names::of_type(table))),
        ("number", code!("{}", codes.first()?.code)),
    ];
    Some(Recipe {
        title: "Go through names and numbers",
        about: "Events, methods, enumerations and code tables as frozen constants, whose types are their values.",
        program: Code::filled(
            "import { {table}, events, nameOf } from {module};\n\n\
             const needed = Object.values(events).filter((event) => event.needsReply);\n\
             console.log(needed.map((event) => event.name), nameOf({table}, {number}));\n",
            &values,
        ),
    })
}

fn guards(api: &Api, module: &Code) -> Option<Recipe> {
    let name = names::of_type(subject(api)?);
    let values = [
        ("module", module.clone()),
        ("is", quoting::identifier(&format!("is{name}"))),
        ("explain", quoting::identifier(&format!("explain{name}"))),
    ];
    Some(Recipe {
        title: "Check what came",
        about: "`guards.tolerant` takes what a newer release may send: other values of enumerations, `null` for what may \
                be absent, further arguments. `guards` takes documented values alone; members that no type names are taken by \
                both. The messages are those of the Rust crate.",
        program: Code::filled(
            "import { {explain}, {is} } from {module};\n\n\
             const value: unknown = JSON.parse(text);\n\
             console.log({is}(value) ? \"well formed\" : {explain}(value)?.message);\n",
            &values,
        ),
    })
}

/// The object that the first event with arguments brings.
fn subject(api: &Api) -> Option<&crate::model::TypeDefinition> {
    let types = api.events.iter().flat_map(|event| &event.parameters).map(|parameter| &parameter.ty);
    let plain = |ty: &Type| {
        let Type::Named(id, arguments) = ty else { return None };
        arguments.is_empty().then(|| &api[*id])
    };
    types.filter_map(plain).find(|definition| matches!(definition.shape, Shape::Object(_)))
}

fn testing(api: &Api, package: &Package) -> Option<Recipe> {
    let event = api.events.iter().find(|event| event.reply.is_some() && !event.parameters.is_empty())?;
    let module = |name: &str| quoting::literal(&format!("{}/{name}", package.name));
    let reply = crate::example::minimal(api, event.reply.as_ref()?)?;
    let (method, error, data) = answered(api)?;
    let values = [
        ("testing", module("testing")),
        ("samples", module("samples")),
        ("event", quoting::literal(&event.name)),
        ("sample", quoting::identifier(&event.name)),
        ("reply", quoting::value(&reply, "  ")),
        ("method", quoting::literal(method)),
        ("error", quoting::literal(error)),
        ("data", quoting::value(&data, "")),
    ];
    Some(Recipe {
        title: "Test without a tenant",
        about: "A client that does what a test says, and reports what would go wrong: replies that are missing, and replies \
                and calls that are not documented. It runs in Node and on a page, where `install` puts the constructor in the \
                place of that of the script and `uninstall` takes it away. A page without a bundler takes the file \
                `testing.page.mjs` of an edition as a module instead of the script, and finds the fake as `window.fake`. \
                A function as an answer gives data or a `failure`. `fireRaw` plays a release that is broken or newer. \
                `calls` and `events` keep what was answered. Time stands still until `clock.advance`, or until \
                `clock.start`, which a page that loads the file has done.",
        program: Code::filled(
            "import { createFake, failure } from {testing};\n\
             import { {sample} } from {samples};\n\n\
             const fake = createFake();\n\
             fake.answer({method}, failure({error}), {data}); // first, then next\n\
             fake.client.on({event}, async () => ({reply}));\n\
             const reply = await fake.fire({event}, ...{sample}.full());\n\
             console.log(reply, fake.calls);\n\
             fake.assertNoProblems();\n\
             fake.reset();\n",
            &values,
        ),
    })
}

/// A method that can be called at any time, an error, and data of the method.
fn answered(api: &Api) -> Option<(&str, &str, serde_json::Value)> {
    let method = api.methods.get(api.client.as_ref()?.ready?.0)?;
    let Outcome::Result(ty) = &method.outcome else { return None };
    let table = envelope(api)?.table(api)?;
    Some((&method.name, &api.codes(table).first()?.name, crate::example::minimal(api, ty)?))
}

fn editions(package: &Package, api: &Api, module: &Code) -> Option<Recipe> {
    let others = || package.editions.iter().filter(|other| other.edition != api.edition);
    let other = others().next()?;
    let event = api.events.iter().find(|event| {
        let is_shared = others().all(|other| other.events.iter().any(|one| one.name == event.name));
        is_shared && event.reply.is_none() && !event.parameters.is_empty()
    })?;
    let client = api.client.as_ref()?;
    let ready = api.methods.get(client.ready?.0)?;
    let values = [
        ("module", module.clone()),
        ("event", quoting::literal(&event.name)),
        ("parameters", named(&event.parameters)),
        ("edition", quoting::literal(&other.edition)),
        ("any", editions::any(client)?),
        ("method", quoting::member(&ready.name)),
    ];
    Some(Recipe {
        title: "Serve several editions",
        about: "Which edition a host serves is known when the program runs, by the methods of the client. `shared` gives \
                what all editions have, `unwrap` takes the answers of each; where they differ, `isEdition` asks.",
        program: Code::filled(
            "import { type AnyClient, isEdition, {any}, shared, unwrap } from {module};\n\n\
             async function listen(client: AnyClient): Promise<void> {\n  \
             shared(client).on({event}, ({parameters}) => console.log({parameters}));\n  \
             console.log(await unwrap(shared(client){method}()));\n  \
             if (isEdition(client, {edition})) console.log(\"with what it has alone\");\n}\n\n\
             export const start = () => {any}({ domain: \"acme.example.com\" }).then(listen);\n",
            &values,
        ),
    })
}

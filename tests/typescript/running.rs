//! The modules of the npm package that run: the recipes of its README, both forms of each module, loading on a
//! page, and what each entry adds to a bundle.

use std::path::Path;

use serde_json::{Value, json};

use crate::judges::compiler::Compiler;
use crate::judges::project::Project;
use crate::judges::{node, project};

/// What a recipe finds around it.
const AROUND: &str = "\
import { createFake as makeClient } from \"brightpattern-agent-desktop/testing\";
import { InteractionData as Sampled } from \"brightpattern-agent-desktop/samples\";
const client = makeClient().answer(\"getLoginState\", { isLoggedIn: true }).client;
const text = JSON.stringify({ ...Sampled.full(), state: \"newer\" });
";

/// What the recipes print, in their order, but for the one that needs a page.
const PRINTED: [&str; 5] = [
    "{\"isLoggedIn\":true}",
    "[\"ON_REQUEST_TRANSFER_DATA\",\"ON_SEARCH_KNOWLEDGE_BASE\",\"ON_GET_KNOWLEDGE_BASE_ARTICLE\",\"ON_WEB_SCREEN_POP_CUSTOM\"] \"not_enough_privileges\"",
    "\"well formed\"",
    "{} []",
    "{\"isLoggedIn\":true}",
];

/// The programs of the README that are about modules that run.
fn recipes() -> Vec<String> {
    let readme =
        std::fs::read_to_string(project::generated().join("README.md")).expect("the package has a README");
    let (_, part) = readme.split_once("\n## At run time\n").expect("the README has recipes");
    let part = part.split("\n## ").next().unwrap_or(part);
    part.split("```ts\n").skip(1).filter_map(|rest| rest.split("```").next()).map(str::to_owned).collect()
}

#[test]
fn recipes_compile_and_do_what_they_say() {
    let project = Project::new("recipes");
    let mut sources = Vec::new();
    for (number, recipe) in recipes().iter().enumerate() {
        assert!(recipe.lines().count() <= 11, "{recipe}");
        let file = format!("recipe{number}.mts");
        let call = if recipe.contains("function listen(client") { "await listen(client);\n" } else { "" };
        project.write(&file, &format!("{AROUND}{recipe}{call}export {{ client, text }};\n"));
        sources.push(file);
    }
    for compiler in Compiler::all() {
        let options = ["--lib", "es2022,dom", "--module", "nodenext", "--target", "es2022"];
        let found = compiler.compile(&project, &sources, options);
        assert!(found.is_empty(), "{}: {found:#?}", compiler.name);
    }
    let printed: Vec<String> = run(&project, "recipes.js", &json!(sources[1..]));
    assert_eq!(printed, PRINTED);
}

/// Whoever requires a module and whoever imports it get the same.
#[test]
fn both_forms_of_a_module_have_the_same() {
    let project = Project::new("forms");
    let different: Vec<String> = run(&project, "forms.js", &json!(modules()));
    assert_eq!(different, Vec::<String>::new());
}

/// The entries that run.
fn modules() -> Vec<String> {
    let manifest =
        std::fs::read_to_string(project::generated().join("package.json")).expect("there is a manifest");
    let manifest: Value = serde_json::from_str(&manifest).expect("the manifest is JSON");
    let entries = manifest["exports"].as_object().expect("the package has entries");
    let runs = entries.iter().filter(|(_, entry)| entry.get("require").is_some());
    let modules: Vec<String> = runs.map(|(name, _)| name.trim_start_matches("./").to_owned()).collect();
    assert!(modules.len() > 15, "{modules:?}");
    modules
}

/// Pages of a tenant, and what comes of loading there.
#[test]
fn a_page_is_told_what_came_of_loading() {
    let project = Project::new("loading");
    let seen: Vec<(String, String)> = run(&project, "loading.js", &json!(null));
    let seen: Vec<(&str, &str)> = seen.iter().map(|(case, came)| (case.as_str(), came.as_str())).collect();
    assert_eq!(
        seen,
        [
            ("the recipe", "ON_NEW_INTERACTION"),
            ("twice at once", "a client, 1 script"),
            ("no script", "no-script https://acme.example.com/agent/communicator/adapters/api.js"),
            ("again after no script", "a client, 1 script"),
            ("no global", "no-global"),
            ("nobody answers", "no-answer"),
            ("answers late", "a client, 1 script"),
            ("aborted", "aborted because"),
            ("aborted before", "aborted because"),
            ("no global, then one", "a client, 1 script"),
            ("another tenant", "bad-option"),
            ("no limit", "a client, 1 script"),
            ("the constructor throws", "failed"),
            ("no such widget", "bad-option"),
            ("no host", "bad-option"),
            ("a policy, with its nonce", "a client, 1 script"),
            ("a policy, without", "no-script https://acme.example.com/agent/communicator/adapters/api.js"),
            ("the page has the script already", "a client, 1 script"),
            ("any edition", "a client, 1 script"),
            ("any edition, of another widget", "a client, 1 script"),
            ("another address", "a client, 1 script"),
            ("another address, without a script", "no-script https://crm.example.com/widget.js"),
            ("another address, any edition", "a client, 1 script"),
            ("an address that is none", "bad-option"),
            ("an address that is empty", "bad-option"),
            ("the fake at an address", "true true"),
            ("the fake at an address, under a policy", "a client, 1 script"),
            ("no bundler", "ON_NEW_INTERACTION"),
        ]
    );
}

/// The most that an entry may add to a bundle, minified and compressed, in bytes.
const BUDGET: [(&str, &str, u64); 7] = [
    ("export * from 'brightpattern-agent-desktop/load'", "load", 1_800),
    ("export * from 'brightpattern-agent-desktop/results'", "results", 500),
    ("export { ResultErrorCodes } from 'brightpattern-agent-desktop/values'", "one table", 500),
    ("export * from 'brightpattern-agent-desktop/values'", "values", 5_000),
    ("export { isInteractionData } from 'brightpattern-agent-desktop/guards'", "one guard", 1_000),
    ("export { isCallParty } from 'brightpattern-agent-desktop/guards'", "a small guard", 400),
    ("export * from 'brightpattern-agent-desktop/testing'", "testing", 10_500),
];

#[test]
fn what_an_entry_adds_to_a_bundle_is_little() {
    let project = Project::new("bundles");
    let programs: Vec<&str> = BUDGET.iter().map(|(program, ..)| *program).collect();
    let sizes: Vec<u64> = run(&project, "bundles.js", &json!(programs));
    for ((_, name, most), size) in BUDGET.iter().zip(sizes) {
        println!("{name}: {size} bytes");
        assert!(size <= *most, "{name}: {size} bytes, at most {most}");
        // A budget far above what is needed holds nothing.
        assert!(size * 2 > *most, "{name}: {size} bytes, far below {most}");
    }
}

/// What others look for in a package before they use it.
#[test]
fn nobody_has_anything_against_the_package() {
    let project = Project::new("lint");
    let complaints: Vec<String> = run(
        &project,
        "lint.js",
        &json!({ "name": "brightpattern-agent-desktop", "tarball": project::tarball() }),
    );
    assert_eq!(complaints, Vec::<String>::new());
}

#[test]
fn the_package_is_small() {
    let project = Project::new("size");
    let installed = project.path().join("node_modules/brightpattern-agent-desktop");
    let (packed, unpacked) = sizes(project::tarball(), &installed);
    println!("{packed} bytes packed, {unpacked} unpacked");
    assert!(packed <= 150_500 && unpacked <= 935_000, "{packed} bytes packed, {unpacked} unpacked");
}

/// Of a package that is packed, and of one that is installed.
pub fn sizes(tarball: &Path, installed: &Path) -> (u64, u64) {
    (std::fs::metadata(tarball).expect("the package is packed").len(), unpacked(installed))
}

fn unpacked(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let size = |path: std::path::PathBuf| match path.is_dir() {
        true => unpacked(&path),
        false => std::fs::metadata(&path).expect("the file is there").len(),
    };
    entries.map(|entry| size(entry.expect("the folder can be read").path())).sum()
}

/// Does a job in a project, and gives what is printed.
pub fn run<T: serde::de::DeserializeOwned>(project: &Project, script: &str, job: &Value) -> T {
    project.write("job.json", &job.to_string());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/typescript/running").join(script);
    let packages = node::folder().join("node_modules");
    let output = node::node(project.path(), &script, [packages.as_path(), project.path()]);
    assert!(output.status.success(), "{}", node::printed(&output));
    serde_json::from_slice(&output.stdout).expect("the script answers in JSON")
}

//! Types that lie deep inside each other: the crate compiles, for the limit of the compiler follows
//! from the spec.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use codegen::build;
use codegen::files::Files;

use crate::fixtures::spec;
use crate::judges::cargo::cargo;

const HEAD: &str =
    "title: Example API\nsources: { page: { kind: page, title: A page } }\nsource: page\ntypes:\n";

/// As many lists inside each other, each under a name of its own.
const LISTS: usize = 250;

fn nested() -> String {
    let mut text = HEAD.to_owned();
    let mut add = |line: String| writeln!(text, "  {line}").expect("a text takes it");
    for n in 0..LISTS {
        add(format!("List{n}: {{ description: A list., type: 'List{}[]' }}", n + 1));
    }
    add(format!("List{LISTS}: {{ description: A text., type: string }}"));
    for n in 0..LISTS {
        let field = format!("field: {{ type: 'Object{}', description: A field. }}", n + 1);
        add(format!("Object{n}: {{ description: An object., fields: {{ {field} }} }}"));
    }
    // A way through types that lead back to themselves is as long as there are of them.
    for n in 0..LISTS {
        let field = format!("field?: {{ type: 'Circle{}', description: A field. }}", (n + 1) % LISTS);
        let back = "back?: { type: 'Circle0[]', description: A field. }";
        let fields = if n + 1 == LISTS { back.to_owned() } else { field };
        add(format!("Circle{n}: {{ description: An object., fields: {{ {fields} }} }}"));
    }
    let field = "field?: { type: List0, description: A field. }";
    add(format!("Object{LISTS}: {{ description: An object., fields: {{ {field} }} }}"));
    text
}

#[test]
fn a_crate_of_deep_types_compiles() {
    let files = build(spec::write_text(&nested()).path()).expect("the spec breaks no rule");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nesting");
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in &files {
        if let Some(path) = path.strip_prefix("rust/") {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a file lies in a folder"))
                .expect("the folder can be made");
            fs::write(path, text).expect("the file can be written");
        }
    }
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("there is a manifest");
    fs::write(&manifest, text + "\n[workspace]\n").expect("the file can be written");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the lock can be copied");
    // Who asks for more than reading needs a limit of the same size.
    let limit = limit(&files).expect("the types are deep");
    let program = "use example::{Circle0, Object0};\nfn main() {\n    fn reads<T: serde_core::de::DeserializeOwned + Clone + Send>() {}\n    reads::<Object0>();\n    reads::<Circle0>();\n}\n";
    fs::create_dir_all(folder.join("examples")).expect("the folder can be made");
    fs::write(folder.join("examples/read.rs"), format!("{limit}\n{program}"))
        .expect("the file can be written");
    let output = cargo(&folder, &["check", "--examples"]).output().expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The line that says how deep types may lie inside each other.
fn limit(files: &Files) -> Option<String> {
    let mut lines = files["rust/src/lib.rs"].lines();
    lines.find(|line| line.starts_with("#![recursion_limit")).map(str::to_owned)
}

/// The limit is written only where the compiler's own is not enough.
#[test]
fn a_flat_crate_has_no_limit_of_its_own() {
    let flat = format!("{HEAD}  Team: {{ description: A team., type: 'string[]' }}\n");
    let files = build(spec::write_text(&flat).path()).expect("the spec breaks no rule");
    assert_eq!(limit(&files), None);
}

//! One construct of the spec format a file, and what becomes of it in the model and each target.

use codegen::files::Files;
use codegen::model::Package;
use codegen::targets::{Basis, TARGETS, plan};
use codegen::{Stop, understand};

use crate::fixtures::spec;

#[test]
fn every_construct_has_its_form_in_every_target() {
    for path in spec::files("tests/cases") {
        let name = spec::name(&path);
        let folder = spec::write(&path);
        let package = match understand(folder.path()) {
            Ok(package) => package,
            Err(Stop::Failure(failure)) => panic!("{name}: {failure}"),
            Err(Stop::Mistakes(sources, mistakes)) => {
                let rendered: Vec<_> =
                    mistakes.iter().map(|mistake| mistake.render(&sources, false)).collect();
                panic!("{name}:\n{}", rendered.join("\n"));
            }
        };
        record(&name, "model", &model(&package));
        let basis = Basis::of(&package);
        let plans = plan(&package, &basis);
        // Pages for people show what the others show, and are tested as a whole.
        for planned in plans.iter().filter(|planned| planned.target.audience().is_some()) {
            let target = planned.target;
            let api = &package.editions[0];
            let shown = join(planned.files(&plans.as_slice()), |path| target.shows(path, api));
            assert!(!shown.is_empty(), "{name}: {} shows nothing", target.folder());
            record(&name, target.short(), &shown);
        }
    }
}

/// Two targets never write to one folder, one column or one snapshot.
#[test]
fn every_target_has_names_of_its_own() {
    let names = TARGETS.map(|target| {
        let [key, name] = target.audience().map_or(["", ""], |audience| [audience.key, audience.name]);
        [target.folder(), target.short(), key, name]
    });
    for (index, pair) in names.iter().enumerate() {
        for other in &names[..index] {
            assert!(pair.iter().zip(other).all(|(one, other)| one != other), "{pair:?} and {other:?}");
        }
    }
}

fn record(name: &str, target: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "cases", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(format!("{name}.{target}"), text);
    });
}

fn model(package: &Package) -> String {
    let api = &package.editions[0];
    format!("{:#?}\n{:#?}\n{:#?}\n{:#?}", api.types, api.events, api.methods, api.client)
}

fn join(files: Files, wanted: impl Fn(&str) -> bool) -> String {
    let files = files.into_iter().filter(|(path, _)| wanted(path));
    files.map(|(path, text)| format!("=== {path}\n{text}")).collect::<Vec<_>>().join("\n")
}

//! The examples of `spec/README.md` are specs.

use codegen::{Stop, understand};

use crate::fixtures::spec;

const HEAD: &str = "title: Example\nsource: page\n";
const PAGE: &str = "  page: { kind: page, title: Example page }\n";

#[test]
fn every_example_is_a_spec() {
    let text = include_str!("../spec/README.md");
    let examples: Vec<&str> =
        text.split("```yaml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(examples.len() >= 10, "{} examples found", examples.len());
    for example in examples {
        let sources = format!("sources:\n{PAGE}");
        let example = match example.split_once("sources:\n") {
            Some((before, after)) => format!("{before}{sources}{after}"),
            None => format!("{sources}{example}"),
        };
        let other = format!("{HEAD}sources:\n{PAGE}");
        let folder = spec::write_text(&format!("#: 1.0/api.yaml\n{HEAD}{example}#: 0.9/api.yaml\n{other}"));
        match understand(folder.path()) {
            Ok(_) => {}
            Err(Stop::Failure(failure)) => panic!("{failure}"),
            Err(Stop::Mistakes(sources, mistakes)) => {
                let rendered: Vec<_> =
                    mistakes.iter().map(|mistake| mistake.render(&sources, false)).collect();
                panic!("{}", rendered.join("\n"));
            }
        }
    }
}

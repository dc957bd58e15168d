//! What the spec records is told: who said what, what was decided, what is not known, what was left out, what
//! changed.

use codegen::diff::diff;
use codegen::diff::rule::Kind;
use codegen::model::{Api, Disagreement, Docs, Inline, Origin, Shape, Text, TypeId, notation};
use codegen::reference::Reference;
use codegen::targets::audiences;

use super::page::words;
use super::site;

/// Prose as it is read.
fn read(api: &Api, text: &Text) -> String {
    let inline = |inline: &Inline| match inline {
        Inline::Plain(text) | Inline::Code(text) | Inline::Address { text, .. } => text.clone(),
        Inline::Link(link) => notation::link(api, *link),
    };
    words(&text.run_on().iter().map(inline).collect::<String>())
}

/// What is said of everything that is declared in an edition, with the item that has the page.
fn described(api: &Api) -> Vec<(Origin, &Docs)> {
    let mut found: Vec<(Origin, &Docs)> = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let id = Origin::Type(TypeId(index));
        found.push((id, &definition.docs));
        match &definition.shape {
            Shape::Object(object) => found.extend(object.fields.iter().map(|field| (id, &field.docs))),
            Shape::Enum(enumeration) => {
                found.extend(enumeration.values.iter().map(|value| (id, &value.docs)))
            }
            Shape::Codes(codes) => found.extend(codes.iter().map(|code| (id, &code.docs))),
            Shape::Alias(_) | Shape::Host => {}
        }
    }
    for (index, event) in api.events.iter().enumerate() {
        let id = Origin::Event(codegen::model::EventId(index));
        found.push((id, &event.docs));
        found.extend(event.parameters.iter().map(|parameter| (id, &parameter.docs)));
    }
    for (index, method) in api.methods.iter().enumerate() {
        let id = Origin::Method(codegen::model::MethodId(index));
        found.push((id, &method.docs));
        found.extend(method.parameters.iter().map(|parameter| (id, &parameter.docs)));
    }
    if let Some(client) = &api.client {
        found.push((Origin::Client, &client.docs));
        found.extend(client.parameters.iter().map(|parameter| (Origin::Client, &parameter.docs)));
        found.extend(client.properties.iter().map(|property| (Origin::Client, &property.docs)));
    }
    found
}

fn tells(text: &str, api: &Api, disagreement: &Disagreement, place: &str) {
    let said = disagreement.statements.iter().map(|statement| words(&statement.says));
    let told =
        said.chain([words(disagreement.decision.trim_end_matches('.')), read(api, &disagreement.reason)]);
    for told in told.chain(disagreement.advice.iter().map(|advice| read(api, advice))) {
        assert!(text.contains(&told), "{place} does not say: {told}");
    }
}

#[test]
fn a_page_says_all_that_is_recorded_of_its_item() {
    let mut count = 0;
    for api in &site().package.editions {
        let reference = Reference::of(api);
        for (item, docs) in described(api) {
            let page = site().page(&reference.page(item));
            let text = page.text();
            docs.disagreements.iter().for_each(|disagreement| tells(&text, api, disagreement, page.path));
            let prose = [&docs.description].into_iter().chain(&docs.deprecated).chain(&docs.open);
            for told in prose.map(|text| read(api, text)) {
                assert!(text.contains(&told), "{} does not say: {told}", page.path);
            }
            for (source, lines) in &docs.lines {
                assert!(text.contains(&api[*source].title) && text.contains(lines), "{}: {lines}", page.path);
            }
            count += docs.disagreements.len();
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn the_pages_of_an_edition_say_all_that_is_recorded_of_it() {
    for api in &site().package.editions {
        let text = |file: &str| site().page(&format!("{}/{file}", api.edition)).text();
        let [decisions, questions, sources] = ["decisions.html", "questions.html", "sources.html"].map(text);
        api.disagreements.iter().for_each(|disagreement| tells(&decisions, api, disagreement, "decisions"));
        let of_items = described(api);
        let open = of_items.iter().flat_map(|(_, docs)| &docs.open);
        let answers = api.events.iter().flat_map(|event| &event.reply_open);
        let results = api.methods.iter().flat_map(|method| &method.outcome_open);
        for told in open.chain(&api.open).chain(answers).chain(results).map(|text| read(api, text)) {
            assert!(questions.contains(&told), "{}: {told}", api.edition);
        }
        for omission in &api.omissions {
            let told = format!("{}, {}{}", omission.name, omission.what, read(api, &omission.reason));
            assert!(words(&sources).replace(' ', "").contains(&told.replace(' ', "")), "{told}");
        }
        for source in &api.sources {
            for told in
                [Some(&source.title), source.revised.as_ref(), source.revision.as_ref()].into_iter().flatten()
            {
                assert!(sources.contains(told.as_str()), "{}: {told}", source.name);
            }
        }
        let links = site().page(&format!("{}/sources.html", api.edition)).attributes("href");
        assert!(api.sources.iter().filter_map(|source| source.url.as_ref()).all(|url| links.contains(url)));
    }
}

/// Each change is on the page of changes and, where this edition has the item, on its page.
#[test]
fn every_change_is_told() {
    let [old, new] = &site().package.editions[..] else { panic!("two editions") };
    let found = diff(old, new, &audiences());
    let page = site().page(&format!("{}/changes.html", new.edition));
    let told = found.changes.iter().filter(|change| change.change != Kind::Reworded);
    assert_eq!(page.html.matches("class=\"severity").count(), told.clone().count());
    let text = page.text();
    for change in told {
        assert!(text.contains(&change.subject.of) && text.contains(change.change.words()), "{change:?}");
    }
    for note in &found.code_for_both {
        assert!(text.contains(&words(&note.text.replace('`', ""))), "{}", note.text);
    }
    // `selected` was one ID or none, and is a list.
    let text = site().page("latest/types/InteractionAssociatedObjectsData.html").text();
    assert!(text.contains("selected – type replaced: string | null → string[]"), "{text}");
    let text = site().page("5.19/types/TeamMember.html").text();
    assert!(text.contains("renamed: TeamMember → User"), "{text}");
}

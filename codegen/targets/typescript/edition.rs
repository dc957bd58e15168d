//! One edition: its declarations in one file, read from the top: the client, the events, the
//! methods, the types.

use crate::model::{Api, docs};

use super::GENERATED;
use super::client::write_client;
use super::definition::write_types;
use super::docs::comment;
use super::event::write_events;
use super::method::write_methods;
use super::quoting::{Code, code};
use super::writer::Writer;

pub fn declarations(api: &Api) -> Code {
    let mut writer = Writer::default();
    writer.line(GENERATED);
    writer.blank();
    write_header(api, &mut writer);
    if let Some(client) = &api.client {
        open_section("The client", &mut writer);
        write_client(api, client, &mut writer);
    }
    if !api.events.is_empty() {
        open_section("Events", &mut writer);
        write_events(api, &mut writer);
    }
    if !api.methods.is_empty() {
        open_section("Methods", &mut writer);
        write_methods(api, &mut writer);
    }
    if !api.types.is_empty() {
        open_section("Types", &mut writer);
        write_types(api, &mut writer);
    }
    // Without it a declaration file exports everything it declares.
    writer.blank();
    writer.line("export {};");
    writer.finish()
}

fn write_header(api: &Api, writer: &mut Writer) {
    comment(api, writer, |comment| {
        comment.paragraph(|words| words.plain(&format!("{}, edition {}.", api.title, api.edition)));
        comment.text(&api.description);
        docs::advice(&api.disagreements).for_each(|advice| comment.text(advice));
        comment.tag("@packageDocumentation");
    });
}

fn open_section(title: &'static str, writer: &mut Writer) {
    writer.blank();
    writer.line(code!("// {}", title));
    writer.blank();
}

//! Load: the files of a spec folder become the document.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use crate::concurrent;
use crate::diagnostic::{Diagnostics, Rule};
use crate::document::{EditionFile, PackageFile};
use crate::source_map::{FileId, SourceFile, SourceMap};
use crate::terminal;
use crate::yaml::{self, Content, Mapping, Mistake, Node};

use folder::PACKAGE;

pub use folder::is_of_others;

mod ambiguity;
mod folder;
mod form;
mod inner;
mod key;
mod member;
mod mistake;
mod section;

/// A spec as written: its package file and its editions, one folder each.
#[derive(Debug, Default)]
pub struct Document {
    pub package: Option<(FileId, PackageFile)>,
    pub editions: Vec<Edition>,
    /// Whether something beside the editions could not be read, and may be one.
    pub incomplete: bool,
}

/// The files of one folder, in the order of their names.
#[derive(Debug)]
pub struct Edition {
    pub name: String,
    pub files: Vec<(FileId, EditionFile)>,
    /// The first file, for what is wrong with the folder as a whole.
    pub first: FileId,
    /// Whether a file could not be read as what it is; what it declares is not known then.
    pub incomplete: bool,
}

impl Edition {
    /// Whether a type of this name is declared in it.
    pub fn has_type(&self, name: &str) -> bool {
        let is_it =
            |key: &str| key == name || key.strip_prefix(name).is_some_and(|rest| rest.starts_with('<'));
        self.files.iter().any(|(_, content)| content.types.names().any(is_it))
    }
}

/// Where the files of a spec are, before anything is understood.
#[derive(Debug)]
pub struct Layout {
    package: FileId,
    editions: Vec<(String, Vec<FileId>)>,
    incomplete: bool,
}

/// Something outside the spec that ends the run: a folder that is not there, a file that cannot be
/// written.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&terminal::line(&self.0))
    }
}

/// Reads all files of a spec folder.
pub fn read(spec: &Path) -> Result<(SourceMap, Layout), Failure> {
    let found = folder::survey(spec)?;
    let unread = folder::check_file(&found.package);
    let incomplete = !found.beside.is_empty();
    let mut entries = vec![(found.package, unread)];
    let mut editions = Vec::new();
    for (name, files) in found.editions {
        let first = entries.len();
        entries.extend(files);
        editions.push((name, (first..entries.len()).map(FileId).collect()));
    }
    entries.extend(found.beside);
    let sources = SourceMap { files: concurrent::map(&entries, read_file) };
    Ok((sources, Layout { incomplete, ..lay_out(FileId(0), editions) }))
}

/// The same of files in memory, by their paths in the spec folder.
pub fn read_from(files: &BTreeMap<String, Vec<u8>>) -> Result<(SourceMap, Layout), Failure> {
    let mut sources = SourceMap::default();
    let mut add = |path: &str, bytes: &[u8]| {
        sources.files.push(parse(path, bytes.to_vec()));
        FileId(sources.files.len() - 1)
    };
    let package = files.get(PACKAGE).ok_or_else(|| Failure(format!("there is no {PACKAGE}")))?;
    let package = add(PACKAGE, package);
    let mut editions = BTreeMap::<&str, Vec<FileId>>::new();
    for (path, bytes) in files {
        if let Some((folder, _)) = path.split_once('/') {
            folder::check_edition(folder).map_err(|unread| Failure(unread.title))?;
            editions.entry(folder).or_default().push(add(path, bytes));
        }
    }
    if editions.is_empty() {
        return Err(Failure("there is no edition".to_owned()));
    }
    let editions = editions.into_iter().map(|(name, files)| (name.to_owned(), files)).collect();
    Ok((sources, lay_out(package, editions)))
}

fn lay_out(package: FileId, mut editions: Vec<(String, Vec<FileId>)>) -> Layout {
    editions.sort_by_cached_key(|(name, _)| natural_order(name));
    Layout { package, editions, incomplete: false }
}

/// Decodes what was read.
pub fn load(layout: &Layout, diagnostics: &mut Diagnostics) -> Document {
    let sources = diagnostics.sources;
    for (index, file) in sources.files.iter().enumerate() {
        mistake::report_text(FileId(index), file, diagnostics);
    }
    let mut document = Document { incomplete: layout.incomplete, ..Document::default() };
    let package = decode::<PackageFile>(layout.package, diagnostics);
    if let Some(package) = package.and_then(|decoded| decoded.reported(layout.package, diagnostics)) {
        document.package = Some((layout.package, package));
    }
    for (name, files) in &layout.editions {
        let mut incomplete = false;
        let mut loaded = Vec::with_capacity(files.len());
        for file in files {
            let Some(mut decoded) = decode::<EditionFile>(*file, diagnostics) else { continue };
            incomplete |= section::report_strays(*file, &mut decoded, diagnostics);
            incomplete |= section::hides_items(decoded.root, &diagnostics.sources.files[file.0].complaints);
            inner::report_inner(*file, &mut decoded, diagnostics);
            member::report_flat(*file, &mut decoded, diagnostics);
            form::report_forms(*file, &mut decoded, diagnostics);
            loaded.extend(decoded.reported(*file, diagnostics).map(|content| (*file, content)));
        }
        incomplete |= loaded.len() < files.len();
        document.editions.push(Edition { name: name.clone(), files: loaded, first: files[0], incomplete });
    }
    document
}

/// What a file holds, and what is wrong with it, which is not reported yet.
struct Decoded<'s, T> {
    root: &'s Node,
    content: Option<T>,
    mistakes: Vec<Mistake>,
}

/// A file of an edition with mistakes in it.
struct Wrong<'d, 's> {
    file: &'s Mapping,
    content: &'d mut EditionFile,
    mistakes: &'d mut Vec<Mistake>,
}

impl<'s> Decoded<'s, EditionFile> {
    /// What is looked through for the one mistake that explains several; nothing where there are none.
    fn wrong(&mut self) -> Option<Wrong<'_, 's>> {
        let Decoded { root, content, mistakes } = self;
        match (&root.content, content) {
            (Content::Mapping(file), Some(content)) if !mistakes.is_empty() => {
                Some(Wrong { file, content, mistakes })
            }
            _ => None,
        }
    }
}

impl<T> Decoded<'_, T> {
    /// What it holds, once everything is reported.
    fn reported(self, file: FileId, diagnostics: &mut Diagnostics) -> Option<T> {
        for mistake in self.mistakes {
            mistake::report(file, &mistake, diagnostics);
        }
        self.content
    }
}

fn decode<'s, T: serde::de::DeserializeOwned>(
    file: FileId,
    diagnostics: &mut Diagnostics<'s>,
) -> Option<Decoded<'s, T>> {
    let source = &diagnostics.sources.files[file.0];
    if source.syntax_error.is_some() || source.unreadable.is_some() || source.unread.is_some() {
        return None;
    }
    let root = source.root.as_ref().filter(|root| root.kind() != yaml::Kind::Null);
    let Some(root) = root else {
        let span = diagnostics.sources.shown(file, 0..1);
        diagnostics.report_at(Rule::EmptyFile, span, "this file is empty", "a mapping was expected");
        return None;
    };
    let (content, mistakes) = yaml::decode(root);
    Some(Decoded { root, content, mistakes })
}

/// Reads a file, unless it is known that it is none.
fn read_file((path, unread): &folder::Entry) -> SourceFile {
    let content = match unread {
        Some(unread) => Err(unread.clone()),
        None => std::fs::read(path).map_err(|error| folder::cannot_be_read(path, &error)),
    };
    let shown = path.to_string_lossy().replace('\\', "/");
    match content {
        Ok(bytes) => parse(&shown, bytes),
        Err(unread) => SourceFile { path: shown, unread: Some(unread), ..SourceFile::default() },
    }
}

fn parse(path: &str, bytes: Vec<u8>) -> SourceFile {
    let (text, unreadable) = match yaml::encoding::text(bytes) {
        Ok(text) => (text, None),
        Err((shown, unreadable)) => (shown, Some(unreadable)),
    };
    let mut file = SourceFile { path: path.to_owned(), text, unreadable, ..SourceFile::default() };
    if file.unreadable.is_none() {
        match yaml::parse(&file.text) {
            Ok((root, complaints)) => (file.root, file.complaints) = (root, complaints),
            Err(error) => file.syntax_error = Some(error),
        }
        file.text = yaml::character::with_line_feeds(file.text);
    }
    file
}

/// Sorts `5.8` before `5.19`, and numbers before words.
fn natural_order(name: &str) -> Vec<(u8, u64, String)> {
    name.split('.')
        .map(|part| match part.parse() {
            Ok(number) => (0, number, String::new()),
            Err(_) => (1, 0, part.to_owned()),
        })
        .collect()
}

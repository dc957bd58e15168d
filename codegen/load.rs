//! Load: the files of a spec folder become the document.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::{EditionFile, PackageFile};
use crate::source_map::{FileId, SourceFile, SourceMap};
use crate::yaml;

mod mistake;

/// A spec as written: its package file and its editions, one folder each.
#[derive(Debug, Default)]
pub struct Document {
    pub package: Option<(FileId, PackageFile)>,
    pub editions: Vec<Edition>,
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

/// Where the files of a spec are, before anything is understood.
#[derive(Debug)]
pub struct Layout {
    package: FileId,
    editions: Vec<(String, Vec<FileId>)>,
}

/// Something outside the spec's text that ends the run: a folder that is not there, a file that
/// cannot be read or written.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The file beside the editions.
const PACKAGE: &str = "package.yaml";

/// Reads all files of a spec folder.
pub fn read(spec: &Path) -> Result<(SourceMap, Layout), Failure> {
    let mut sources = SourceMap::default();
    if spec.exists() && !spec.is_dir() {
        let spec = spec.display();
        return Err(Failure(format!(
            "`{spec}` is a file, not a folder; a spec is the folder that holds package.yaml"
        )));
    }
    if !spec.is_dir() {
        return Err(Failure(format!("there is no spec folder at `{}`", spec.display())));
    }
    let package = spec.join(PACKAGE);
    if !package.is_file() {
        return Err(Failure(format!(
            "`{}` has no package.yaml; it says what the generated packages are called",
            spec.display()
        )));
    }
    let (folders, beside): (Vec<_>, Vec<_>) = list(spec)?.into_iter().partition(|path| path.is_dir());
    let known = [PACKAGE, "spec.schema.json"];
    if let Some(file) = beside.iter().find(|path| is_data(path) && !known.contains(&file_name(path).as_str()))
    {
        return Err(Failure(format!(
            "`{}` would not be read; the files of an edition lie in the folder of the edition",
            file.display()
        )));
    }
    let package = read_file(&mut sources, &package)?;
    let mut editions = Vec::new();
    for folder in folders {
        let name = file_name(&folder);
        check_name(&folder, &name)?;
        let files = edition_files(&folder)?;
        let files = files.iter().map(|path| read_file(&mut sources, path)).collect::<Result<_, _>>()?;
        editions.push((name, files));
    }
    if editions.is_empty() {
        return Err(Failure(format!(
            "`{}` holds no edition; an edition is a folder of .yaml files, such as `{}`",
            spec.display(),
            spec.join("1.0").display()
        )));
    }
    Ok((sources, lay_out(package, editions)))
}

/// The same of files in memory, by their paths in the spec folder.
pub fn read_from(files: &BTreeMap<String, Vec<u8>>) -> Result<(SourceMap, Layout), Failure> {
    let mut sources = SourceMap::default();
    let package = files.get(PACKAGE).ok_or_else(|| Failure(format!("there is no {PACKAGE}")))?;
    let package = add(&mut sources, PACKAGE, package.clone());
    let mut editions = BTreeMap::<&str, Vec<FileId>>::new();
    for (path, bytes) in files {
        if let Some((folder, _)) = path.split_once('/') {
            check_name(Path::new(folder), folder)?;
            editions.entry(folder).or_default().push(add(&mut sources, path, bytes.clone()));
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
    Layout { package, editions }
}

fn check_name(folder: &Path, name: &str) -> Result<(), Failure> {
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')) {
        return Err(Failure(format!(
            "the folder `{}` cannot be an edition; its name becomes a part of package paths and has letters, \
             digits, `.`, `-` and `_` only",
            folder.display()
        )));
    }
    Ok(())
}

/// The files of an edition.
fn edition_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in list(folder)? {
        let shown = path.display();
        if path.is_dir() {
            return Err(Failure(format!(
                "there is a folder in an edition, `{shown}`; the files of an edition lie in it directly"
            )));
        } else if path.extension().is_some_and(|end| end == "yaml") {
            files.push(path);
        } else if is_data(&path) {
            return Err(Failure(format!(
                "`{shown}` would not be read; the files of an edition end in .yaml"
            )));
        }
    }
    if files.is_empty() {
        return Err(Failure(format!(
            "the edition `{}` has no .yaml file; every folder of a spec is an edition",
            folder.display()
        )));
    }
    Ok(files)
}

/// Whether a file looks as if somebody meant it to be read.
fn is_data(path: &Path) -> bool {
    // Also what an editor or a merge leaves behind: `types.yaml.orig`, `types.yaml~`.
    let name = file_name(path).to_ascii_lowercase();
    [".yaml", ".yml", ".json"].iter().any(|end| name.contains(end))
}

/// Decodes what was read.
pub fn load(layout: &Layout, diagnostics: &mut Diagnostics) -> Document {
    let sources = diagnostics.sources;
    for (index, file) in sources.files.iter().enumerate() {
        mistake::report_text(FileId(index), file, diagnostics);
    }
    let mut document = Document::default();
    if let Some(package) = decode::<PackageFile>(layout.package, diagnostics) {
        document.package = Some((layout.package, package));
    }
    for (name, files) in &layout.editions {
        let loaded =
            files.iter().filter_map(|file| Some((*file, decode::<EditionFile>(*file, diagnostics)?)));
        let loaded: Vec<_> = loaded.collect();
        let incomplete = loaded.len() < files.len();
        document.editions.push(Edition { name: name.clone(), files: loaded, first: files[0], incomplete });
    }
    document
}

fn decode<T: serde::de::DeserializeOwned>(file: FileId, diagnostics: &mut Diagnostics) -> Option<T> {
    let source = &diagnostics.sources.files[file.0];
    if source.syntax_error.is_some() || source.unreadable.is_some() {
        return None;
    }
    let root = source.root.as_ref().filter(|root| root.kind() != yaml::Kind::Null);
    let Some(root) = root else {
        let span = diagnostics.sources.shown(file, 0..1);
        diagnostics.report_at(Rule::EmptyFile, span, "this file is empty", "a mapping was expected");
        return None;
    };
    let (content, mistakes) = yaml::decode(root);
    for mistake in mistakes {
        mistake::report(file, &mistake, diagnostics);
    }
    content
}

fn read_file(sources: &mut SourceMap, path: &Path) -> Result<FileId, Failure> {
    // Reading a pipe would wait for somebody to write into it.
    if !std::fs::metadata(path).map_err(|error| cannot_read(path, &error))?.is_file() {
        return Err(Failure(format!("`{}` is not a file", path.display())));
    }
    let bytes = std::fs::read(path).map_err(|error| cannot_read(path, &error))?;
    Ok(add(sources, &path.to_string_lossy().replace('\\', "/"), bytes))
}

fn add(sources: &mut SourceMap, path: &str, bytes: Vec<u8>) -> FileId {
    let (text, unreadable) = match yaml::encoding::text(bytes) {
        Ok(text) => (text, None),
        Err((shown, unreadable)) => (shown, Some(unreadable)),
    };
    let path = path.to_owned();
    let mut file =
        SourceFile { path, text, root: None, complaints: Vec::new(), syntax_error: None, unreadable };
    if file.unreadable.is_none() {
        match yaml::parse(&file.text) {
            Ok((root, complaints)) => (file.root, file.complaints) = (root, complaints),
            Err(error) => file.syntax_error = Some(error),
        }
    }
    sources.files.push(file);
    FileId(sources.files.len() - 1)
}

/// What is in a folder and not hidden.
fn list(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>());
    let mut paths = entries.map_err(|error| cannot_read(folder, &error))?;
    paths.retain(|path| !file_name(path).starts_with('.'));
    paths.sort();
    Ok(paths)
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Failure {
    Failure(format!("cannot read `{}`: {error}", path.display()))
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
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

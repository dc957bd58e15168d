//! A trial of publishing: each generated package is packed as it would be published, and used by a project
//! that has nothing but the archive.

use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::load::Failure;

use super::super::console::Console;

/// Loads every entry of a package that runs, in both forms.
const LOAD: &str = "\
const { exports } = require(process.argv[1] + '/package.json');
(async () => {
  for (const [path, entry] of Object.entries(exports)) {
    if (path.includes('*') || !JSON.stringify(entry).match(/\\.(m|c)?js\"/)) continue;
    const name = process.argv[1] + path.slice(1);
    await import(name);
    if (JSON.stringify(entry).includes('require') || typeof entry === 'string') require(name);
  }
})();
";

pub fn run(console: &Console, out: &Path) -> Result<(), Failure> {
    let entries = std::fs::read_dir(out)
        .map_err(|error| Failure(format!("cannot read `{}`: {error}", out.display())))?;
    let mut folders: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.sort();
    for folder in folders {
        if folder.join("Cargo.toml").is_file() {
            console.say(&format!("\ncargo publish --dry-run: {}\n", folder.display()));
            try_crate(&folder)?;
        } else if folder.join("package.json").is_file() {
            console.say(&format!("\nnpm publish --dry-run: {}\n", folder.display()));
            try_npm(&folder)?;
        }
    }
    Ok(())
}

fn try_crate(folder: &Path) -> Result<(), Failure> {
    let scratch = scratch()?;
    let packed = scratch.path().join("target");
    let cargo = || Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let mut publish = cargo();
    // What is published is committed afterwards.
    publish.args(["publish", "--dry-run", "--allow-dirty", "--target-dir"]).arg(&packed);
    run_in(publish, folder)?;
    // A dry run need not leave the archive behind; it has built what is in it.
    let mut pack = cargo();
    pack.args(["package", "--quiet", "--no-verify", "--allow-dirty", "--target-dir"]).arg(&packed);
    run_in(pack, folder)?;
    let archive = only_file(&packed.join("package"), ".crate")?;
    let mut unpack = Command::new("tar");
    unpack.arg("-xzf").arg(&archive);
    run_in(unpack, scratch.path())?;
    let stem = archive.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let (name, _) = stem.rsplit_once('-').unwrap_or((&stem, ""));
    let project = scratch.path().join("project");
    let manifest = format!(
        "[package]\nname = \"project\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n{name} = {{ path = \
         \"../{stem}\" }}\n\n[workspace]\n"
    );
    put(&project, "Cargo.toml", &manifest)?;
    put(&project, "src/main.rs", &format!("use {} as _;\n\nfn main() {{}}\n", name.replace('-', "_")))?;
    let mut check = cargo();
    check.args(["check", "--target-dir"]).arg(&packed);
    run_in(check, &project)
}

fn try_npm(folder: &Path) -> Result<(), Failure> {
    let scratch = scratch()?;
    let npm = || Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    let mut publish = npm();
    // Without the name of every file.
    publish.args(["publish", "--dry-run", "--access", "public", "--loglevel", "warn"]);
    run_in(publish, folder)?;
    let mut pack = npm();
    pack.args(["pack", "--silent", "--pack-destination"]).arg(scratch.path());
    run_in(pack, folder)?;
    let archive = only_file(scratch.path(), ".tgz")?;
    let project = scratch.path().join("project");
    put(&project, "package.json", "{ \"private\": true }\n")?;
    let mut install = npm();
    install.args(["install", "--no-audit", "--no-fund", "--silent"]).arg(&archive);
    run_in(install, &project)?;
    let manifest = std::fs::read_to_string(folder.join("package.json")).unwrap_or_default();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap_or_default();
    if manifest["exports"].is_object() {
        let mut load = Command::new("node");
        load.args(["-e", LOAD]).arg(manifest["name"].as_str().unwrap_or_default());
        run_in(load, &project)?;
    }
    Ok(())
}

fn scratch() -> Result<tempfile::TempDir, Failure> {
    tempfile::tempdir().map_err(|error| Failure(format!("cannot make a temporary folder: {error}")))
}

fn put(project: &Path, name: &str, text: &str) -> Result<(), Failure> {
    let path = project.join(name);
    let parent = path.parent().unwrap_or(project);
    std::fs::create_dir_all(parent)
        .and_then(|()| std::fs::write(&path, text))
        .map_err(|error| Failure(format!("cannot write `{}`: {error}", path.display())))
}

fn only_file(folder: &Path, ending: &str) -> Result<PathBuf, Failure> {
    let entries =
        std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let found = entries.filter(|path| path.to_string_lossy().ends_with(ending)).min();
    found.ok_or_else(|| Failure(format!("nothing was packed into `{}`", folder.display())))
}

/// Runs a command; what it says goes where ours goes.
fn run_in(mut command: Command, folder: &Path) -> Result<(), Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.current_dir(folder).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure(format!("{name} failed in `{}`: {status}", folder.display()))),
        Err(error) => Err(Failure(format!("cannot run {name}: {error}"))),
    }
}

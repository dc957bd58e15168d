//! The agent's page and the files of all pages.

use std::fs;

use super::server::Server;

#[test]
fn without_a_page_the_server_says_what_to_do() {
    let server = Server::start(&[]);
    let answer = server.look("/");
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("npm ci &amp;&amp; npm run build"));
}

#[test]
fn the_page_and_its_files_are_served_and_nothing_beside_them() {
    let server = Server::start(&[]);
    fs::write(server.page().join("index.html"), "<!doctype html><title>Page</title>").unwrap();
    fs::create_dir(server.page().join("js")).unwrap();
    fs::write(server.page().join("js/main.js"), "export {};").unwrap();
    assert_eq!(server.look("/").text(), "<!doctype html><title>Page</title>");
    let script = server.get("/page/js/main.js");
    assert_eq!(script.text(), "export {};");
    assert!(script.header("content-type").contains("javascript"));
    assert_eq!(script.header("cache-control"), "no-cache");
    for path in ["/page/js", "/page/js/", "/page/none.js", "/page/"] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
}

#[test]
fn a_tenant_is_allowed_to_the_page_and_to_no_other() {
    let server = Server::start(&[]);
    fs::write(server.page().join("index.html"), "<!doctype html><title>Page</title>").unwrap();
    let policy = |path: &str| server.look(path).header("content-security-policy").to_owned();
    let strict = policy("/activities");
    for (tenant, allowed) in [("", false), ("acme.example.com", true), ("evil.example; script-src *", false)]
    {
        fs::write(server.page().join("tenant.txt"), tenant).unwrap();
        assert_eq!(policy("/").contains("https://acme.example.com;"), allowed, "{tenant}");
        assert_eq!(policy("/") == strict, !allowed, "{tenant}");
        assert_eq!(policy("/activities"), strict);
    }
}

#[test]
fn what_pages_need_is_there() {
    let server = Server::start(&[]);
    for (path, kind) in [
        ("/assets/style.css", "text/css"),
        ("/assets/live.js", "text/javascript"),
        ("/assets/icon.svg", "image/svg+xml"),
        ("/favicon.ico", "image/svg+xml"),
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert!(answer.header("content-type").starts_with(kind), "{path}");
    }
}

#[test]
fn a_person_is_shown_a_page_of_what_went_wrong() {
    let server = Server::start(&[]);
    let page = server.look("/nothing");
    assert_eq!(page.status, 404);
    assert!(page.header("content-type").starts_with("text/html"));
    assert!(page.text().contains("<h1>Not Found</h1>"));
}

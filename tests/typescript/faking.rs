//! The fake client: what tests do to one, and what came of it.

use serde_json::json;

use super::running::run;
use crate::judges::project::Project;

/// What the script does to fakes under a heading.
fn seen(heading: &str) -> Vec<(String, String)> {
    run(&Project::new(&format!("fake-{heading}")), "fake.js", &json!(heading))
}

#[test]
fn a_fake_reports_what_would_go_wrong() {
    let seen = seen("reports");
    let seen: Vec<(&str, &str)> = seen.iter().map(|(case, came)| (case.as_str(), came.as_str())).collect();
    assert_eq!(
        seen,
        [
            ("nothing is an answer", ""),
            ("nobody answers", "no-reply"),
            ("a reply of the wrong shape", "ON_SEARCH_KNOWLEDGE_BASE[0].id: expected a string, found 5"),
            ("two replies", "[] several-replies"),
            ("a handler throws what cannot be shown", "failed"),
            ("a handler never ends", "no-reply"),
            ("wrong arguments", "OnLogin.loginState: expected an object, found 5"),
            ("an unknown event", "unknown-event"),
            ("no answer is set", "api_method_not_implemented 14 true"),
            ("a call fails", "banned 5"),
            ("a call that nobody answers", "api_not_answer"),
            ("no such error", "there is no error constructor"),
            ("a constructor in the place of the script's", "true"),
            ("the constructor taken away", "[{},{\"brightpattern\":{\"AdApi\":\"theirs\",\"other\":1}}]"),
            ("loaded where there is no page", "true no-script"),
            ("first, then next", "banned,0,1,1 "),
            ("a call of the wrong shape", "startCall.phonenumber: expected a string, found 5"),
            ("a call without what it needs", "startCall: missing argument `phonenumber`"),
            ("a call with more than it takes", "startCall: expected at most 2 arguments, found 3"),
            ("nothing to answer", ""),
            ("an answer of the wrong shape", "getTeams[0].id: expected a string, found 5"),
            (
                "all problems as an error",
                "unknown-event: there is no event ON_LOGIM; did you mean ON_LOGIN?\n\
                 bad-call: startCall.phonenumber: expected a string, found 5"
            ),
            ("put back", "[[],[],[],0,0,true]"),
            ("a misspelt event", "there is no event ON_NEW_INTERACTIONS; did you mean ON_NEW_INTERACTION?"),
            ("a misspelt method", "there is no method getTeam; did you mean getTeams?"),
            ("a misspelt error", "there is no error bannde; did you mean banned?"),
            ("a name that is far from all", "there is no method toString"),
            ("a name that is very long", "100019"),
        ]
    );
}

#[test]
fn a_fake_fails_breaks_remembers_and_keeps_time() {
    let seen = seen("plays");
    let seen: Vec<(&str, &str)> = seen.iter().map(|(case, came)| (case.as_str(), came.as_str())).collect();
    assert_eq!(
        seen,
        [
            ("a function fails a call", "empty_number 10,1 "),
            ("a function leaves a call unanswered", "api_not_answer"),
            (
                "a function fails what gives its outcome at once",
                "injectMessageLogger gives its outcome at once, and cannot fail"
            ),
            (
                "what no function is in the place of one",
                "injectMessageLogger.callback: expected a function, found \"log\""
            ),
            (
                "a failure of what gives its outcome at once",
                "injectMessageLogger gives its outcome at once, and cannot fail"
            ),
            ("a broken widget", "[[5,null]] "),
            ("a broken widget asks", "[] "),
            ("an event of a newer widget", "undefined [[1]] unknown-event"),
            (
                "what was raised",
                "[\"none yet\",[{\"event\":\"ON_SEARCH_KNOWLEDGE_BASE\",\"arguments\":[\"one\",\"none\"],\"reply\":[]},\
                 {\"event\":\"ON_LOGOUT\",\"arguments\":[]}]]"
            ),
            (
                "what was answered",
                "[\"none yet\",[{\"status\":\"success\",\"data\":[]},\
                 {\"status\":\"error\",\"error\":{\"code\":5,\"name\":\"banned\",\"message\":\"no\"}}]]"
            ),
            ("time passes", "api_not_answer"),
            ("time passes for who waits already", "api_not_answer"),
            ("no time is too long", "and nobody waits"),
            ("time is taken over", "true"),
            ("time starts anew", "0"),
        ]
    );
}

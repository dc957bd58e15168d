//! Answers: results, with an error that says why.

use std::error::Error;

use brightpattern_agent_desktop::{
    LoginStateData, OperationResult, ResultError, ResultErrorCode, ResultErrorName, json, latest,
};
use serde_json::json as value;

fn answer(answer: serde_json::Value) -> OperationResult<LoginStateData> {
    serde_json::from_value(answer).unwrap()
}

fn succeeded() -> OperationResult<LoginStateData> {
    answer(value!({ "status": "success", "data": { "isLoggedIn": true } }))
}

fn failed() -> OperationResult<LoginStateData> {
    let error = value!({ "code": 2, "name": "not_logged_in", "message": "log in first" });
    answer(value!({ "status": "error", "error": error }))
}

#[test]
fn an_answer_is_a_result() {
    fn is_logged_in(answer: OperationResult<LoginStateData>) -> Result<bool, Box<dyn Error>> {
        Ok(answer.into_result()?.is_logged_in)
    }
    fn plainly(answer: OperationResult<LoginStateData>) -> Result<bool, ResultError> {
        Ok(answer.into_result()?.is_logged_in)
    }
    assert!(is_logged_in(succeeded()).unwrap());
    assert_eq!(is_logged_in(failed()).unwrap_err().to_string(), "not_logged_in (2): log in first");
    assert_eq!(plainly(failed()).unwrap_err().name, ResultErrorName::NotLoggedIn);
    assert_eq!(failed().as_result().unwrap_err().code, ResultErrorCode::NotLoggedIn);
    assert!(succeeded().as_result().is_ok_and(|data| data.is_logged_in));
    assert_eq!(succeeded().as_result().ok().map(|data| data.is_logged_in), Some(true));
    let result: Result<LoginStateData, ResultError> = succeeded().into();
    assert_eq!(OperationResult::from(result), succeeded());
    assert_eq!(OperationResult::from(failed().into_result()), failed());
}

#[test]
fn an_answer_of_another_kind_is_an_error() {
    // With the reason at its place.
    let error = value!({ "code": 99, "name": "unknown_error" });
    let refused = answer(value!({ "status": "refused", "error": error })).into_result().unwrap_err();
    assert_eq!(refused.to_string(), "unknown_error (99)");
    // Without: nothing of it is lost.
    let pending = answer(value!({ "status": "pending", "ticket": 7 })).into_result().unwrap_err();
    assert_eq!(pending.to_string(), "pending (0)");
    assert!(!pending.name.is_documented() && !pending.code.is_documented());
    assert_eq!(pending.extra["ticket"], 7);
    let later: latest::OperationResult<()> =
        serde_json::from_str(r#"{"status":"pending","error":{"code":1}}"#).unwrap();
    assert_eq!(later.as_result().unwrap_err().extra["error"]["code"], 1);
}

#[test]
fn codes_know_their_names_and_names_their_codes() {
    assert_eq!(ResultErrorCode::from(2).name(), Some(ResultErrorName::NotLoggedIn));
    assert_eq!(ResultErrorName::NotLoggedIn.code(), Some(ResultErrorCode::NotLoggedIn));
    assert!(ResultErrorCode::NotLoggedIn == 2 && 2_i64 == ResultErrorCode::NotLoggedIn);
    assert_eq!(i64::from(ResultErrorCode::NotLoggedIn), 2);
    assert_eq!("2".parse(), Ok(ResultErrorCode::NotLoggedIn));
    assert!("two".parse::<ResultErrorCode>().is_err());
    assert_eq!(ResultErrorCode::try_from(2_u64), Ok(ResultErrorCode::NotLoggedIn));
    assert!(ResultErrorCode::try_from(u64::MAX).is_err());
    assert_eq!(ResultErrorCode::documented(7777), None);
    assert!(ResultErrorCode::iter().all(|code| code.is_documented() && code.name().is_some()));
    assert!(ResultErrorCode::from(21) < ResultErrorCode::UnknownError);
    assert_eq!("not_logged_in".parse::<ResultErrorName>(), Ok(ResultErrorName::NotLoggedIn));
    let number: json::Integer = ResultErrorCode::Banned.into();
    assert_eq!(number, 5);
}

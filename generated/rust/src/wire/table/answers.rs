//! The table of a union that is the answer to a call.

/// Makes a result of an answer, and an error of the reason of a failure. An arm is its variant, its
/// type, the field that counts and its documented name; `open` is the tag of an answer that may be of a
/// kind that is not documented; a field of the error is what it says and its name.
macro_rules! answer {
    (
        $name:ident<$parameter:ident> $error:ident;
        success $success:ident $successful:ident $data:ident $documented:literal;
        failure $failure:ident $failed:ident $reason:ident $member:literal;
        $(open $tag:literal;)?
        $(field $role:ident $field:ident $($code:literal)?;)*
    ) => {
        impl<$parameter> $name<$parameter> {
            /// The data of a call that succeeded, or why it failed.
            ///
            /// An answer of a kind that is not documented is no success: if it does not hold a reason
            /// where a failure does, the error has its kind for a name and its members in `extra`.
            #[doc(alias = "data")]
            #[doc(alias = "expect")]
            #[doc(alias = "map")]
            #[doc(alias = "unwrap")]
            #[allow(clippy::missing_errors_doc)]
            pub fn into_result(self) -> Result<$parameter, $error> {
                match self {
                    Self::$success(answer) => Ok(answer.$data),
                    Self::$failure(answer) => Err(answer.$reason),
                    $(Self::Unrecognized(answer) => Err($error::__unrecognized(answer.members(), $tag)),)?
                }
            }

            /// The data of a call that succeeded, lent, or why it failed, as
            /// [`into_result`](Self::into_result) says it.
            #[allow(clippy::missing_errors_doc)]
            pub fn as_result(&self) -> Result<&$parameter, $error> {
                match self {
                    Self::$success(answer) => Ok(&answer.$data),
                    Self::$failure(answer) => Err(answer.$reason.clone()),
                    $(Self::Unrecognized(answer) => Err($error::__unrecognized(answer.members(), $tag)),)?
                }
            }

            /// Whether the call succeeded. One that did is made of its data by `Ok(data).into()`, one that
            /// did not of its reason by `reason.into()`.
            #[doc(alias = "failure")]
            #[doc(alias = "is_success")]
            #[doc(alias = "success")]
            pub fn is_ok(&self) -> bool {
                matches!(self, Self::$success(_))
            }

            /// Whether the call did not succeed.
            #[doc(alias = "is_error")]
            #[doc(alias = "is_failure")]
            pub fn is_err(&self) -> bool {
                !self.is_ok()
            }

            /// The data of a call that succeeded.
            pub fn ok(self) -> Option<$parameter> {
                self.into_result().ok()
            }

            /// Why a call failed, as [`into_result`](Self::into_result) says it.
            pub fn err(self) -> Option<$error> {
                self.into_result().err()
            }
        }

        impl<$parameter> From<$name<$parameter>> for Result<$parameter, $error> {
            fn from(answer: $name<$parameter>) -> Self {
                answer.into_result()
            }
        }

        impl<$parameter> From<Result<$parameter, $error>> for $name<$parameter> {
            fn from(result: Result<$parameter, $error>) -> Self {
                match result {
                    Ok(data) => Self::$success($successful::new(data)),
                    Err(reason) => Self::$failure($failed::new(reason)),
                }
            }
        }

        impl<$parameter> From<$error> for $name<$parameter> {
            fn from(reason: $error) -> Self {
                Self::$failure($failed::new(reason))
            }
        }

        impl $error {
            /// The reason of an answer of a kind that is not documented.
            #[cold]
            #[allow(dead_code)]
            fn __unrecognized(answer: &$crate::json::Map<$crate::json::Value>, tag: &str) -> Self {
                $crate::wire::reason(answer, $member).unwrap_or_else(|| {
                    #[allow(unused_variables)]
                    let kind = answer.get(tag).and_then($crate::json::Value::as_str).unwrap_or(tag);
                    Self {
                        $($field: $crate::wire::answer!(@made $role kind $($code)?),)*
                        extra: answer.clone().into(),
                    }
                })
            }
        }

        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                #[allow(unused_mut)]
                let mut reason = $crate::wire::Reason::default();
                $($crate::wire::answer!(@said $role reason self.$field);)*
                reason.print(stringify!($error), f)
            }
        }

        impl std::error::Error for $error {}
    };
    (@made name $kind:ident) => { $kind.into() };
    (@made code $kind:ident $code:literal) => { $crate::json::Integer::exact($code).into() };
    (@made text $kind:ident) => { $kind.into() };
    (@made $other:ident $kind:ident) => { None };
    (@said name $reason:ident $self:ident.$field:ident) => { $reason.name = Some(&$self.$field) };
    (@said code $reason:ident $self:ident.$field:ident) => { $reason.code = Some(&$self.$field) };
    (@said text $reason:ident $self:ident.$field:ident) => { $reason.message = Some(&$self.$field) };
    (@said message $reason:ident $self:ident.$field:ident) => { $reason.message = $self.$field.as_deref() };
    (@said other $reason:ident $self:ident.$field:ident) => {};
}

pub(crate) use answer;

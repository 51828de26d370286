//! What can go wrong between the house and its database.
//!
//! A message names tables, columns and rules, and never the value of a row: it may end up in a log.

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind, DeserializeFieldError};

/// Why a query, a transaction or a connection failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database address cannot be used; the sentence says what to write instead.
    #[error("{0}")]
    Address(String),
    /// No connection could be had.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// The migrations could not be run or undone.
    #[error("the tables could not be brought up to date: {0}")]
    Migration(String),
    /// The row that must be there is not.
    #[error("no such row")]
    Missing,
    /// Another row already holds what may exist once. The caller says what this means.
    #[error("already taken ({0})")]
    Taken(String),
    /// A rule of the tables (a check, a reference, a mandatory column) refuses the row.
    #[error("refused by a rule of the tables ({0})")]
    Refused(String),
    /// Someone else changed the row since it was read.
    #[error("changed by someone else in the meantime")]
    Conflict,
    /// Another writer kept the database busy for longer than we wait; trying again may work.
    #[error("the database is busy")]
    Busy,
    /// A stored value does not fit its column's type in our code.
    #[error("a stored row could not be read (column {0})")]
    Unreadable(String),
    /// Anything else that the engine says.
    #[error("the database failed: {0}")]
    Engine(String),
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::Error as Diesel;
        match error {
            Diesel::NotFound => Self::Missing,
            Diesel::DatabaseError(kind, said) => from_engine(kind, said.as_ref()),
            Diesel::DeserializationError(cause) => {
                let column = cause.downcast_ref::<DeserializeFieldError>().and_then(|field| field.field_name.clone());
                Self::Unreadable(column.unwrap_or_else(|| "unknown".into()))
            }
            other => Self::Engine(without_values(&other.to_string())),
        }
    }
}

impl From<r2d2::Error> for Error {
    fn from(error: r2d2::Error) -> Self {
        Self::Unreachable(error.to_string())
    }
}

fn from_engine(kind: DatabaseErrorKind, said: &(dyn DatabaseErrorInformation + Send + Sync)) -> Error {
    let rule = || match said.constraint_name() {
        Some(name) => name.to_owned(),
        None => without_values(said.message()),
    };
    match kind {
        DatabaseErrorKind::UniqueViolation => Error::Taken(rule()),
        DatabaseErrorKind::ForeignKeyViolation
        | DatabaseErrorKind::NotNullViolation
        | DatabaseErrorKind::CheckViolation
        | DatabaseErrorKind::RestrictViolation
        | DatabaseErrorKind::ExclusionViolation => Error::Refused(rule()),
        DatabaseErrorKind::SerializationFailure => Error::Busy,
        DatabaseErrorKind::ClosedConnection => Error::Unreachable("the connection was closed".into()),
        _ if said.message().contains("is locked") || said.message().contains("deadlock detected") => Error::Busy,
        _ => Error::Engine(without_values(said.message())),
    }
}

/// PostgreSQL quotes the offending value in some messages; what stands between quotes is left out.
fn without_values(message: &str) -> String {
    let mut kept = String::with_capacity(message.len());
    for (index, part) in message.split(['"', '\'']).enumerate() {
        kept.push_str(if index % 2 == 0 { part } else { "…" });
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_keeps_no_value() {
        let said = without_values(r#"invalid input syntax for type bigint: "Maria Tremblay" at 'x'"#);
        assert_eq!(said, "invalid input syntax for type bigint: … at …");
    }
}

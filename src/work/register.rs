//! Writing the register and proving it: every line carries the hash of the one before.
//!
//! A line names who (`member:<id>`, `contributor`, `reader`, `house`), what, about what, and a small JSON detail that
//! never holds words of a story. What contributors and readers do is dated by the week, as their submissions are.

use serde_json::{Value, json};

use crate::domain::{Act, May, PublicId, Timestamp};
use crate::seal::sha256_hex;
use crate::store::register::{self, Line as Row};
use crate::store::{Db, members};

use super::{Desk, Refusal, Work};

/// Who acts.
#[derive(Debug, Clone, Copy)]
pub enum Actor<'a> {
    Member(&'a PublicId),
    Contributor,
    Reader,
    House,
}

impl<'a> From<&'a Desk> for Actor<'a> {
    fn from(desk: &'a Desk) -> Self {
        Self::Member(&desk.member.id)
    }
}

/// A line as administrators read it.
#[derive(Debug, Clone)]
pub struct Line {
    pub sequence: i64,
    /// UTC, to the minute.
    pub at: String,
    /// The member's name, or the word for the others.
    pub actor: String,
    pub act: String,
    pub subject: String,
    pub detail: String,
}

/// What the proof found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// So many lines, all bound to each other.
    Holds(i64),
    /// The first line that does not fit.
    BrokenAt(i64),
}

/// How many lines a page shows.
const PAGE: i64 = 100;

/// Appends a line in the transaction under way.
///
/// # Errors
/// What the database refuses.
pub fn record(
    db: &mut Db,
    at: Timestamp,
    actor: Actor<'_>,
    act: Act,
    subject: &str,
    detail: &Value,
) -> Result<(), Refusal> {
    let (sequence, previous) = register::take_turn(db)?;
    let by_week = matches!(actor, Actor::Contributor | Actor::Reader);
    let at = if by_week { at.week().start() } else { at.naive() };
    let actor = match actor {
        Actor::Member(id) => format!("member:{id}"),
        Actor::Contributor => "contributor".to_owned(),
        Actor::Reader => "reader".to_owned(),
        Actor::House => "house".to_owned(),
    };
    let mut line = Row {
        sequence,
        at,
        actor,
        act: act.as_str().to_owned(),
        subject: subject.to_owned(),
        detail: detail.to_string(),
        previous,
        hash: String::new(),
    };
    line.hash = hash(&line);
    Ok(register::append(db, &line)?)
}

/// The hash of a line: SHA-256 over a JSON array of all that it says and the hash before.
fn hash(line: &Row) -> String {
    let at = line.at.and_utc().timestamp_micros();
    let said = json!([line.sequence, at, line.actor, line.act, line.subject, line.detail, line.previous]);
    sha256_hex(said.to_string().as_bytes())
}

impl Work<'_> {
    /// Lines of the register, newest first, below a number if one is given.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`] for a role that may not.
    pub fn register_lines(&mut self, desk: &Desk, before: Option<i64>) -> Result<Vec<Line>, Refusal> {
        desk.require(May::ReadRegister)?;
        let names = members::all(&mut self.db)?;
        let named = |actor: &str| {
            let id = actor.strip_prefix("member:").unwrap_or("");
            names.iter().find(|member| member.public_id == id).map_or_else(|| actor.to_owned(), |m| m.name.clone())
        };
        let line = |row: Row| Line {
            sequence: row.sequence,
            at: row.at.format("%Y-%m-%d %H:%M").to_string(),
            actor: named(&row.actor),
            act: row.act,
            subject: row.subject,
            detail: if row.detail == "{}" { String::new() } else { row.detail },
        };
        Ok(register::before(&mut self.db, before, PAGE)?.into_iter().map(line).collect())
    }

    /// Proves the whole chain.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn prove_register(&mut self) -> Result<Proof, Refusal> {
        let (mut sequence, mut previous) = (0, "0".repeat(64));
        loop {
            let lines = register::after(&mut self.db, sequence, 1_000)?;
            if lines.is_empty() {
                break;
            }
            for line in lines {
                let fits = line.sequence == sequence + 1 && line.previous == previous && line.hash == hash(&line);
                if !fits {
                    return Ok(Proof::BrokenAt(sequence + 1));
                }
                sequence = line.sequence;
                previous = line.hash;
            }
        }
        // A chain that was cut short is only seen at its head.
        let head = register::head(&mut self.db)?;
        Ok(if head == (sequence, previous) { Proof::Holds(sequence) } else { Proof::BrokenAt(sequence + 1) })
    }
}

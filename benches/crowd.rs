//! Ten thousand readers at two nodes while a story is withdrawn: `cargo bench --bench crowd -- READERS`. Fails if anything
//! of the story is read after the answer to the withdrawal.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on stops")]
#![allow(dead_code, reason = "what the journeys need is more")]

#[path = "../tests/support/crowd.rs"]
mod crowd;
#[path = "../tests/support/house.rs"]
mod house;
#[path = "../tests/journeys/people.rs"]
mod people;
#[path = "../tests/support/postgres.rs"]
mod postgres;
#[path = "../tests/support/visitor.rs"]
mod visitor;

use house::{Engine, TestHouse};

fn main() {
    let asked = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let readers = asked.unwrap_or(10_000);
    println!("| nodes on | readers | read it before | asked after the answer | read it then | failed | withdrawal |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let mut late = 0;
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let first = TestHouse::open(engine);
        let second = first.another_node();
        let (_, came) = crowd::withdraw(&first, &second, readers);
        println!(
            "| {engine:?} | {readers} | {} | {} | {} | {} | {:.2} s |",
            came.before,
            came.after,
            came.late,
            came.failed,
            came.took.as_secs_f64()
        );
        late += came.late;
    }
    assert_eq!(late, 0, "a withdrawn story was read");
}

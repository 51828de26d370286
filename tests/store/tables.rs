//! The tables themselves: the way there and back, and three descriptions of them that must agree.

use std::collections::BTreeMap;

use daybook::store::{self, Db, Pool};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use crate::both;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    belongs: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Bool)]
    mandatory: bool,
}

type Columns = BTreeMap<String, (String, bool)>;

// The words of the search differ by engine: `store/search.rs` alone knows them.
const SQLITE: &str = r#"select m.name as belongs, c.name as name, c.type as kind, c."notnull" as mandatory
    from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'search_index%' and m.name <> '__diesel_schema_migrations'"#;
const POSTGRES: &str = "select table_name::text as belongs, column_name::text as name, data_type::text as kind,
    is_nullable = 'NO' as mandatory
    from information_schema.columns
    where table_schema = 'public' and table_name <> 'search_index' and table_name <> '__diesel_schema_migrations'";

/// `table.column` -> (diesel's type, mandatory), as the engine has it.
fn live(db: &mut Db) -> Columns {
    let rows: Vec<Column> = match db {
        Db::Sqlite(conn) => diesel::sql_query(SQLITE).load(conn).unwrap(),
        Db::Postgres(conn) => diesel::sql_query(POSTGRES).load(conn).unwrap(),
    };
    rows.into_iter()
        .map(|column| {
            // SQLite's own row ids are called INTEGER and are as wide as BIGINT.
            let kind = match (column.kind.to_lowercase().as_str(), column.name.as_str()) {
                ("integer", "id") => "BigInt",
                ("bigint", _) => "BigInt",
                ("integer", _) => "Integer",
                ("text", _) => "Text",
                ("boolean", _) => "Bool",
                ("date", _) => "Date",
                ("timestamp" | "timestamp without time zone", _) => "Timestamp",
                ("blob" | "bytea", _) => "Binary",
                (other, _) => panic!("{}.{} has the type {other}", column.belongs, column.name),
            };
            (format!("{}.{}", column.belongs, column.name), (kind.to_owned(), column.mandatory))
        })
        .collect()
}

/// The same as `schema.rs` says it.
fn written() -> Columns {
    let mut columns = Columns::new();
    let mut table = "";
    for line in include_str!("../../src/store/schema.rs").lines() {
        if let Some(name) = line.strip_suffix(") {").and_then(|line| line.trim().split(" (").next()) {
            table = name;
        }
        if let Some((name, kind)) =
            line.trim().trim_end_matches(',').split_once(" -> ").filter(|_| line.starts_with("        "))
        {
            let bare = kind.strip_prefix("Nullable<").and_then(|kind| kind.strip_suffix('>'));
            columns.insert(format!("{table}.{name}"), (bare.unwrap_or(kind).to_owned(), bare.is_none()));
        }
    }
    assert!(columns.len() > 100, "schema.rs is read");
    columns
}

both! {
    fn the_way_up_has_a_way_down_and_up_again(db, pool) {
        let first = live(db);
        assert!(!store::pending(db).unwrap());
        store::revert_all(db).unwrap();
        assert!(store::pending(db).unwrap());
        assert_eq!(live(db), BTreeMap::new(), "nothing stays behind");
        assert_eq!(store::migrate(db).unwrap().len(), migrations("sqlite").len());
        assert_eq!(live(db), first);
        assert_eq!(store::migrate(db).unwrap().len(), 0, "a second start finds nothing to do");
    }

    fn the_live_columns_are_those_of_the_schema(db, pool) {
        assert_eq!(live(db), written());
    }
}

#[test]
fn every_column_says_who_may_see_it() {
    let classes: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(include_str!("../../src/store/columns.toml")).unwrap();
    let mut named = Vec::new();
    for (table, columns) in &classes {
        for (column, class) in columns {
            assert!(["public", "internal", "personal"].contains(&class.as_str()), "{table}.{column} is {class:?}");
            named.push(format!("{table}.{column}"));
        }
    }
    named.sort();
    let mut written: Vec<String> = written().into_keys().collect();
    written.sort();
    assert_eq!(named, written);
}

#[test]
fn whatever_is_sealed_is_personal() {
    let classes: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(include_str!("../../src/store/columns.toml")).unwrap();
    for (column, (kind, _)) in written() {
        let (table, name) = column.split_once('.').unwrap();
        if kind == "Binary" || name.contains("lookup") {
            assert_eq!(classes[table][name], "personal", "{column}");
        }
    }
}

#[test]
fn both_folders_hold_the_same_names() {
    assert_eq!(migrations("sqlite"), migrations("postgres"));
}

fn migrations(engine: &str) -> Vec<std::ffi::OsString> {
    let folder = format!("{}/migrations/{engine}", env!("CARGO_MANIFEST_DIR"));
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

#[test]
fn nodes_that_start_together_migrate_once() {
    let database = crate::postgres::TestDatabase::create();
    let url = database.url();
    let ran: usize = std::thread::scope(|nodes| {
        let nodes: Vec<_> = (0..3)
            .map(|_| {
                nodes.spawn(|| {
                    let pool = Pool::open_sized(&url, 1).unwrap();
                    store::migrate(&mut pool.get().unwrap()).unwrap().len()
                })
            })
            .collect();
        nodes.into_iter().map(|node| node.join().unwrap()).sum()
    });
    assert_eq!(ran, migrations("postgres").len());
}

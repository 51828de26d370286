//! One typed `Config`, from `daybook.toml`, then `DAYBOOK_*` variables, then flags.

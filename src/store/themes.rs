//! Themes and their names in each language.

use diesel::prelude::*;

use super::schema::{story_theme, theme, theme_name};
use super::{Db, Error};

/// All themes, named in this language, or in the first that has a name where this one has none: slug and name, by name.
///
/// # Errors
/// What the database refuses.
pub fn all(db: &mut Db, language: &str) -> Result<Vec<(String, String)>, Error> {
    let named = theme::table.inner_join(theme_name::table).order((theme::slug, theme_name::language));
    let names: Vec<Named> = named.select((theme::id, theme::slug, theme_name::language, theme_name::name)).load(db)?;
    let mut found: Vec<(String, String)> =
        best(names, language).into_iter().map(|(_, slug, name)| (slug, name)).collect();
    found.sort_by_key(|(_, name)| crate::domain::fold(name));
    Ok(found)
}

/// What a name belongs to, its slug, its language, the name.
type Named = (i64, String, String, String);

/// One name of each: in this language before any other. What belongs together stands together.
fn best(names: Vec<Named>, language: &str) -> Vec<(i64, String, String)> {
    let mut best: Vec<(i64, String, String)> = Vec::new();
    for (owner, slug, lang, name) in names {
        match best.last_mut() {
            Some(last) if last.0 == owner && last.1 == slug => {
                if lang == language {
                    last.2 = name;
                }
            }
            _ => best.push((owner, slug, name)),
        }
    }
    best
}

/// The themes of these stories: story, slug and name in this language as [`all`] names them.
///
/// # Errors
/// What the database refuses.
pub fn of_stories(db: &mut Db, stories: &[i64], language: &str) -> Result<Vec<(i64, String, String)>, Error> {
    let all = story_theme::table
        .inner_join(theme::table.inner_join(theme_name::table))
        .order((story_theme::story_id, theme::slug, theme_name::language))
        .select((story_theme::story_id, theme::slug, theme_name::language, theme_name::name));
    // A list of any length is another statement each time; for one story it is always the same, and stays prepared.
    let names: Vec<Named> = match stories {
        [] => Vec::new(),
        [one] => all.filter(story_theme::story_id.eq(*one)).load(db)?,
        many => all.filter(story_theme::story_id.eq_any(many.to_vec())).load(db)?,
    };
    Ok(best(names, language))
}

/// The slugs of a story's themes.
///
/// # Errors
/// What the database refuses.
pub fn slugs_of(db: &mut Db, story_id: i64) -> Result<Vec<String>, Error> {
    let theirs = story_theme::table.inner_join(theme::table).filter(story_theme::story_id.eq(story_id));
    Ok(theirs.select(theme::slug).order(theme::slug).load(db)?)
}

/// The row of a theme.
///
/// # Errors
/// What the database refuses.
pub fn id_of(db: &mut Db, slug: &str) -> Result<Option<i64>, Error> {
    Ok(theme::table.filter(theme::slug.eq(slug)).select(theme::id).first(db).optional()?)
}

/// Makes a theme, or names it anew.
///
/// # Errors
/// What the database refuses.
pub fn put(db: &mut Db, slug: &str, names: &[(&str, &str)]) -> Result<i64, Error> {
    let id = match id_of(db, slug)? {
        Some(id) => id,
        None => diesel::insert_into(theme::table).values(theme::slug.eq(slug)).returning(theme::id).get_result(db)?,
    };
    diesel::delete(theme_name::table.filter(theme_name::theme_id.eq(id))).execute(db)?;
    for (language, name) in names {
        let row = (theme_name::theme_id.eq(id), theme_name::language.eq(language), theme_name::name.eq(name));
        diesel::insert_into(theme_name::table).values(row).execute(db)?;
    }
    Ok(id)
}

/// Gives a story exactly these themes, by slug; unknown ones are left out.
///
/// # Errors
/// What the database refuses.
pub fn set_of_story(db: &mut Db, story_id: i64, slugs: &[String]) -> Result<(), Error> {
    diesel::delete(story_theme::table.filter(story_theme::story_id.eq(story_id))).execute(db)?;
    let ids: Vec<i64> = theme::table.filter(theme::slug.eq_any(slugs.to_vec())).select(theme::id).load(db)?;
    for id in ids {
        let row = (story_theme::story_id.eq(story_id), story_theme::theme_id.eq(id));
        diesel::insert_into(story_theme::table).values(row).execute(db)?;
    }
    Ok(())
}

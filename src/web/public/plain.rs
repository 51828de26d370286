//! `/{lang}/stories/{slug}/text`: a story as plain text, for those who read it without a browser.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::domain::Lang;
use crate::i18n::{self, texts};
use crate::publish::markdown;
use crate::web::shared::{Fault, words};
use crate::work::House;
use crate::work::shelf::Published;

use super::cached::{TEXT, cached};
use super::cite::citation;
use super::front::facts;
use super::story::{changed, here, or_moved, place};

/// Shows it.
pub async fn show(
    path: Path<(String, String)>,
    request: HttpRequest,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let (lang, slug) = place(path, &request)?;
    let (base_url, former) = (house.config.base_url.clone(), slug.clone());
    let page = cached(&request, &house, lang, request.path(), TEXT, move |work| {
        Ok(text(lang, &here(work, lang, &slug)?, &base_url))
    });
    or_moved(page.await, &house, &request, &former, "/text").await
}

fn text(lang: Lang, story: &Published, base_url: &str) -> String {
    let (t, about) = (texts(lang), &story.about);
    let cited = citation(lang, story, base_url);
    let mut parts = vec![underlined(&about.title, '=')];
    let mut head = vec![cited.author, t.story_published(&i18n::date(lang, about.published))];
    head.extend(facts(t, about));
    parts.push(head.join("\n"));
    parts.extend(about.demo.then(|| t.story_demo_note()));
    parts.extend(words::notes(t, &about.notes));
    for entry in &story.text.entries {
        if !entry.label.trim().is_empty() {
            parts.push(underlined(entry.label.trim(), '-'));
        }
        parts.push(markdown::text(&entry.text));
    }
    let mut foot = vec!["* * *".to_owned(), t.story_changed_title()];
    let changed = changed(t, story);
    foot.push(if changed.is_empty() && !about.demo { t.story_changed_none() } else { t.story_changed() });
    foot.extend(changed.iter().map(|(what, why)| format!("- {what}. {why}")));
    foot.push(cited.address);
    parts.push(foot.join("\n"));
    parts.join("\n\n") + "\n"
}

fn underlined(line: &str, with: char) -> String {
    format!("{line}\n{}", with.to_string().repeat(line.chars().count().min(72)))
}

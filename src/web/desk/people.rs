//! The people of the desk: inviting, letting in, disabling; and how many reviewers a story needs.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data, Path, ServiceConfig};
use askama::Template;

use crate::domain::{Lang, PublicId, Role};
use crate::i18n::Texts;
use crate::web::shared::answer::{page_with, see_other};
use crate::web::shared::{Fault, Fields, Page, work};
use crate::work::members::{Person, Standing};
use crate::work::{Desk, House, Refusal};

use super::who::{Admin, DeskLang, desk_page};

#[derive(Template)]
#[template(path = "desk/people.html")]
struct People {
    page: Page,
    people: Vec<Person>,
    reviewers: i32,
    name: String,
    role: String,
    link: Option<String>,
    fault: Option<String>,
}

impl People {
    fn role_word(&self, role: &Role) -> String {
        role_word(self.page.t, *role)
    }

    fn standing(&self, person: &Person) -> String {
        let t = self.page.t;
        match person.standing {
            Standing::Invited => t.people_invited(),
            Standing::Waiting => t.people_waiting(),
            Standing::Working => t.people_working(),
            Standing::Disabled => t.people_disabled(),
        }
    }
}

pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(web::resource("/desk/people").get(show).post(invite))
        .route("/desk/people/reviewers", web::post().to(reviewers))
        .route("/desk/people/{id}/let-in", web::post().to(let_in))
        .route("/desk/people/{id}/disable", web::post().to(disable))
        .route("/desk/people/{id}/invite-again", web::post().to(invite_again));
}

async fn show(admin: Admin, lang: DeskLang, house: Data<House>) -> Result<HttpResponse, Fault> {
    people(admin.0, lang.0, &house, StatusCode::OK, Fields::default(), None, None).await
}

async fn invite(admin: Admin, lang: DeskLang, fields: Fields, house: Data<House>) -> Result<HttpResponse, Fault> {
    let t = crate::i18n::texts(lang.0);
    let (name, role) = (fields.get("name").to_owned(), Role::parse(fields.get("role")));
    let (admin, invited) = work(&house, move |work| {
        let invited = role.ok_or(Refusal::Incomplete).and_then(|role| work.invite(Some(&admin.0), &name, role));
        Ok((admin.0, invited))
    })
    .await
    .map_err(|no| Fault::from_refusal(no, lang.0))?;
    let (status, link, fault) = match invited {
        Ok(token) => (StatusCode::OK, Some(link(&house, &token.text())), None),
        Err(Refusal::Taken) => (StatusCode::UNPROCESSABLE_ENTITY, None, Some(t.people_taken())),
        Err(Refusal::Incomplete) => (StatusCode::UNPROCESSABLE_ENTITY, None, Some(t.people_incomplete())),
        Err(other) => return Err(Fault::from_refusal(other, lang.0)),
    };
    let fields = if link.is_some() { Fields::default() } else { fields };
    people(admin, lang.0, &house, status, fields, link, fault).await
}

async fn invite_again(
    admin: Admin,
    lang: DeskLang,
    id: Path<String>,
    house: Data<House>,
) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    let (admin, token) = work(&house, move |work| work.invite_again(&admin.0, &id).map(|token| (admin.0, token)))
        .await
        .map_err(|no| Fault::from_refusal(no, lang.0))?;
    let link = link(&house, &token.text());
    people(admin, lang.0, &house, StatusCode::OK, Fields::default(), Some(link), None).await
}

async fn let_in(admin: Admin, lang: DeskLang, id: Path<String>, house: Data<House>) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    work(&house, move |work| work.let_in(&admin.0, &id)).await.map_err(|no| Fault::from_refusal(no, lang.0))?;
    Ok(see_other("/desk/people"))
}

async fn disable(admin: Admin, lang: DeskLang, id: Path<String>, house: Data<House>) -> Result<HttpResponse, Fault> {
    let id = PublicId::parse(&id).ok_or(Fault::NotFound(lang.0))?;
    work(&house, move |work| work.disable(&admin.0, &id)).await.map_err(|no| Fault::from_refusal(no, lang.0))?;
    Ok(see_other("/desk/people"))
}

async fn reviewers(admin: Admin, lang: DeskLang, fields: Fields, house: Data<House>) -> Result<HttpResponse, Fault> {
    let number = if fields.get("reviewers") == "1" { 1 } else { 2 };
    work(&house, move |work| work.set_reviewers(&admin.0, number))
        .await
        .map_err(|no| Fault::from_refusal(no, lang.0))?;
    Ok(see_other("/desk/people"))
}

async fn people(
    admin: Desk,
    lang: Lang,
    house: &Data<House>,
    status: StatusCode,
    fields: Fields,
    link: Option<String>,
    fault: Option<String>,
) -> Result<HttpResponse, Fault> {
    let page = desk_page(lang, crate::i18n::texts(lang).people_title(), "people", &admin);
    let (people, reviewers) = work(house, move |work| Ok((work.people(&admin)?, work.reviewers()?)))
        .await
        .map_err(|no| Fault::from_refusal(no, lang))?;
    let (name, role) = (fields.get("name").to_owned(), fields.get("role").to_owned());
    page_with(status, &People { page, people, reviewers, name, role, link, fault })
}

fn link(house: &House, token: &str) -> String {
    format!("{}/desk/set-up/{token}", house.config.base_url)
}

/// The word for a role.
pub fn role_word(t: &Texts, role: Role) -> String {
    match role {
        Role::Admin => t.role_admin(),
        Role::Editor => t.role_editor(),
        Role::Moderator => t.role_moderator(),
        Role::Translator => t.role_translator(),
        Role::Researcher => t.role_researcher(),
    }
}

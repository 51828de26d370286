//! Who asks: a handler names the role it needs in its signature, and is never entered without it.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};

use crate::domain::{Lang, May};
use crate::web::shared::locale::preferred;
use crate::web::shared::page::DeskNav;
use crate::web::shared::{Fault, Page, cookie, work};
use crate::work::{Desk, House, Refusal};

/// The language of the desk's pages: the one chosen there, else what the browser asks for.
#[derive(Debug, Clone, Copy)]
pub struct DeskLang(pub Lang);

impl FromRequest for DeskLang {
    type Error = Fault;
    type Future = std::future::Ready<Result<Self, Fault>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(Ok(Self(preferred(request))))
    }
}

/// Declares an extractor that lets in only members who may do something.
macro_rules! only {
    ($(#[$doc:meta])* $name:ident, $may:expr) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name(pub Desk);

        impl FromRequest for $name {
            type Error = Fault;
            type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                let request = request.clone();
                Box::pin(async move { Ok(Self(desk(&request, $may).await?)) })
            }
        }
    };
}

only!(
    /// May open originals, settle findings, review and publish.
    Editor, Some(May::EditStories));
only!(
    /// May read and decide on held comments, and cloak public pages.
    Moderator, Some(May::ModerateComments));
only!(
    /// May keep the list of what is blocked in comments.
    PatternKeeper, Some(May::KeepPatterns));
only!(
    /// May invite and disable members and read the register.
    Admin, Some(May::ManagePeople));
only!(
    /// Anybody who is signed in.
    Anyone, None);

async fn desk(request: &HttpRequest, may: Option<May>) -> Result<Desk, Fault> {
    let lang = preferred(request);
    let house = request.app_data::<Data<House>>().ok_or(Fault::SignIn)?.clone();
    let token = cookie::DESK.token(request).ok_or(Fault::SignIn)?;
    let desk = work(&house, move |work| work.desk(&token)).await.map_err(|no| match no {
        Refusal::NotFound | Refusal::Wrong => Fault::SignIn,
        other => Fault::from_refusal(other, lang),
    })?;
    if let Some(may) = may {
        desk.require(may).map_err(|_| Fault::Forbidden(lang))?;
    }
    Ok(desk)
}

/// A page of the desk, with its navigation. Its address is the same in every language.
pub fn desk_page(lang: Lang, title: impl Into<String>, here: &'static str, desk: &Desk) -> Page {
    let mut page = Page::new(lang, title, "");
    page.alternates = Vec::new();
    page.switcher = desk_languages();
    page.here = here;
    page.desk = Some(desk_nav(desk));
    page
}

/// The desk has one address for all languages: the switcher remembers the choice and comes back.
pub fn desk_languages() -> Vec<(Lang, String)> {
    Lang::ALL.into_iter().map(|lang| (lang, format!("/desk/language/{lang}"))).collect()
}

/// What the desk's navigation shows to this member.
pub fn desk_nav(desk: &Desk) -> DeskNav {
    let role = desk.member.role;
    DeskNav {
        name: desk.member.name.clone(),
        is_admin: role.may(May::ManagePeople),
        edits: role.may(May::EditStories),
        moderates: role.may(May::ModerateComments),
        recognised: desk.recognised,
    }
}

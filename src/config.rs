//! One typed `Config`, from `daybook.toml`, then `DAYBOOK_*` variables, then flags.
//!
//! The only place that reads the environment. Every error names the setting or the file that mends it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// Where Daybook keeps its data and how it is reached.
#[derive(Debug, Clone)]
pub struct Config {
    /// `DAYBOOK_DATABASE_URL`: a file path or `sqlite:` URL, or `postgres://…`. Default: `daybook.sqlite` in the data folder.
    pub database_url: String,
    /// `DAYBOOK_DATA_DIR`: keys of this site and the embedded database. Default `./data`.
    pub data_dir: PathBuf,
    /// `DAYBOOK_LISTEN`: address and port. Default `127.0.0.1:8080`.
    pub listen: SocketAddr,
    /// `DAYBOOK_BASE_URL`: how the world reaches the site, without a slash at the end. Default `http://` and the listen address.
    pub base_url: String,
    /// `DAYBOOK_BEHIND_PROXY`: whether every request comes through a proxy of ours that writes `X-Forwarded-For`.
    /// Default false: anybody could write that header.
    pub behind_proxy: bool,
    /// `DAYBOOK_PAGE_CACHE_MB`: how many megabytes of rendered pages are kept in memory. Default 64; 0 keeps none.
    pub page_cache_mb: u64,
    /// `DAYBOOK_RECOGNISED_BY`: how many readers who recognise someone take a story down, from 1 to 9. Default 2.
    pub recognised_by: u8,
    /// `DAYBOOK_LEAVE_TO`: where "leave this page" leads; `{lang}` stands for the language of the page. Default: the
    /// front page of the encyclopaedia in that language.
    pub leave_to: String,
    /// `DAYBOOK_CLOSE_COMMENTS_AFTER_MONTHS`: when the comments under a story close by themselves, in months after it
    /// appeared. Default 12; 0 never. The desk can open them again.
    pub close_comments_after_months: u32,
}

/// When comments close by themselves unless the operator says otherwise.
pub const CLOSE_COMMENTS_AFTER_MONTHS: u32 = 12;
/// The most months that can be meant.
const MOST_MONTHS: u32 = 1_200;
/// Where a reader who must leave quickly arrives unless the operator says otherwise.
pub const LEAVE_TO: &str = "https://{lang}.wikipedia.org/";
/// How many readers take a story down unless the operator says otherwise.
pub const RECOGNISED_BY: u8 = 2;

/// What flags may override; `None` leaves the file's or the environment's word.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Flags {
    /// The settings file (default: daybook.toml, if it is there)
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// A file path or sqlite: URL, or postgres://…
    #[arg(long, global = true, value_name = "URL")]
    pub database_url: Option<String>,
    /// Where the embedded database lives (default: ./data)
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,
    /// Address and port (default: 127.0.0.1:8080)
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,
    /// How the world reaches the site
    #[arg(long, global = true, value_name = "URL")]
    pub base_url: Option<String>,
}

/// A setting that cannot be used, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the settings cannot be read: {0}")]
    Unreadable(#[from] config::ConfigError),
    #[error("DAYBOOK_LISTEN (listen, --listen) must be an address and a port such as 127.0.0.1:8080, not `{0}`")]
    Listen(String),
    #[error("DAYBOOK_BASE_URL (base_url, --base-url) must begin with http:// or https:// and name a host, not `{0}`")]
    BaseUrl(String),
    #[error("DAYBOOK_RECOGNISED_BY (recognised_by) must be a number from 1 to 9, not `{0}`")]
    RecognisedBy(u8),
    #[error(
        "DAYBOOK_CLOSE_COMMENTS_AFTER_MONTHS (close_comments_after_months) must be at most 1200, or 0 for never, not `{0}`"
    )]
    CloseComments(u32),
    #[error("DAYBOOK_LEAVE_TO (leave_to) must begin with https:// or http:// and name a host, not `{0}`")]
    LeaveTo(String),
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    database_url: Option<String>,
    data_dir: PathBuf,
    listen: String,
    base_url: Option<String>,
    behind_proxy: bool,
    page_cache_mb: u64,
    recognised_by: u8,
    leave_to: String,
    close_comments_after_months: u32,
    #[serde(rename = "config")]
    _config: Option<String>,
}

impl Config {
    /// Reads the settings file, the environment and the flags, the later over the earlier.
    pub fn load(flags: &Flags) -> Result<Self, Fault> {
        let named = flags.config.clone().or_else(settings_file);
        let file = config::File::from(named.as_deref().unwrap_or(Path::new("daybook.toml"))).required(named.is_some());
        let written: Written = config::Config::builder()
            .set_default("data_dir", "./data")?
            .set_default("listen", "127.0.0.1:8080")?
            .set_default("behind_proxy", false)?
            .set_default("page_cache_mb", 64)?
            .set_default("recognised_by", RECOGNISED_BY)?
            .set_default("leave_to", LEAVE_TO)?
            .set_default("close_comments_after_months", CLOSE_COMMENTS_AFTER_MONTHS)?
            .add_source(file.format(config::FileFormat::Toml))
            .add_source(config::Environment::with_prefix("DAYBOOK").ignore_empty(true))
            .set_override_option("database_url", flags.database_url.clone())?
            .set_override_option("data_dir", flags.data_dir.as_ref().map(|path| path.display().to_string()))?
            .set_override_option("listen", flags.listen.clone())?
            .set_override_option("base_url", flags.base_url.clone())?
            .build()?
            .try_deserialize()?;
        Self::check(written)
    }

    fn check(written: Written) -> Result<Self, Fault> {
        let listen: SocketAddr = written.listen.parse().map_err(|_| Fault::Listen(written.listen.clone()))?;
        let base_url = written.base_url.unwrap_or_else(|| format!("http://{listen}")).trim_end_matches('/').to_owned();
        if host(&base_url).is_none_or(|host| host.contains('/')) {
            return Err(Fault::BaseUrl(base_url));
        }
        if !(1..=9).contains(&written.recognised_by) {
            return Err(Fault::RecognisedBy(written.recognised_by));
        }
        if host(&written.leave_to).is_none_or(|host| host.starts_with('/')) {
            return Err(Fault::LeaveTo(written.leave_to));
        }
        if written.close_comments_after_months > MOST_MONTHS {
            return Err(Fault::CloseComments(written.close_comments_after_months));
        }
        let database_url =
            written.database_url.unwrap_or_else(|| written.data_dir.join("daybook.sqlite").display().to_string());
        Ok(Self {
            database_url,
            data_dir: written.data_dir,
            listen,
            base_url,
            behind_proxy: written.behind_proxy,
            page_cache_mb: written.page_cache_mb,
            recognised_by: written.recognised_by,
            leave_to: written.leave_to,
            close_comments_after_months: written.close_comments_after_months,
        })
    }

    /// Whether the site is reached over https, so that cookies are marked `Secure`.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// Where "leave this page" leads from a page in this language.
    pub fn leave(&self, lang: &str) -> String {
        self.leave_to.replace("{lang}", lang)
    }
}

/// What follows the scheme of an address of the web.
fn host(url: &str) -> Option<&str> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    Some(host).filter(|host| !host.is_empty() && !host.contains(char::is_whitespace))
}

#[expect(clippy::disallowed_methods, reason = "the one place")]
fn settings_file() -> Option<PathBuf> {
    std::env::var("DAYBOOK_CONFIG").ok().filter(|path| !path.is_empty()).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flags(listen: &str, base_url: Option<&str>) -> Flags {
        Flags { listen: Some(listen.into()), base_url: base_url.map(Into::into), ..Flags::default() }
    }

    #[test]
    fn the_base_url_follows_the_listen_address_and_has_no_slash_at_the_end() {
        assert_eq!(Config::load(&flags("127.0.0.1:9", None)).unwrap().base_url, "http://127.0.0.1:9");
        let config = Config::load(&flags("127.0.0.1:9", Some("https://day.example/"))).unwrap();
        assert_eq!(config.base_url, "https://day.example");
        assert!(config.is_https());
    }

    #[test]
    fn a_bad_setting_is_named() {
        let fault = Config::load(&flags("everywhere", None)).unwrap_err().to_string();
        assert!(fault.contains("DAYBOOK_LISTEN") && fault.contains("everywhere"));
        assert!(matches!(Config::load(&flags("127.0.0.1:9", Some("ftp://x"))), Err(Fault::BaseUrl(_))));
        let file = tempfile::NamedTempFile::with_suffix(".toml").unwrap();
        let load = |text: &str| {
            std::fs::write(file.path(), text).unwrap();
            Config::load(&Flags { config: Some(file.path().to_owned()), ..Flags::default() })
        };
        assert!(matches!(load("recognised_by = 0"), Err(Fault::RecognisedBy(0))));
        assert!(matches!(load("leave_to = 'javascript:alert(1)'"), Err(Fault::LeaveTo(_))));
        let config = load("leave_to = 'https://weather.example/{lang}/today'").unwrap();
        assert_eq!(config.leave("fr"), "https://weather.example/fr/today");
        assert!(matches!(load("close_comments_after_months = 5000"), Err(Fault::CloseComments(5000))));
        assert_eq!(load("close_comments_after_months = 0").unwrap().close_comments_after_months, 0);
        assert_eq!(load("").unwrap().leave("ar"), "https://ar.wikipedia.org/");
    }
}

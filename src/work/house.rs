//! The house: everything that the use cases need, opened once; and the one who works in it for one request.

use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::domain::Timestamp;
use crate::publish::cache::{PageCache, Shown};
use crate::seal::{SiteSalt, StampKey, Token};
use crate::store::{self, Pool, Pooled, settings};

use super::Refusal;
use super::limits::Limits;

/// What is shared by all requests.
pub struct House {
    pub config: Config,
    pub pool: Pool,
    pub redactor: redact::Engine,
    /// The pages that readers see, rendered; a change drops those that show what it touches.
    pub pages: PageCache,
    pub limits: Limits,
    pub(crate) salt: SiteSalt,
    pub(crate) stamps: StampKey,
}

/// One person's (or the house's own) work: a connection and the time at which it is done.
pub struct Work<'house> {
    pub(crate) house: &'house House,
    pub(crate) db: Pooled,
    pub(crate) at: Timestamp,
    /// What was looked at for a page, so that a change of it drops the page.
    pub(crate) shown: Shown,
    pub(crate) takes_away: bool,
    /// When the next story's hour comes, once that was asked.
    pub(crate) next_hour: Option<Option<Timestamp>>,
}

impl House {
    /// Opens the database, brings its tables up to date and finds or makes the keys of the site.
    ///
    /// # Errors
    /// [`Refusal::Failed`] with what to mend: the address of the database, the data folder.
    pub fn open(config: Config) -> Result<Self, Refusal> {
        make_private_folder(&config.data_dir)?;
        let pool = Pool::open(&config.database_url)?;
        let mut db = pool.get()?;
        store::migrate(&mut db)?;
        let salt = SiteSalt(secret(&mut db, "receipt_salt")?);
        let stamps = StampKey::from_bytes(secret(&mut db, "stamp_key")?);
        drop(db);
        let pages = PageCache::new(config.page_cache_mb.saturating_mul(1_000_000));
        Ok(Self { config, pool, redactor: redact::Engine::new(), pages, limits: Limits::new(), salt, stamps })
    }

    /// Someone begins to work.
    ///
    /// # Errors
    /// [`Refusal::Failed`] when no connection comes free.
    pub fn work(&self, at: Timestamp) -> Result<Work<'_>, Refusal> {
        let db = self.pool.get()?;
        Ok(Work { house: self, db, at, shown: Shown::default(), takes_away: false, next_hour: None })
    }
}

impl Work<'_> {
    /// The moment at which this work is done.
    pub fn now(&self) -> Timestamp {
        self.at
    }

    /// Reads for a page, as the database is at one moment where the engine can do so for nothing.
    ///
    /// # Errors
    /// What `read` refuses.
    pub fn at_one_moment<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Refusal>) -> Result<T, Refusal> {
        store::begin_reading(&mut self.db)?;
        let read = read(self);
        let ended = store::end_reading(&mut self.db);
        let read = read?;
        ended?;
        Ok(read)
    }

    /// All that was looked at so far.
    pub fn shown(&self) -> Shown {
        self.shown.clone()
    }

    /// Whether something was taken away, so that the answer must wait until no node shows it any more.
    pub fn takes_away(&self) -> bool {
        self.takes_away
    }
}

/// Thirty-two random bytes that all nodes share; made once, kept as a setting.
fn secret(db: &mut store::Db, name: &str) -> Result<[u8; 32], Refusal> {
    let fresh = Token::generate().text();
    settings::insert_if_absent(db, name, &fresh)?;
    let kept = settings::get(db, name)?.and_then(|text| Token::parse(&text));
    let token = kept.ok_or_else(|| Refusal::Failed(format!("the setting {name} in the database is damaged").into()))?;
    Ok(token.bytes())
}

/// The data folder, readable by nobody else.
fn make_private_folder(folder: &Path) -> Result<(), Refusal> {
    let made = std::fs::create_dir_all(folder).and_then(|()| {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))?;
        }
        Ok(())
    });
    made.map_err(|why| Refusal::Failed(format!("DAYBOOK_DATA_DIR ({}) cannot be used: {why}", folder.display()).into()))
}

/// Where the first administrator's one-time link waits until it is used.
pub fn first_link_file(config: &Config) -> PathBuf {
    config.data_dir.join("first-admin-link")
}

/// Writes a file that nobody else can read, whatever the umask says.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

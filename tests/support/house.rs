//! A running house for a test: its own folder and database, a port of its own, stopped with the value.

use std::net::{Ipv4Addr, SocketAddr};

use actix_web::web::Data;
use daybook::config::Config;
use daybook::domain::Role;
use daybook::work::House;

use crate::postgres::TestDatabase;

/// Which engine a house keeps its rows in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The password that everybody has in tests.
pub const PASSWORD: &str = "kettle lantern orchard seven";

/// A house that serves on loopback.
pub struct TestHouse {
    pub house: Data<House>,
    pub address: SocketAddr,
    pub folder: tempfile::TempDir,
    stop: Option<actix_web::dev::ServerHandle>,
    thread: Option<std::thread::JoinHandle<()>>,
    _database: Option<TestDatabase>,
}

impl TestHouse {
    /// Opens an empty house on this engine, without the demo.
    pub fn open(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = folder.path().join("data");
        let database = (engine == Engine::Postgres).then(TestDatabase::create);
        let url = database.as_ref().map(TestDatabase::url);
        Self::open_in(folder, data_dir, url, database)
    }

    /// Another node on the same database and data folder.
    #[allow(dead_code, reason = "not every suite has several nodes")]
    pub fn another_node(&self) -> Self {
        let config = &self.house.config;
        let (data_dir, url) = (config.data_dir.clone(), config.database_url.clone());
        Self::open_in(tempfile::tempdir().unwrap(), data_dir, Some(url), None)
    }

    fn open_in(
        folder: tempfile::TempDir,
        data_dir: std::path::PathBuf,
        url: Option<String>,
        database: Option<TestDatabase>,
    ) -> Self {
        let socket = daybook::web::app::socket((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
        let address = socket.local_addr().unwrap();
        let database_url = url.unwrap_or_else(|| data_dir.join("daybook.sqlite").display().to_string());
        let config = Config {
            database_url,
            data_dir,
            listen: address,
            base_url: format!("http://{address}"),
            behind_proxy: false,
            page_cache_mb: 64,
            recognised_by: daybook::config::RECOGNISED_BY,
            leave_to: daybook::config::LEAVE_TO.to_owned(),
            close_comments_after_months: daybook::config::CLOSE_COMMENTS_AFTER_MONTHS,
        };
        let house = Data::new(House::open(config).unwrap());
        house.work(daybook::clock::now()).unwrap().first_start().unwrap();
        let (tell, told) = std::sync::mpsc::channel();
        let served = house.clone();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = daybook::web::app::server(served, socket, 2).unwrap();
                tell.send(server.handle()).unwrap();
                server.await.unwrap();
            });
        });
        let stop = Some(told.recv().unwrap());
        Self { house, address, folder, stop, thread: Some(thread), _database: database }
    }

    /// Stops the server and opens the same house again: what a restart of the program does.
    pub fn restart(mut self) -> Self {
        self.halt();
        let url = self._database.as_ref().map(TestDatabase::url);
        let folder = std::mem::replace(&mut self.folder, tempfile::tempdir().unwrap());
        let database = self._database.take();
        drop(self);
        let data_dir = folder.path().join("data");
        Self::open_in(folder, data_dir, url, database)
    }

    /// Stops the server; the folder stays for whoever looks.
    pub fn halt(&mut self) {
        if let Some(handle) = self.stop.take() {
            // On a thread of its own: the test may itself run on a runtime.
            let stopped = std::thread::spawn(move || actix_web::rt::System::new().block_on(handle.stop(false)));
            stopped.join().unwrap();
        }
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }

    /// The one-time link's path of the first administrator.
    pub fn first_link(&self) -> String {
        let token = self.house.work(daybook::clock::now()).unwrap().first_start().unwrap().unwrap();
        format!("/desk/set-up/{}", token.text())
    }

    /// The set-up path of a new member, as `daybook user add` prints it.
    pub fn add_member(&self, name: &str, role: Role) -> String {
        let token = self.house.work(daybook::clock::now()).unwrap().invite(None, name, role).unwrap();
        format!("/desk/set-up/{}", token.text())
    }
}

impl Drop for TestHouse {
    fn drop(&mut self) {
        self.halt();
    }
}

//! A real Chromium, driven over WebDriver on loopback and stopped by its own process id.

use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// How a browser is set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A desktop window with scripts.
    Scripts,
    /// The same without.
    NoScripts,
    /// A phone of 320 CSS pixels.
    Phone,
    /// A window in the dark.
    Dark,
}

/// Held by every browser that is open, so that what measures time can have the machine for itself. A test that opened
/// a second one beside its first could wait for itself.
pub static AT_WORK: RwLock<()> = RwLock::new(());

/// A browser and its driver.
pub struct Browser {
    pub client: Client,
    pub site: String,
    port: u16,
    driver: Child,
    _profile: tempfile::TempDir,
    _at_work: RwLockReadGuard<'static, ()>,
}

impl Browser {
    #[expect(clippy::await_holding_lock, reason = "each test has a thread and a runtime of its own")]
    pub async fn open(kind: Kind, site: String) -> Self {
        let at_work = AT_WORK.read().unwrap_or_else(PoisonError::into_inner);
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .args([format!("--port={port}"), "--silent".into()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver, which scripts/test installs");
        let profile = tempfile::tempdir().unwrap();
        let mut args = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".into(),
            "--disable-gpu".into(),
            "--disable-dev-shm-usage".into(),
            "--no-first-run".into(),
            "--no-proxy-server".into(),
            "--disable-background-networking".into(),
            "--disable-component-update".into(),
            "--disable-sync".into(),
            "--window-size=1100,900".into(),
            "--lang=en".into(),
            "--force-prefers-reduced-motion".into(),
            format!("--user-data-dir={}", profile.path().display()),
        ];
        if kind == Kind::Dark {
            args.push("--force-dark-mode".into());
            args.push("--blink-settings=preferredColorScheme=0".into());
        }
        let mut options = json!({"args": args});
        match kind {
            Kind::NoScripts => options["prefs"] = json!({"profile.managed_default_content_settings.javascript": 2}),
            Kind::Phone => {
                options["mobileEmulation"] = json!({"deviceMetrics": {"width": 320, "height": 640, "pixelRatio": 2.0}})
            }
            Kind::Scripts | Kind::Dark => {}
        }
        let capabilities = json!({"browserName": "chrome", "goog:chromeOptions": options});
        let Value::Object(capabilities) = capabilities else { unreachable!("an object was written above") };
        let patience = Instant::now() + Duration::from_secs(30);
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                Err(why) => assert!(Instant::now() < patience, "Chromium did not start: {why}"),
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        };
        Self { client, site, port, driver, _profile: profile, _at_work: at_work }
    }

    pub async fn goto(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.site)).await.unwrap();
    }

    /// The path of the page that is open.
    pub async fn path(&self) -> String {
        self.client.current_url().await.unwrap().path().to_owned()
    }

    /// Puts a text into a field, as by keyboard.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.client.find(Locator::Css(css)).await.unwrap_or_else(|why| panic!("{css}: {why}"));
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Presses something and waits for the page that follows.
    pub async fn press(&self, css: &str) {
        let before = self.client.find(Locator::Css("html")).await.unwrap();
        self.tick(css).await;
        // The old page's elements go stale when the new one is there.
        let patience = Instant::now() + Duration::from_secs(20);
        while before.tag_name().await.is_ok() {
            assert!(Instant::now() < patience, "no page followed {css}");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        self.client.wait().for_element(Locator::Css("main h1")).await.unwrap();
    }

    /// Clicks something that leads nowhere.
    pub async fn tick(&self, css: &str) {
        let found = self.client.find(Locator::Css(css)).await.unwrap_or_else(|why| panic!("{css}: {why}"));
        // While the page still scrolls to it, something else may lie over it.
        let patience = Instant::now() + Duration::from_secs(5);
        while let Err(why) = found.click().await {
            assert!(Instant::now() < patience, "{css}: {why}");
            // Behind the button that leaves the page: a person scrolls on.
            let script = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
            let _ = self.client.execute(script, vec![css.into()]).await;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    pub async fn text(&self, css: &str) -> String {
        self.client.find(Locator::Css(css)).await.unwrap_or_else(|why| panic!("{css}: {why}")).text().await.unwrap()
    }

    pub async fn texts(&self, css: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for element in self.client.find_all(Locator::Css(css)).await.unwrap() {
            texts.push(element.text().await.unwrap());
        }
        texts
    }

    pub async fn has(&self, css: &str) -> bool {
        !self.client.find_all(Locator::Css(css)).await.unwrap().is_empty()
    }

    /// What axe-core has against the page that is open (WCAG 2.2 AA), one line each.
    pub async fn axe(&self) -> Vec<String> {
        const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");
        self.client.execute(AXE, vec![]).await.unwrap();
        let run = "const done = arguments[arguments.length - 1]; \
                   axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}) \
                   .then((r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', '))));";
        let found = self.client.execute_async(run, vec![]).await.unwrap();
        serde_json::from_value(found).unwrap()
    }

    /// Whether the page that is open must be scrolled sideways.
    pub async fn too_wide(&self) -> bool {
        let wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth;";
        self.client.execute(wide, vec![]).await.unwrap() == json!(true)
    }

    /// Asks Chromium itself, past WebDriver: sizes, colours, pictures.
    pub async fn ask(&self, command: &str, params: Value) -> Value {
        let session = self.client.session_id().await.unwrap().expect("a browser that was opened has a session");
        let address = format!("http://127.0.0.1:{}/session/{session}/goog/cdp/execute", self.port);
        let body = json!({"cmd": command, "params": params}).to_string();
        let answer = tokio::task::spawn_blocking(move || {
            let mut answer = ureq::post(&address).header("content-type", "application/json").send(&body).unwrap();
            answer.body_mut().with_config().limit(64 << 20).read_to_string().unwrap()
        });
        let mut answer: Value = serde_json::from_str(&answer.await.unwrap()).unwrap();
        answer["value"].take()
    }

    /// A window of this many CSS pixels.
    #[allow(dead_code, reason = "the pictures need it")]
    pub async fn resize(&self, width: u32, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600});
        self.ask("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// What the page's media queries find, such as `("prefers-color-scheme", "dark")`.
    pub async fn prefer(&self, feature: &str, value: &str) {
        self.ask("Emulation.setEmulatedMedia", json!({"features": [{"name": feature, "value": value}]})).await;
    }

    pub async fn close(mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

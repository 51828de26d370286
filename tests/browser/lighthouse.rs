//! Lighthouse on the pages that readers and writers see first. It comes from npm into `target/`; a machine without Node,
//! or from where npm cannot be reached, leaves it out and says so.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::PoisonError;

use serde_json::Value;

use crate::browser::AT_WORK;
use crate::house::{Engine, TestHouse};

/// The last one for the Node that Debian has.
const VERSION: &str = "lighthouse@12.8.2";

/// A busy machine is slow by chance, never fast by chance.
const TRIES: usize = 4;

/// Below this benchmark, Lighthouse itself says that the machine is too slow or too busy for its figure.
const LEAST_BENCHMARK: f64 = 1_000.0;

/// Where its program is, fetched when it is not there yet.
fn program() -> Result<PathBuf, String> {
    let runs = |name: &str| Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    for name in ["node", "npm"] {
        runs(name).map_err(|why| format!("{name}: {why}"))?;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/lighthouse");
    let program = folder.join("node_modules/lighthouse/cli/index.js");
    if !program.exists() {
        std::fs::create_dir_all(&folder).map_err(|why| why.to_string())?;
        let fetched = Command::new("npm")
            .args(["install", "--prefix", ".", "--no-audit", "--no-fund", "--no-save", "--fetch-retries=1", VERSION])
            .current_dir(&folder)
            .env("PUPPETEER_SKIP_DOWNLOAD", "1")
            .stdout(Stdio::null())
            .status();
        if !fetched.is_ok_and(|status| status.success()) {
            return Err(format!("npm could not fetch {VERSION}"));
        }
    }
    Ok(program)
}

fn look(program: &Path, address: &str) -> Value {
    let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    let chromium = chromium.into_iter().find(|path| Path::new(path).exists()).unwrap_or("chromium");
    let looked = Command::new("node")
        .arg(program)
        .args([address, "--quiet", "--output=json", "--output-path=stdout"])
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-proxy-server")
        .env("CHROME_PATH", chromium)
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    serde_json::from_slice(&looked.stdout).unwrap_or_else(|why| panic!("{address}: {why}"))
}

/// What does not have its full score, by name.
fn faults(report: &Value, category: &str) -> Vec<String> {
    let parts = report["categories"][category]["auditRefs"].as_array().unwrap();
    let weighed = parts.iter().filter(|part| part["weight"].as_f64().unwrap() > 0.0);
    let names = weighed.filter_map(|part| part["id"].as_str());
    let short = |name: &&str| report["audits"][name]["score"].as_f64().is_some_and(|score| score < 1.0);
    let told = |name: &str| {
        let audit = &report["audits"][name];
        let what = if category == "performance" { &audit["displayValue"] } else { &audit["details"]["items"] };
        let why = &audit["explanation"];
        format!("{name}: {what} {why}")
    };
    names.filter(short).map(told).collect()
}

#[test]
#[ignore = "a minute in a real browser: scripts/test runs it"]
fn lighthouse_finds_nothing_on_the_first_pages() {
    let program = match program() {
        Ok(program) => program,
        Err(why) => {
            println!("Lighthouse is left out: {why}.");
            return;
        }
    };
    let _alone = AT_WORK.write().unwrap_or_else(PoisonError::into_inner);
    let house = TestHouse::open(Engine::Sqlite);
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    for path in ["/en/", "/en/stories/four-nights-in-a-children-s-home", "/en/write"] {
        let (mut quick, mut fit, mut looked) = (0, true, false);
        for _ in 0..TRIES {
            let report = look(&program, &format!("http://{}{path}", house.address));
            if let Some(why) = report["runtimeError"]["message"].as_str() {
                println!("{path}: {why}");
                fit = false;
                continue;
            }
            looked = true;
            for category in ["accessibility", "best-practices", "seo"] {
                let score = report["categories"][category]["score"].as_f64();
                assert_eq!(score, Some(1.0), "{path}, {category}: {:?}", faults(&report, category));
            }
            let moved = report["audits"]["cumulative-layout-shift"]["numericValue"].as_f64();
            assert_eq!(moved, Some(0.0), "{path} moves while it loads");
            let score = report["categories"]["performance"]["score"].as_f64().unwrap();
            // Scores have two digits.
            quick = quick.max((score * 100.0).round() as u32);
            let benchmark = report["environment"]["benchmarkIndex"].as_f64().unwrap();
            fit &= benchmark >= LEAST_BENCHMARK;
            println!("{path}: performance {quick} (benchmark {benchmark}) {:?}", faults(&report, "performance"));
            if quick >= 98 {
                break;
            }
        }
        assert!(looked, "{path} was never looked at");
        if !fit && quick < 98 {
            println!("{path}: this machine is too busy to say more.");
            continue;
        }
        assert!(quick >= 98, "{path}: performance {quick}");
    }
}

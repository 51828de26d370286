//! A person at a browser without JavaScript: keeps cookies, fills in the forms that a page has, follows answers.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use scraper::{ElementRef, Html, Selector};

/// What a request came to.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

/// A browser's memory.
pub struct Visitor {
    address: SocketAddr,
    agent: ureq::Agent,
    /// Value by name and path.
    cookies: BTreeMap<(String, String), String>,
    pub language: &'static str,
}

/// A form of a page, with what its fields hold.
#[derive(Debug, Clone)]
pub struct Form {
    pub action: String,
    pub fields: Vec<(String, String)>,
    get: bool,
}

impl Visitor {
    pub fn new(address: SocketAddr) -> Self {
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build();
        Self { address, agent: config.into(), cookies: BTreeMap::new(), language: "en" }
    }

    /// How many cookies the browser holds.
    pub fn cookies(&self) -> usize {
        self.cookies.len()
    }

    pub fn get(&mut self, path: &str) -> Answer {
        let path = path.split('#').next().unwrap().to_owned();
        let request = self.agent.get(format!("http://{}{path}", self.address)).header("accept-language", self.language);
        let request = match self.cookie_header(&path) {
            Some(cookies) => request.header("cookie", cookies),
            None => request,
        };
        let answer = request.call().unwrap();
        self.take(path, answer)
    }

    /// Gets a page and follows to where it leads.
    pub fn open(&mut self, path: &str) -> Answer {
        let answer = self.get(path);
        self.follow(answer)
    }

    pub fn post_with(&mut self, path: &str, body: &[u8], headers: &[(&str, &str)]) -> Answer {
        let mut request =
            self.agent.post(format!("http://{}{path}", self.address)).header("accept-language", self.language);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookies) = self.cookie_header(path) {
            request = request.header("cookie", cookies);
        }
        let answer = request.send(body).unwrap();
        self.take(path.to_owned(), answer)
    }

    /// Sends fields from one of our own pages and stays on the answer.
    pub fn post(&mut self, path: &str, fields: &[(String, String)]) -> Answer {
        let body = encode(fields);
        let own = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];
        self.post_with(path, body.as_bytes(), &own)
    }

    /// Sends a form with the button pressed, and follows to where it leads.
    pub fn send(&mut self, form: &Form, button: Option<(&str, &str)>) -> Answer {
        let mut fields = form.fields.clone();
        fields.extend(button.map(|(name, value)| (name.to_owned(), value.to_owned())));
        if form.get {
            return self.open(&format!("{}?{}", form.action, encode(&fields)));
        }
        let answer = self.post(&form.action, &fields);
        self.follow(answer)
    }

    fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..5 {
            let Some(location) = answer.headers.get("location").filter(|_| (300..400).contains(&answer.status)) else {
                break;
            };
            answer = self.get(&location.clone());
        }
        answer
    }

    fn cookie_header(&self, path: &str) -> Option<String> {
        let fits = |root: &str| {
            path == root
                || path.starts_with(&format!("{}/", root.trim_end_matches('/')))
                || path.starts_with(&format!("{root}?"))
        };
        let sent: Vec<String> = self
            .cookies
            .iter()
            .filter(|((_, root), _)| fits(root))
            .map(|((name, _), value)| format!("{name}={value}"))
            .collect();
        (!sent.is_empty()).then(|| sent.join("; "))
    }

    fn take(&mut self, path: String, mut answer: ureq::http::Response<ureq::Body>) -> Answer {
        for cookie in answer.headers().get_all("set-cookie") {
            let text = cookie.to_str().unwrap();
            let (pair, attributes) = text.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            let root =
                attributes.split(';').find_map(|part| part.trim().strip_prefix("Path=")).unwrap_or("/").to_owned();
            assert!(attributes.contains("HttpOnly") && attributes.contains("SameSite=Lax"), "{text}");
            if value.is_empty() {
                self.cookies.remove(&(name.to_owned(), root));
            } else {
                self.cookies.insert((name.to_owned(), root), value.to_owned());
            }
        }
        let headers = answer
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned()))
            .collect();
        let status = answer.status().as_u16();
        let body = answer.body_mut().read_to_string().unwrap();
        Answer { status, path, headers, body }
    }
}

impl Answer {
    fn parsed(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The words of the page, without markup, with single spaces.
    pub fn words(&self) -> String {
        let html = self.parsed();
        let main = Selector::parse("main").unwrap();
        let words: String = html.select(&main).flat_map(|main| main.text()).collect::<Vec<_>>().join(" ");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The texts of all elements that a selector finds.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let html = self.parsed();
        html.select(&Selector::parse(selector).unwrap())
            .map(|e| e.text().collect::<String>().trim().to_owned())
            .collect()
    }

    /// An attribute of all elements that a selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let html = self.parsed();
        html.select(&Selector::parse(selector).unwrap())
            .filter_map(|e| e.value().attr(name).map(str::to_owned))
            .collect()
    }

    /// The form that holds an element that the selector finds.
    pub fn form(&self, holds: &str) -> Form {
        let html = self.parsed();
        let inside = Selector::parse(holds).unwrap();
        let forms = Selector::parse("form").unwrap();
        let form = html.select(&forms).find(|form| form.select(&inside).next().is_some());
        let form = form
            .unwrap_or_else(|| panic!("{} ({}) has no form with {holds}: {}", self.path, self.status, self.words()));
        let fields = Selector::parse("input, textarea, select").unwrap();
        let pairs = form.select(&fields).filter_map(|field| {
            let name = field.value().attr("name")?.to_owned();
            Some((name, value(field)?))
        });
        Form {
            action: form.value().attr("action").unwrap_or(&self.path).to_owned(),
            fields: pairs.collect(),
            get: form.value().attr("method") != Some("post"),
        }
    }
}

impl Form {
    /// Puts a value into the first field of this name, or adds it.
    pub fn set(mut self, name: &str, value: &str) -> Self {
        match self.fields.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => value.clone_into(old),
            None => self.fields.push((name.to_owned(), value.to_owned())),
        }
        self
    }

    pub fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }
}

fn value(field: ElementRef<'_>) -> Option<String> {
    let element = field.value();
    match element.name() {
        // The first line break after the tag is not part of the text.
        "textarea" => {
            let text: String = field.text().collect();
            Some(text.strip_prefix('\n').map(str::to_owned).unwrap_or(text))
        }
        "select" => {
            let options = Selector::parse("option").unwrap();
            let chosen = field
                .select(&options)
                .find(|o| o.value().attr("selected").is_some())
                .or_else(|| field.select(&options).next())?;
            Some(chosen.value().attr("value").map_or_else(|| chosen.text().collect(), str::to_owned))
        }
        _ if matches!(element.attr("type"), Some("checkbox" | "radio")) && element.attr("checked").is_none() => None,
        _ => Some(element.attr("value").unwrap_or("").to_owned()),
    }
}

/// As browsers write a form.
pub fn encode(fields: &[(String, String)]) -> String {
    let escape = |text: &str| {
        text.replace("\r\n", "\n").replace('\n', "\r\n").bytes().fold(String::new(), |mut out, byte| {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => out.push(char::from(byte)),
                b' ' => out.push('+'),
                _ => out.push_str(&format!("%{byte:02X}")),
            }
            out
        })
    };
    fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect::<Vec<_>>().join("&")
}

impl Visitor {
    /// The same browser at a house that now listens elsewhere.
    pub fn at(&mut self, address: SocketAddr) -> &mut Self {
        self.address = address;
        self
    }
}

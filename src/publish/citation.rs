//! A story as others cite it: BibTeX, RIS and CSL-JSON. The author is the collection and the number, the date a year.

use serde_json::json;

/// What a citation says.
#[derive(Debug, Clone)]
pub struct Citation {
    /// The collection and the number.
    pub author: String,
    pub title: String,
    pub year: i32,
    /// The collection.
    pub site: String,
    pub number: i64,
    /// The persistent address.
    pub address: String,
    /// The code of the story's language.
    pub lang: String,
}

impl Citation {
    pub fn bibtex(&self) -> String {
        let Self { author, title, year, site, number, address, lang } = self;
        let [author, title, site] = [author, title, site].map(|words| tex(words));
        format!(
            "@misc{{daybook-{number},\n  author = {{{{{author}}}}},\n  title = {{{{{title}}}}},\n  year = {{{year}}},\n  \
             howpublished = {{{site}}},\n  url = {{{address}}},\n  langid = {{{}}}\n}}\n",
            babel(lang),
        )
    }

    pub fn ris(&self) -> String {
        let Self { author, title, year, site, address, lang, number } = self;
        // A comma would part a family name from a given one; a line is a field.
        let author = line(author).replace(',', "");
        let fields = [
            ("TY", "BLOG"),
            ("AU", author.as_str()),
            ("TI", &line(title)),
            ("T2", &line(site)),
            ("PY", &year.to_string()),
            ("M1", &number.to_string()),
            ("UR", address),
            ("LA", lang),
            ("ER", ""),
        ];
        fields.iter().map(|(tag, value)| format!("{tag}  - {value}\r\n")).collect()
    }

    pub fn csl_json(&self) -> String {
        let Self { author, title, year, site, number, address, lang } = self;
        let item = json!([{
            "id": format!("daybook-{number}"),
            "type": "post-weblog",
            "author": [{"literal": author}],
            "title": title,
            "container-title": site,
            "number": number.to_string(),
            "issued": {"date-parts": [[year]]},
            "URL": address,
            "language": lang,
        }]);
        format!("{item:#}\n")
    }
}

fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words as TeX reads them.
fn tex(words: &str) -> String {
    let mut out = String::new();
    for sign in line(words).chars() {
        match sign {
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(sign);
            }
            '{' | '}' => {}
            '\\' => out.push('/'),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            other => out.push(other),
        }
    }
    out
}

/// The name that TeX has for a language.
fn babel(code: &str) -> &str {
    match code {
        "en" => "english",
        "fr" => "french",
        "es" => "spanish",
        "de" => "ngerman",
        "ar" => "arabic",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn citation() -> Citation {
        Citation {
            author: "Daybook, no. 12".into(),
            title: "50 % {of} a\nweek & [a town]".into(),
            year: 2026,
            site: "Daybook".into(),
            number: 12,
            address: "https://day.example/id/1".into(),
            lang: "en".into(),
        }
    }

    #[test]
    fn every_form_says_the_same_and_no_more_than_the_year() {
        let bibtex = citation().bibtex();
        assert!(bibtex.contains("title = {{50 \\% of a week \\& [a town]}}"), "{bibtex}");
        assert_eq!(bibtex.matches('{').count(), bibtex.matches('}').count());
        let ris = citation().ris();
        assert!(ris.starts_with("TY  - BLOG\r\nAU  - Daybook no. 12\r\n") && ris.ends_with("ER  - \r\n"), "{ris}");
        assert!(ris.contains("TI  - 50 % {of} a week & [a town]\r\n") && ris.contains("PY  - 2026\r\n"));
        let csl: serde_json::Value = serde_json::from_str(&citation().csl_json()).unwrap();
        assert_eq!(csl[0]["issued"], json!({"date-parts": [[2026]]}));
        assert_eq!(csl[0]["author"], json!([{"literal": "Daybook, no. 12"}]));
    }
}

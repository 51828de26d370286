//! A form as it was typed: ordered pairs of names and values.
//!
//! Our own reading of `application/x-www-form-urlencoded`, because nothing typed may be lost: repeated fields keep
//! their order, a body in another encoding is read as Windows-1252 (what old browsers and copied pages send)
//! and the page says so, and a body that is too long is refused before it is read.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest};

use super::Fault;
use super::locale::preferred;

/// The longest form, in bytes; the server's `PayloadConfig` holds bodies to it.
pub const LONGEST: usize = 4 * 1024 * 1024;

/// The fields of a form.
#[derive(Clone, Default)]
pub struct Fields {
    pairs: Vec<(String, String)>,
    /// Whether the body was not UTF-8 and was read as Windows-1252.
    pub wrong_encoding: bool,
}

impl Fields {
    /// The first value of this name, else nothing at all: forms distinguish only filled from empty.
    pub fn get(&self, name: &str) -> &str {
        self.pairs.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Whether the form has this field, even empty (a ticked box, a pressed button).
    pub fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(n, _)| n == name)
    }

    /// All values of this name, in order.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The rest of the first name that begins so, with its value: for buttons such as `remove-3`.
    pub fn prefixed<'a>(&'a self, prefix: &'a str) -> Option<(&'a str, &'a str)> {
        self.pairs.iter().find_map(|(name, value)| name.strip_prefix(prefix).map(|rest| (rest, value.as_str())))
    }

    /// Reads an urlencoded body.
    pub fn parse(body: &[u8]) -> Self {
        let mut wrong_encoding = false;
        let mut text = |bytes: &[u8]| {
            let decoded = decode(bytes);
            let text = String::from_utf8(decoded).unwrap_or_else(|not_utf8| {
                wrong_encoding = true;
                encoding_rs::WINDOWS_1252.decode_without_bom_handling(not_utf8.as_bytes()).0.into_owned()
            });
            tidy(&text)
        };
        let pairs = body
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
                (text(&pair[..at]), text(pair.get(at + 1..).unwrap_or_default()))
            })
            .collect();
        Self { pairs, wrong_encoding }
    }
}

impl std::fmt::Debug for Fields {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fields [withheld]")
    }
}

impl FromRequest for Fields {
    type Error = Fault;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Fault>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let lang = preferred(request);
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let is_form =
            kind.split(';').next().is_some_and(|k| k.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"));
        let body = Bytes::from_request(request, payload);
        Box::pin(async move {
            if !is_form {
                return Err(Fault::NotAForm(lang));
            }
            let body = body.await.map_err(|cause| match cause.as_error::<PayloadError>() {
                Some(PayloadError::Overflow) => Fault::TooLarge(lang),
                _ => Fault::CutOff(lang),
            })?;
            Ok(Self::parse(&body))
        })
    }
}

/// Line ends as LF; control characters, which no keyboard types on purpose, left out.
fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// As it stands in an address: the way back from [`Fields::parse`].
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn decode(bytes: &[u8]) -> Vec<u8> {
    let hex = |byte: Option<&u8>| byte.and_then(|b| char::from(*b).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match (byte, hex(bytes.get(at)), hex(bytes.get(at + 1))) {
            (b'+', ..) => out.push(b' '),
            (b'%', Some(high), Some(low)) => {
                out.push(u8::try_from(high * 16 + low).expect("two hexadecimal digits are one byte"));
                at += 2;
            }
            _ => out.push(*byte),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_fields_keep_their_order() {
        let fields = Fields::parse(b"text=a+b&text=%C3%A9t%C3%A9&x=&odd");
        assert_eq!(fields.all("text").collect::<Vec<_>>(), ["a b", "été"]);
        assert!(fields.has("odd") && fields.has("x") && !fields.has("y"));
        assert!(!fields.wrong_encoding);
    }

    #[test]
    fn what_was_typed_in_another_encoding_is_kept() {
        let fields = Fields::parse(b"text=caf%E9+%92bleu%92");
        assert_eq!(fields.get("text"), "café \u{2019}bleu\u{2019}");
        assert!(fields.wrong_encoding);
    }

    #[test]
    fn broken_escapes_are_text() {
        assert_eq!(Fields::parse(b"a=100%&b=%4").get("a"), "100%");
        assert_eq!(Fields::parse(b"a=100%&b=%4").get("b"), "%4");
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_into_an_address_is_read_back(text: String) {
            let fields = Fields::parse(format!("q={}", encode(&text)).as_bytes());
            assert_eq!(fields.get("q"), tidy(&text));
        }

        #[test]
        fn any_body_is_read(body: Vec<u8>) {
            Fields::parse(&body);
        }
    }
}

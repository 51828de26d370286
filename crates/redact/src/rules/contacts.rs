//! Ways to reach someone: e-mail, also spelled out, pages, handles, addresses of the net, telephones of any country.

use std::ops::Range;

use super::candidates::Candidates;
use super::checkdigit::digits;
use super::forms::{inside_number, near};
use super::recogniser::{Recogniser, separates};
use crate::found::Kind;
use crate::text::Text;
use crate::wordsets::{Words, words};
use crate::{Label, Language};

const L: Label = Label::Contact;

pub(super) const ALL: &[Recogniser] = &[
    Recogniser::new("email", L, Kind::Email, "An e-mail address, by its @."),
    Recogniser::new(
        "email-spelled",
        L,
        Kind::Email,
        "An e-mail address spelled out: at … dot, arobase … point, arroba … punto, ät … punkt.",
    ),
    Recogniser::new("url", L, Kind::Web, "A web address that begins with a scheme or www."),
    Recogniser::new("domain", L, Kind::Web, "A web address without its scheme, by a known ending."),
    Recogniser::new(
        "handle",
        L,
        Kind::Handle,
        "A name on a network: after @, with an underscore, or after the network's name.",
    ),
    Recogniser::new("ip", L, Kind::Web, "An address of the net: four numbers up to 255."),
    Recogniser::new(
        "phone",
        L,
        Kind::Phone,
        "A telephone number of any country: by its length, its groups and a leading 0 or +, or by a word beside it.",
    ),
];

/// Sites that everybody reads: they identify nobody.
const PUBLIC_SITES: &str = "gov.uk nhs.uk canada.ca quebec.ca gouv.qc.ca gouv.fr service-public.fr admin.ch bund.de \
    gob.es gob.mx gov.ie hse.ie usa.gov gov.au govt.nz gov.za nspcc.org.uk childline.org.uk ofsted.gov.uk samaritans.org \
    shelter.org.uk mind.org.uk wordpress.com twitter.com x.com facebook.com instagram.com youtube.com google.com \
    wikipedia.org whatsapp.com";
/// Telephone numbers that everybody may ring: emergency, children, violence, suicide, social rights.
const HELP_LINES: &str = "999 911 112 111 101 105 811 988 119 115 116 117 118 113 110 122 144 143 147 211 311 411 611 000 \
    131114 123 107 100 1098 10111 08001111 116123 116000 116006 116111 116117 08088005000 08082000247 08008010327 \
    03001233393 18005221820 18006686868 18002738255 18007997233 18008424222 3919 3114 3018 3115 3977 0800 15 17 18 \
    0800202223 0800005696 103 106 116016 016 024 900202010 900018018 717003717 08001110111 08001110222 08000116016 \
    08001110550 0800222555 018009110911 5552598121 1800551800 137 102 1737 0800543754 0800611116 0800055555 0861322322 \
    18001737732 131450 1800737732 1800650890 105 191 14416 18664863868";
/// Endings of names on the net.
const ENDINGS: &str = "com org net info edu gov uk ca fr ie de es be ch at lu eu mx ar cl co pe au nz za ng in us io app \
    blog me tv example test quebec scot wales cat gal";
/// Networks, and words for a name on one.
const NETWORKS: &str = "insta instagram ig snap snapchat tiktok wechat weixin discord telegram messenger twitter facebook \
    fb kik roblox xbox psn playstation pseudo username user usuario benutzername nickname twitch skype vinted signal threads";
const FILLERS: &str = "is est cest es ist c handle name nom nombre the le de d der sur on en auf user usuario account compte \
    cuenta under sous le son mon her his my mi mein meine ihr su";
/// Words beside a telephone number.
const CALL: &str = "tel telephone telephoner telefono telefon fono phone phoned ph ring rang rung call called mobile mob cell \
    cel cell celular movil portable handy handynummer diensthandy nummer number numero fax text texted whatsapp hotline ligne \
    line appeler rappeler appelle appelle-moi appelez joindre contact contacto reach joignable fijo anrufen";

/// Whether everybody has this number.
pub(super) fn is_help_line(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    HELP_LINES.split_ascii_whitespace().any(|line| line == digits)
}

/// The names of networks.
pub(super) fn networks() -> Words {
    words(NETWORKS)
}

pub(super) fn find(text: &Text<'_>, language: Language, networks: &Words, out: &mut Candidates) {
    blobs(text.raw, out);
    spelled(text, out);
    named_handles(text, networks, out);
    telephones(text, language, out);
}

/// Runs without a space that hold an @, a dot or an underscore inside.
fn blobs(raw: &str, out: &mut Candidates) {
    let mut done = 0;
    for (at, byte) in raw.bytes().enumerate() {
        if at < done || !matches!(byte, b'@' | b'.' | b'_') {
            continue;
        }
        let breaks = |c: char| {
            c.is_whitespace() || matches!(c, '<' | '>' | '"' | '[' | ']' | '{' | '}' | '«' | '»' | '“' | '”' | '|')
        };
        let start = raw[done..at].rfind(breaks).map_or(done, |found| {
            let from = done + found;
            from + raw[from..].chars().next().map_or(1, char::len_utf8)
        });
        let end = raw[at..].find(breaks).map_or(raw.len(), |found| at + found);
        done = end;
        blob(raw, start..end, out);
    }
}

fn blob(raw: &str, range: Range<usize>, out: &mut Candidates) {
    let whole = &raw[range.clone()];
    if !whole.contains(['@', '_']) && !whole.trim_end_matches('.').contains('.') {
        return;
    }
    if let Some(from) =
        whole.find("://").map(|at| scheme(whole, at)).or_else(|| whole.to_ascii_lowercase().find("www."))
    {
        let link = trimmed(&whole[from..]);
        let range = range.start + from..range.start + from + link.len();
        keep_site(link, range, "url", 0.95, out);
        return;
    }
    let mut at = 0;
    for piece in whole.split([',', ';', '(', ')', '*', '\'', '’', '!', '?', '=', '…', '—', ':']) {
        let from = range.start + at;
        at += piece.len() + whole[at + piece.len()..].chars().next().map_or(0, char::len_utf8);
        let bare = piece.trim_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '@' | '_' | '/')));
        let lead = piece.find(bare).unwrap_or(0);
        let range = from + lead..from + lead + bare.len();
        piece_of(raw, bare, range, out);
    }
}

fn piece_of(raw: &str, bare: &str, range: Range<usize>, out: &mut Candidates) {
    if let Some((local, host)) = bare.split_once('@') {
        let host = host.trim_end_matches(['.', '-', '_']);
        if !local.is_empty() && host.contains('.') {
            out.add(range.start..range.start + local.len() + 1 + host.len(), L, Kind::Email, "email", 1.0);
        } else if !host.is_empty() {
            let start = range.start + local.len();
            let name: usize = host
                .chars()
                .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
                .map(char::len_utf8)
                .sum();
            if host[..name].chars().count() > 2 {
                out.add(start..start + 1 + name, L, Kind::Handle, "handle", 0.95);
            }
        }
        return;
    }
    let labels: Vec<&str> = bare.split('/').next().unwrap_or("").split('.').collect();
    if labels.len() == 4 && labels.iter().all(|label| label.len() < 4 && label.parse::<u8>().is_ok()) {
        out.add(range, L, Kind::Web, "ip", 0.9);
    } else if is_domain(&labels) {
        keep_site(trimmed(bare), range.start..range.start + trimmed(bare).len(), "domain", 0.9, out);
    } else if has_inner_underscore(bare)
        && bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
        && !raw.is_empty()
    {
        out.add(range, L, Kind::Handle, "handle", 0.85);
    }
}

/// Where the scheme before `://` begins.
fn scheme(whole: &str, at: usize) -> usize {
    at - whole[..at].bytes().rev().take_while(u8::is_ascii_alphabetic).count()
}

/// Without the signs that end a sentence.
fn trimmed(link: &str) -> &str {
    link.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '’', '\'', '*', '_', '…', '-'])
}

fn is_domain(labels: &[&str]) -> bool {
    let label = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let ending = labels.last().map(|last| last.to_ascii_lowercase()).unwrap_or_default();
    labels.len() > 1
        && labels.iter().all(label)
        && labels[labels.len() - 2].len() > 1
        && labels[..labels.len() - 1].iter().any(|label| label.bytes().any(|b| b.is_ascii_alphabetic()))
        && ENDINGS.split_ascii_whitespace().any(|known| known == ending)
        // "office.In the …": a sentence whose space was lost.
        && !labels.last().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_uppercase()) && last.len() < 4 && !last.bytes().all(|b| b.is_ascii_uppercase()))
}

fn has_inner_underscore(word: &str) -> bool {
    word.char_indices().filter(|(_, c)| *c == '_').any(|(at, _)| {
        word[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_')
            && word[at + 1..].chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_')
    }) && word.chars().next().is_some_and(char::is_alphanumeric)
}

fn keep_site(link: &str, range: Range<usize>, name: &'static str, score: f32, out: &mut Candidates) {
    let bare = link.to_ascii_lowercase();
    let bare = bare.split("://").last().unwrap_or_default().trim_start_matches("www.");
    let host = bare.split(['/', '?']).next().unwrap_or_default();
    let path = bare.len() > host.len() + 1;
    let public = |site: &str| host == site || host.strip_suffix(site).is_some_and(|rest| rest.ends_with('.'));
    if !path && PUBLIC_SITES.split_ascii_whitespace().any(public) {
        out.leave(range);
    } else {
        out.add(range, L, Kind::Web, name, score);
    }
}

/// "ana dot b at home dot example", "luc.b arobase poste point ca", "ana (a) home.example".
fn spelled(text: &Text<'_>, out: &mut Candidates) {
    let tokens = &text.tokens;
    let dot = |at: usize| matches!(text.folded(Some(at)), "dot" | "point" | "punto" | "punkt");
    let spaced = |at: usize| text.gap(at).chars().all(|c| matches!(c, ' ' | '\u{a0}' | '(' | ')' | '[' | ']'));
    for at in 1..tokens.len().saturating_sub(1) {
        let word = tokens[at].folded.as_str();
        let bracketed = text.gap(at - 1).ends_with(['(', '[']) && text.gap(at).starts_with([')', ']']);
        let named =
            matches!(word, "arobase" | "arobas" | "arroba" | "klammeraffe") || bracketed && matches!(word, "a" | "at");
        if !named && word != "at" || !spaced(at - 1) || !spaced(at) {
            continue;
        }
        let (mut end, mut dots, mut spelled_dots) = (at + 1, 0, 0);
        while end + 1 < tokens.len() && dots < 5 {
            if text.gap(end) == "." || text.gap(end) == "-" {
                end += 1;
            } else if dot(end + 1) && end + 2 < tokens.len() && spaced(end) && spaced(end + 1) {
                end += 2;
                spelled_dots += 1;
            } else {
                break;
            }
            dots += 1;
        }
        if dots == 0 || !named && spelled_dots == 0 {
            continue;
        }
        let mut start = at - 1;
        while start > 0 && at - start < 7 {
            if matches!(text.gap(start - 1), "." | "_" | "-") {
                start -= 1;
            } else if start > 1 && dot(start - 1) && spaced(start - 1) && spaced(start - 2) {
                start -= 2;
            } else {
                break;
            }
        }
        out.add(tokens[start].range.start..tokens[end].range.end, L, Kind::Email, "email-spelled", 0.95);
    }
}

/// "insta: xyz", "snap xyz_12", "sur Insta c'est xyz".
fn named_handles(text: &Text<'_>, networks: &Words, out: &mut Candidates) {
    for (at, token) in text.tokens.iter().enumerate() {
        if !networks.contains(token.folded.as_str()) {
            continue;
        }
        let mut next = at + 1;
        let mut colon = text.gap(at).contains([':', '=']);
        let filler = |word: &str| {
            let word = word.trim_start_matches("c'");
            FILLERS.split_ascii_whitespace().any(|filler| filler == word)
        };
        while next < text.tokens.len()
            && next < at + 4
            && filler(text.folded(Some(next)))
            && !text.gap(next - 1).contains(['\n', '.', ';'])
        {
            colon |= text.gap(next).contains([':', '=']);
            next += 1;
        }
        // "Facebook de Yenny: …"
        if next > at + 1 && text.gap(next).contains(':') && !colon {
            colon = true;
            next += 1;
        }
        let Some(name) = text.tokens.get(next).filter(|_| !text.gap(next - 1).contains(['\n', ';', '('])) else {
            continue;
        };
        let length: usize = text.raw[name.range.start..]
            .chars()
            .take(64)
            .take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
            .map(char::len_utf8)
            .sum();
        let handle = text.raw[name.range.start..name.range.start + length].trim_end_matches(['.', '-']);
        let mixed = handle.contains(['_', '.'])
            || handle.chars().any(|c| c.is_ascii_digit()) && handle.chars().any(char::is_alphabetic);
        let odd = colon && name.known.nothing() && !name.upper && handle.len() > 2;
        if (mixed || odd) && !name.bracketed {
            out.add(name.range.start..name.range.start + handle.len(), L, Kind::Handle, "handle", 0.85);
        }
    }
}

/// Numbers that could be dialled, whatever the country.
fn telephones(text: &Text<'_>, language: Language, out: &mut Candidates) {
    let raw = text.raw;
    let mut done = 0;
    for (at, byte) in raw.bytes().enumerate() {
        if at < done
            || !(byte.is_ascii_digit() || matches!(byte, b'+' | b'('))
            || at > 0 && raw.as_bytes()[at - 1].is_ascii_alphanumeric()
        {
            continue;
        }
        let Some((end, groups)) = run(raw, at) else { continue };
        done = end;
        let range = at..end;
        let hit = &raw[range.clone()];
        let count = digits(hit).len();
        if count < 3 || inside_number(raw, &range) {
            continue;
        }
        if is_help_line(hit) {
            out.leave(range);
            continue;
        }
        let score = if hit.starts_with('+') && dialled(hit, count, groups) {
            0.97
        } else if language == Language::De && groups > 2 && dialled(hit, count, groups) {
            // In German the groups are anyone's choice: the longest is the whole.
            0.95
        } else if dialled(hit, count, groups) {
            0.9
        } else if (6..=15).contains(&count) && !hit.contains("20") | (count > 8) && near(text, &range, CALL) {
            0.75
        } else {
            continue;
        };
        out.add(at..with_extension(text, end), L, Kind::Phone, "phone", score);
    }
}

/// Groups of figures from here, joined by one separator each: where they end, and how many there are.
fn run(raw: &str, start: usize) -> Option<(usize, usize)> {
    let bytes = raw.as_bytes();
    let (mut at, mut end, mut groups) = (start, start, 0);
    while at < raw.len() && at - start < 30 {
        at += bytes[at..].iter().take(2).take_while(|byte| matches!(byte, b'+' | b'(')).count();
        let figures = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let lone = figures == 1 && groups > 0 && bytes.get(start) != Some(&b'+');
        if figures == 0 || figures > 15 || lone {
            break;
        }
        at += figures;
        groups += 1;
        if bytes.get(at) == Some(&b')') {
            at += 1;
        }
        end = at;
        let Some(c) = raw.get(at..).and_then(|rest| rest.chars().next()) else { break };
        if separates(c) || c == '/' {
            at += c.len_utf8();
        } else if c != '(' {
            break;
        }
    }
    (groups > 0).then_some((end, groups))
}

/// The lengths and groups of the national forms.
fn dialled(text: &str, count: usize, groups: usize) -> bool {
    let first = text.trim_start_matches('(');
    if text.starts_with('+') {
        return (8..=15).contains(&count);
    }
    match count {
        10..=13 if first.starts_with('0') && !first.starts_with("00") => true,
        9 if first.starts_with('0') => groups >= 2,
        10 => groups == 3 && !first.starts_with(['0', '1']),
        11 if first.starts_with('1') => groups >= 4,
        7 => groups == 2 && text.find('-') == Some(3),
        11..=15 => first.starts_with("00"),
        _ => false,
    }
}

/// ", poste 4402", " ext. 12": where the number ends with them.
pub(super) fn with_extension(text: &Text<'_>, end: usize) -> usize {
    let next = text.tokens.partition_point(|token| token.range.start < end);
    let word = matches!(
        text.folded(Some(next)),
        "ext" | "extension" | "poste" | "x" | "anexo" | "int" | "durchwahl" | "apparat" | "dw"
    );
    match text.tokens.get(next + 1) {
        Some(number) if word && number.number && number.range.start < end + 20 => number.range.end,
        _ => end,
    }
}

//! Numbers of cases, courts, files, policies, badges, accounts: by the word before them, or by their form.

use super::candidates::Candidates;
use super::forms::inside_number;
use super::recogniser::{Mask, Recogniser};
use crate::Label;
use crate::found::Kind;
use crate::text::Text;
use crate::wordsets::{Words, words};

pub(super) const ALL: &[Recogniser] = &[
    Recogniser::new(
        "named-code",
        Label::Code,
        Kind::Case,
        "What follows a word for a case, file, policy, badge, account, ticket or number.",
    ),
    Recogniser::new("code", Label::Code, Kind::Case, "Capitals and three or more figures, joined by strokes or not."),
    Recogniser::new("long-number", Label::Code, Kind::Case, "Seven or more figures in a row."),
];

/// Words whose number has three figures or more.
const CASES: &str = "case cases file files dossier dossiers ref refs reference references referencia referenz log logs warrant \
    policy badge matricule permis permit licence license expediente expte exp folio legajo rit ruc rol causa aktenzeichen az \
    akte geschaftszahl geschaft vorgang vorgangsnr fall fallnr gz incident crime crn urn uprn liquidlogic \
    docket inmate doc booking prisoner prison nomis custody event evenement affaire rg recepisse ofpra guda agdref ordre \
    signalement plainte pv proces-verbal demande requete jugement mandat parquet client participant pen akt caso sache project projet allocataire adherent carnet denuncia \
    atestado diligencias carpeta ficha historia nhc radicado oficio sumario proceso dosar kennung kennzeichen signatur \
    zeichen tagebuchnummer aktennummer kundennummer mieternummer urkunde fir ob cas pvg dbs crb sia dols plo cin cpn isa \
    sendist tribunal hearing order appeal claim ticket voucher tag invoice facture bill tarjeta carte card id ident identity \
    passport passeport pasaporte pass reisepass visa titre sejour ine hcr unhcr uci iuc anum alien nrm ho aspen arc brp evisa \
    sevis medicaid medicare member membre miembro mitglied chart mrn urno hospital patient hospitalier ipp nda folio solicitud \
    codigo code radicacion poliza siniestro seguro versicherung schaden schadensnr vertrag contrat contract contrato \
    plate plaque locker casier soscare paris ecaf ecaf capita frameworki carefirst upn uln student etudiant eleve estudiante \
    candidate enrolment register registre registro record records compteur serial serie imei vin chassis entry bracelet wristband \
    geschaftsnummer geschaftsz gefangenenbuchnr fallnummer vorgangsnummer seg ssn pps ppsn sin nas nhs nhi ni nin bvn crn tfn \
    svnr ahv nir dni nie cuil cuit rut run curp nuss ci cc ptp rumv cnr eid ped sed soc";
/// Words that say so only of five figures or more, or of letters with figures.
const WEAK: &str = "no nr num number numbers numero numeros nummer n account acc acct compte cuenta konto kontonr iban bic rib \
    piece paper papers papier papel document documento unterlage phone under sous quoting safe pin code number's reads read";
/// Between such a word and what it names.
const FILLERS: &str = "is was est es ist war lautet no nr n num number numero nummer the le la el der die das l of de du del des \
    mi my mon his her son su ein eine un une son it's c'est reads says still under id ref reference file card carte dossier en \
    ends a per";
/// Letters before figures that are everybody's: forms, laws, roads, exams, illnesses.
const PUBLIC: &str = "COVID ISO PO RDC BBC M A B GCSE BTEC NVQ KS HTTP RFC CIM ICD DSM CM CE EU UE UN ONU BP CS CP EN DIN SGB BGB \
    STGB ART LOI BOE RD USB MP PS FM AM UTC GMT PHQ GAD AUDIT DUDIT WHO AC IV";

/// No code is longer.
const LONGEST: usize = 40;
/// Words between two numbers that are two.
const JOINTS: &[&str] = &[
    "bis", "to", "and", "et", "und", "y", "au", "al", "or", "ou", "in", "on", "at", "am", "um", "le", "la", "de", "du",
    "x", "a", "for", "is", "of", "by",
];

/// The words, as sets.
pub(super) struct Codes {
    cases: Words,
    weak: Words,
    fillers: Words,
}

impl Codes {
    pub(super) fn new() -> Self {
        let set = words;
        Self { cases: set(CASES), weak: set(WEAK), fillers: set(FILLERS) }
    }

    pub(super) fn find(&self, text: &Text<'_>, out: &mut Candidates) {
        for at in 0..text.tokens.len() {
            self.named(text, at, out);
            formed(text, at, out);
        }
    }

    /// "case LX-20931", "Aktenzeichen: 4 F 402/24", "numéro de dossier 448812".
    fn named(&self, text: &Text<'_>, cue: usize, out: &mut Candidates) {
        let word = text.tokens[cue].folded.as_str();
        let german =
            ["nummer", "nr", "zeichen", "zahl"].iter().any(|end| word.len() > end.len() + 2 && word.ends_with(end));
        let strong = german || self.cases.contains(word);
        if !strong && !self.weak.contains(word) || text.tokens[cue].bracketed {
            return;
        }
        let mut next = cue + 1;
        while next < text.tokens.len() && next < cue + 5 && self.fillers.contains(text.tokens[next].folded.as_str()) {
            if !joins(text.gap(next - 1)) {
                return;
            }
            // "case A 1234": the letter belongs to the number.
            if text.tokens[next].upper && text.tokens[next].range.len() == 1 {
                break;
            }
            next += 1;
        }
        let Some(first) = text.tokens.get(next).filter(|first| joins(text.gap(next - 1)) && !first.bracketed) else {
            return;
        };
        let start = first.range.start;
        let Some(end) = chunk(text.raw, start) else { return };
        let hit = &text.raw[start..end];
        let figures = hit.bytes().filter(u8::is_ascii_digit).count();
        let letters = hit.chars().any(char::is_alphabetic);
        let least = match (strong, letters) {
            (true, true) => 2,
            (true, false) => 3,
            (false, true) => 3,
            (false, false) => 4,
        };
        let year = figures == 4 && hit.len() == 4 && (hit.starts_with("19") || hit.starts_with("20"));
        // "b4 10", "218k", "compté 1 312": no code.
        let small = hit.bytes().any(|byte| byte.is_ascii_lowercase());
        let plain = small && !hit.contains(['-', '/']) && figures < 5
            || word == "compte" && text.raw[text.tokens[cue].range.clone()].ends_with('é');
        if figures >= least && !plain && !dated(hit) && !year && !counts(text, end) {
            out.add(start..end, Label::Code, Kind::Case, "named-code", if strong { 0.92 } else { 0.78 });
        }
    }
}

/// What may stand between a word and its number.
fn joins(gap: &str) -> bool {
    gap.len() < 8
        && gap.chars().all(|c| {
            matches!(
                c,
                ' ' | '\u{a0}'
                    | ':'
                    | '#'
                    | '='
                    | '.'
                    | '°'
                    | 'º'
                    | '№'
                    | '\''
                    | '’'
                    | '"'
                    | '*'
                    | '('
                    | '/'
                    | ','
                    | '-'
                    | '–'
            )
        })
}

/// "case 300 euros": a sum or a count.
fn counts(text: &Text<'_>, end: usize) -> bool {
    let rest = &text.raw[end..];
    let after = text.tokens.partition_point(|token| token.range.start < end);
    rest.trim_start().starts_with(['€', '£', '$', '%'])
        || rest.starts_with(" ")
            && matches!(
                text.folded(Some(after)),
                "euros"
                    | "euro"
                    | "dollars"
                    | "pounds"
                    | "francs"
                    | "pesos"
                    | "people"
                    | "families"
                    | "enfants"
                    | "km"
                    | "mots"
                    | "words"
                    | "ans"
                    | "anos"
                    | "jahre"
                    | "mg"
                    | "ml"
                    | "kg"
            )
}

/// The whole of a date in figures.
fn dated(hit: &str) -> bool {
    ["99?/99?/9999", "99?/99?/99", "99?.99?.9999", "99?-99?-9999", "9999-99-99", "99?9?.999"]
        .iter()
        .any(|mask| Mask(mask).length(hit) == Some(hit.len()))
}

/// From here on the groups of letters and figures that are one code: where they end.
fn chunk(raw: &str, start: usize) -> Option<usize> {
    let group = |at: usize| {
        raw.get(at..).map_or(0, |rest| rest.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count())
    };
    let figures = |at: usize, length: usize| raw[at..at + length].bytes().filter(u8::is_ascii_digit).count();
    let first = group(start);
    if first == 0 || first > 24 {
        return None;
    }
    let word = &raw[start..start + first];
    let mut end = start + first;
    if figures(start, first) == 0 {
        let shouted = word.bytes().all(|b| b.is_ascii_uppercase());
        let direct = raw[end..].starts_with(['-', '/', '.', '_']);
        let spaced = raw[end..].starts_with(' ') && raw[end + 1..].starts_with(|c: char| c.is_ascii_digit());
        if first > 12
            || first > 6 && !direct
            || !direct && !(spaced && (shouted || first > 1 && word.starts_with(|c: char| c.is_ascii_uppercase())))
        {
            return None;
        }
    }
    while end - start < LONGEST {
        let rest = &raw[end..];
        let joint = [" – ", " - ", " / ", "–", "-", "/", ".", "_", " ", "\u{a0}"]
            .iter()
            .find(|joint| rest.starts_with(**joint));
        let Some(joint) = joint else { break };
        let at = end + joint.len();
        let length = group(at);
        if length == 0 || length > 20 {
            break;
        }
        let numbers = figures(at, length);
        let word = &raw[at..at + length];
        let goes_on = raw[at + length..]
            .strip_prefix([' ', '-', '/'])
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let fits = match *joint {
            " " | "\u{a0}" => {
                numbers > 1
                    || numbers == 1
                        && goes_on
                            | (length > 1)
                            | raw[at + length..].starts_with(['/', '–'])
                            | raw[at + length..].starts_with(" –")
                    || numbers == 0
                        && length < 6
                        && goes_on
                        && (length < 4 && !JOINTS.contains(&word) || word.bytes().all(|b| b.is_ascii_uppercase()))
                    || numbers == 0
                        && length < 3
                        && word.bytes().all(|b| b.is_ascii_uppercase())
                        && !matches!(word, "I" | "A" | "O" | "Y")
            }
            "." => numbers > 0,
            " – " | " - " | " / " => numbers > 2,
            _ => numbers > 0 || length < 5,
        };
        // What follows a space and has more letters of Unicode is a word.
        if !fits || raw[at + length..].starts_with(char::is_alphanumeric) {
            break;
        }
        end = at + length;
    }
    let whole = !raw[end..].starts_with(char::is_alphanumeric);
    (whole && figures(start, end - start) > 0).then_some(end)
}

/// Capitals with figures, long numbers.
fn formed(text: &Text<'_>, at: usize, out: &mut Candidates) {
    let token = &text.tokens[at];
    let short = token.range.len() < 12;
    if token.bracketed || !(token.number || token.upper || short) {
        return;
    }
    let start = token.range.start;
    let length: usize = text.raw[start..]
        .bytes()
        .take(LONGEST + 1)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'/' | b'.'))
        .count();
    if length > LONGEST {
        return;
    }
    let hit = text.raw[start..start + length].trim_end_matches(['-', '/', '.']);
    let range = start..start + hit.len();
    let figures = hit.bytes().filter(u8::is_ascii_digit).count();
    let head = hit.bytes().take_while(u8::is_ascii_uppercase).count();
    let capitals = hit.bytes().filter(u8::is_ascii_uppercase).count();
    let small = hit.bytes().any(|byte| byte.is_ascii_lowercase());
    if inside_number(text.raw, &range) {
        return;
    }
    if small {
        // "gw-311", "f2210941", in the hands of those who never press the shift key.
        let letters = hit.bytes().take_while(u8::is_ascii_lowercase).count();
        let rest = &hit[letters..];
        let tail = rest.strip_prefix(['-', '/']).unwrap_or(rest);
        let number = tail.len() == figures && (figures > 4 || figures > 2 && tail.len() < rest.len());
        let year = figures == 4 && (tail.starts_with("19") || tail.starts_with("20"));
        if capitals == 0 && (1..5).contains(&letters) && number && !year {
            out.add(range, Label::Code, Kind::Case, "code", 0.7);
        }
        return;
    }
    if figures == hit.len() {
        if figures >= 7 {
            out.add(range, Label::Code, Kind::Case, "long-number", 0.72);
        }
        return;
    }
    let public = PUBLIC.split_ascii_whitespace().any(|word| word == &hit[..head]);
    let joined = hit.contains(['-', '/']);
    // "L.222-5" is a law's article.
    if hit[head..].starts_with('.') {
        return;
    }
    if capitals == 0 {
        // "505-12-044871-229"
        let groups = hit.split(['-', '/']).count();
        if joined && figures >= 9 && groups > 1 && !hit.contains('.') {
            out.add(range, Label::Code, Kind::Case, "code", 0.7);
        }
    } else if figures >= 3 && head < 7 && !public && (joined || figures >= 4 || head > 1) {
        out.add(range, Label::Code, Kind::Case, "code", 0.8);
    } else if figures == 0 && token.shouted && head == hit.len() && (2..6).contains(&head) && !public {
        // "LCS 4417702"
        let rest = text.raw.get(range.end..).and_then(|rest| rest.strip_prefix(' ')).unwrap_or_default();
        let number =
            rest.bytes().take(LONGEST).take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'/')).count();
        let number = rest[..number].trim_end_matches(['-', '/']);
        let count = number.bytes().filter(u8::is_ascii_digit).count();
        let end = range.end + 1 + number.len();
        let year = count == 4 && number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
        if count > 3 && !year && !dated(number) && !inside_number(text.raw, &(start..end)) && !counts(text, end) {
            out.add(start..end, Label::Code, Kind::Case, "code", 0.75);
        }
    }
}

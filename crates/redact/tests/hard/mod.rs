//! Texts that nobody writes and somebody pastes: what makes a careless reader slow.

use std::fmt::Write as _;

/// What the text is, and the text of at least `length` bytes.
pub fn texts(length: usize) -> Vec<(&'static str, String)> {
    let again = |piece: &str| piece.repeat(length / piece.len() + 1);
    let counted = |piece: &dyn Fn(&mut String, usize)| {
        let mut out = String::with_capacity(length + 64);
        let mut number = 0;
        while out.len() < length {
            piece(&mut out, number);
            number += 1;
        }
        out
    };
    let written = |before: &'static str, after: &'static str| {
        counted(&move |out, number| {
            let _ = write!(out, "{before}{}{after}", word(number));
        })
    };
    let half = length / 2;
    vec![
        ("one letter", again("a")),
        ("one capital", again("A")),
        ("one line without spaces", again("AmaraOkaforRang,Ashfield.Primary-School;")),
        ("glued words", again("withAmara MrsOkafor 12ansLéa Danielle2 ")),
        (
            "languages in turn",
            again(
                "She said that he was not there and we had to go. « Elle est venue avec les autres et on ne dit pas. »\n\n",
            ),
        ),
        ("capitals", again("NOBODY CAME TO ASHFIELD WITH AMARA AND WE WAITED ")),
        ("figures", again("0123456789")),
        ("figures and spaces", again("07 700 900 12 3 ")),
        ("a@", again("a@")),
        ("a.", again("a.")),
        ("[[", again("[[")),
        ("[ and then ](", "[".repeat(length) + "]("),
        ("[ and then ](, in pairs", "[".repeat(half) + &"](".repeat(half / 2)),
        ("unclosed titles", again("](x (")),
        ("unclosed targets", again("](<a")),
        ("stars", again("**Amara ")),
        ("unclosed links", again("[Amara](https://x.example/")),
        ("Mr", again("Mr ")),
        ("de la", again("de la ")),
        ("De La", again("De La ")),
        ("J. B.", again("J. ")),
        ("J.B.", again("J.")),
        ("capitals over joints", again("Amara de la ")),
        ("hyphens", again("a-")),
        ("apostrophes", again("l'")),
        ("one name", again("Amara Okafor ")),
        (
            "places that begin alike",
            counted(&|out, number| {
                let _ = write!(out, "I went to Ashfield {} School. ", word(number));
            }),
        ),
        (
            "addresses that begin alike",
            counted(&|out, number| {
                let _ = write!(out, "at 12 {} Street, ", word(number));
            }),
        ),
        (
            "addresses with one number",
            counted(&|out, number| {
                let _ = write!(out, "12 rue {}, ", word(number));
            }),
        ),
        ("addresses, then their first word", {
            let mut out = counted(&|out, number| {
                let _ = write!(out, "12 rue {}, ", word(number));
            });
            out.truncate(half);
            out + &"12 and ".repeat(half / 7)
        }),
        ("names over of", again("Amara of Ashfield of ")),
        ("names over y", again("Amara y Sofia y Leeds en ")),
        ("organisations over de", again("Centre de la Maison de Ashfield ")),
        ("schools", again("Ashfield School Primary Court ")),
        (
            "e-mails",
            counted(&|out, number| {
                let _ = write!(out, "n{number}@home.example ");
            }),
        ),
        (
            "phones",
            counted(&|out, number| {
                let _ = write!(out, "07700 {:06} ", number % 1_000_000);
            }),
        ),
        ("capitalised words", written("", " ")),
        ("names", written("I met Amara ", " today. ")),
        ("family names", written("Mrs ", " said no. ")),
        ("letters after names", {
            let mut out = counted(&|out, number| {
                let _ = write!(out, "Mrs {} ", word(number));
            });
            out.truncate(half);
            out + &"Q. said ".repeat(half / 8)
        }),
        (
            "names of one letter",
            counted(&|out, number| {
                let _ = write!(out, "{}. said ", char::from(b'A' + u8::try_from(number % 26).unwrap_or(0)));
            }),
        ),
        ("nested quotes", "\"«“‘".repeat(length / 18) + &"’”»\"".repeat(length / 18)),
        ("short lines", again("I met Amara.\n")),
        ("empty lines", again("\n")),
        ("spaces", again(" ")),
        ("controls", again("\u{0}\u{1}\u{7f}Amara\u{85}\t\r\u{b}")),
        ("right to left", again("\u{202e}Amara\u{202c} \u{200f}\u{5d0}\u{5d1}\u{200e} ")),
        ("marks", again("e\u{301}\u{302}\u{303}")),
        ("one letter and its marks", "e".to_owned() + &again("\u{301}")),
        ("soft hyphens", again("A\u{ad}ma\u{200b}ra ")),
        ("joined faces", again("👩\u{200d}👩\u{200d}👧 ")),
        ("wide characters", again("佐藤さん")),
        ("schemes", again("https://")),
        ("slashes", again("1/")),
        ("dates", again("12 March 2019, ")),
        ("ages", again("14-year-old ")),
        ("numbers as words", again("twenty-two ")),
        ("spelled e-mails", again("ana dot b at home dot example ")),
        ("quotes from other languages", again("Elle dit: She was not there.\nUnd er war nicht da.\n")),
    ]
}

/// A capitalised word for each number, all different.
fn word(mut number: usize) -> String {
    let parts = ["ka", "lo", "mi", "ne", "ru", "sha", "to", "vi", "zed", "ber"];
    let mut out = String::from("Q");
    loop {
        out.push_str(parts[number % 10]);
        number /= 10;
        if number == 0 {
            return out;
        }
    }
}

//! Ages by the decade: "in her early fifties", "Mitte fünfzig".

use super::super::numbers::Numbers;
use crate::Label;
use crate::found::{Finds, Kind};
use crate::text::Text;

/// "in her early fifties", "Mitte fünfzig", "in his 60s".
pub(super) fn decade(text: &Text<'_>, numbers: &Numbers, at: usize, out: &mut Finds) {
    const DECADES: &str = "twenties thirties forties fifties sixties seventies eighties nineties";
    let token = &text.tokens[at];
    let word = token.folded.as_str();
    if !word.ends_with('s') && !matches!(word, "anfang" | "mitte" | "ende") {
        return;
    }
    let before = text.before(at);
    let part = matches!(before, "early" | "mid" | "late");
    let whose = if part { text.folded(at.checked_sub(2)) } else { before };
    let tens = DECADES.split_ascii_whitespace().position(|decade| decade == word).map(|place| 20 + 10 * place);
    let figures =
        word.strip_suffix('s').and_then(|tens| tens.parse::<usize>().ok()).filter(|tens| (20..100).contains(tens));
    if let Some(value) = tens.or(figures).filter(|_| matches!(whose, "her" | "his" | "their" | "my")) {
        let start = if part { text.tokens[at - 1].range.start } else { token.range.start };
        out.push(start..token.range.end, Label::Age, Kind::Years(u8::try_from(value).unwrap_or(0)), "age", 0.85);
    } else if matches!(word, "anfang" | "mitte" | "ende") && text.gap(at) == " " {
        let tens = text.tokens.get(at + 1).and_then(|next| numbers.value(&next.folded).map(|value| (next, value)));
        if let Some((next, value)) = tens.filter(|(_, value)| *value > 19 && value % 10 == 0) {
            out.push(token.range.start..next.range.end, Label::Age, Kind::Years(value), "age", 0.85);
        }
    }
}

//! Numbers that prove themselves by their check digits.

pub(crate) fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// The letters and figures alone, in capitals.
pub(crate) fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Luhn's sum (ISO/IEC 7812-1, annex B), from the right.
fn luhn(digits: &[u32]) -> bool {
    let doubled = |(index, digit): (usize, &u32)| match (index % 2, digit * 2) {
        (1, twice) if twice > 9 => twice - 9,
        (1, twice) => twice,
        _ => *digit,
    };
    digits.iter().rev().enumerate().map(doubled).sum::<u32>().is_multiple_of(10) && digits.iter().any(|d| *d != 0)
}

/// NHS number of England, Wales and the Isle of Man: ten digits, modulus 11 (NHS Data Dictionary). Northern Ireland's
/// health and care number and Scotland's CHI number have the same check digit.
pub(crate) fn nhs(text: &str) -> bool {
    let digits = digits(text);
    let [body @ .., check] = digits.as_slice() else { return false };
    if body.len() != 9 || digits.iter().all(|digit| *digit == digits[0]) {
        return false;
    }
    (11 - weighted(body, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 == *check
}

/// Scottish community health index: six digits of the birth date, then four (NHS Scotland). The check digit is left
/// alone, since a birth date before it and a word beside it say as much.
pub(crate) fn chi(text: &str) -> bool {
    let digits = digits(text);
    digits.len() == 10 && day_month(digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
}

const fn day_month(day: u32, month: u32) -> bool {
    day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/// British national insurance number: letters that are never given out (HMRC, NIM39110).
pub(crate) fn ni(text: &str) -> bool {
    let bare = bare(text);
    let [first, second, ..] = bare.as_bytes() else { return false };
    !b"DFIQUV".contains(first)
        && !b"DFIQUVO".contains(second)
        && !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].iter().any(|never| bare.starts_with(never))
}

/// Irish personal public service number: seven digits and a check letter, modulus 23; a second letter counts nine times
/// (Department of Social Protection).
pub(crate) fn pps(text: &str) -> bool {
    let bare = bare(text);
    let digits = digits(&bare);
    let mut letters = bare.bytes().skip_while(u8::is_ascii_digit);
    let (Some(check), second) = (letters.next(), letters.next()) else { return false };
    if digits.len() != 7 {
        return false;
    }
    let more = second.filter(|letter| *letter != b'W').map_or(0, |letter| u32::from(letter.saturating_sub(b'A')) + 1);
    let wanted = (weighted(&digits, &[8, 7, 6, 5, 4, 3, 2]) + more * 9) % 23;
    let wanted = if wanted == 0 { b'W' } else { b'@' + u8::try_from(wanted).unwrap_or(0) };
    wanted == check
}

/// Canadian social insurance number: nine digits, Luhn (Service Canada).
pub(crate) fn sin(text: &str) -> bool {
    let digits = digits(text);
    digits.len() == 9 && digits[0] != 0 && luhn(&digits)
}

/// RAMQ health insurance number of Quebec: four letters of the name, then birth date (months from 51 for women) and
/// two digits. The form is the check: the last digit's algorithm is not public.
pub(crate) fn ramq(text: &str) -> bool {
    let digits = digits(text);
    let [_, _, m1, m2, d1, d2, ..] = digits.as_slice() else { return false };
    let (month, day) = (m1 * 10 + m2, d1 * 10 + d2);
    digits.len() == 8 && matches!(month, 1..=12 | 51..=62) && matches!(day, 1..=31)
}

/// American social security number: areas, groups and serials that are never given out (Social Security
/// Administration, POMS RM 10201).
pub(crate) fn ssn(text: &str) -> bool {
    let bare = bare(text);
    bare.len() == 9
        && !bare.starts_with("000")
        && !bare.starts_with("666")
        && !bare.starts_with('9')
        && bare.get(3..5) != Some("00")
        && bare.get(5..9) != Some("0000")
}

/// French social security number (NIR): thirteen characters and a key of two, 97 minus the rest by 97; Corsica's 2A
/// and 2B count as 19 and 18 (INSEE).
pub(crate) fn nir(text: &str) -> bool {
    let bare = bare(text).replacen("2A", "19", 1).replacen("2B", "18", 1);
    if bare.len() != 15 || !bare.is_ascii() {
        return false;
    }
    let (number, key) = bare.split_at(13);
    match (number.parse::<u64>(), key.parse::<u64>()) {
        (Ok(number), Ok(key)) => 97 - number % 97 == key,
        _ => false,
    }
}

/// Belgian national register number: nine digits and 97 minus their rest by 97, with a 2 before them for those born from
/// 2000 on (royal decree of 3 April 1984).
pub(crate) fn belgian(text: &str) -> bool {
    let bare = bare(text);
    let (Some(number), Some(check)) = (bare.get(..9), bare.get(9..11)) else { return false };
    let (Ok(number), Ok(check)) = (number.parse::<u64>(), check.parse::<u64>()) else { return false };
    bare.len() == 11 && (97 - number % 97 == check || 97 - (2_000_000_000 + number) % 97 == check)
}

/// Swiss old-age insurance number: 756, nine digits and the check digit of EAN-13 (Central Compensation Office).
pub(crate) fn ahv(text: &str) -> bool {
    let digits = digits(text);
    let sum: u32 = digits.iter().enumerate().map(|(at, digit)| if at % 2 == 0 { *digit } else { digit * 3 }).sum();
    digits.len() == 13 && digits.starts_with(&[7, 5, 6]) && sum.is_multiple_of(10)
}

/// German tax number of a person: eleven digits, ISO/IEC 7064 MOD 11,10 (Federal Central Tax Office).
pub(crate) fn steuer_id(text: &str) -> bool {
    let digits = digits(text);
    let [body @ .., check] = digits.as_slice() else { return false };
    if body.len() != 10 || body[0] == 0 {
        return false;
    }
    let product = body.iter().fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10 == *check
}

/// German pension insurance number: area, birth date, letter, serial and check digit (VKVV, paragraph 4).
pub(crate) fn rentenversicherung(text: &str) -> bool {
    let bare = bare(text);
    let mut all = Vec::with_capacity(13);
    for c in bare.chars() {
        match c.to_digit(10) {
            Some(digit) => all.push(digit),
            None => {
                let place = u32::from(c) - u32::from('A') + 1;
                all.extend([place / 10, place % 10]);
            }
        }
    }
    let [body @ .., check] = all.as_slice() else { return false };
    let crossed = |(digit, weight): (&u32, u32)| (digit * weight) / 10 + (digit * weight) % 10;
    let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    body.len() == 12 && body.iter().zip(weights).map(crossed).sum::<u32>() % 10 == *check
}

/// Austrian social insurance number: three digits, a check digit modulus 11, birth date (Dachverband der
/// Sozialversicherungsträger).
pub(crate) fn svnr(text: &str) -> bool {
    let digits = digits(text);
    if digits.len() != 10 {
        return false;
    }
    let body: Vec<u32> = digits.iter().enumerate().filter(|(at, _)| *at != 3).map(|(_, digit)| *digit).collect();
    weighted(&body, &[3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11 == digits[3]
}

/// Letter of a Spanish identity number, or of a foreigner's, which begins with X, Y or Z for 0, 1 or 2: the rest by 23
/// (Royal Decree 1553/2005).
pub(crate) fn dni(text: &str) -> bool {
    let bare = bare(text);
    let mut signs = bare.chars();
    let Some(letter) = signs.next_back().filter(char::is_ascii_alphabetic) else { return false };
    let number: String = signs
        .map(|c| match c {
            'X' => '0',
            'Y' => '1',
            'Z' => '2',
            c => c,
        })
        .collect();
    let Ok(number) = number.parse::<usize>() else { return false };
    "TRWAGMYFPDXBNJZSQVHLCKE".chars().nth(number % 23) == Some(letter)
}

/// Mexican population code: eighteen signs, the last a check digit over weights from 18 to 2 (RENAPO).
pub(crate) fn curp(text: &str) -> bool {
    const SIGNS: &str = "0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ";
    let bare = bare(text);
    if bare.len() != 18 {
        return false;
    }
    let mut values = bare.chars().map(|c| SIGNS.chars().position(|sign| sign == c).unwrap_or(0));
    let sum: usize = (2..=18).rev().map(|weight| weight * values.next().unwrap_or(0)).sum();
    values.next() == Some((10 - sum % 10) % 10)
}

/// Chilean role number: weights 2 to 7 from the right, modulus 11, K for ten (Servicio de Impuestos Internos).
pub(crate) fn rut(text: &str) -> bool {
    let bare = bare(text);
    let mut signs = bare.chars().rev();
    let Some(check) = signs.next() else { return false };
    let sum: u32 =
        signs.filter_map(|c| c.to_digit(10)).zip((2..=7).cycle()).map(|(digit, weight)| digit * weight).sum();
    let wanted = match 11 - sum % 11 {
        11 => '0',
        10 => 'K',
        other => char::from_digit(other, 10).unwrap_or('?'),
    };
    bare.len() >= 8 && wanted == check
}

/// Argentinian tax and work number (CUIT, CUIL): eleven digits, modulus 11 (AFIP).
pub(crate) fn cuit(text: &str) -> bool {
    let digits = digits(text);
    let [body @ .., check] = digits.as_slice() else { return false };
    body.len() == 10 && (11 - weighted(body, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == *check
}

/// Australian tax file number: nine digits, weighted sum divisible by 11 (Australian Taxation Office).
pub(crate) fn tfn(text: &str) -> bool {
    let digits = digits(text);
    digits.len() == 9 && weighted(&digits, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_multiple_of(11)
}

/// Australian Medicare card: eight digits, a check digit, an issue number (Services Australia).
pub(crate) fn medicare_au(text: &str) -> bool {
    let digits = digits(text);
    matches!(digits.len(), 10 | 11)
        && matches!(digits[0], 2..=6)
        && weighted(&digits[..8], &[1, 3, 7, 9, 1, 3, 7, 9]) % 10 == digits[8]
}

/// New Zealand health index, old form: three letters without I and O, three digits and a check digit, modulus 11 (HISO
/// 10046). The newer form ends in a letter.
pub(crate) fn nhi(text: &str) -> bool {
    const SIGNS: &str = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    let bare = bare(text);
    let value = |c: char| c.to_digit(10).or_else(|| SIGNS.find(c).and_then(|at| u32::try_from(at + 1).ok()));
    let values: Option<Vec<u32>> = bare.chars().map(value).collect();
    let Some(values) = values.filter(|values| values.len() == 7) else { return false };
    let sum = weighted(&values[..6], &[7, 6, 5, 4, 3, 2]);
    if bare.ends_with(|c: char| c.is_ascii_digit()) {
        return !sum.is_multiple_of(11) && (11 - sum % 11) % 10 == values[6];
    }
    (23 - sum % 23) == values[6]
}

/// South African identity number: birth date, serial, citizenship, Luhn (Identification Act, 1997).
pub(crate) fn za_id(text: &str) -> bool {
    let digits = digits(text);
    digits.len() == 13 && day_month(digits[4] * 10 + digits[5], digits[2] * 10 + digits[3]) && luhn(&digits)
}

/// Indian Aadhaar number: twelve digits, Verhoeff's check over the dihedral group of order ten (UIDAI).
pub(crate) fn aadhaar(text: &str) -> bool {
    let digits = digits(text);
    digits.len() == 12 && digits[0] > 1 && verhoeff(&digits)
}

fn verhoeff(digits: &[u32]) -> bool {
    const FIRST: [usize; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let product = |a: usize, b: usize| match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b) % 5 + 5,
        (false, true) => (a + 5 - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    };
    let sum = digits.iter().rev().enumerate().fold(0, |sum, (place, digit)| {
        let moved = (0..place % 8).fold(*digit as usize % 10, |digit, _| FIRST[digit]);
        product(sum, moved)
    });
    sum == 0
}

/// International bank account number: the first four signs moved to the end, letters as 10 to 35, 1 modulus 97 (ISO
/// 13616).
pub(crate) fn iban(text: &str) -> bool {
    let bare = bare(text);
    let (Some(head), Some(body)) = (bare.get(..4), bare.get(4..)) else { return false };
    let rest = body
        .chars()
        .chain(head.chars())
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, value| if value > 9 { (rest * 100 + value) % 97 } else { (rest * 10 + value) % 97 });
    (15..=34).contains(&bare.len()) && rest == 1
}

/// Payment card: 13 to 19 digits of the known issuers, Luhn (ISO/IEC 7812-1).
pub(crate) fn card(text: &str) -> bool {
    let digits = digits(text);
    (13..=19).contains(&digits.len()) && matches!(digits[0], 2..=6) && luhn(&digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_prove_themselves() {
        assert!(nhs("943 476 5919") && !nhs("943 476 5918") && !nhs("111 111 1111"));
        assert!(sin("046 454 286") && !sin("046 454 287") || sin("130 692 544"));
        assert!(nir("2 55 08 14 168 025 38") && !nir("2 55 08 14 168 025 39"));
        assert!(ramq("TREM 8555 1234") && !ramq("TREM 8575 1234"));
        assert!(chi("0101801234") && !chi("3213801234"));
        assert!(ni("AB 12 34 56 C") && !ni("QQ 12 34 56 C") && !ni("GB123456A"));
        assert!(ssn("123-45-6789") && !ssn("666-45-6789") && !ssn("900-45-6789") && !ssn("123-00-6789"));
    }

    #[test]
    fn european_numbers_prove_themselves() {
        assert!(pps("1234567T") && !pps("1234567A") && pps("1234567FA"));
        assert!(belgian("85.07.30-033.28") && !belgian("85.07.30-033.29"));
        assert!(ahv("756.9217.0769.85") && !ahv("756.9217.0769.84"));
        assert!(steuer_id("86 095 742 719") && !steuer_id("86 095 742 718"));
        assert!(rentenversicherung("15 070649 C 103") && !rentenversicherung("15 070649 C 104"));
        assert!(svnr("1237 010180") && !svnr("1238 010180"));
        assert!(dni("12345678Z") && !dni("12345678A") && dni("X1234567L"));
        assert!(iban("GB82 WEST 1234 5698 7654 32") && !iban("GB82 WEST 1234 5698 7654 33"));
        assert!(iban("DE89 3704 0044 0532 0130 00"));
    }

    #[test]
    fn numbers_of_other_continents_prove_themselves() {
        assert!(curp("HEGG560427MVZRRL04") && !curp("HEGG560427MVZRRL05"));
        assert!(rut("12.345.678-5") && !rut("12.345.678-6") && rut("30.686.957-4"));
        assert!(cuit("20-12345678-6") && !cuit("20-12345678-7"));
        assert!(tfn("123 456 782") && !tfn("123 456 783"));
        assert!(medicare_au("2123 45670 1") && !medicare_au("2123 45671 1"));
        assert!(nhi("ZZZ0016") && !nhi("ZZZ0017") && nhi("ZBN77VL"));
        assert!(za_id("8001015009087") && !za_id("8001015009088"));
        assert!(aadhaar("2341 2341 2346") && !aadhaar("2341 2341 2347"));
        assert!(card("4111 1111 1111 1111") && !card("4111 1111 1111 1112"));
    }
}

//! Numbers that prove themselves by their check digits.

fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// NHS number of England, Wales and the Isle of Man: ten digits, modulus 11 (NHS Data Dictionary).
pub(crate) fn nhs(text: &str) -> bool {
    let digits = digits(text);
    let [body @ .., check] = digits.as_slice() else { return false };
    if body.len() != 9 || digits.iter().all(|digit| *digit == digits[0]) {
        return false;
    }
    let sum: u32 = body.iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    let wanted = (11 - sum % 11) % 11;
    wanted == *check
}

/// Canadian social insurance number: nine digits, Luhn.
pub(crate) fn sin(text: &str) -> bool {
    let digits = digits(text);
    let doubled = |(index, digit): (usize, &u32)| match (index % 2, digit * 2) {
        (1, twice) if twice > 9 => twice - 9,
        (1, twice) => twice,
        _ => *digit,
    };
    digits.len() == 9 && digits[0] != 0 && digits.iter().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

/// French social security number (NIR): thirteen characters and a key of two, 97 minus the rest by 97; Corsica's 2A
/// and 2B count as 19 and 18 (INSEE).
pub(crate) fn nir(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_ascii_uppercase();
    let bare = bare.replacen("2A", "19", 1).replacen("2B", "18", 1);
    if bare.len() != 15 {
        return false;
    }
    let (number, key) = bare.split_at(13);
    match (number.parse::<u64>(), key.parse::<u64>()) {
        (Ok(number), Ok(key)) => 97 - number % 97 == key,
        _ => false,
    }
}

/// RAMQ health insurance number of Quebec: four letters of the name, then birth date (months from 51 for women) and
/// two digits. The form is the check: the last digit's algorithm is not public.
pub(crate) fn ramq(text: &str) -> bool {
    let digits = digits(text);
    let [_, _, m1, m2, d1, d2, ..] = digits.as_slice() else { return false };
    let (month, day) = (m1 * 10 + m2, d1 * 10 + d2);
    digits.len() == 8 && matches!(month, 1..=12 | 51..=62) && matches!(day, 1..=31)
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
    }
}

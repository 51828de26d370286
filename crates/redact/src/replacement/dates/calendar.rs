//! Days of the Gregorian calendar, counted.

/// A day that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Day {
    /// So many days later, or earlier; [`None`] where the day does not exist or the year leaves four figures.
    pub(super) fn moved(self, days: i32) -> Option<Self> {
        let count = self.count()?;
        Some(Self::of(count + i64::from(days))).filter(|day| (1000..=9999).contains(&day.year))
    }

    /// Days since the first of March of the year 0.
    fn count(self) -> Option<i64> {
        let exists = (1..=12).contains(&self.month) && self.day >= 1 && self.day <= self.length();
        // The year begins with March, so that the day of a leap year is its last.
        let year = i64::from(self.year) - i64::from(self.month < 3);
        let month = (i64::from(self.month) + 9) % 12;
        let days = 365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        exists.then_some(days + (153 * month + 2) / 5 + i64::from(self.day) - 1)
    }

    fn of(count: i64) -> Self {
        // 146,097 days are 400 years.
        let (era, day) = (count.div_euclid(146_097), count.rem_euclid(146_097));
        let of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let of_year = day - (365 * of_era + of_era / 4 - of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let date = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = of_era + era * 400 + i64::from(month < 3);
        Self {
            year: i32::try_from(year).unwrap_or(i32::MAX),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(date).unwrap_or(1),
        }
    }

    const fn length(self) -> u8 {
        match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0) => 29,
            2 => 28,
            _ => 31,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_is_its_own_count() {
        let mut day = Day { year: 1999, month: 1, day: 1 };
        for _ in 0..3_000 {
            assert_eq!(day.moved(400).and_then(|day| day.moved(-400)), Some(day));
            day = day.moved(1).unwrap();
        }
        assert_eq!(day, Day { year: 2007, month: 3, day: 20 });
        assert_eq!(Day { year: 1900, month: 2, day: 29 }.moved(0), None);
    }
}

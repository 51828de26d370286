//! Bits in a row, the lowest of each byte first, and small numbers in as few of them as they need (Rice 1979).

/// A number this many steps or more is written out.
const FAR: u32 = 16;
/// Bits of a number written out.
const OUT: u32 = 24;

/// Reads what [`Writer`] wrote.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    held: u64,
    count: u32,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, held: 0, count: 0 }
    }

    /// So many bits, 32 at most; `None` where fewer are left.
    #[inline]
    pub(super) fn bits(&mut self, count: u32) -> Option<u32> {
        self.fill();
        if count > self.count {
            return None;
        }
        // As many bits as were asked for.
        let value = (self.held & !(u64::MAX << count)) as u32;
        self.drop(count);
        Some(value)
    }

    /// A number that was written with steps of `1 << step`.
    #[inline]
    pub(super) fn rice(&mut self, step: u32) -> Option<u32> {
        self.fill();
        let far = self.held.trailing_ones();
        if far >= FAR {
            return self.far();
        }
        let length = far + 1 + step;
        if length > self.count {
            return None;
        }
        // Fewer than 16 steps, and less than a step.
        let near = (self.held >> (far + 1) & !(u64::MAX << step)) as u32;
        self.drop(length);
        Some(far << step | near)
    }

    #[cold]
    fn far(&mut self) -> Option<u32> {
        self.drop(FAR);
        self.bits(OUT)
    }

    /// Holds as many bits as the longest number has, while there are any.
    #[inline]
    fn fill(&mut self) {
        if self.count < FAR + OUT {
            self.refill();
        }
    }

    fn refill(&mut self) {
        if let Some((eight, _)) = self.rest.split_first_chunk() {
            let bytes = (63 - self.count) / 8;
            self.held |= u64::from_le_bytes(*eight) << self.count;
            self.rest = &self.rest[bytes as usize..];
            self.count += bytes * 8;
            return;
        }
        while self.count <= 56
            && let Some((byte, rest)) = self.rest.split_first()
        {
            self.held |= u64::from(*byte) << self.count;
            self.count += 8;
            self.rest = rest;
        }
    }

    #[inline]
    fn drop(&mut self, count: u32) {
        self.held >>= count;
        self.count = self.count.saturating_sub(count);
    }
}

/// Writes bits.
#[cfg(any(test, feature = "train"))]
#[derive(Default)]
pub(super) struct Writer {
    out: Vec<u8>,
    held: u64,
    count: u32,
}

#[cfg(any(test, feature = "train"))]
impl Writer {
    /// The lowest bits of a number, 32 at most.
    pub(super) fn bits(&mut self, value: u32, count: u32) {
        self.held |= u64::from(value) << self.count;
        self.count += count;
        while self.count >= 8 {
            self.out.push((self.held & 0xff) as u8);
            self.held >>= 8;
            self.count -= 8;
        }
    }

    /// A number below 2^24 in steps of `1 << step`, of eight bits at most: a one for each whole step, a zero, and the
    /// rest.
    pub(super) fn rice(&mut self, value: u32, step: u32) {
        let far = value >> step;
        if far >= FAR {
            self.bits(!(u32::MAX << FAR), FAR);
            return self.bits(value, OUT);
        }
        self.bits(!(u32::MAX << far), far + 1);
        self.bits(value & !(u32::MAX << step), step);
    }

    /// How many bits [`Self::rice`] takes.
    pub(super) fn length(value: u32, step: u32) -> u32 {
        if value >> step >= FAR { FAR + OUT } else { (value >> step) + 1 + step }
    }

    pub(super) fn finish(mut self) -> Vec<u8> {
        self.bits(0, (8 - self.count) % 8);
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_as_they_were_and_no_more_of_them() {
        let numbers = [0, 1, 7, 8, 100, 127, 128, 5_000, (1 << 24) - 1];
        for step in 0..=8 {
            let mut writer = Writer::default();
            let length: u32 = numbers.iter().map(|number| Writer::length(*number, step)).sum();
            for number in numbers {
                writer.rice(number, step);
                writer.bits(5, 3);
            }
            let bytes = writer.finish();
            assert_eq!(bytes.len(), (length as usize + 3 * numbers.len()).div_ceil(8));
            let mut reader = Reader::new(&bytes);
            for number in numbers {
                assert_eq!((reader.rice(step), reader.bits(3)), (Some(number), Some(5)));
            }
            assert!(reader.bits(8).is_none() && reader.rice(8).is_none());
        }
    }
}

//! The trained weights: few, small and read quickly.
//!
//! The file is deflated. Inside: the scale (f32), the transitions (19 × 19 f32), the number of rows (u32); then for each row the distance
//! from the row before (LEB128), a mask of the states that have a weight (3 bytes) and a signed byte for each. All
//! little-endian.

use super::chain::{STATES, WIDTH, may_follow};
use super::features::{BUCKETS, features};
use super::units::Line;

/// Scores of the states of each word of a line.
pub type Scores = Vec<[f32; WIDTH]>;

/// The weights of one language.
pub struct Model {
    /// Where the weights are, by a feature's bucket.
    slots: Slots,
    weights: Vec<[i8; WIDTH]>,
    scale: f32,
    /// Exponentials, as [`super::Chain::marginals`] wants them.
    pub transitions: [[f32; WIDTH]; STATES],
}

impl Model {
    /// Reads what [`Model::write`] wrote; `None` for anything else.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let bytes = miniz_oxide::inflate::decompress_to_vec(bytes).ok()?;
        let mut rest = bytes.as_slice();
        let mut take = |count: usize| {
            let (head, tail) = rest.split_at_checked(count)?;
            rest = tail;
            Some(head)
        };
        let scale = f32::from_le_bytes(take(4)?.try_into().ok()?);
        let mut transitions = [[0.0; WIDTH]; STATES];
        for (before, row) in transitions.iter_mut().enumerate() {
            for (state, value) in row.iter_mut().enumerate().take(STATES) {
                let weight = f32::from_le_bytes(take(4)?.try_into().ok()?);
                *value = if may_follow(before, state) { weight.exp() } else { 0.0 };
            }
        }
        let count = u32::from_le_bytes(take(4)?.try_into().ok()?) as usize;
        let mut buckets = Vec::with_capacity(count);
        let mut weights = Vec::with_capacity(count);
        let mut bucket = 0_usize;
        for _ in 0..count {
            let mut shift = 0;
            loop {
                let byte = take(1)?[0];
                bucket += usize::from(byte & 0x7f) << shift;
                shift += 7;
                if byte & 0x80 == 0 {
                    break;
                }
            }
            let mask = take(3)?;
            let mask = u32::from_le_bytes([mask[0], mask[1], mask[2], 0]);
            let mut row = [0; WIDTH];
            for (state, value) in row.iter_mut().enumerate().take(STATES) {
                if mask & (1 << state) != 0 {
                    *value = i8::from_le_bytes([take(1)?[0]]);
                }
            }
            let ascends = buckets.last().is_none_or(|last| (*last as usize) < bucket);
            buckets.push(u32::try_from(bucket).ok().filter(|bucket| ascends && (*bucket as usize) < BUCKETS)?);
            weights.push(row);
        }
        Some(Self { slots: Slots::new(&buckets), weights, scale, transitions })
    }

    /// Packs weights: `rows` in ascending order of their buckets, `transitions` as weights.
    #[cfg(any(test, feature = "train"))]
    pub fn write(rows: &[(usize, [f32; STATES])], transitions: &[[f32; STATES]; STATES]) -> Vec<u8> {
        let most = rows.iter().flat_map(|(_, row)| row).fold(0.0_f32, |most, weight| most.max(weight.abs()));
        let scale = most.max(f32::MIN_POSITIVE) / 127.0;
        let mut out = scale.to_le_bytes().to_vec();
        out.extend(transitions.iter().flatten().flat_map(|weight| weight.to_le_bytes()));
        let count_at = out.len();
        out.extend([0; 4]);
        let (mut count, mut last) = (0_u32, 0);
        for (bucket, row) in rows {
            // A whole number from -127 to 127 by the choice of the scale.
            #[expect(clippy::cast_possible_truncation, reason = "bounded by the scale")]
            let quantised = row.map(|weight| (weight / scale).round() as i8);
            let mask = quantised.iter().enumerate().fold(0_u32, |mask, (at, w)| mask | u32::from(*w != 0) << at);
            if mask == 0 {
                continue;
            }
            let mut distance = bucket - last;
            last = *bucket;
            while distance > 0x7f {
                out.push((distance & 0x7f) as u8 | 0x80);
                distance >>= 7;
            }
            out.push(distance as u8);
            out.extend(&mask.to_le_bytes()[..3]);
            out.extend(quantised.iter().filter(|w| **w != 0).map(|w| w.to_le_bytes()[0]));
            count += 1;
        }
        out[count_at..count_at + 4].copy_from_slice(&count.to_le_bytes());
        miniz_oxide::deflate::compress_to_vec(&out, 9)
    }

    /// The scores of a line's words.
    pub fn scores(&self, line: &Line) -> Scores {
        let mut buckets = Vec::with_capacity(80);
        let mut rows: Vec<u32> = Vec::with_capacity(80);
        let score = |at| {
            buckets.clear();
            features(line, at, &mut buckets);
            // First where the rows are, then the rows: so the processor fetches many at a time. No branch: whether a
            // feature has weights is anyone's guess.
            rows.clear();
            rows.resize(buckets.len(), 0);
            let mut found = 0;
            for bucket in &buckets {
                let (some, row) = self.slots.row(*bucket);
                rows[found] = row;
                found += usize::from(some);
            }
            // Fewer than 256 features of at most 127 each.
            let mut sums = [0_i16; WIDTH];
            for row in rows[..found].iter().filter_map(|row| self.weights.get(*row as usize)) {
                for (sum, weight) in sums.iter_mut().zip(row) {
                    *sum += i16::from(*weight);
                }
            }
            sums.map(|sum| f32::from(sum) * self.scale)
        };
        (0..line.units.len()).map(score).collect()
    }
}

/// Which buckets have weights, a bit each, and how many have before every 64th: a look-up is a bit and a count, nothing
/// to guess for the processor, in less than a megabyte.
struct Slots(Vec<(u64, u32)>);

impl Slots {
    /// Of buckets in ascending order.
    fn new(buckets: &[u32]) -> Self {
        let mut slots = vec![(0_u64, 0_u32); BUCKETS / 64];
        for bucket in buckets {
            let (group, bit) = place(*bucket);
            slots[group].0 |= 1 << bit;
        }
        let mut before = 0;
        for (bits, start) in &mut slots {
            *start = before;
            before += bits.count_ones();
        }
        Self(slots)
    }

    /// Whether a bucket has a row, and the row's number if so.
    fn row(&self, bucket: u32) -> (bool, u32) {
        let (group, bit) = place(bucket);
        let (bits, before) = self.0[group];
        (bits >> bit & 1 == 1, before + (bits & !(u64::MAX << bit)).count_ones())
    }
}

fn place(bucket: u32) -> (usize, u32) {
    (bucket as usize / 64, bucket % 64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_nothing_else_is() {
        let mut row = [0.0; STATES];
        (row[0], row[18]) = (2.0, -1.0);
        let bytes = Model::write(&[(3, row), (1_000, row)], &[[0.0; STATES]; STATES]);
        let model = Model::read(&bytes).unwrap();
        assert_eq!(model.slots.row(1_000), (true, 1));
        let row = model.weights[1];
        assert_eq!((row[0], row[18], row[1]), (127, -64, 0));
        assert!(model.slots.row(3) == (true, 0) && !model.slots.row(4).0);
        assert!(Model::read(&bytes[..bytes.len() - 1]).is_none());
    }
}

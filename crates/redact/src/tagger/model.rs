//! The trained weights: few, small and read quickly.
//!
//! The file begins with the scale (f32), the transitions (19 × 19 f32), the number of rows (u32) and a step (u8), all
//! little-endian. Then come the rows, in bits: the distance from the row before, a mask of the states that have a weight,
//! whether the step is doubled, and the weights, each a sign above a size. Weights are few bits and no sequence of them
//! comes again, so this is as small as a deflated file and read in a fifth of the time.

use multiversion::multiversion;

use super::bits::Reader;
#[cfg(any(test, feature = "train"))]
use super::bits::Writer;
use super::chain::{STATES, WIDTH, may_follow};
use super::features::{BUCKETS, MOST, features};
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
        let mut rest = bytes;
        let mut four = || {
            let (head, tail) = rest.split_first_chunk::<4>()?;
            rest = tail;
            Some(*head)
        };
        let scale = f32::from_le_bytes(four()?);
        let mut transitions = [[0.0; WIDTH]; STATES];
        for (before, row) in transitions.iter_mut().enumerate() {
            for (state, value) in row.iter_mut().enumerate().take(STATES) {
                let weight = f32::from_le_bytes(four()?);
                *value = if may_follow(before, state) { weight.exp() } else { 0.0 };
            }
        }
        let count = u32::from_le_bytes(four()?) as usize;
        let (step, rest) = rest.split_first().filter(|(step, _)| **step < 8)?;
        let mut bits = Reader::new(rest);
        // A row has some bits of its own: no count makes more room than its file fills.
        let room = count.min(rest.len());
        let (mut buckets, mut weights) = (Vec::with_capacity(room), Vec::with_capacity(room));
        let mut bucket = 0;
        for _ in 0..count {
            let distance = bits.rice(APART)?;
            bucket += distance;
            let mut mask = bits.bits(STATES as u32)?;
            let step = u32::from(*step) + bits.bits(1)?;
            let mut row = [0; WIDTH];
            while mask != 0 {
                let coded = bits.rice(step)?;
                let size = i8::try_from((coded >> 1) + 1).ok()?;
                row[mask.trailing_zeros() as usize] = if coded & 1 == 0 { size } else { -size };
                mask &= mask - 1;
            }
            let ascends = buckets.is_empty() || distance > 0;
            buckets.push(Some(bucket).filter(|bucket| ascends && (*bucket as usize) < BUCKETS)?);
            weights.push(row);
        }
        Some(Self { slots: Slots::new(&buckets), weights, scale, transitions })
    }

    /// Packs weights: `rows` in ascending order of their buckets, `transitions` as weights.
    #[cfg(any(test, feature = "train"))]
    pub fn write(rows: &[(usize, [f32; STATES])], transitions: &[[f32; STATES]; STATES]) -> Vec<u8> {
        let most = rows.iter().flat_map(|(_, row)| row).fold(0.0_f32, |most, weight| most.max(weight.abs()));
        let scale = most.max(f32::MIN_POSITIVE) / 127.0;
        // A whole number from -127 to 127 by the choice of the scale.
        #[expect(clippy::cast_possible_truncation, reason = "bounded by the scale")]
        let quantised = |row: &[f32; STATES]| row.map(|weight| (weight / scale).round() as i8);
        let rows: Vec<(u32, [i8; STATES])> = rows
            .iter()
            .map(|(bucket, row)| (*bucket as u32, quantised(row)))
            .filter(|(_, row)| row.iter().any(|weight| *weight != 0))
            .collect();
        let coded = |row: &[i8; STATES]| -> Vec<u32> {
            let coded = |weight: &i8| (u32::from(weight.unsigned_abs()) - 1) << 1 | u32::from(*weight < 0);
            row.iter().filter(|weight| **weight != 0).map(coded).collect()
        };
        let length = |row: &[u32], step| row.iter().map(|coded| Writer::length(*coded, step)).sum::<u32>();
        let nearer = |row: &[u32], step| u32::from(length(row, step + 1) < length(row, step));
        let all = |step: &u32| -> u64 {
            rows.iter().map(|(_, row)| coded(row)).map(|row| u64::from(length(&row, step + nearer(&row, *step)))).sum()
        };
        let step = (0..7).min_by_key(all).unwrap_or_default();
        let mut out = scale.to_le_bytes().to_vec();
        out.extend(transitions.iter().flatten().flat_map(|weight| weight.to_le_bytes()));
        out.extend((rows.len() as u32).to_le_bytes());
        out.push(step as u8);
        let mut bits = Writer::default();
        let mut last = 0;
        for (bucket, row) in &rows {
            bits.rice(bucket - last, APART);
            last = *bucket;
            let mask = row.iter().enumerate().fold(0_u32, |mask, (at, w)| mask | u32::from(*w != 0) << at);
            bits.bits(mask, STATES as u32);
            let row = coded(row);
            let doubled = nearer(&row, step);
            bits.bits(doubled, 1);
            row.iter().for_each(|coded| bits.rice(*coded, step + doubled));
        }
        out.extend(bits.finish());
        out
    }
}

/// Rows are some twenty buckets apart.
const APART: u32 = 4;

/// The scores of a line's words. Half of the redactor's time is spent here: where the processor counts bits and adds
/// bytes in wide registers, it does.
#[multiversion(targets("x86_64+avx2+bmi1+bmi2+popcnt"))]
pub fn scores(model: &Model, line: &Line) -> Scores {
    let mut rows = [0_u32; MOST];
    let score = |at| {
        let buckets = features(line, at);
        // First where the rows are, then the rows: so the processor fetches many at a time. No branch: whether a
        // feature has weights is anyone's guess.
        let mut found = 0;
        for bucket in buckets.all() {
            let (some, row) = model.slots.row(*bucket);
            rows[found] = row;
            found += usize::from(some);
        }
        // Fewer than 256 features of at most 127 each.
        let mut sums = [0_i16; WIDTH];
        for row in rows[..found].iter().filter_map(|row| model.weights.get(*row as usize)) {
            for (sum, weight) in sums.iter_mut().zip(row) {
                *sum += i16::from(*weight);
            }
        }
        sums.map(|sum| f32::from(sum) * model.scale)
    };
    (0..line.units.len()).map(score).collect()
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
    #[inline]
    fn row(&self, bucket: u32) -> (bool, u32) {
        let (group, bit) = place(bucket);
        let (bits, before) = self.0[group];
        (bits >> bit & 1 == 1, before + (bits & !(u64::MAX << bit)).count_ones())
    }
}

#[inline]
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

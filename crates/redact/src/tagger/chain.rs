//! Forward and backward over a line: how probable each state of each word is, given the whole line.

use multiversion::multiversion;

/// Outside, and the first and later words of nine labels.
pub const STATES: usize = 19;
/// [`STATES`] rounded up, so that a row fills whole vector registers.
pub const WIDTH: usize = 24;

/// Whether a state may come after another: a later word of a label only after a word of the same label.
pub const fn may_follow(before: usize, state: usize) -> bool {
    let later = state != 0 && state.is_multiple_of(2);
    !later || before == state || before + 1 == state
}

/// Room for the sums, kept between lines.
#[derive(Default)]
pub struct Chain {
    emissions: Vec<[f32; WIDTH]>,
    forward: Vec<[f32; WIDTH]>,
    marginals: Vec<[f32; WIDTH]>,
    /// The logarithm of the sum over all paths, of the last call.
    pub log_sum: f64,
}

/// The probability of each state of each word.
pub struct Marginals<'a>(&'a [[f32; WIDTH]]);

impl Marginals<'_> {
    /// The probabilities of a word's states; they sum to one.
    pub fn of(&self, at: usize) -> &[f32; WIDTH] {
        &self.0[at]
    }
}

impl Chain {
    /// Sums over all paths of a line. `transitions[before][state]` are exponentials of the weights, 0 where a state
    /// may not follow. A score of negative infinity forbids a state.
    pub fn marginals(&mut self, scores: &[[f32; WIDTH]], transitions: &[[f32; WIDTH]; STATES]) -> Marginals<'_> {
        forward(self, scores, transitions);
        backward(self, transitions);
        Marginals(&self.marginals)
    }

    /// How probable each pair of states of neighbours is: what the last call of [`Self::marginals`] computed, summed
    /// over the line into `pairs`, times `weight`.
    #[cfg(feature = "train")]
    pub fn add_pairs(&self, transitions: &[[f32; WIDTH]; STATES], weight: f32, pairs: &mut [[f32; WIDTH]; STATES]) {
        for at in 1..self.forward.len() {
            // P(a, b) = P(b) · forward[a] · T[a][b] / Σ_a forward[a] · T[a][b]
            let reach = step(&self.forward[at - 1], transitions);
            for (before, row) in pairs.iter_mut().enumerate() {
                let from = self.forward[at - 1][before] * weight;
                for state in 0..STATES {
                    if reach[state] > 0.0 {
                        row[state] += from * transitions[before][state] / reach[state] * self.marginals[at][state];
                    }
                }
            }
        }
    }
}

/// How probable each state of each word is, given the words before it; in wide registers where the processor has them.
#[multiversion(targets("x86_64+avx2"))]
fn forward(chain: &mut Chain, scores: &[[f32; WIDTH]], transitions: &[[f32; WIDTH]; STATES]) {
    chain.emissions.clear();
    chain.forward.clear();
    chain.log_sum = 0.0;
    for (at, row) in scores.iter().enumerate() {
        let most = row[..STATES].iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let mut emission = [0.0; WIDTH];
        for state in 0..STATES {
            emission[state] = (row[state] - most).exp();
        }
        chain.log_sum += f64::from(most);
        let mut now = if at == 0 { first() } else { step(&chain.forward[at - 1], transitions) };
        let mut sum = 0.0;
        for state in 0..WIDTH {
            now[state] *= emission[state];
            sum += now[state];
        }
        // A path that the constraints leave no room for: even odds, rather than not-a-number.
        let sum = if sum > 0.0 { sum } else { f32::MIN_POSITIVE };
        for value in &mut now {
            *value /= sum;
        }
        chain.log_sum += f64::from(sum.ln());
        chain.emissions.push(emission);
        chain.forward.push(now);
    }
}

/// And given the words after it, too.
#[multiversion(targets("x86_64+avx2"))]
fn backward(chain: &mut Chain, transitions: &[[f32; WIDTH]; STATES]) {
    // By the state after, so that a row is what the sum over it adds up.
    let mut into = [[0.0; WIDTH]; WIDTH];
    for (state, row) in transitions.iter().enumerate() {
        for (next, value) in row.iter().enumerate() {
            into[next][state] = *value;
        }
    }
    let length = chain.forward.len();
    chain.marginals.clear();
    chain.marginals.resize(length, [0.0; WIDTH]);
    let mut backward = [1.0_f32; WIDTH];
    for at in (0..length).rev() {
        let mut sum = 0.0;
        let mut row = chain.forward[at];
        for (value, after) in row.iter_mut().zip(&backward) {
            *value *= after;
            sum += *value;
        }
        let sum = if sum > 0.0 { sum } else { f32::MIN_POSITIVE };
        chain.marginals[at] = row.map(|value| value / sum);
        let mut before = [0.0; WIDTH];
        for (next, from) in into.iter().enumerate().take(STATES) {
            let weighed = backward[next] * chain.emissions[at][next];
            for (value, transition) in before.iter_mut().zip(from) {
                *value += transition * weighed;
            }
        }
        let most = before.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
        backward = before.map(|value| value / most);
    }
}

/// Before the first word: any state but a later word.
#[inline]
fn first() -> [f32; WIDTH] {
    let mut row = [0.0; WIDTH];
    for (state, value) in row.iter_mut().enumerate().take(STATES) {
        *value = f32::from(u8::from(may_follow(0, state)));
    }
    row
}

#[inline]
fn step(forward: &[f32; WIDTH], transitions: &[[f32; WIDTH]; STATES]) -> [f32; WIDTH] {
    let mut now = [0.0; WIDTH];
    for (before, row) in transitions.iter().enumerate() {
        let from = forward[before];
        for state in 0..WIDTH {
            now[state] += from * row[state];
        }
    }
    now
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flat() -> [[f32; WIDTH]; STATES] {
        let mut transitions = [[0.0; WIDTH]; STATES];
        for (before, row) in transitions.iter_mut().enumerate() {
            for (state, value) in row.iter_mut().enumerate().take(STATES) {
                *value = f32::from(u8::from(may_follow(before, state)));
            }
        }
        transitions
    }

    #[test]
    fn probabilities_sum_to_one_and_follow_the_scores() {
        let mut scores = vec![[0.0; WIDTH]; 5];
        scores[2][1] = 8.0;
        scores[3][2] = 8.0;
        let mut chain = Chain::default();
        let marginals = chain.marginals(&scores, &flat());
        for at in 0..5 {
            assert!((marginals.of(at).iter().sum::<f32>() - 1.0).abs() < 1e-4);
        }
        assert!(marginals.of(2)[1] > 0.9 && marginals.of(3)[2] > 0.9 && marginals.of(0)[2] == 0.0);
    }

    #[test]
    fn the_sum_over_two_words_is_that_of_all_pairs() {
        let mut scores = vec![[0.0; WIDTH]; 2];
        scores[0][1] = 0.5;
        scores[1][2] = 0.25;
        let mut chain = Chain::default();
        chain.marginals(&scores, &flat());
        let mut sum = 0.0_f64;
        for a in 0..STATES {
            for b in 0..STATES {
                if may_follow(0, a) && may_follow(a, b) {
                    sum += f64::from(scores[0][a] + scores[1][b]).exp();
                }
            }
        }
        assert!((chain.log_sum - sum.ln()).abs() < 1e-3, "{} {}", chain.log_sum, sum.ln());
    }
}

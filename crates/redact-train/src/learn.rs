//! Learning by stochastic gradient: AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood of the marks.
//!
//! Every feature has a weight that all texts share and one of its domain (the diaries of a language, or the corpora),
//! so that the corpora teach what names look like and the diaries what is to be hidden (Daumé 2007).

use redact::train::{BUCKETS, Chain, Line, STATES, WIDTH, features, may_follow};

const DOMAINS: usize = 5;
/// How to learn.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Manner {
    /// How often every line is read.
    #[arg(long, default_value_t = 6)]
    pub epochs: usize,
    /// The first step of each weight; steps shrink to nothing by the last epoch.
    #[arg(long, default_value_t = 0.015)]
    pub rate: f32,
    /// Features of a word that one reading leaves out, so that no single one is relied upon.
    #[arg(long, default_value_t = 0.3)]
    pub drop: f32,
    /// In how many texts a feature has to stand.
    #[arg(long, default_value_t = 2)]
    pub seen: u8,
    /// How much a weight shrinks at each step that moves it.
    #[arg(long, default_value_t = 0.0)]
    pub decay: f32,
    /// Weights smaller than this are not kept.
    #[arg(long, default_value_t = 0.03)]
    pub small: f32,
    /// Features kept for each language: those with the largest weights that stand in the most texts.
    #[arg(long, default_value_t = 220_000)]
    pub rows: usize,
}

/// A line to learn from.
pub struct Sample {
    /// The features of all words.
    features: Vec<u32>,
    /// Where those of each word end.
    ends: Vec<u32>,
    /// For each word a bit for each state that it may be.
    allowed: Vec<u32>,
    domain: usize,
    /// Which text it is of.
    text: u32,
}

impl Sample {
    pub fn new(line: &Line, allowed: Vec<u32>, domain: usize, text: u32) -> Self {
        let mut all = Vec::with_capacity(allowed.len() * 72);
        let mut ends = Vec::with_capacity(allowed.len());
        for at in 0..line.units.len() {
            all.extend(features(line, at).all());
            ends.push(all.len() as u32);
        }
        Self { features: all, ends, allowed, domain, text }
    }
}

type Row = [f32; STATES];

struct Table {
    weights: Vec<Row>,
    /// Sums of the weights after each of the later epochs: their mean errs less than the last of them.
    sums: Vec<Row>,
    /// Sums of squared gradients.
    squares: Vec<Row>,
}

impl Table {
    fn new() -> Self {
        let empty = || vec![[0.0; STATES]; BUCKETS];
        Self { weights: empty(), sums: empty(), squares: empty() }
    }

    fn remember(&mut self) {
        for (sum, weight) in self.sums.iter_mut().flatten().zip(self.weights.iter().flatten()) {
            *sum += weight;
        }
    }

    fn learn(&mut self, bucket: usize, gradient: &Row, rate: f32, decay: f32) {
        let (weights, squares) = (&mut self.weights[bucket], &mut self.squares[bucket]);
        for state in 0..STATES {
            squares[state] += gradient[state] * gradient[state];
            weights[state] += rate * (gradient[state] - decay * weights[state]) / (squares[state] + 1e-6).sqrt();
        }
    }
}

pub struct Learner {
    shared: Table,
    domains: Vec<Table>,
    transitions: [Row; STATES],
    squares: [Row; STATES],
    /// In how many texts a feature stands, up to 255; the copies of one are one.
    seen: Vec<u8>,
    chain: Chain,
    manner: Manner,
    /// How many epochs are in the sums.
    remembered: f32,
}

impl Learner {
    pub fn new(manner: Manner) -> Self {
        Self {
            manner,
            remembered: 0.0,
            shared: Table::new(),
            domains: (0..DOMAINS).map(|_| Table::new()).collect(),
            transitions: [[0.0; STATES]; STATES],
            squares: [[0.0; STATES]; STATES],
            seen: vec![0; BUCKETS],
            chain: Chain::default(),
        }
    }

    /// Counts the features once, so that what stands in one text only is left out.
    pub fn count(&mut self, samples: &[Sample]) {
        let mut last = vec![u32::MAX; BUCKETS];
        for sample in samples {
            for bucket in &sample.features {
                let bucket = *bucket as usize;
                if last[bucket] != sample.text {
                    last[bucket] = sample.text;
                    self.seen[bucket] = self.seen[bucket].saturating_add(1);
                }
            }
        }
    }

    /// Reads every sample once. Returns the mean loss of a word in nats.
    pub fn epoch(&mut self, samples: &mut [Sample], epoch: usize, random: &mut fastrand::Rng) -> f64 {
        random.shuffle(samples);
        let (mut loss, mut words) = (0.0, 0);
        let rate = self.manner.rate * (1.0 - epoch as f32 / self.manner.epochs as f32).max(0.3);
        for sample in samples.iter() {
            loss += self.learn(sample, rate, random);
            words += sample.allowed.len();
        }
        if epoch * 2 >= self.manner.epochs {
            self.remembered += 1.0;
            self.shared.remember();
            self.domains.iter_mut().for_each(Table::remember);
        }
        loss / words as f64
    }

    fn learn(&mut self, sample: &Sample, rate: f32, random: &mut fastrand::Rng) -> f64 {
        let manner = self.manner;
        let length = sample.allowed.len();
        let domain = &mut self.domains[sample.domain];
        let mut kept: Vec<Vec<usize>> = Vec::with_capacity(length);
        let mut scores = vec![[0.0_f32; WIDTH]; length];
        for (at, score) in scores.iter_mut().enumerate() {
            let start = at.checked_sub(1).map_or(0, |before| sample.ends[before] as usize);
            let all = sample.features[start..sample.ends[at] as usize].iter().map(|bucket| *bucket as usize);
            let some: Vec<usize> =
                all.filter(|bucket| self.seen[*bucket] >= manner.seen && random.f32() >= manner.drop).collect();
            for bucket in &some {
                let (shared, own) = (&self.shared.weights[*bucket], &domain.weights[*bucket]);
                for state in 0..STATES {
                    score[state] += (shared[state] + own[state]) / (1.0 - manner.drop);
                }
            }
            kept.push(some);
        }
        let mut transitions = [[0.0; WIDTH]; STATES];
        for (before, row) in transitions.iter_mut().enumerate() {
            for state in (0..STATES).filter(|state| may_follow(before, *state)) {
                row[state] = self.transitions[before][state].exp();
            }
        }
        let mut pairs = [[0.0; WIDTH]; STATES];
        let mut gradients: Vec<Row> = Vec::with_capacity(length);
        let marginals = self.chain.marginals(&scores, &transitions);
        gradients.extend((0..length).map(|at| std::array::from_fn(|state| -marginals.of(at)[state])));
        let free = self.chain.log_sum;
        self.chain.add_pairs(&transitions, -1.0, &mut pairs);
        for (score, allowed) in scores.iter_mut().zip(&sample.allowed) {
            for (state, value) in score.iter_mut().enumerate().take(STATES) {
                if allowed & (1 << state) == 0 {
                    *value = f32::NEG_INFINITY;
                }
            }
        }
        let marginals = self.chain.marginals(&scores, &transitions);
        for (at, gradient) in gradients.iter_mut().enumerate() {
            for (state, value) in gradient.iter_mut().enumerate() {
                *value += marginals.of(at)[state];
            }
        }
        let told = self.chain.log_sum;
        self.chain.add_pairs(&transitions, 1.0, &mut pairs);
        for (gradient, buckets) in gradients.iter().zip(&kept) {
            if gradient.iter().all(|value| value.abs() < 1e-3) {
                continue;
            }
            for bucket in buckets {
                self.shared.learn(*bucket, gradient, rate, manner.decay);
                domain.learn(*bucket, gradient, rate, manner.decay);
            }
        }
        let weights = self.transitions.iter_mut().flatten().zip(self.squares.iter_mut().flatten());
        let gradients = pairs.iter().flat_map(|row| &row[..STATES]);
        for ((weight, square), gradient) in weights.zip(gradients).filter(|(_, gradient)| gradient.abs() > 1e-4) {
            *square += gradient * gradient;
            *weight += rate * gradient / (*square + 1e-6).sqrt();
        }
        free - told
    }
}

/// The mean of what several learners learnt, each from other copies of the diaries in another order: it errs less than
/// any one of them.
pub struct Mean {
    /// By domain, then by bucket: what the domain and all texts weigh together, summed over the learners.
    sums: Vec<Vec<Row>>,
    transitions: [Row; STATES],
    /// In how many texts a feature stands, summed over the learners.
    seen: Vec<u32>,
    learners: f32,
    manner: Manner,
}

impl Mean {
    /// The mean of nothing yet, for the first `domains` domains.
    pub fn new(domains: usize, manner: Manner) -> Self {
        Self {
            sums: vec![vec![[0.0; STATES]; BUCKETS]; domains],
            transitions: [[0.0; STATES]; STATES],
            seen: vec![0; BUCKETS],
            learners: 0.0,
            manner,
        }
    }

    pub fn add(&mut self, learner: &Learner) {
        self.learners += 1.0;
        for (sums, own) in self.sums.iter_mut().zip(&learner.domains) {
            for (sum, (shared, own)) in sums.iter_mut().zip(learner.shared.sums.iter().zip(&own.sums)) {
                for (state, sum) in sum.iter_mut().enumerate() {
                    *sum += (shared[state] + own[state]) / learner.remembered;
                }
            }
        }
        let weights = self.transitions.iter_mut().flatten().zip(learner.transitions.iter().flatten());
        weights.for_each(|(sum, weight)| *sum += weight);
        self.seen.iter_mut().zip(&learner.seen).for_each(|(sum, seen)| *sum += u32::from(*seen));
    }

    /// The weights of a domain, by bucket.
    pub fn weights(&self, domain: usize) -> (Vec<(usize, Row)>, [Row; STATES]) {
        let mean = |weight: f32| weight / self.learners;
        let kept = |weight: f32| if mean(weight).abs() < self.manner.small { 0.0 } else { mean(weight) };
        // What a feature will say, on the whole: how much, and how often.
        let worth = |(bucket, row): &(usize, Row)| {
            let most = row.iter().fold(0.0_f32, |most, weight| most.max(weight.abs()));
            most * (self.seen[*bucket] as f32).sqrt()
        };
        let mut rows: Vec<(usize, Row)> = self.sums[domain].iter().map(|row| row.map(kept)).enumerate().collect();
        rows.retain(|row| worth(row) > 0.0);
        rows.sort_by(|a, b| worth(b).total_cmp(&worth(a)));
        rows.truncate(self.manner.rows);
        rows.sort_by_key(|(bucket, _)| *bucket);
        (rows, self.transitions.map(|row| row.map(mean)))
    }
}

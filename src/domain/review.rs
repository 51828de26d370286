//! The second review: three tests and three risks.

use super::words;

words! {
    /// How a test by someone who knows something went. The tests are the motivated intruder test of the UK
    /// Information Commissioner's anonymisation guidance, taken by a stranger, a colleague and the family.
    Verdict {
        Pass = "pass",
        Fail = "fail",
    }
}

words! {
    /// How much of a risk remains (Article 29 Working Party, opinion 05/2014: singling out, linking, inference).
    Risk {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

/// What the second reviewer recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    pub stranger: Verdict,
    pub colleague: Verdict,
    pub family: Verdict,
    pub singling_out: Risk,
    pub linking: Risk,
    pub inference: Risk,
}

impl Review {
    /// Whether the edition may pass: no test failed and no risk is high.
    pub fn lets_pass(&self) -> bool {
        [self.stranger, self.colleague, self.family].iter().all(|test| *test == Verdict::Pass)
            && [self.singling_out, self.linking, self.inference].iter().all(|risk| *risk != Risk::High)
    }
}

//! The life of a story.
//!
//! ```text
//! submitted -> in_review -> second_review -> with_contributor -> approved -> published -> in_review (someone recognised)
//!      \______________ declined / expired / withdrawn (from any living state) ______/
//! ```

use super::words;

words! {
    /// Where a story stands. A draft is no story yet: it lives under its writer's own key.
    State {
        Submitted = "submitted",
        InReview = "in_review",
        SecondReview = "second_review",
        WithContributor = "with_contributor",
        Approved = "approved",
        Published = "published",
        Declined = "declined",
        Expired = "expired",
        Withdrawn = "withdrawn",
    }
}

/// What moves a story on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    Claim,
    Release,
    /// The first editor hands the edition to the second reviewer, or on, where the call asks for one reviewer.
    SendToReview,
    SkipReview,
    SendBack,
    PassToContributor,
    /// The reviewers passed it and the contributor had asked not to be asked again.
    PassWithoutAsking,
    Approve,
    AskForChange,
    Publish,
    /// Somebody is recognised in it: the editors work on it once more.
    Redo,
    Decline,
    Withdraw,
}

impl State {
    /// The state after a move; `None` where the move makes no sense from here.
    pub const fn after(self, step: Move) -> Option<Self> {
        use Move as M;
        Some(match (self, step) {
            (Self::Submitted, M::Claim) => Self::InReview,
            (Self::InReview, M::Release) => Self::Submitted,
            (Self::InReview, M::SendToReview) => Self::SecondReview,
            (Self::InReview, M::SkipReview) | (Self::SecondReview, M::PassToContributor) => Self::WithContributor,
            (Self::SecondReview, M::SendBack) | (Self::WithContributor, M::AskForChange) => Self::InReview,
            (Self::SecondReview | Self::InReview, M::PassWithoutAsking) | (Self::WithContributor, M::Approve) => {
                Self::Approved
            }
            (Self::Approved, M::Publish) => Self::Published,
            (Self::Published, M::Redo) => Self::InReview,
            (state, M::Decline) if state.is_at_the_desk() => Self::Declined,
            (state, M::Withdraw) if state.is_alive() => Self::Withdrawn,
            _ => return None,
        })
    }

    /// Neither ended nor withdrawn.
    pub const fn is_alive(self) -> bool {
        !matches!(self, Self::Declined | Self::Expired | Self::Withdrawn)
    }

    /// Still with the editors or the contributor, not yet public.
    pub const fn is_at_the_desk(self) -> bool {
        matches!(self, Self::Submitted | Self::InReview | Self::SecondReview | Self::WithContributor | Self::Approved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_published_that_was_not_approved() {
        let publishable: Vec<_> = State::ALL.iter().filter(|state| state.after(Move::Publish).is_some()).collect();
        assert_eq!(publishable, [&State::Approved]);
    }

    #[test]
    fn a_contributor_can_withdraw_from_every_living_state() {
        for state in State::ALL {
            assert_eq!(state.after(Move::Withdraw).is_some(), state.is_alive(), "{state:?}");
        }
    }
}

//! Why the house does not do what was asked. Inside, a person must understand it; the web words it.

use crate::domain::comment::CommentFault;
use crate::domain::decision::DecisionFault;
use crate::{seal, store};

/// The no of a use case.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("there is no such thing here")]
    NotFound,
    /// The place in a list is not one of it.
    #[error("no such place in the list")]
    NoSuchPlace,
    #[error("it was withdrawn")]
    Withdrawn,
    #[error("the role does not allow it")]
    Forbidden,
    #[error("not signed in, or not any more")]
    SignIn,
    #[error("sent too often")]
    TooOften,
    /// Someone else changed the story since the page was shown.
    #[error("changed meanwhile")]
    Changed,
    /// The story is not in a state in which this can be done.
    #[error("not in this state")]
    NotNow,
    /// Two people, never one twice.
    #[error("nobody reviews what they edited")]
    OwnWork,
    /// So many findings are not settled.
    #[error("{0} findings are not settled")]
    Unsettled(usize),
    /// The tests or risks recorded do not let the edition pass.
    #[error("the review does not let it pass")]
    FailedReview,
    /// The approvals are for other bytes, or too few.
    #[error("not approved as it is")]
    NotApproved,
    #[error("consent to publish was not given")]
    NoConsent,
    #[error("the receipt or password does not fit")]
    Wrong,
    #[error("the decision cannot be read")]
    Decision(DecisionFault),
    #[error("the comment cannot be taken")]
    Comment(CommentFault),
    /// The comments under this story are closed.
    #[error("the comments are closed")]
    Closed,
    /// A moderator takes no more comments of this visitor today.
    #[error("no more comments of this visitor today")]
    TurnedAway,
    #[error("the form came too late")]
    Late,
    #[error("something is missing or too long")]
    Incomplete,
    #[error("the name is taken")]
    Taken,
    #[error("the password is too short")]
    ShortPassword,
    /// A failure of ours: the cause is for the log.
    #[error(transparent)]
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

impl From<store::Error> for Refusal {
    fn from(cause: store::Error) -> Self {
        Self::Failed(Box::new(cause))
    }
}

impl From<seal::Error> for Refusal {
    fn from(cause: seal::Error) -> Self {
        Self::Failed(Box::new(cause))
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(_: serde_json::Error) -> Self {
        // serde_json quotes what it could not read, and that may be a story.
        Self::Failed("sealed content could not be read".into())
    }
}

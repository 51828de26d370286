//! What the register records.

use super::words;

words! {
    /// An act of a person or of the house that the register keeps for good.
    Act {
        HandedIn = "handed-in",
        Claimed = "claimed",
        Released = "released",
        OpenedOriginal = "opened-original",
        Settled = "settled",
        Edited = "edited",
        Split = "split",
        Merged = "merged",
        SentToReview = "sent-to-review",
        Passed = "passed",
        SentBack = "sent-back",
        Approved = "approved",
        AskedForChange = "asked-for-change",
        Published = "published",
        Renamed = "renamed",
        Noted = "noted",
        Pinned = "pinned",
        Unpinned = "unpinned",
        Cloaked = "cloaked",
        Uncloaked = "uncloaked",
        Recognised = "recognised",
        PutBack = "put-back",
        TakenBackToWork = "taken-back-to-work",
        Declined = "declined",
        Withdrew = "withdrew",
        WroteMessage = "wrote-message",
        Themed = "themed",
        CommentHeld = "comment-held",
        CommentPublished = "comment-published",
        CommentDeclined = "comment-declined",
        CommentDeleted = "comment-deleted",
        MemberAdded = "member-added",
        MemberLetIn = "member-let-in",
        MemberSetUp = "member-set-up",
        MemberDisabled = "member-disabled",
        SignedIn = "signed-in",
        ReviewersChanged = "reviewers-changed",
        KeysMade = "keys-made",
    }
}

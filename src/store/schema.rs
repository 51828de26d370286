//! The tables as diesel knows them, written by hand.
//!
//! A test compares them with the live columns of both engines, and with the classes in `columns.toml`. What differs by
//! engine, the words of the search (`search_index`), is known to `search.rs` alone.

use diesel::{allow_tables_to_appear_in_same_query, joinable, table};

table! {
    setting (key) {
        key -> Text,
        value -> Text,
    }
}

table! {
    desk_key (id) {
        id -> BigInt,
        purpose -> Text,
        recipient -> Text,
        made_at -> Timestamp,
        retired_at -> Nullable<Timestamp>,
    }
}

table! {
    member (id) {
        id -> BigInt,
        public_id -> Text,
        name -> Text,
        name_folded -> Text,
        role -> Text,
        recipient -> Nullable<Text>,
        wrapped_identity -> Nullable<Text>,
        made_at -> Timestamp,
        disabled_at -> Nullable<Timestamp>,
        comments_a_day -> Nullable<Integer>,
        comments_day -> Nullable<Date>,
        comments_decided -> Integer,
    }
}

table! {
    member_key (id) {
        id -> BigInt,
        member_id -> BigInt,
        desk_key_id -> BigInt,
        sealed -> Binary,
    }
}

table! {
    invitation (id) {
        id -> BigInt,
        member_id -> BigInt,
        lookup -> Text,
        sealed -> Nullable<Binary>,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

table! {
    call (id) {
        id -> BigInt,
        slug -> Text,
        reviewers -> Integer,
        opened_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
    }
}

table! {
    story (id) {
        id -> BigInt,
        public_id -> Text,
        call_id -> BigInt,
        language -> Text,
        state -> Text,
        submitted_week -> Nullable<Date>,
        role_band -> Nullable<Text>,
        setting -> Nullable<Text>,
        region_band -> Nullable<Text>,
        consent_publish -> Bool,
        consent_translate -> Bool,
        consent_research -> Bool,
        consent_quotations -> Bool,
        consent_version -> Text,
        consent_sha256 -> Text,
        without_asking -> Bool,
        receipt_lookup -> Nullable<Text>,
        recipient -> Nullable<Text>,
        first_editor_id -> Nullable<BigInt>,
        second_editor_id -> Nullable<BigInt>,
        version -> BigInt,
        published_at -> Nullable<Timestamp>,
        cloaked_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
        demo -> Bool,
        once -> Nullable<Text>,
        number -> Nullable<BigInt>,
        pinned_at -> Nullable<Timestamp>,
        notes -> Nullable<Text>,
    }
}

table! {
    session (id) {
        id -> BigInt,
        kind -> Text,
        lookup -> Text,
        sealed -> Binary,
        member_id -> Nullable<BigInt>,
        story_id -> Nullable<BigInt>,
        expires_at -> Timestamp,
    }
}

table! {
    original (story_id) {
        story_id -> BigInt,
        sealed -> Binary,
    }
}

table! {
    workbench (story_id) {
        story_id -> BigInt,
        sealed -> Binary,
    }
}

table! {
    edition (id) {
        id -> BigInt,
        story_id -> BigInt,
        language -> Text,
        sealed -> Nullable<Binary>,
        content -> Nullable<Text>,
        sha256 -> Text,
        title -> Nullable<Text>,
        title_folded -> Nullable<Text>,
        slug -> Nullable<Text>,
        changes -> Nullable<Text>,
        made_at -> Timestamp,
    }
}

table! {
    indexed (edition_id) {
        edition_id -> BigInt,
        place -> BigInt,
        version -> Integer,
    }
}

table! {
    former_slug (slug) {
        slug -> Text,
        edition_id -> BigInt,
    }
}

table! {
    approval (id) {
        id -> BigInt,
        edition_id -> BigInt,
        given_by -> Text,
        member_id -> Nullable<BigInt>,
        sha256 -> Text,
        given_at -> Timestamp,
    }
}

table! {
    review (id) {
        id -> BigInt,
        story_id -> BigInt,
        member_id -> BigInt,
        stranger -> Text,
        colleague -> Text,
        family -> Text,
        singling_out -> Text,
        linking -> Text,
        inference -> Text,
        passed -> Bool,
        sealed_note -> Nullable<Binary>,
        sha256 -> Text,
        made_at -> Timestamp,
    }
}

table! {
    message (id) {
        id -> BigInt,
        story_id -> BigInt,
        written_by -> Text,
        member_id -> Nullable<BigInt>,
        sealed -> Binary,
        week -> Date,
    }
}

table! {
    theme (id) {
        id -> BigInt,
        slug -> Text,
    }
}

table! {
    theme_name (theme_id, language) {
        theme_id -> BigInt,
        language -> Text,
        name -> Text,
    }
}

table! {
    story_theme (story_id, theme_id) {
        story_id -> BigInt,
        theme_id -> BigInt,
    }
}

table! {
    comment (id) {
        id -> BigInt,
        public_id -> Text,
        story_id -> BigInt,
        parent_id -> Nullable<BigInt>,
        depth -> Integer,
        language -> Text,
        state -> Text,
        sealed -> Nullable<Binary>,
        name -> Nullable<Text>,
        body -> Nullable<Text>,
        receipt_lookup -> Nullable<Text>,
        recipient -> Nullable<Text>,
        held_week -> Date,
        published_at -> Nullable<Timestamp>,
        demo -> Bool,
        once -> Nullable<Text>,
        spam -> Bool,
        version -> Integer,
        print -> Nullable<Text>,
        editable_until -> Nullable<Timestamp>,
        decided_at -> Nullable<Timestamp>,
        pinned -> Bool,
    }
}

table! {
    comment_reason (reason, comment_id) {
        comment_id -> BigInt,
        reason -> Text,
    }
}

table! {
    comment_undo (comment_id) {
        comment_id -> BigInt,
        batch -> Text,
        member_id -> BigInt,
        was -> Text,
        spam -> Bool,
        verdict -> Text,
        sealed -> Nullable<Binary>,
        ends_at -> Timestamp,
    }
}

table! {
    comment_tag (comment_id) {
        comment_id -> BigInt,
        tag -> Text,
        day -> Date,
    }
}

table! {
    turned_away (tag) {
        tag -> Text,
        day -> Date,
    }
}

table! {
    comment_pattern (id) {
        id -> BigInt,
        public_id -> Text,
        kind -> Text,
        pattern -> Text,
        made_at -> Timestamp,
    }
}

table! {
    thread (story_id) {
        story_id -> BigInt,
        standing -> Text,
        decided_at -> Timestamp,
    }
}

table! {
    spam_word (word) {
        word -> BigInt,
        spam -> Integer,
        fine -> Integer,
    }
}

table! {
    recognition (id) {
        id -> BigInt,
        story_id -> BigInt,
        told_by -> Text,
        tag -> Text,
        counts -> Bool,
        sealed -> Nullable<Binary>,
        week -> Date,
        answered -> Bool,
    }
}

table! {
    register (sequence) {
        sequence -> BigInt,
        at -> Timestamp,
        actor -> Text,
        act -> Text,
        subject -> Text,
        detail -> Text,
        previous -> Text,
        hash -> Text,
    }
}

table! {
    register_head (id) {
        id -> BigInt,
        sequence -> BigInt,
        hash -> Text,
    }
}

table! {
    change (version) {
        version -> BigInt,
        tags -> Text,
    }
}

table! {
    change_head (id) {
        id -> BigInt,
        version -> BigInt,
    }
}

table! {
    tombstone (id) {
        id -> BigInt,
        subject -> Text,
        kind -> Text,
        made_at -> Timestamp,
    }
}

joinable!(member_key -> member (member_id));
joinable!(member_key -> desk_key (desk_key_id));
joinable!(invitation -> member (member_id));
joinable!(story -> call (call_id));
joinable!(session -> member (member_id));
joinable!(session -> story (story_id));
joinable!(original -> story (story_id));
joinable!(workbench -> story (story_id));
joinable!(edition -> story (story_id));
joinable!(indexed -> edition (edition_id));
joinable!(former_slug -> edition (edition_id));
joinable!(approval -> edition (edition_id));
joinable!(approval -> member (member_id));
joinable!(review -> story (story_id));
joinable!(review -> member (member_id));
joinable!(message -> story (story_id));
joinable!(message -> member (member_id));
joinable!(theme_name -> theme (theme_id));
joinable!(story_theme -> story (story_id));
joinable!(story_theme -> theme (theme_id));
joinable!(comment -> story (story_id));
joinable!(comment_reason -> comment (comment_id));
joinable!(comment_undo -> comment (comment_id));
joinable!(comment_tag -> comment (comment_id));
joinable!(thread -> story (story_id));
joinable!(recognition -> story (story_id));

allow_tables_to_appear_in_same_query!(
    setting,
    desk_key,
    member,
    member_key,
    invitation,
    call,
    story,
    session,
    original,
    workbench,
    edition,
    indexed,
    former_slug,
    approval,
    review,
    message,
    theme,
    theme_name,
    story_theme,
    comment,
    comment_reason,
    comment_undo,
    comment_tag,
    turned_away,
    comment_pattern,
    thread,
    spam_word,
    recognition,
    register,
    register_head,
    change,
    change_head,
    tombstone,
);

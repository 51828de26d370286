//! What readers are warned of before a story.

use super::words;

words! {
    /// Something hard that a story tells of. An editor names it; the text is in view after a click.
    ContentNote {
        Violence = "violence",
        SexualViolence = "sexual-violence",
        ChildAbuse = "child-abuse",
        SelfHarm = "self-harm",
        Death = "death",
        Addiction = "addiction",
        Discrimination = "discrimination",
    }
}

impl ContentNote {
    /// The notes in a column: words between spaces.
    pub fn read(column: Option<&str>) -> Vec<Self> {
        let words: Vec<&str> = column.unwrap_or_default().split(' ').collect();
        Self::ALL.iter().copied().filter(|note| words.contains(&note.as_str())).collect()
    }

    /// As a column keeps them; `None` for none.
    pub fn written(notes: &[Self]) -> Option<String> {
        let words: Vec<&str> = Self::ALL.iter().filter(|note| notes.contains(note)).map(|note| note.as_str()).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_read_back_in_the_order_of_the_pages() {
        let notes = [ContentNote::Death, ContentNote::Violence];
        assert_eq!(ContentNote::written(&notes).as_deref(), Some("violence death"));
        assert_eq!(ContentNote::read(Some("death nonsense violence")), [ContentNote::Violence, ContentNote::Death]);
        assert!(ContentNote::read(None).is_empty() && ContentNote::written(&[]).is_none());
    }
}

//! The optional, deliberately coarse context of a story.

use super::words;

words! {
    /// What the contributor does, in four bands.
    RoleBand {
        Worker = "worker",
        Student = "student",
        CommunityWorker = "community-worker",
        Other = "other",
    }
}

words! {
    /// Where the story happened, by kind of service.
    Setting {
        ChildProtection = "child-protection",
        ResidentialCare = "residential-care",
        FosterCare = "foster-care",
        School = "school",
        Health = "health",
        MentalHealth = "mental-health",
        Community = "community",
        Justice = "justice",
        ElderCare = "elder-care",
        Disability = "disability",
        Other = "other",
    }
}

words! {
    /// Where in the world, never finer than this.
    RegionBand {
        Quebec = "canada-quebec",
        CanadaOther = "canada-other",
        UkIreland = "uk-ireland",
        FranceBelgiumSwitzerland = "france-belgium-switzerland",
        EuropeOther = "europe-other",
        Elsewhere = "elsewhere",
    }
}

/// What a contributor chose to say about the story's surroundings; each part may stay unsaid.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Context {
    pub role: Option<RoleBand>,
    pub setting: Option<Setting>,
    pub region: Option<RegionBand>,
}

//! The closed sets of the redactor's vocabulary: one way to tie an enum to its words.

/// Declares an enum with `ALL`, `as_str`, `parse`, `Display` and serde by the same words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in rows and tables.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads the word that [`Self::as_str`] writes.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

words! {
    /// What a finding is.
    Label {
        Person = "PERSON",
        Place = "PLACE",
        Org = "ORG",
        Address = "ADDRESS",
        Date = "DATE",
        Age = "AGE",
        Contact = "CONTACT",
        Code = "CODE",
        Demographic = "DEMOGRAPHIC",
    }
}

words! {
    /// How strongly a finding identifies: alone, together with others, or perhaps not at all.
    Class {
        Direct = "direct",
        Strong = "strong",
        Weak = "weak",
    }
}

words! {
    /// Why a finding could identify someone.
    Reason {
        Names = "names-a-person",
        KnownHere = "known-to-neighbours",
        FewWork = "few-work-there",
        LeadsToADoor = "leads-to-a-door",
        CanBeLookedUp = "can-be-looked-up",
        SinglesOut = "singles-out",
        LeadsStraight = "leads-straight-there",
        StandsForOne = "stands-for-one",
        RareHere = "rare-in-a-small-place",
        OneHasTheJob = "one-has-the-job",
        FixesTheMinute = "fixes-the-minute",
        WasInTheNews = "was-in-the-news",
        RareIllness = "rare-illness",
        FewFamilies = "few-families",
        CountsBack = "counts-back",
        OnlyOne = "only-one",
        LeadsToTheNews = "leads-to-the-news",
        SeenOnThem = "seen-on-them",
        ExactSum = "exact-sum",
    }
}

words! {
    /// A language that the redactor reads.
    Language {
        En = "en",
        Fr = "fr",
        Es = "es",
        De = "de",
    }
}

impl Label {
    /// What a finding of this label is, once it is sure.
    pub const fn class(self) -> Class {
        match self {
            Self::Person | Self::Address | Self::Contact | Self::Code => Class::Direct,
            Self::Place | Self::Org | Self::Date | Self::Age | Self::Demographic => Class::Strong,
        }
    }

    pub(crate) const fn reason(self) -> Reason {
        match self {
            Self::Person => Reason::Names,
            Self::Place => Reason::KnownHere,
            Self::Org => Reason::FewWork,
            Self::Address => Reason::LeadsToADoor,
            Self::Date => Reason::CanBeLookedUp,
            Self::Age => Reason::SinglesOut,
            Self::Contact => Reason::LeadsStraight,
            Self::Code => Reason::StandsForOne,
            Self::Demographic => Reason::RareHere,
        }
    }
}

impl Language {
    /// The two-letter code.
    pub const fn code(self) -> &'static str {
        self.as_str()
    }
}

//! How the bytes of a page travel: as they are, or pressed together once and kept so.

use std::io::Write as _;

/// What a reader's program can unpack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

/// Below this size, packing saves no packet.
const LEAST: usize = 800;
/// Brotli at 5 is smaller than gzip at its best, at a third of its time.
const BROTLI_QUALITY: u32 = 5;
/// A window of 256 KB: no page is larger by much.
const BROTLI_WINDOW: u32 = 18;

impl Encoding {
    /// The best of what `Accept-Encoding` allows.
    pub fn chosen(accepted: Option<&str>) -> Self {
        let Some(accepted) = accepted else { return Self::Plain };
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let mut words = part.split(';');
                let named = words.next().is_some_and(|word| word.trim().eq_ignore_ascii_case(name));
                let refused = |word: &str| {
                    let weight = word.trim().trim_start_matches(['q', 'Q']).trim_start().strip_prefix('=');
                    weight.is_some_and(|weight| weight.trim().parse() == Ok(0.0_f32))
                };
                named && !words.any(refused)
            })
        };
        if takes("br") {
            Self::Brotli
        } else if takes("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }

    /// As the header names it.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    /// The bytes packed so; as they are, where that would not be smaller.
    pub fn pack(self, plain: Vec<u8>) -> (Self, Vec<u8>) {
        if plain.len() < LEAST {
            return (Self::Plain, plain);
        }
        let packed = match self {
            Self::Plain => None,
            Self::Gzip => gzip(&plain),
            Self::Brotli => brotli(&plain),
        };
        match packed {
            Some(packed) if packed.len() < plain.len() => (self, packed),
            _ => (Self::Plain, plain),
        }
    }
}

fn gzip(plain: &[u8]) -> Option<Vec<u8>> {
    let mut packer = flate2::write::GzEncoder::new(Vec::with_capacity(plain.len() / 3), flate2::Compression::new(6));
    packer.write_all(plain).ok()?;
    packer.finish().ok()
}

fn brotli(plain: &[u8]) -> Option<Vec<u8>> {
    let mut packed = Vec::with_capacity(plain.len() / 3);
    let mut packer = brotli::CompressorWriter::new(&mut packed, 4_096, BROTLI_QUALITY, BROTLI_WINDOW);
    packer.write_all(plain).and_then(|()| packer.flush()).ok()?;
    drop(packer);
    Some(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn the_best_that_is_accepted_is_chosen() {
        for (accepted, chosen) in [
            (None, Encoding::Plain),
            (Some("gzip, deflate, br, zstd"), Encoding::Brotli),
            (Some("gzip, deflate"), Encoding::Gzip),
            (Some("br;q=0, gzip;q=0.5"), Encoding::Gzip),
            (Some("br; Q = 0.0 , GZIP"), Encoding::Gzip),
            (Some("identity"), Encoding::Plain),
            (Some("broken, gzipped"), Encoding::Plain),
            (Some(""), Encoding::Plain),
        ] {
            assert_eq!(Encoding::chosen(accepted), chosen, "{accepted:?}");
        }
    }

    #[test]
    fn what_is_packed_is_smaller_and_comes_out_the_same() {
        let plain = "A day and the next one, told as they were. ".repeat(200).into_bytes();
        let (encoding, packed) = Encoding::Gzip.pack(plain.clone());
        let mut out = Vec::new();
        flate2::read::GzDecoder::new(&packed[..]).read_to_end(&mut out).unwrap();
        assert_eq!((encoding, &out), (Encoding::Gzip, &plain));
        let (encoding, packed) = Encoding::Brotli.pack(plain.clone());
        let mut out = Vec::new();
        brotli::Decompressor::new(&packed[..], 4_096).read_to_end(&mut out).unwrap();
        assert_eq!((encoding, &out), (Encoding::Brotli, &plain));
        assert!(packed.len() < plain.len() / 10);
    }

    #[test]
    fn a_short_page_stays_as_it_is() {
        assert_eq!(Encoding::Brotli.pack(b"short".to_vec()), (Encoding::Plain, b"short".to_vec()));
    }
}

use proptest::prelude::*;

use super::*;

fn of_ammonia(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

fn same(html: &str) {
    if let Some(plain) = plain(html) {
        assert_eq!(plain, of_ammonia(html), "{html:?}");
    }
}

#[test]
fn a_usual_text_is_read_without_ammonia_and_comes_out_the_same() {
    let html = "<h3>Été</h3>\n<p>A <em>day</em> in <mark class=\"changed\">[a town&apos;s &quot;club&quot;]</mark>:\u{a0}1&#61;1 \
                &amp; more.<br />\nSo.</p>\n<ul>\n<li>one</li>\n<li>\n<p>two</p>\n<ol>\n<li><strong><em>three</em></strong></li>\n</ol>\n</li>\n</ul>\n\
                <blockquote>\n<p>said</p>\n</blockquote>\n<hr />\n";
    assert_eq!(plain(html), Some(of_ammonia(html)));
}

#[test]
fn what_is_not_known_to_the_letter_goes_to_ammonia() {
    for html in [
        "<script>alert(1)</script>",
        "<p onclick=x>a</p>",
        "<P>a</P>",
        "<p>a",
        "a</p>",
        "<p>a<p>b</p></p>",
        "<em><p>a</p></em>",
        "<p><em>a</p></em>",
        "<ul><p>a</p></ul>",
        "<ul><em>a</em></ul>",
        "<li>a</li>",
        "<p><ul></ul></p>",
        "<a href=\"https://a.example\">a</a>",
        "<mark>a</mark>",
        "<mark class=\"other\">a</mark>",
        "<pre><code>a</code></pre>",
        "<!-- a -->",
        "<p>a > b</p>",
        "<p>&nbsp;&#0;</p>",
        "<p>a\0b\rc\u{feff}</p>",
        "<p",
        "&",
    ] {
        assert_eq!(plain(html), None, "{html}");
    }
}

#[test]
fn words_are_escaped_as_ammonia_does_it() {
    let all: String = (0..0x250).filter_map(char::from_u32).collect();
    let readable = |html: String| html.replace("&#32;", " ").replace("&#10;", "\n").replace("&#47;", "/");
    assert_eq!(escaped(&all), readable(ammonia::clean_text(&all)));
    assert_eq!(escaped(""), "");
}

/// Pieces from which the renderer's HTML is made, and such as it never makes.
fn pieces() -> impl Strategy<Value = String> {
    let mut all: Vec<String> =
        PLAIN.iter().flat_map(|(begin, end, _)| [(*begin).to_owned(), (*end).to_owned()]).collect();
    all.extend(
        [
            "a",
            " ",
            "\n",
            "é\u{a0}«",
            "<br />",
            "<hr />",
            "&amp;",
            "&quot;",
            "<",
            ">",
            "</",
            "<a href=\"x\">",
            "</a>",
            "\r",
            "\u{85}",
        ]
        .map(str::to_owned),
    );
    prop::collection::vec(prop::sample::select(all), 0..12).prop_map(|pieces| pieces.concat())
}

/// Elements that are closed in their order, wherever they stand.
fn nested() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec!["a", " ", "\n", "b&amp;", "<br />", "<hr />", ""]).prop_map(str::to_owned);
    words.prop_recursive(6, 48, 4, |inner| {
        (prop::sample::select(PLAIN.to_vec()), prop::collection::vec(inner, 0..4))
            .prop_map(|((begin, end, _), inner)| format!("{begin}{}{end}", inner.concat()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn no_html_comes_out_otherwise_than_from_ammonia(html in pieces(), ordered in nested(), any in ".*") {
        same(&html);
        same(&ordered);
        same(&any);
    }
}

use super::*;

fn html(text: &str) -> String {
    render(text).to_string()
}

#[test]
fn a_change_is_marked_and_emphasis_works() {
    assert_eq!(
        html("*Monday* in [a northern town]."),
        "<p><em>Monday</em> in <mark class=\"changed\">[a northern town]</mark>.</p>\n"
    );
}

#[test]
fn dialogue_after_a_replacement_does_not_vanish() {
    let shown = html("[young person A]: no\n\n[young person A] left.");
    assert_eq!(shown.matches("young person A").count(), 2, "{shown}");
    assert!(!shown.contains("href"), "{shown}");
    assert!(html("[worker B](laughing)").contains("[worker B]"), "{}", html("[worker B](laughing)"));
}

#[test]
fn nothing_that_was_written_becomes_markup() {
    for vector in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](https://evil.example/p.png)",
        "<style>*{display:none}</style>",
        "<iframe src=//evil.example></iframe>",
        "[<script>alert(1)</script>]",
        "[\"onmouseover=alert(1) x=\"]",
        "<mark class=\"changed\" onclick=alert(1)>x</mark>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
        "`<script>alert(1)</script>`",
        "```\n<script>alert(1)</script>\n```",
        "<div style=\"background:url(javascript:alert(1))\">",
        "\u{0}<script\u{0}>alert(1)</script>",
    ] {
        let shown = html(vector);
        let parsed = scraper::Html::parse_fragment(&shown);
        for element in parsed.root_element().descendants().filter_map(scraper::ElementRef::wrap) {
            let name = element.value().name();
            assert!(
                ["html", "p", "a", "em", "strong", "code", "pre", "mark"].contains(&name),
                "{vector} made <{name}>: {shown}"
            );
            for (attribute, value) in element.value().attrs() {
                let harmless = matches!((attribute, value), ("class", "changed") | ("rel", _))
                    || (attribute == "href" && value.starts_with("https://"));
                assert!(harmless, "{vector} made {attribute}={value}: {shown}");
            }
        }
        let titled = line(vector).to_string();
        assert!(!titled.contains("<s") && !titled.contains("<i"), "{titled}");
    }
}

#[test]
fn links_out_are_kept_and_marked_as_readers_own() {
    let shown = html("[a report](https://gov.example/r)");
    assert!(shown.contains("href=\"https://gov.example/r\"") && shown.contains("nofollow"), "{shown}");
}

#[test]
fn headings_stay_below_those_of_the_page_and_indented_lines_are_text() {
    assert!(html("# Big").contains("<h3>"));
    assert!(html("    pasted line").contains("<p>pasted line"));
}

#[test]
fn plain_words_come_back_as_they_were() {
    let text = "He said \"it's <fine> & good\" in [a town's club] = `x`/y";
    assert_eq!(plain(text), "He said \"it's <fine> & good\" in [a town's club] = x/y");
    assert_eq!(plain("So *it* **was**.\n\n- one\n- two"), "So it was. one two");
    assert_eq!(excerpt("one two, three four", 9), "one two…");
}

#[test]
fn a_page_of_the_house_keeps_its_structure() {
    let shown = render_page("## publish\n\nSee [the rules](/en/pages/comment-rules).").to_string();
    assert!(shown.contains("<h2>publish</h2>") && shown.contains("href=\"/en/pages/comment-rules\""), "{shown}");
}

proptest::proptest! {
    #[test]
    fn any_text_is_rendered(text in ".*") {
        render(&text);
        line(&text);
        excerpt(&text, 40);
    }
}

#[test]
fn what_was_found_is_marked_and_everything_else_is_escaped() {
    let words = "<b> in [a northern town] & home";
    let at = |word: &str| words.find(word).map(|start| start..start + word.len()).unwrap();
    let html = found(words, &[at("<b>"), at("town"), at("home")]).to_string();
    assert_eq!(
        html,
        "<mark>&lt;b&gt;</mark> in <mark class=\"changed\">[a northern <mark>town</mark>]</mark> &amp; <mark>home</mark>"
    );
    assert_eq!(found("été", &[1..2, 7..9]).to_string(), "été", "places that are none are left out");
}

#[test]
fn a_story_without_a_browser_keeps_its_paragraphs() {
    let written = "One *two*\nthree.\n\n- a [town]\n- b\n\n1. first\n2. second\n\n> said\n\n<b>raw</b> &amp; <i>";
    assert_eq!(text(written), "One two three.\n\n- a [town]\n- b\n\n1. first\n2. second\n\nsaid\n\n<b>raw</b> & <i>");
}

#[test]
fn an_excerpt_of_a_long_text_is_the_same_without_reading_on() {
    let text = "A night in [a town], with *toast*.\n\nNobody slept.\n\n".repeat(200);
    let whole = plain(&text);
    let excerpt = excerpt(&text, 240);
    assert!(whole.starts_with(excerpt.trim_end_matches('…')) && excerpt.chars().count() > 200, "{excerpt}");
}

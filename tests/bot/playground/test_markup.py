"""Telegram's HTML, with the examples of tdlib's own tests."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import cut
from bot.playground.markup import parse_html
from bot.playground.refusals import BadRequest

Stretch = tuple[str, int, int]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13"),
        ("🏟 🏟&lt;<abac aba>", 'Unsupported start tag "abac" at byte offset 13'),
        ("🏟 🏟&lt;<abac>", 'Unsupported start tag "abac" at byte offset 13'),
        ("🏟 🏟&lt;<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 13'),
        (
            "🏟 🏟&lt;<i    aba>",
            'Expected equal sign in declaration of an attribute of the tag "i" at byte offset 13',
        ),
        ("🏟 🏟&lt;<i    aba  =  ", 'Unclosed start tag "i" at byte offset 13'),
        ("🏟 🏟&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27"),
        ('🏟 🏟&lt;<i    aba  =  "&lt;&gt;&quot;>', "Unclosed start tag at byte offset 13"),
        ("🏟 🏟&lt;<i    aba  =  '&lt;&gt;&quot;>", "Unclosed start tag at byte offset 13"),
        ("🏟 🏟&lt;</", "Unexpected end tag at byte offset 13"),
        ("🏟 🏟&lt;<b></b></", "Unexpected end tag at byte offset 20"),
        ("🏟 🏟&lt;<i>a</i   ", "Unclosed end tag at byte offset 17"),
        ("🏟 🏟&lt;<i>a</em   >", 'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"'),
        ("<b><i>test</b></i>", 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'),
        ("<b>unclosed", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ('<tg-emoji emoji-id="x">x</tg-emoji>', "Invalid custom emoji identifier specified"),
        (
            "&#57311;",
            (
                "Text contains invalid Unicode characters after decoding HTML entities"
                ", check for unmatched surrogate code units"
            ),
        ),
    ],
)
def test_complaints_are_telegrams(source: str, complaint: str) -> None:
    with pytest.raises(BadRequest) as caught:
        parse_html(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {complaint}"


@pytest.mark.parametrize(
    ("source", "text", "stretches"),
    [
        ("&lt;&gt;&amp;&quot;&laquo;&raquo;&#12345678;", '<>&"&laquo;&raquo;&#12345678;', []),
        ("➡️ ➡️<em>➡️ ➡️</em>", "➡️ ➡️➡️ ➡️", [("italic", 5, 5)]),
        ("➡️ ➡️<i>➡️ ➡️</i><b>➡️ ➡️</b>", "➡️ ➡️➡️ ➡️➡️ ➡️", [("italic", 5, 5), ("bold", 10, 5)]),
        ("🏟 🏟<i>🏟 &lt🏟</i>", "🏟 🏟🏟 <🏟", [("italic", 5, 6)]),
        (
            "🏟 🏟<i>🏟 &gt;<b aba   =   caba>&lt🏟</b></i>",
            "🏟 🏟🏟 ><🏟",
            [("italic", 5, 7), ("bold", 9, 3)],
        ),
        ("🏟 🏟&lt;<i    aba  =  190azAz-.>a</i>", "🏟 🏟<a", [("italic", 6, 1)]),
        ("🏟 🏟&lt;<i    aba  =  '&lt;&gt;&quot;'>a</>", "🏟 🏟<a", [("italic", 6, 1)]),
        ("🏟 🏟&lt;<i>a</    >", "🏟 🏟<a", [("italic", 6, 1)]),
        ("🏟 🏟&lt;<b></b>", "🏟 🏟<", []),
        (
            "<code><i><b> </b></i></code><i><b><code> </code></b></i>",
            "  ",
            [
                ("code", 0, 1),
                ("bold", 0, 1),
                ("italic", 0, 1),
                ("code", 1, 1),
                ("bold", 1, 1),
                ("italic", 1, 1),
            ],
        ),
        ("<a> </a>", " ", []),
        ("<pre><code>🏟</code></pre>", "🏟", [("pre", 0, 2), ("code", 0, 2)]),
        ("<tg-spoiler>a</tg-spoiler><span class='tg-spoiler'>b</span>", "ab", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ("<B>a</b>", "a", [("bold", 0, 1)]),
        ("&#128512;&#x1F600;", "😀😀", []),
    ],
)
def test_readings_are_telegrams(source: str, text: str, stretches: list[Stretch]) -> None:
    found, entities = parse_html(source)
    assert found == text
    assert [(each.type, each.offset, each.length) for each in entities] == stretches


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ("<a href=telegram.org> </a>", "http://telegram.org"),
        ("<a   href=  'https://a.id/?x=1&amp;y=2'   > </a>", "https://a.id/?x=1&y=2"),
        ("<a>telegram.org</a>", "http://telegram.org"),
        ('<a href="tg://user?id=1">x</a>', "tg://user?id=1"),
    ],
)
def test_links_carry_their_address(source: str, url: str) -> None:
    assert [each.url for each in parse_html(source)[1]] == [url]


def test_code_with_a_language_becomes_one_block() -> None:
    _, entities = parse_html('<pre><code class="language-python">x = 1</code></pre>')
    assert [(each.type, each.language) for each in entities] == [("pre", "python")]


@given(st.text())
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    assert parse_html(escape(text)) == (text, ())


@given(st.text(), st.text(min_size=1), st.text())
def test_a_marked_stretch_covers_what_was_marked(before: str, marked: str, after: str) -> None:
    text, (bold,) = parse_html(f"{escape(before)}<b>{escape(marked)}</b>{escape(after)}")
    assert text == before + marked + after
    assert cut(text, bold.offset, bold.length) == marked

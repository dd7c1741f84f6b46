"""The detector by lists and rules: each language known, slang Indonesian all the same, honest about what is short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.tongues.detector import judge
from locales.tongues.guessing import guess_language
from locales.tongues.lists import LANGUAGES, words_of
from locales.tongues.mixing import labels
from locales.tongues.register import colloquialness
from locales.tongues.sounds import cognates
from locales.tongues.tokens import words_in

SAID = [
    ("id", "Besok pagi kami berangkat ke rumah nenek naik kereta."),
    ("id", "gw td udh nyampe rmh tp blm mkn, laper bgt wkwk"),
    ("en", "We were waiting for you at the station all morning."),
    ("jv", "Aku wingi ora sido lunga amarga awakku krasa lara."),
    ("jv", "Kula badhe tindak dhateng griyanipun panjenengan mangke sonten."),
    ("su", "Abdi mah teu acan tuang ti enjing, lapar pisan euy."),
    ("min", "Ambo alun pai ka pasa, uda lah tibo di rumah."),
    ("ban", "Tiang tusing nawang dija umahne, sajan joh uli dini."),
    ("bjn", "Ulun kada tahu di mana inya badiam, jar urang parak pasar."),
    ("ace", "Lôn hana teupeue pat rumoh gobnyan, that jioh dari gampong."),
    ("bug", "De' uwisseng kegi onrong bolana, iyya mabela ladde' pole okkoe."),
    ("mad", "Sengko' ta' tao bengkona badha e dhimma, jeu onggu dari dinna'."),
    ("bbc", "Ahu ndang huboto didia jabuna, dao hian sian huta on."),
    ("nij", "Yaku jatun katawan bara kueh huma ayue, kejau tutu bara hetuh."),
    ("bew", "Aye kagak tau rumenye di mane, kate orang sih jauh bener."),
    ("ms", "Saya hendak berjumpa dengan awak sahaja, kereta saya rosak semalam kerana hujan."),
]


@pytest.mark.parametrize(("language", "text"), SAID)
def test_each_language_is_known(language: str, text: str) -> None:
    guess = guess_language(text)
    assert guess.language == language
    assert guess.enough
    assert guess.margin > 0
    assert guess.second != language
    assert 0 < guess.coverage <= 1
    assert guess.version.startswith("lists-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_list_holds_three_hundred_words_in_the_form_they_are_looked_up_in(language: str) -> None:
    words = words_of(language)
    assert len(words) >= 300
    assert [word for word in words if words_in(word) != [word]] == []


@pytest.mark.parametrize("text", ["", "123 456", "👍👍", "@budi #mantap https://a.b/c", "iya"])
def test_what_is_too_short_says_so(text: str) -> None:
    assert not guess_language(text).enough
    if not words_in(text):
        assert guess_language(text).language == "und"


@pytest.mark.parametrize(
    "text",
    [
        "mantap bgt sih kak, makasiiih yaa",
        "kocak parah wkwkwk ngakak mulu gue",
        "masya allah cantiknya, sehat selalu ya bun",
        "gmn cara daftarnya min? dr td ga bs masuk trs",
    ],
)
def test_slang_is_indonesian(text: str) -> None:
    assert judge(text).language == "id"


def test_an_apostrophe_is_the_same_however_it_is_written() -> None:
    assert words_in("Enja\u2019 ta\u02bc") == words_in("enja' ta`") == ["enja'", "ta'"]


def test_neighbours_forms_come_from_indonesian_words() -> None:
    found = cognates(frozenset({"kepala", "pulang", "langsung", "sekarang"}))
    assert found["kepale"] == {"bew": 1.0}
    assert found["kapalo"]["min"] == 1.0
    assert "min" in found["langsuang"]
    assert "bjn" in found["sakarang"]
    assert "kepala" not in found


def test_words_are_told_apart_where_languages_are_mixed() -> None:
    said = "kemarin gue nge-chat dia , wis tak tunggu suwe tapi belum di-reply sampe now"
    tokens = said.split()
    found = dict(zip(tokens, labels(tokens), strict=True))
    assert found["nge-chat"] == found["di-reply"] == "mix"
    assert found["wis"] == found["suwe"] == "jv"
    assert found["now"] == "en"
    assert found["kemarin"] == found["belum"] == "id"
    assert found[","] == "o"


def test_words_of_another_language_are_told_with_the_guess() -> None:
    guess = guess_language("Besok aku ada meeting sama client, habis itu presentation lagi")
    assert guess.language == "id"
    assert guess.mix == {"en": ("meeting", "client", "presentation")}
    assert guess_language("Aye kagak tau rumenye di mane").mix == {}


@pytest.mark.parametrize(
    ("colloquial", "formal"),
    [
        ("gue capek bgt hari ini", "Saya sangat lelah hari ini."),
        ("kalo ga bisa ya udah, besok aja", "Jika tidak bisa, sebaiknya besok saja."),
        ("mhon dibantu min, pdhal udh byr", "Mohon dibantu, admin, padahal sudah dibayar."),
        ("ngapain sih lo nanya mulu", "Mengapa kamu selalu bertanya?"),
    ],
)
def test_what_friends_say_is_more_colloquial_than_its_source(colloquial: str, formal: str) -> None:
    assert colloquialness(colloquial) > 0.5 > colloquialness(formal)


@pytest.mark.parametrize(
    ("colloquial", "formal"),
    [
        ("paketnya belum di kirim", "paketnya belum dikirim"),
        ("no pesanan saya", "nomor pesanan saya"),
        ("saya tunggu d rumah", "saya tunggu di rumah"),
        ("kenapa lambat", "mengapa lambat"),
    ],
)
def test_one_word_makes_the_difference(colloquial: str, formal: str) -> None:
    assert colloquialness(colloquial) > colloquialness(formal)


def test_di_before_a_place_is_as_it_should_be() -> None:
    assert colloquialness("saya di kantor") < colloquialness("saya di tanya")


def test_register_looks_at_no_punctuation_and_no_capitals() -> None:
    assert colloquialness("Gue, CAPEK banget!!!") == colloquialness("gue capek banget")
    assert colloquialness("") == 0.5


@given(st.text(max_size=300))
def test_any_text_gets_a_guess(text: str) -> None:
    guess = guess_language(text)
    assert guess == guess_language(text)
    assert 0 <= guess.register <= 1
    assert guess.words == len(words_in(text))

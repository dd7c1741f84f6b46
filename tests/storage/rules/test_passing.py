"""What passes a selection, and what does not."""

import pytest

from storage.facts import Content, Wishes
from storage.profile import Region
from storage.rules.passing import person_passes, span, tags_asked, task_passes, vetted_passes
from storage.rules.selecting import EVERYTHING, read_selection
from storage.rules.splits import split_of
from storage.rules.vetted import UNKNOWN, Vetted

MALANG = Region("35.73", "Kota Malang, Jawa Timur")


def test_people_pass_by_where_they_grew_up_and_what_they_agreed_to() -> None:
    east = read_selection(["region=jawa-timur"])
    assert person_passes(east, MALANG, publishes=False)
    assert not person_passes(east, Region("3", "Elsewhere"), publishes=True)
    assert not person_passes(east, None, publishes=True)
    assert not person_passes(read_selection(["publish=ya"]), MALANG, publishes=False)
    assert person_passes(EVERYTHING, None, publishes=False)


def test_the_language_is_what_was_asked_for_else_that_of_the_text() -> None:
    wishes = Wishes(lang="id", targets=("id-x-baku", "jv-x-krama"))
    assert tags_asked(Content(text="a"), wishes) == ("id-x-baku", "jv-x-krama")
    assert tags_asked(Content(text="a", target="su"), wishes) == ("su",)
    assert tags_asked(Content(text="a", lang="min"), Wishes(lang="id")) == ("min",)
    assert tags_asked(Content(text="a"), Wishes()) == ()
    javanese, high = read_selection(["lang=jv"]), read_selection(["lang=id", "register=krama"])
    assert task_passes(javanese, Content(text="a"), wishes)
    assert not task_passes(javanese, Content(text="a", target="su"), wishes)
    assert not task_passes(high, Content(text="a"), wishes)


@pytest.mark.parametrize(
    ("words", "good", "bad"),
    [
        ("accepted=yes", Vetted("return,accept", accepted=True), UNKNOWN),
        ("agreement=0.5", Vetted(agreement=0.5, compared=2), Vetted(agreement=0.4, compared=2)),
        ("agreement=0.5", Vetted(agreement=1, compared=1), Vetted(agreement=1, compared=0)),
        ("weight=0.5", UNKNOWN, Vetted(weight=0.4)),
    ],
)
def test_annotations_pass_by_what_is_known_of_them(words: str, good: Vetted, bad: Vetted) -> None:
    assert vetted_passes(read_selection([words]), good)
    assert not vetted_passes(read_selection([words]), bad)
    assert vetted_passes(EVERYTHING, bad)


def test_a_day_is_whole_where_people_are() -> None:
    first, last = span(read_selection(["since=2026-11-22", "until=2026-11-22"]))
    assert last - first == 86_400_000 - 1
    assert first == 1_795_280_400_000


def test_a_tenth_of_every_language_tests() -> None:
    """Told by the prompt alone, so that one prompt is on one side in all languages, and on the same one for ever."""
    prompts = {"id": "Soal nomor {} apa?", "jv": "Pitakon kaping {} apa?", "su": "Patarosan ka {} naon?"}
    for lang, prompt in prompts.items():
        tests = sum(split_of(Content(prompt=prompt.format(n), lang=lang)) == "test" for n in range(2_000))
        assert 150 < tests < 250

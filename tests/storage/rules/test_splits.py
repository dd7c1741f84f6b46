"""One prompt falls on one side, whatever surrounds it, and a tenth of the prompts tests."""

from storage.facts import Candidate, Content, Turn
from storage.rules.splits import family, split_of


def test_a_tenth_tests() -> None:
    tests = sum(split_of(Content(prompt=f"Soal {n}")) == "test" for n in range(5_000))
    assert 400 < tests < 600


def test_one_prompt_is_one_family() -> None:
    asked = family(Content(prompt="Enaknya  sarapan apa?"))
    assert asked == family(Content(prompt="enaknya sarapan apa?\n", candidates=(Candidate("a", "Roti."),), lang="id"))
    assert asked == family(Content(text="ENAKNYA SARAPAN \uff21PA?"))
    turns = (Turn("system", "Santai."), Turn("user", "Enaknya sarapan apa?"), Turn("assistant", "Roti."))
    assert asked == family(Content(messages=turns)) == family(Content(messages=(*turns, Turn("user", "Lainnya?"))))
    assert asked != family(Content(prompt="Enaknya makan siang apa?"))


def test_the_sides_never_change() -> None:
    """What was trained on once must not become a test in a later version."""
    assert [split_of(Content(prompt=f"Soal {n}")) for n in range(12)].count("test") == 1
    assert family(Content(prompt="Enaknya sarapan apa?")) == "e2d8b50793e13920"

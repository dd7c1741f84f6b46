"""Gold: what can be read, what is refused with a remedy, and how well annotations match it."""

import pytest
from msgspec.structs import replace

from storage.facts import Candidate, Content, Json, JsonObject, Sheet, Wishes
from storage.kinds.kind import NO_WISHES
from storage.kinds.registry import KINDS, get_kind
from storage.rules import sitting
from storage.rules.golds import agreement, given_words, gold_faults, gold_words
from storage.rules.sitting import Draft
from tests.books import open_phrasebooks
from tests.storage.kinds.answering import value

THREE = Content(prompt="Tanya?", candidates=(Candidate("x", "X"), Candidate("y", "Y"), Candidate("z", "Z")))
TWO = Content(prompt="Tanya?", candidates=(Candidate("a", "Satu."), Candidate("b", "Dua.")))
ONE = Content(prompt="Tanya?", candidates=(Candidate("a", "Jawab."),))
TEXT = Content(text="Monas ada di Jakarta. Tingginya 500 meter. Puncaknya lidah api emas. Catnya hijau.")
PEER = Content(prompt="Sudah makan?", candidates=(Candidate("p", "Udah, lu?"),), lang="id", target="id-x-gaul")
LABELS = Wishes(labels=("baku", "gaul", "daerah"))
SEVERAL = Wishes(labels=LABELS.labels, choose="several")
TRUTH = Wishes(dimensions=("benar",))
POLITELY = Wishes(dimensions=("benar", "sopan"))


def sheet(kind: str, content: Content, gold: Json = None, wishes: Wishes = NO_WISHES, order: str = "") -> Sheet:
    ids = tuple(order) or tuple(candidate.id for candidate in content.candidates)
    return Sheet(replace(content, gold={kind: gold}), replace(wishes, kinds=(kind,)), ids)


def agreed(seen: Sheet, *steps: str) -> float | None:
    return agreement(seen, values(seen, *steps))


def values(seen: Sheet, *steps: str) -> dict[str, JsonObject]:
    (kind,) = seen.wishes.kinds
    return {kind: value(seen, *steps)}


@pytest.mark.parametrize(
    ("seen", "steps", "agreement"),
    [
        # The side counts, not how much; with the letters the other way round it is the same side.
        (sheet("comparison", TWO, "b"), ("b-much",), 1),
        (sheet("comparison", TWO, "b"), ("b",), 1),
        (sheet("comparison", TWO, "b", order="ba"), ("a",), 1),
        (sheet("comparison", TWO, "b"), ("a",), 0),
        (sheet("comparison", TWO, "b"), ("same",), 0),
        (sheet("comparison", TWO, "b"), ("unsure",), 0),
        (sheet("comparison", TWO, "both-bad"), ("both-bad",), 1),
        (sheet("comparison", TWO, "same"), ("both-bad",), 0),
        # Of three answers only two were compared, and the better one was not among them.
        (sheet("comparison", THREE, "z"), ("a",), None),
        (sheet("comparison", THREE, "z", order="zxy"), ("a",), 1),
        (sheet("rating", ONE, {"a": {"benar": 2}}, TRUTH), ("3",), 1),
        (sheet("rating", ONE, {"a": {"benar": 2}}, TRUTH), ("4",), 0),
        (sheet("rating", ONE, {"a": {"benar": 2}}, TRUTH), ("unsure",), 0),
        (
            sheet("rating", ONE, {"a": {"benar": 1, "sopan": 5}}, POLITELY),
            ("2", "3"),
            0.5,
        ),
        (sheet("rating", TWO, {"b": {"benar": 5}}, TRUTH), ("1", "5"), 1),
        (sheet("ranking", THREE, ["x", "y", "z"]), ("a", "b", "send"), 1),
        (sheet("ranking", THREE, ["x", "y", "z"], order="zyx"), ("c", "b", "send"), 1),
        (sheet("ranking", THREE, ["x", "y", "z"]), ("b", "a", "send"), 2 / 3),
        (sheet("ranking", THREE, ["x", "y", "z"]), ("c", "b", "send"), 0),
        (sheet("ranking", THREE, ["x", ["y", "z"]]), ("a", "c", "send"), 1),
        (sheet("ranking", THREE, ["x", "z"]), ("a", "same", "b", "c", "send"), 1),
        (sheet("ranking", THREE, ["x", "y"]), ("a", "same", "b", "c", "send"), 0.5),
        (sheet("ranking", THREE, ["x", "y", "z"]), ("unsure",), 0),
        (sheet("label", TEXT, "gaul", LABELS), ("n1",), 1),
        (sheet("label", TEXT, "gaul", LABELS), ("n0",), 0),
        (sheet("label", TEXT, "gaul", LABELS), ("unsure",), 0),
        (sheet("label", TEXT, ["gaul", "daerah"], SEVERAL), ("n1", "n2", "done"), 1),
        (sheet("label", TEXT, ["gaul", "daerah"], SEVERAL), ("n1", "done"), 2 / 3),
        (sheet("safety", TEXT, ["violence"]), ("violence", "violence", "violence", "done"), 1),
        (sheet("safety", TEXT, ["violence"]), ("violence", "sara", "done"), 2 / 3),
        (sheet("safety", TEXT, ["violence"]), ("none",), 0),
        (sheet("safety", TEXT, "none"), ("none",), 1),
        (sheet("safety", TEXT, "none"), ("unsure",), 0),
        (sheet("safety", TWO, {"a": "none", "b": ["bias"]}), ("none", "bias", "done"), 1),
        (sheet("safety", TWO, {"a": "none", "b": ["bias"]}), ("none", "none"), 0.5),
        (sheet("safety", TWO, {"b": ["bias"]}), ("unsure", "bias", "done"), 1),
        (sheet("critique", ONE, {"a": ["stiff", "false"]}), ("stiff", "false", "done", "nothing"), 1),
        (sheet("critique", ONE, {"a": ["stiff", "false"]}), ("false", "done", "nothing"), 2 / 3),
        (sheet("critique", ONE, {"a": "none"}), ("none",), 1),
        (sheet("critique", ONE, {"a": ["stiff"]}), ("unsure",), 0),
        (sheet("critique", TWO, {"a": ["stiff"]}), ("b", "none"), None),
        (sheet("critique", TWO, {"a": ["stiff"]}), ("none",), 0),
        (sheet("factcheck", TEXT, [2, 4]), ("n2", "n4", "done", *("unknown",) * 4), 1),
        # Half of the wrong ones found, all the others let be.
        (sheet("factcheck", TEXT, [2, 4]), ("n2", "done", "unknown", "unknown"), 0.75),
        (sheet("factcheck", TEXT, [2, 4]), ("done",), 0.5),
        (sheet("factcheck", TEXT, []), ("done",), 1),
        (sheet("factcheck", TEXT, []), ("n1", "n1", "done"), 0.75),
        (sheet("factcheck", TWO, {"b": [1]}), ("done", "n1", "done", "unknown", "unknown"), 1),
        (sheet("peercheck", PEER, {"meaning": "yes", "native": "partly"}), ("yes", "unsure", "partly"), 1),
        (sheet("peercheck", PEER, {"meaning": "yes"}), ("partly", "yes", "yes"), 0.5),
        (sheet("peercheck", PEER, {"meaning": "yes"}), ("no", "yes", "yes"), 0),
        (sheet("peercheck", PEER, {"meaning": "yes"}), ("unsure", "yes", "yes"), 0),
    ],
)
def test_how_well_what_was_given_matches_its_gold(
    seen: Sheet, steps: tuple[str, ...], agreement: float | None
) -> None:
    assert list(gold_faults(seen.content, seen.wishes)) == []
    found = agreed(seen, *steps)
    assert found == (None if agreement is None else pytest.approx(agreement))


UNREADABLE: list[tuple[str, Content, Wishes, list[Json]]] = [
    ("comparison", TWO, NO_WISHES, ["c", "A", "a-much", None, 1, ["a"], {"a": 1}]),
    ("rating", ONE, TRUTH, ["5", {}, {"a": 5}, {"a": {}}, {"b": {"benar": 5}}, {"a": {"sopan": 5}}]),
    ("rating", ONE, TRUTH, [{"a": {"benar": score}} for score in (0, 6, "5", 4.5, True)]),
    ("ranking", THREE, NO_WISHES, ["xyz", ["x"], ["x", "x"], ["x", "q"], ["x", ["y", "x"]], ["x", []], ["x", {}]]),
    ("ranking", THREE, NO_WISHES, [[["x", "y"]], None]),
    ("label", TEXT, LABELS, ["alay", [], ["gaul", "alay"], 1, [["gaul"]], {}]),
    ("safety", TEXT, NO_WISHES, ["violence", [], ["rude"], {"a": ["bias"]}, [["bias"]], None]),
    ("safety", TWO, NO_WISHES, ["none", ["bias"], {}, {"c": "none"}, {"a": []}, {"a": None}]),
    ("critique", ONE, NO_WISHES, ["none", ["stiff"], {"a": "stiff"}, {"a": ["boring"]}]),
    ("factcheck", TEXT, NO_WISHES, ["2", 2, [0], [5], ["2"], [True], {"a": [1]}, None]),
    ("factcheck", TWO, NO_WISHES, [[1], {"c": [1]}, {"a": [2]}, {}]),
    ("peercheck", PEER, NO_WISHES, ["yes", {}, {"back": "yes"}, {"meaning": "well"}, {"meaning": []}]),
    ("rewrite", ONE, NO_WISHES, ["Jawab, dong."]),
    ("no-such-kind", ONE, NO_WISHES, ["a"]),
]


@pytest.mark.parametrize(
    "seen", [sheet(kind, content, gold, wishes) for kind, content, wishes, golds in UNREADABLE for gold in golds]
)
def test_gold_that_cannot_be_read_is_refused_with_its_place_and_the_remedy(seen: Sheet) -> None:
    (kind,) = seen.wishes.kinds
    (fault,) = gold_faults(seen.content, seen.wishes)
    assert fault.column == f"gold.{kind}"
    for book in open_phrasebooks().values():
        assert book.say(fault.phrase)


def test_gold_of_a_kind_that_is_not_asked_waits_for_one_that_is() -> None:
    seen = sheet("label", TEXT, "gaul")
    assert not list(gold_faults(seen.content, Wishes(kinds=("safety",))))
    assert agreement(seen, {"safety": {}}) is None


@pytest.mark.parametrize(
    ("seen", "steps", "right", "given"),
    [
        (sheet("comparison", TWO, "b", order="ba"), ("b-much",), "A lebih oke", "B lebih oke"),
        (sheet("comparison", TWO, "same"), ("unsure",), "Sama aja", "Ragu"),
        (
            sheet("rating", ONE, {"a": {"benar": 1}}, POLITELY),
            ("4", "unsure"),
            "benar 1",
            "benar 4",
        ),
        (sheet("ranking", THREE, ["z", ["x", "y"]]), ("a", "b", "send"), "C > A = B", "A > B > C"),
        (sheet("label", TEXT, "gaul", LABELS), ("n0",), "gaul", "baku"),
        (sheet("safety", TEXT, ["violence", "bias"]), ("none",), "kekerasan · bias", "Aman, nggak ada"),
        (
            sheet("safety", TWO, {"a": "none", "b": ["bias"]}),
            ("none", "sara", "done"),
            "Jawaban A: Aman, nggak ada · Jawaban B: bias",
            "Jawaban A: Aman, nggak ada · Jawaban B: SARA",
        ),
        (sheet("critique", ONE, {"a": ["false"]}), ("none",), "salah fakta", "Nggak ada masalah"),
        (sheet("factcheck", TEXT, [2, 4]), ("done",), "Kalimat yang salah: 2, 4", "Semua kalimat benar"),
        (sheet("peercheck", PEER, {"meaning": "no"}), ("yes", "no", "no"), "Beda", "Sama"),
    ],
)
def test_gold_and_what_was_given_are_said_in_the_same_words(
    seen: Sheet, steps: tuple[str, ...], right: str, given: str
) -> None:
    book = open_phrasebooks()["id"]
    assert [book.say(line) for line in gold_words(seen)] == [right]
    assert [book.say(line) for line in given_words(seen, values(seen, *steps))] == [given]


GOLDEN = [kind.name for kind in KINDS if kind.gold is not None]


@pytest.mark.parametrize("name", GOLDEN)
def test_what_was_given_is_gold_that_matches_itself(name: str) -> None:
    """The example's own annotation, written as gold, can be read and is matched wholly."""
    kind = get_kind(name)
    seen, draft = sheet(name, kind.example.content, None, kind.example.wishes), Draft()
    for reply in kind.example.replies:
        draft = sitting.after(seen, draft, reply)
    given = sitting.values(seen, draft)
    assert kind.gold is not None
    again = sheet(name, kind.example.content, kind.gold.given(seen, given[name]), kind.example.wishes)
    assert not list(gold_faults(again.content, again.wishes))
    assert agreement(again, given) == 1

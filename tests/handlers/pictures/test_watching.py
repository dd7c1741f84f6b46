"""The pictures of `/statistik` looked into: every word is on the sheet, and none on another."""

import random
from datetime import date, timedelta
from itertools import combinations

import pytest
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox

from handlers.pictures.canvas import png
from handlers.pictures.palette import DARK, LIGHT
from handlers.pictures.watching.topics import draw_topic
from locales.languages import LANGUAGES
from storage.desk.reaching import Cost, Covered, Reach
from storage.desk.tempo import DayDone, Tempo
from storage.desk.watching import TOPICS, Insight, OfBatch
from storage.desk.workforce import Pace, Worker, Workforce
from storage.kinds.opinion import Form
from storage.rules.accord import Accord, OfDay, OfLanguage
from storage.rules.bias import lean_of
from storage.rules.concord import Tally
from storage.rules.quantiles import Quartiles
from storage.rules.tags import language_of, register_of
from tests.books import open_phrasebooks
from tests.storage.desk.making import NOW

BOOKS = open_phrasebooks()
TODAY = NOW.date()
TAGS = ("id-x-gaul", "id-x-santai", "jv-x-ngoko-alus", "su-x-loma", "min")
PLACES = ("Jawa Timur", "Kepulauan Bangka Belitung", "Nusa Tenggara Timur", "DKI Jakarta", "Papua Barat Daya", "")
KINDS = ("comparison", "rating", "label", "safety", "ranking", "critique", "factcheck", "paraphrase", "rewrite")


def tally(question: str, form: Form, tasks: int, noise: float) -> Tally:
    dice, gathered = random.Random(tasks), Tally(question, form)
    for _ in range(tasks):
        truth = dice.randint(0, 1)
        gathered.add([{"": truth if dice.random() > noise else dice.randint(0, 1)} for _ in range(3)])
    return gathered


def covered(number: int) -> tuple[Covered, ...]:
    rows = [(tag, place) for tag in TAGS for place in PLACES][:number]
    return tuple(
        Covered(tag, language_of(tag), register_of(tag), place, 10**n % 99_991) for n, (tag, place) in enumerate(rows)
    )


def crowd(number: int) -> tuple[Worker, ...]:
    dice = random.Random(number)
    done = sorted((int(dice.paretovariate(0.8)) for _ in range(number)), reverse=True)
    return tuple(Worker(place, times, 3, 900) for place, times in enumerate(done, 1))


def lately(number: int) -> list[date]:
    """The last days, today among them."""
    return [TODAY - timedelta(days=back) for back in range(number - 1, -1, -1)]


EMPTY = Insight("wayang", Tempo((), 300))
ONE = Insight(
    "Nama paket yang panjangnya sengaja dibuat sampai tidak muat di satu baris",
    Tempo((DayDone(TODAY, 7),), 300, {"broken-task": 1}),
    Workforce(crowd(1), (Pace(("comparison",), 1, Quartiles(8, 14.5, 30)),)),
    Reach(covered(1), (Cost("wayang", 3500, 0, 0, None),)),
    Accord((tally("comparison", "side", 1, 0).concord(),), leans=(lean_of("comparison", [4, 3]),)),
)
ASKED: tuple[tuple[str, Form], ...] = (
    ("comparison", "side"),
    ("safety.personal-data", "flag"),
    ("critique.long-winded", "flag"),
    ("rating.membantu", "scale"),
)
MANY = Insight(
    "curhat",
    Tempo(
        tuple(DayDone(day, 1 + n * 41 % 83) for n, day in enumerate(lately(14))),
        1800,
        {"other": 2, "uncomfortable": 999},
    ),
    Workforce(crowd(12), tuple(Pace((kind, "rating"), 9000, Quartiles(100, 200, 3000)) for kind in KINDS)),
    Reach(covered(18), (Cost("curhat", 1_250_500, 900_000, 702, 1283),)),
    Accord(
        tuple(tally(question, form, 60, 0.2).concord() for question, form in ASKED),
        tuple(OfLanguage(tag, "comparison", tally("comparison", "side", 60, 0.2).agreement()) for tag in TAGS),
        tuple(OfDay(day, "comparison", tally("comparison", "side", 60, 0.1).agreement()) for day in lately(14)),
        (lean_of("comparison", [420, 300]), lean_of("ranking", [10, 20, 30, 10])),
    ),
)
CROWD = Insight(
    "",
    Tempo(tuple(DayDone(day, 9000) for day in lately(200)), 2_500_000, {"other": 31_000}),
    Workforce(crowd(1000), tuple(Pace((kind,), 1_000_000, Quartiles(70, 600, 3601)) for kind in KINDS)),
    Reach(covered(30), tuple(Cost(f"paket-{n}", 10**9 + n, 10**8, 90_000, 1000 + n) for n in range(14))),
    accords=tuple(
        OfBatch(f"paket-yang-namanya-agak-panjang-{n}", (tally("comparison", "side", 30 * n, 0.3).concord(),))
        for n in range(12)
    ),
)


def overlapping(insight: Insight, topic: str, language: str) -> list[tuple[str, str]]:
    """Words that stand on each other; all of them stand on the sheet."""
    return overlapping_on(draw_topic(topic, insight, NOW, BOOKS[language], LIGHT))


def overlapping_on(figure: Figure) -> list[tuple[str, str]]:
    (axes,) = figure.axes
    words = [text for text in axes.texts if text.get_text()]
    assert words
    boxes = [(text.get_text(), text.get_window_extent()) for text in words]
    sheet = figure.bbox
    for said, box in boxes:
        assert sheet.x0 < box.x0, said
        assert box.x1 < sheet.x1, said
        assert sheet.y0 < box.y0, said
        assert box.y1 < sheet.y1, said
    assert not [text.get_text() for text in words if float(text.get_fontsize()) < SMALLEST]
    assert not any("None" in said or "{" in said for said, _ in boxes)
    return [(one[0], other[0]) for one, other in combinations(boxes, 2) if Bbox.intersection(one[1], other[1])]


# Points, each a pixel of a phone 360 pixels wide; below that nobody reads on.
SMALLEST = 7.5


@pytest.mark.parametrize("insight", [EMPTY, ONE, MANY, CROWD], ids=["empty", "one", "many", "crowd"])
def test_every_word_can_be_read(insight: Insight) -> None:
    for topic in TOPICS:
        for language in LANGUAGES if insight is MANY else LANGUAGES[:1]:
            assert overlapping(insight, topic, language) == [], (topic, language)


def test_words_on_each_other_would_be_found() -> None:
    assert Bbox.intersection(Bbox([[0, 0], [4, 2]]), Bbox([[3, 1], [9, 9]])) is not None
    assert Bbox.intersection(Bbox([[0, 0], [4, 2]]), Bbox([[5, 0], [9, 2]])) is None


def test_what_is_not_known_is_said_so() -> None:
    def said(insight: Insight, topic: str) -> str:
        (axes,) = draw_topic(topic, insight, NOW, BOOKS["id"], DARK).axes
        return " ".join(text.get_text() for text in axes.texts)

    assert "belum cukup data" in said(ONE, "agreement")
    assert "\N{GREEK SMALL LETTER ALPHA} 0" not in said(ONE, "agreement")
    assert "Belum cukup data: baru 7 pilihan" in said(ONE, "steadiness")
    assert "ikut menentukan" in said(MANY, "steadiness")
    assert "\N{GREEK SMALL LETTER ALPHA} 0," in said(MANY, "agreement")
    assert "#1" in said(MANY, "people")
    assert "Separuh hasil" in said(CROWD, "people")
    assert "Tugas selesai per minggu" in said(CROWD, "progress")


def test_light_and_dark_are_different_and_the_same_twice() -> None:
    light = png(draw_topic("progress", ONE, NOW, BOOKS["id"], LIGHT))
    assert light == png(draw_topic("progress", ONE, NOW, BOOKS["id"], LIGHT))
    assert light != png(draw_topic("progress", ONE, NOW, BOOKS["id"], DARK))

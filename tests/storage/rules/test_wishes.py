"""Wishes are read, checked and merged, and each refusal can be said in every language."""

from datetime import UTC, datetime

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from locales import phrasebook
from storage.errors import Refused
from storage.facts import Candidate, Content, Json, JsonObject, Wishes
from storage.kinds.registry import KINDS
from storage.profile import Region
from storage.rules.wish_times import settled
from storage.rules.wishes import infer_kinds, parse_wishes, wishes_from
from storage.terms import Course, Quota, Rate
from tests.books import open_phrasebooks
from tests.storage.desk.making import NOW

NAMES = tuple(kind.name for kind in KINDS)
BOOKS = open_phrasebooks()


def granted(*sources: JsonObject, **inferred: str) -> Wishes:
    return wishes_from(*sources, inferred=dict(inferred), kinds=NAMES)


def test_a_caption() -> None:
    caption = parse_wishes('kinds=rating,rewrite overlap=3 pay=500 target=id-x-gaul name="Uji coba"')
    assert caption == {
        "kinds": "rating,rewrite",
        "overlap": "3",
        "pay": "500",
        "target": "id-x-gaul",
        "name": "Uji coba",
    }
    assert granted(caption) == Wishes("Uji coba", ("rating", "rewrite"), 3, target="id-x-gaul", pay=500)


@pytest.mark.parametrize(
    "caption",
    ['name="a b"', "name=“a b”", "name='a b'", "NAME = „a b“", '\n name="a b" \n', 'name="a b",'],
)
def test_quotes_and_spaces_as_phones_write_them(caption: str) -> None:
    assert parse_wishes(caption) == {"name": "a b"}


def test_commas_between_wishes() -> None:
    assert parse_wishes("overlap=3, kinds=rating,rewrite; pay=5") == {
        "overlap": "3",
        "kinds": "rating,rewrite",
        "pay": "5",
    }


def test_no_caption_no_wishes() -> None:
    assert parse_wishes("") == {}
    assert granted() == Wishes()


def test_later_sources_win() -> None:
    header: JsonObject = {"overlap": 2, "pay": 100, "name": None, "dimensions": ["benar", "aman"]}
    assert granted(header, {"overlap": "5"}, name="berkas", kinds="rating") == Wishes(
        "berkas", ("rating",), overlap=5, dimensions=("benar", "aman"), pay=100
    )


@pytest.mark.parametrize(("said", "seconds"), [("30m", 1800), ("2h", 7200), ("90", 90), (600, 600), ("1 D", 86_400)])
def test_leases(said: str | int, seconds: int) -> None:
    assert granted({"lease": said}).lease == seconds


@pytest.mark.parametrize(("said", "seconds"), [("48h", 172_800), ("0", 0), (3600, 3600), ("90d", 90 * 86_400)])
def test_windows(said: str | int, seconds: int) -> None:
    assert granted({"window": said}).window == seconds


@pytest.mark.parametrize(("said", "meant"), [("yes", 1), ("Ya", 1), (True, 1), ("no", 0), (False, 0), ("", 0)])
def test_yes_and_no(said: Json, meant: int) -> None:
    assert granted({"sensitive": said}).sensitive is bool(meant)


@pytest.mark.parametrize("said", ["Rewrite:2, 1000+:1.5,jv:1.25", {"rewrite": 2, "1000+": "1.5", "jv": 1.25}])
def test_rates(said: Json) -> None:
    assert granted({"rates": said}).rates == (Rate("rewrite", 200), Rate("1000+", 150), Rate("jv", 125))
    assert granted({"rates": ""}).rates == ()


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("3h", datetime(2026, 11, 22, 12, tzinfo=UTC)),
        ("2D", datetime(2026, 11, 24, 9, tzinfo=UTC)),
        ("2026-12-24", datetime(2026, 12, 24, 17, tzinfo=UTC)),
        ("2026-12-24T18.30", datetime(2026, 12, 24, 11, 30, tzinfo=UTC)),
        ("2026-12-24T18:30:00+00:00", datetime(2026, 12, 24, 18, 30, tzinfo=UTC)),
        ("0", None),
        ("none", None),
    ],
)
def test_deadlines(said: str, meant: datetime | None) -> None:
    assert granted(settled({"deadline": said}, NOW)).deadline == meant


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("besok", "wish-deadline"),
        ("2026-02-30", "wish-deadline"),
        ("2026-12-24T25:00", "wish-deadline"),
        ("2026-12-24T18:30:00", "wish-deadline"),
        ("30m", "wish-deadline"),
        ("2026-11-21", "deadline-off"),
        ("2099-01-01", "deadline-off"),
        ("0h", "deadline-off"),
    ],
)
def test_deadlines_that_nobody_can_mean(said: str, why: str) -> None:
    with pytest.raises(Refused, match=f"^{why}$"):
        settled({"deadline": said}, NOW)


@pytest.mark.parametrize(("said", "share"), [("10%", 10), (25, 25), ("all", 100), ("tanpa", 0), ("none", 0)])
def test_shares(said: Json, share: int) -> None:
    assert granted({"review": said}).review == share


REFUSED: list[tuple[str | JsonObject, str]] = [
    ("cepat", "wish-unreadable"),
    ("overlap=3 ya", "wish-unreadable"),
    ('name="a', "wish-unreadable"),
    ('name="a"b', "wish-unreadable"),
    ("overlap=3 Overlap=4", "wish-twice"),
    ("gaji=500", "wish-unknown"),
    ("kinds=rating,tebak", "wish-kind-unknown"),
    ("overlap=0", "wish-not-number"),
    ("overlap=21", "wish-not-number"),
    ("pay=-1", "wish-not-number"),
    ("pay=1.000", "wish-not-number"),
    ("pay=", "wish-not-number"),
    ("pay=²", "wish-not-number"),
    ({"overlap": True}, "wish-not-number"),
    ({"overlap": 2.0}, "wish-not-number"),
    ({"name": 5}, "wish-not-text"),
    ({"name": "a" * 101}, "wish-too-long"),
    ("target=gaul_banget", "wish-not-tag"),
    ({"lang": 1}, "wish-not-tag"),
    ("kinds=rating,rating", "wish-not-list"),
    ("kinds=rating,,rewrite", "wish-not-list"),
    ("kinds=", "wish-not-list"),
    ({"kinds": ["rating", 1]}, "wish-not-list"),
    ({"kinds": {"rating": 1}}, "wish-not-list"),
    ("dimensions=a,b,c,d,e,f,g,h,i,j,k", "wish-dimensions"),
    ("dimensions=" + "a" * 31, "wish-dimensions"),
    ("gold=51", "wish-share"),
    ("review=sedikit", "wish-share"),
    ({"review": True}, "wish-share"),
    ({"deadline": "2026-12-24"}, "wish-deadline"),
    ("lease=30x", "wish-lease"),
    ("lease=59", "wish-lease"),
    ("lease=8d", "wish-lease"),
    ({"lease": [1]}, "wish-lease"),
    ("window=30m", "wish-window"),
    ("window=91d", "wish-window"),
    ("window=lama", "wish-window"),
    ("sensitive=mungkin", "wish-yes-or-no"),
    ({"targets": "id,indonesian language"}, "wish-not-tags"),
    ({"targets": "jv-x-kramaalus"}, "wish-not-tags"),
    ({"targets": "id,jv,su,min,ban,mad,bew"}, "wish-not-tags"),
    ({"relation": "pacar"}, "wish-not-among"),
    ({"rewrites": 0}, "wish-not-number"),
    ({"checks": "back,back"}, "wish-not-list"),
    ({"labels": [f"l{n}" for n in range(31)]}, "wish-labels"),
    ({"labels": "a" * 31 + ",b"}, "wish-labels"),
    ("choose=two", "wish-choose"),
    ({"choose": 1}, "wish-choose"),
    ("hourly=-1", "wish-not-number"),
    ("level=4", "wish-level"),
    ("level=jago", "wish-level"),
    ({"level": True}, "wish-level"),
    ({"level": [1]}, "wish-level"),
    ("domain=" + "a" * 51, "wish-too-long"),
    ("regions=jawa", "wish-region"),
    ("regions=malang", "wish-region"),
    ("regions=jawa-timur,35", "wish-not-list"),
    ("quotas=jv-x-ngoko@atlantis:5", "wish-region"),
    ("quotas=jv-x-ngoko@jawa-timur", "wish-quotas"),
    ("quotas=bahasa jawa@jawa-timur:5", "wish-unreadable"),
    ({"quotas": "bahasa jawa@jawa-timur:5"}, "wish-quotas"),
    ("quotas=jv@jawa-timur:0", "wish-not-number"),
    ("quotas=jv@jawa-timur:5,JV@35:6", "wish-quotas"),
    ("quotas=:5", "wish-quotas"),
    ({"quotas": 5}, "wish-quotas"),
    ("target=id-x-gaul quotas=jv-x-ngoko@jawa-timur:5", "wish-quotas-off"),
    ("targets=jv-x-ngoko,jv-x-krama quotas=jv-x-ngoko@jawa-timur:5", "wish-quotas-off"),
    ({"requires": ["a", "a"]}, "wish-not-list"),
    ("cap=30s", "wish-cap"),
    ("cap=5h", "wish-cap"),
    ("rates=rewrite", "wish-rates"),
    ("rates=rewrite:2,rewrite:3", "wish-rates"),
    ({"rates": "rewrite:2,"}, "wish-rates"),
    ("rates=rewrite:0", "wish-rates"),
    ("rates=rewrite:-2", "wish-rates"),
    ("rates=rewrite:10.01", "wish-rates"),
    ("rates=rewrite:1.555", "wish-rates"),
    ({"rates": {"rewrite": True}}, "wish-rates"),
    ({"rates": {"rewrite": 1e-9}}, "wish-rates"),
    ({"rates": [2]}, "wish-rates"),
    ({"rates": {f"b{n}": 2 for n in range(21)}}, "wish-rates"),
    ("rates=1000+:0.9", "wish-rates-fall"),
    ("rates=1000+:2,3000+:1.5", "wish-rates-fall"),
    ("pay=500 hourly=40000", "wish-pay-or-hourly"),
    ("pass=80", "wish-of-a-course"),
    ("course=no tries=3", "wish-of-a-course"),
    ("course=yes pass=49", "wish-not-number"),
    ("course=yes tries=0", "wish-not-number"),
    ("course=yes draw=101", "wish-not-number"),
    ("course=yes pause=91d", "wish-span"),
    ("course=yes expires=besok", "wish-span"),
    ("course=yes proves=hukum:4", "wish-proves"),
    ("course=yes proves=:2", "wish-proves"),
]


def test_a_course() -> None:
    assert granted({}).course is None
    assert granted({"course": "ya"}).course == Course()
    said = parse_wishes('course=yes pass=70 tries=2 pause=2h expires=0 draw=8 proves="hukum adat:2"')
    assert granted(said).course == Course(
        mark=70, tries=2, pause=7200, expires=0, draw=8, proves="hukum adat", level=2
    )


JATIM, JATENG = Region("35", "Jawa Timur"), Region("33", "Jawa Tengah")


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("level=2", {"level": 2}),
        ("level=penutur-asli", {"level": 3}),
        ('level="Penutur asli"', {"level": 3}),
        ({"level": 1}, {"level": 1}),
        ('domain="Kesehatan gigi"', {"domain": "Kesehatan gigi"}),
        ("regions=jawa-timur,33", {"regions": (JATIM, JATENG)}),
        ({"regions": ["Jawa Timur"]}, {"regions": (JATIM,)}),
        ("requires=Kesehatan,jv-x-Krama", {"requires": ("kesehatan", "jv-x-krama")}),
        ("requires=", {"requires": ()}),
        (
            "quotas=jv-x-Ngoko@jawa-timur:200,@33:30,su:4",
            {"quotas": (Quota("jv-x-ngoko", JATIM, 200), Quota("", JATENG, 30), Quota("su", None, 4))},
        ),
        ({"quotas": {"jv@jawa-timur": 7}}, {"quotas": (Quota("jv", JATIM, 7),)}),
    ],
)
def test_whom_a_batch_is_for(source: str | JsonObject, wanted: JsonObject) -> None:
    wishes = granted(parse_wishes(source) if isinstance(source, str) else source)
    assert {name: getattr(wishes, name) for name in wanted} == wanted


@pytest.mark.parametrize(("source", "id_"), REFUSED)
def test_refusals(source: str | JsonObject, id_: str) -> None:
    with pytest.raises(Refused) as refusal:
        granted(parse_wishes(source) if isinstance(source, str) else source)
    assert refusal.value.phrase.id == id_
    assert all(book.say(refusal.value.phrase) for book in BOOKS.values())


def test_every_sentence_has_its_refusal() -> None:
    for language in open_phrasebooks():
        (file,) = (file for file in phrasebook.files_of(language) if file.name == "files.ftl")
        source = file.read_text(encoding="utf-8")
        messages = {entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, Message)}
        assert {id_ for id_ in messages if id_.startswith("wish-")} == {id_ for _, id_ in REFUSED}


D = Candidate("d", "Mi.")
A, B, C = Candidate("a", "Roti."), Candidate("b", "Bubur."), Candidate("c", "Nasi.")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (Content(prompt="a", candidates=(A, B)), "comparison"),
        (Content(prompt="a", candidates=(A, B, C)), "comparison"),
        (Content(prompt="a", candidates=(A,)), "rating"),
        (Content(text="a", candidates=(A,)), "rating"),
        (Content(text="a"), "paraphrase"),
        (Content(prompt="a"), "demonstration"),
        (Content(topic="a"), "prompt"),
        (Content(prompt="a", candidates=(A, B, C, D)), "ranking"),
    ],
)
def test_kinds_are_told_from_the_row(content: Content, kind: str) -> None:
    assert infer_kinds(content, Wishes()) == (kind,)


def test_the_example_of_a_kind_can_be_asked() -> None:
    assert all(infer_kinds(kind.example.content, kind.example.wishes) for kind in KINDS)


def test_a_wish_that_only_one_kind_can_use_asks_for_that_kind() -> None:
    labels = Wishes(labels=("baik", "buruk"))
    assert infer_kinds(Content(text="a"), labels) == infer_kinds(Content(image="x"), labels) == ("label",)
    assert infer_kinds(Content(image="x"), Wishes()) == ()

"""What an export says of each annotation: how far others agree with it, and what it counts beside theirs."""

from itertools import groupby

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import Connection

from storage.database.tables.work import DONE, LENT, REVISING
from storage.desk import assignments, concluding, ownnumbers, passports, trusting
from storage.desk.desk import Desk
from storage.desk.knowing import Known
from storage.desk.latest import OWN_WORDS, PUT_IN_PLACE, Kept
from storage.desk.weighing import Annotation, Crowd
from storage.facts import Content, Person, Sheet, Wishes
from storage.formats.format import Passport
from storage.kinds.opinion import Opinion
from storage.kinds.registry import get_kind
from storage.rules.card import Card, Idle
from storage.rules.consensus import Vote, belief_of, is_near
from storage.rules.pricing import price_of
from storage.rules.quality import GOLD
from storage.rules.vetted import Vetted
from storage.terms import Rate
from tests.storage.desk.making import at, content, make_batch, make_person
from tests.storage.desk.test_overlapping import choose

ORDINARY, TALES = trusting.Subject("id", ""), trusting.Subject("jv", "dongeng")
TAGS = st.none() | st.sampled_from(("id", "jv-x-ngoko", "su"))
WISHES = Wishes(name="bobot", kinds=("comparison",), overlap=3)


async def passports_of(desk: Desk, batch: int) -> list[Passport]:
    return await desk.read(lambda c: [record.passport for record in passports.records(c, [batch], b"key")])


async def test_two_against_one_unless_the_one_is_known_to_be_right(desk: Desk) -> None:
    people = [await make_person(desk, number) for number in (1, 2, 3)]
    batch = await make_batch(desk, 1, WISHES)
    for person, side in zip(people, "aab", strict=True):
        assert await choose(desk, person, side)
    rows = await passports_of(desk, batch.id)
    assert [(row.agreement, row.compared) for row in rows] == [(0.5, 2), (0.5, 2), (0.0, 2)]
    assert rows[0].weight == rows[1].weight > 0.8
    assert rows[2].weight < 0.2
    subject = trusting.Subject("id", "")
    good = trusting.Check(people[2].id, batch.id, subject, GOLD, 60, 0, 60)
    bad = [trusting.Check(person.id, batch.id, subject, GOLD, 8, 12, 20) for person in people[:2]]
    await desk.write(trusting.note, good, *bad)
    rows = await passports_of(desk, batch.id)
    assert rows[2].weight > 0.6
    assert rows[0].weight < 0.4


async def test_alone_it_counts_as_much_as_its_person_is_known_to_be_right(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    batch = await make_batch(desk, 1, WISHES)
    assert await choose(desk, sari, "a")
    (row,) = await passports_of(desk, batch.id)
    assert (row.weight, row.compared) == (1.0, 0), "nothing is known"
    check = trusting.Check(sari.id, batch.id, trusting.Subject("id", ""), GOLD, 10, 10, 20)
    await desk.write(trusting.note, check)
    (row,) = await passports_of(desk, batch.id)
    assert 0.5 < row.weight < 0.6
    await desk.write(trusting.note, check._replace(good=-10.0, bad=-10.0, number=-20))
    (row,) = await passports_of(desk, batch.id)
    assert row.weight == 1.0


TALE = replace(content(2), lang="jv", domain="Dongeng")


async def make_mixed(desk: Desk, wishes: Wishes) -> tuple[int, list[Person]]:
    """A row of two languages and fields each; two people know the one, and the third the other, and they differ."""
    people = [await make_person(desk, number, "id", "jv") for number in (1, 2, 3)]
    batch = await make_batch(desk, 2, wishes, content(1), TALE)
    for person, side in zip(people, "aab", strict=True):
        assert await choose(desk, person, side)
        assert await choose(desk, person, side)
    for subject, knows in ((ORDINARY, people[2:]), (TALES, people[:2])):
        for person in people:
            good = 60 if person in knows else 18
            check = trusting.Check(person.id, batch.id, subject, GOLD, good, 60 - good, 60)
            await desk.write(trusting.note, check)
    return batch.id, people


async def test_everybody_counts_as_they_are_right_in_what_each_row_asks_for(desk: Desk) -> None:
    batch, _ = await make_mixed(desk, WISHES)
    rows = [(row.task, row.weight) for row in await passports_of(desk, batch)]
    assert [weight > 0.5 for task, weight in rows if task == "k1"] == [False, False, True]
    assert [weight > 0.5 for task, weight in rows if task == "k2"] == [True, True, False]
    together = await desk.stream(lambda c: list(concluding.conclude(c, batch)))
    assert [(row.task, row.answer) for row in together if row.answer] == [("k1", "b"), ("k2", "a")]


async def test_what_is_for_reliable_people_asks_for_that_language_and_field(desk: Desk) -> None:
    _, (sari, _, rina) = await make_mixed(desk, WISHES)
    paid = replace(WISHES, pay=1000, rates=(Rate("andal", 120),))

    def prices(connection: Connection, person: Person) -> list[int]:
        known = Known(connection, person.id, at().now)
        return [price_of(each, paid, known).rupiah for each in (content(1), TALE, replace(TALE, lang="su"))]

    assert await desk.read(prices, rina) == [1200, 1000, 1000], "what is new to them: on the whole"
    assert await desk.read(prices, sari) == [1000, 1200, 1000]
    await make_batch(desk, 2, replace(paid, name="andal", requires=("andal",)), content(3), TALE)
    card = await desk.write(assignments.next_card, rina, at())
    assert isinstance(card, Card)
    assert await choose(desk, rina, "a")
    assert not await choose(desk, rina, "a"), "the tale is for those who know tales"


@given(
    st.builds(
        Content, text=st.text(), lang=TAGS, target=TAGS, domain=st.none() | st.text(), meta=st.just({"lang": 1})
    )
)
def test_what_a_row_asks_for_is_read_from_it_as_it_lies_there(row: Content) -> None:
    wishes = replace(WISHES, lang="su", domain="Sejarah")
    read = trusting.subject_reader(wishes)
    assert read(msgspec.json.encode(row).decode()) == trusting.subject_of(row, wishes)


async def test_reliable_people_get_what_is_for_them_and_earn_more(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    wishes = replace(WISHES, name="andal", pay=1000, rates=(Rate("andal", 120),), requires=("andal",))
    batch = await make_batch(desk, 2, wishes)
    idle = await desk.write(assignments.next_card, sari, at())
    assert isinstance(idle, Idle)
    assert idle.reason == "trust"
    check = trusting.Check(sari.id, batch.id, trusting.Subject("id", ""), GOLD, 20, 0, 20)
    await desk.write(trusting.note, check)
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    assert card.price.rupiah == 1200
    numbers = await desk.read(ownnumbers.numbers_of, sari.id, at().now)
    assert numbers.quality is not None
    assert numbers.quality.is_reliable


PEOPLE = st.integers(1, 4)
SHARES = {1: 0.8, 2: 0.913, 3: 0.304, 4: 0.666}
ENOUGH = frozenset({2, 3})
ORDERS = st.sampled_from((("a", "b"), ("b", "a")))
SCORES = st.dictionaries(
    st.sampled_from(("a", "b")), st.dictionaries(st.sampled_from(("benar", "sopan")), st.none() | st.integers(1, 5))
)


@st.composite
def revisions(draw: st.DrawFn) -> list[Kept]:
    """Of a few tasks, each by several people, of up to three kinds, revised once or not; in the order they lie."""
    rows, number = list[Kept](), 0
    for task in range(draw(st.integers(1, 3))):
        for person in sorted(draw(st.sets(PEOPLE, min_size=1))):
            number, order = number + 1, draw(ORDERS)
            state = draw(st.sampled_from((DONE, DONE, REVISING, LENT)))
            for kind in sorted(draw(st.sets(st.sampled_from(("comparison", "rating", "rewrite")), min_size=1))):
                for revision in range(1, draw(st.integers(2, 3))):
                    words = draw(st.sampled_from((OWN_WORDS, OWN_WORDS, PUT_IN_PLACE)))
                    value = msgspec.json.encode(draw(said(kind, order))).decode()
                    order_ = msgspec.json.encode(order).decode()
                    told = (order_, 0, kind, revision, value, "", "", None, None, 0, state, words)
                    rows.append(Kept(task, number, person, *told))
    return rows


def said(kind: str, order: tuple[str, ...]) -> st.SearchStrategy[dict[str, object]]:
    if kind == "comparison":
        verdicts = {"a": 0, "b-much": 1, "same": None, "both-bad": None, "unsure": None}
        return st.sampled_from(sorted(verdicts)).map(
            lambda verdict: {
                "verdict": verdict,
                "first": order[0],
                "second": order[1],
                "chosen": None if verdicts[verdict] is None else order[verdicts[verdict] or 0],
            }
        )
    return SCORES.map(lambda scores: {"scores": scores}) if kind == "rating" else st.just({"text": "baru"})


def one_by_one(rows: list[Kept]) -> dict[Annotation, Vetted]:
    """The same from scratch, as the definition has it: for each annotation, all others to each of its answers."""
    mine = [row for row in rows if row.words == OWN_WORDS and row.state in (DONE, REVISING)]
    last = list({(row.assignment, row.kind): row for row in mine}.values())
    found: dict[Annotation, Vetted] = {}
    for _, group in groupby(last, lambda row: row.task):
        task = list(group)
        for row in task:
            parts = []
            for opinion in opinions(row):
                same = [
                    (other.person, each.answer)
                    for other in task
                    for each in opinions(other)
                    if each[:2] == opinion[:2]
                ]
                if len(same) > 1:
                    votes = [Vote(answer, round(SHARES[person], 2)) for person, answer in same]
                    believed = belief_of(sorted(votes, key=str), opinion.form)
                    near = [answer for answer in believed if is_near(answer, opinion.answer, opinion.form)]
                    agreeing = sum(is_near(vote.answer, opinion.answer, opinion.form) for vote in votes) - 1
                    parts.append((min(1, sum(believed[each] for each in near)), agreeing, len(votes) - 1))
            alone = SHARES[row.person] if row.person in ENOUGH else 1.0
            weight = sum(part[0] for part in parts) / len(parts) if parts else alone
            agreement = sum(part[1] / part[2] for part in parts) / len(parts) if parts else 0.0
            compared = max((part[2] for part in parts), default=0)
            found[row.assignment, row.kind] = Vetted(
                weight=round(weight, 4), agreement=round(agreement, 4), compared=compared
            )
    return found


def opinions(row: Kept) -> list[Opinion]:
    words = get_kind(row.kind).opinions
    sheet = Sheet(Content(), WISHES, tuple(msgspec.json.decode(row.order)))
    return [] if words is None else list(words.of(sheet, msgspec.json.decode(row.value)))


@given(revisions())
def test_tasks_weighed_together_count_as_each_annotation_by_itself(rows: list[Kept]) -> None:
    weighed = Crowd(WISHES, lambda _: SHARES, ENOUGH).weigh(rows)
    assert weighed == one_by_one(rows)


def test_whoever_is_known_to_be_right_weighs_otherwise() -> None:
    """The property above holds for a crowd that counts everybody alike, too, unless shares matter."""
    rows = [
        Kept(1, n, n, '["a","b"]', 0, "comparison", 1, json_of(chosen), "", "", None, None, 0, DONE, OWN_WORDS)
        for n, chosen in ((1, "a"), (2, "b"))
    ]
    alike = Crowd(WISHES, lambda _: {1: 0.8, 2: 0.8}, frozenset()).weigh(rows)
    apart = Crowd(WISHES, lambda _: {1: 0.9, 2: 0.5}, frozenset()).weigh(rows)
    assert alike[1, "comparison"].weight == alike[2, "comparison"].weight
    assert apart[1, "comparison"].weight > apart[2, "comparison"].weight + 0.4


def json_of(chosen: str) -> str:
    return msgspec.json.encode({"verdict": chosen, "first": "a", "second": "b", "chosen": chosen}).decode()

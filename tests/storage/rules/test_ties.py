"""What speaks for two people working as one: each sign catches its case, and leaves those alone who look alike."""

from itertools import combinations
from random import Random

import pytest

from storage.rules.ties import copies, favour, invite, mistakes, timing
from storage.rules.ties.evidence import COPIES, FAVOUR, MISTAKES, SYNC, Case, Evidence, mark, strength, weigh
from storage.rules.ties.favour import Tally, Verdict
from storage.rules.ties.mistakes import Asked, Missed, Said, Share, Shared
from storage.rules.ties.timing import Stay

# Two hundred people: everybody with everybody.
LINE = mark(200 * 199 // 2)
SIDES = 4
# What is thought of somebody new, and of people after some checks.
USUAL, GOOD, POOR = Share(0.8, 0.5, 1.0), Share(0.85, 0.75, 0.95), Share(0.45, 0.3, 0.6)


def bits(found: Evidence | None) -> float:
    return 0.0 if found is None else found.bits


def test_chance_alone_hardly_ever_gathers_bits_however_often_one_looks() -> None:
    dice = Random(3)
    highest = []
    for _ in range(4_000):
        sum_, top = 0.0, 0.0
        for _ in range(60):
            case = Case(dice.random() < 0.2, 0.2)
            sum_ += bits(weigh(MISTAKES, [case, Case(hit=True, chance=1.0)], 0.9)) if case.hit else -3.32
            top = max(top, sum_)
        highest.append(top)
    for line in (3, 6, 9):
        assert sum(top >= line for top in highest) <= 1.2 * len(highest) * 2**-line + 3


def test_more_pairs_ask_for_more() -> None:
    assert mark(10) == mark(1_000) < mark(1_000_000)
    assert mark(2_000_000) == pytest.approx(mark(1_000_000) + 1)


def asked(dice: Random, answers: dict[int, int], one: int, other: int) -> Asked:
    del dice
    others = tuple(Said(answer, USUAL) for person, answer in answers.items() if person not in (one, other))
    return Asked(answers[one], answers[other], "side", others)


def answer(dice: Random, truth: int, right: float) -> int:
    return truth if dice.random() < right else dice.choice([each for each in range(SIDES) if each != truth])


def crowd(seed: int, tasks: int, rights: list[float]) -> list[dict[int, int]]:
    """What everybody says of each task; the last two are one and the same hand."""
    dice = Random(seed)
    rows = []
    for _ in range(tasks):
        truth = dice.randrange(2)
        rows.append({person: answer(dice, truth, right) for person, right in enumerate(rights)})
    return rows


def held(rows: list[dict[int, int]], one: int, other: int, *shares: Share) -> Evidence | None:
    shares = shares or (USUAL, USUAL)
    dice = Random(0)
    shared = [Shared(1, n * 10 + one, n * 10 + other, (asked(dice, row, one, other),)) for n, row in enumerate(rows)]
    return mistakes.alike(shared, (), *shares)


def test_the_same_mistakes() -> None:
    rows = crowd(1, 60, [0.85, 0.85, 0.85, 0.6, 0.6])
    for row in rows:
        row[4] = row[3]
    found = held(rows, 3, 4)
    assert found is not None
    assert found.sign == MISTAKES
    assert found.hits == found.number
    assert found.expected < 0.3
    assert found.bits > LINE
    assert all(mine % 10 == 3 and theirs % 10 == 4 for mine, theirs in found.examples)


def test_two_very_good_people_agree_on_what_is_right() -> None:
    rows = crowd(2, 300, [0.75, 0.75, 0.75, 0.99, 0.99])
    assert bits(held(rows, 3, 4)) < 5


def test_people_who_err_each_in_their_own_way() -> None:
    rows = crowd(3, 200, [0.8, 0.8, 0.8, 0.45, 0.45])
    assert bits(held(rows, 3, 4)) < 5


def told(rows: list[dict[int, int]], one: int, other: int, shares: list[Share]) -> Evidence | None:
    """The same where something is known of everybody."""
    shared = []
    for number, row in enumerate(rows):
        others = tuple(Said(row[each], shares[each]) for each in row if each not in (one, other))
        shared.append(Shared(1, number, number, (Asked(row[one], row[other], "side", others),)))
    return mistakes.alike(shared, (), shares[one], shares[other])


def test_the_same_mistakes_where_only_one_other_person_was_asked() -> None:
    rows = crowd(6, 60, [0.85, 0.4, 0.4])
    assert bits(told(rows, 1, 2, [GOOD, POOR, POOR])) < 3, "careless, each in their own way"
    for row in rows:
        row[2] = row[1]
    found = told(rows, 1, 2, [GOOD, POOR, POOR])
    assert found is not None
    assert found.bits > LINE
    assert bits(told(rows, 1, 2, [USUAL, USUAL, USUAL])) == 0, "who is wrong, as long as nobody knows them?"
    better = crowd(7, 150, [0.6, 0.97, 0.97])
    for shares in ([POOR, GOOD, GOOD], [USUAL, GOOD, GOOD], [USUAL, USUAL, USUAL]):
        assert bits(told(better, 1, 2, shares)) < 3, "two who are good beside one who is not"


def test_what_everybody_falls_for_is_no_sign() -> None:
    """Half of all people give the popular wrong answer to a third of the tasks, for their own reasons."""
    dice = Random(4)
    rows = crowd(4, 300, [0.9] * 6)
    for row in rows[::3]:
        row.update({person: 3 for person in row if dice.random() < 0.5})
    assert all(bits(held(rows, *pair)) < LINE for pair in combinations(range(6), 2))


def test_no_honest_pair_of_many_is_linked_by_its_mistakes() -> None:
    dice = Random(5)
    worst = 0.0
    for seed in range(25):
        rights = [dice.uniform(0.45, 0.98) for _ in range(5)]
        rows = crowd(seed, 120, rights)
        worst = max(worst, *(bits(held(rows, *pair)) for pair in combinations(range(5), 2)))
    assert worst < LINE - 6, "250 pairs, and far from the mark"


def test_two_who_agree_by_themselves_where_nobody_else_was_asked() -> None:
    """Some tasks are easy for everybody and some hard, so that people are right and wrong together."""
    dice, worst = Random(8), 0.0
    for _ in range(150):
        right = dice.uniform(0.4, 0.95)
        mean = (4 + 20 * right) / 25
        share = Share(mean, max(0, mean - 0.13), min(1, mean + 0.13))
        rows = []
        for _ in range(60):
            here = right + (1 - right) * dice.choice((-0.5, 0.5))
            rows.append({person: answer(dice, 0, here) for person in (0, 1)})
        worst = max(worst, bits(told(rows, 0, 1, [share, share])))
    assert worst < 12
    rows = [dict.fromkeys((0, 1), said) for said in (dice.randrange(SIDES) for _ in range(60))]
    assert bits(told(rows, 0, 1, [POOR, POOR])) > LINE


def test_keys_that_both_missed_alike() -> None:
    missed = [Missed(1, n, 100 + n, (False, False), same=True, others=0.1) for n in range(12)]
    assert bits(mistakes.alike((), missed, USUAL, USUAL)) > LINE
    own_way = [key._replace(same=n % 3 == 0) for n, key in enumerate(missed)]
    assert bits(mistakes.alike((), own_way, USUAL, USUAL)) < 0
    hard = [key._replace(others=0.9) for key in missed]
    assert bits(mistakes.alike((), hard, USUAL, USUAL)) < 5


def stays(dice: Random, tasks: int, began: float, first: int = 0) -> dict[int, Stay]:
    """One task after the other, each in about half a minute, with a break now and then; long texts take longer."""
    found = {}
    for task in range(tasks):
        length = 100 + 300 * (task % 4 == 0)
        took = length / 8 * dice.lognormvariate(0, 0.45) + (dice.uniform(60, 600) if dice.random() < 0.05 else 0)
        found[task] = Stay(1, first + task, began, began + took, length)
        began += took + 1
    return found


def test_answers_at_the_same_moments() -> None:
    dice = Random(6)
    mine = stays(dice, 40, 0.0)
    theirs, before = {}, 0.0
    for task, stay in mine.items():
        ended = max(before + 1, stay.ended + dice.uniform(2, 9))
        theirs[task] = Stay(1, 100 + task, before, ended, stay.length)
        before = ended
    found = timing.together(mine, theirs)
    assert found is not None
    assert found.sign == SYNC
    assert found.bits > LINE
    assert found.hits > 0.7 * found.number
    assert found.examples[0][1] == found.examples[0][0] + 100


def test_a_village_that_begins_on_the_same_evening() -> None:
    """Four hundred pairs who get the same tasks in the same order from the same second on."""
    dice = Random(7)
    village = [stays(dice, 60, 0.0) for _ in range(29)]
    found = [bits(timing.together(one, other)) for one, other in combinations(village, 2)]
    assert len(found) > 400
    assert max(found) < LINE - 6


def test_packets_that_come_back_with_the_signal() -> None:
    dice = Random(8)
    mine, theirs = stays(dice, 30, 0.0), stays(dice, 30, 0.0)
    burst = {task: Stay(1, task, 0.0, 9_000.0 + task / 100, 100) for task in range(30, 40)}
    assert bits(timing.together(mine | burst, theirs | burst)) < 5


def test_few_tasks_in_common_tell_nothing() -> None:
    same = {task: Stay(1, task, task * 99.0, task * 99.0 + 7 * task, 100) for task in range(7)}
    assert timing.together(same, same) is None


SOURCE = "Saya tidak bisa datang ke rapat besok karena harus mengantar ibu saya ke rumah sakit pada pagi hari."
SAID = "Waduh gue besok kagak bisa nongol rapat, nyokap mesti gue anter ke RS pagi-pagi banget soalnya, maap ya gaes."


def test_a_text_that_is_somebody_elses() -> None:
    changed = SAID.replace("Waduh gue", "Waduh, gue").replace("banget ", "")
    chance = copies.likeness(SAID, changed, [SOURCE])
    assert chance is not None
    assert chance < 0.02
    found = copies.copied([Case(hit=True, chance=chance, batch=1, pair=(n, n + 9)) for n in range(5)], 2)
    assert found is not None
    assert found.sign == COPIES
    assert found.bits > LINE
    assert (found.hits, found.number) == (5, 7)


@pytest.mark.parametrize(
    ("mine", "theirs", "shown"),
    [
        pytest.param("makasih ya kak", "makasih ya kak", (), id="a common phrase"),
        pytest.param(SOURCE, SOURCE.replace("tidak", "nggak"), (SOURCE,), id="hardly anything of one's own"),
        pytest.param(
            SOURCE.replace("tidak", "nggak").replace("harus", "mesti"),
            SOURCE.replace("tidak", "nggak").replace("harus", "mesti"),
            (SOURCE,),
            id="the same slips put right",
        ),
        pytest.param(
            SAID,
            "Besok aku absen rapat dulu ya, soalnya pagi harus nemenin ibu ke rumah sakit. Maaf banget nih semuanya!",
            (SOURCE,),
            id="the same said differently",
        ),
    ],
)
def test_texts_that_people_write_by_themselves(mine: str, theirs: str, shown: tuple[str, ...]) -> None:
    assert copies.likeness(mine, theirs, shown) is None


def test_one_short_text_alike_is_not_enough() -> None:
    short = "besok gue kagak bisa nongol rapat, nyokap sakit"
    chance = copies.likeness(short, short, [SOURCE])
    assert bits(copies.copied([Case(hit=True, chance=chance or 1.0)], 0)) < 5


def test_a_reviewer_who_accepts_whatever_one_writes() -> None:
    verdicts = [Verdict(1, number, good=True) for number in range(40)]
    found = favour.favoured(verdicts, Tally(8, 30), Tally(120, 200))
    assert found is not None
    assert found.sign == FAVOUR
    assert found.bits > LINE
    assert bits(favour.favoured(verdicts, Tally(29, 30), Tally(120, 200))) < 5, "others find that work good too"
    assert bits(favour.favoured(verdicts, Tally(8, 30), Tally(198, 200))) < 5, "they find everybody's good"
    assert favour.favoured(verdicts[:7], Tally(0, 30), Tally(0, 200)) is None, "too few"


def test_who_comes_second_is_the_one_who_follows() -> None:
    after = [Case(hit=True, chance=0.2, later=1) for _ in range(9)]
    found = weigh(SYNC, after, 0.8)
    assert found is not None
    assert (found.behind, found.followers, found.turned.followers) == ((0, 9), (1,), (0,))
    mixed = weigh(SYNC, [case._replace(later=n % 3 // 2) for n, case in enumerate(after)], 0.8)
    assert mixed is not None
    assert mixed.followers == (0, 1)
    few = weigh(SYNC, after[:3], 0.8)
    assert few is not None
    assert few.followers == (0, 1), "that may be chance"


def test_an_invite_never_links_anybody() -> None:
    assert invite.bits_before(0) == invite.bits_before(500) == 0
    assert invite.bits_before(2) > invite.bits_before(20) > 0
    assert strength([], invite.bits_before(2)) == 0
    weak = Evidence(SYNC, 8.0, 6, 10, 0.2, 1)
    assert strength([weak], invite.bits_before(2)) == pytest.approx(10)
    against = Evidence(MISTAKES, -30.0, 1, 20, 0.2, 1)
    assert strength([weak, against], 0) == pytest.approx(8), "who copies texts may err by themselves"

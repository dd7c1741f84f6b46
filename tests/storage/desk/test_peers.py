"""What people wrote becomes tasks for others, on both databases; nobody is ever lent their own."""

import asyncio
import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from storage.desk import assignments, audit, batches, learning, people, privacy, rehearsing, texts
from storage.desk.audit import Wanted
from storage.desk.desk import Desk
from storage.desk.exports import export_batch
from storage.desk.peers import ask_peers
from storage.desk.pushing import Pusher, discard
from storage.errors import NotAllowed, Refused
from storage.facts import Batch, Candidate, Content, Person, Visitor, Wishes
from storage.forms.reply import Wrote
from storage.forms.write import Write
from storage.rules.card import Card, Finished, Idle, Moved, Tapped
from tests.storage.desk.making import NOBODY, NOW, at, joined, make_batch, make_person

SANTAI = Wishes(name="obrolan", kinds=("paraphrase",), overlap=3, lang="id", target="id-x-santai")
SHELL = Pusher(None, NOW)


async def tap(desk: Desk, person: Person, card: Card, choice: str) -> Card | Idle:
    outcome = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, choice), at())
    assert isinstance(outcome, Finished | Moved)
    return outcome.after if isinstance(outcome, Finished) else outcome.card


async def write_all(desk: Desk, person: Person, words: str = "") -> int:
    """Answer every task with a text of one's own; how many there were."""
    done, standing = 0, await desk.write(assignments.next_card, person, at())
    while isinstance(standing, Card):
        said = Wrote(words or f"Versi {person.id}-{done}", 100 + done)
        written = await desk.write(texts.take, person, said, None, at())
        assert isinstance(written, Moved)
        done, standing = done + 1, await tap(desk, person, written.card, "send")
    return done


async def judge_all(desk: Desk, person: Person) -> list[str]:
    """Judge every text one is lent, and give back what they were."""
    seen: list[str] = []
    standing = await desk.write(assignments.next_card, person, at(person.id))
    while isinstance(standing, Card):
        text = standing.question.show[-1].text
        seen += [] if seen and seen[-1] == text else [text]
        choice = "unsure" if isinstance(standing.question, Write) else "yes"
        standing = await tap(desk, person, standing, choice)
    return seen


async def opened(desk: Desk, batch: Batch, **said: str) -> Batch:
    made = (await ask_peers(desk, batch.id, dict(said), SHELL)).batch
    await desk.write(batches.move, batch.id, "close", None, NOW)
    return await desk.write(batches.move, made.id, "open", None, NOW)


async def sources(desk: Desk, number: int, wishes: Wishes = SANTAI) -> Batch:
    rows = [Content(text=f"Saya lapar {n}.", topic="makan", meta={"rahasia": "x"}) for n in range(number)]
    return await make_batch(desk, 0, wishes, *rows)


@pytest.mark.parametrize("number", [3, 7])
async def test_everybody_judges_all_but_their_own(desk: Desk, number: int) -> None:
    batch = await sources(desk, number)
    crowd = [await make_person(desk, n) for n in range(1, 4)]
    for person in crowd:
        assert await write_all(desk, person) == number
    made = await opened(desk, batch, overlap="20")
    assert (made.tasks, made.wishes.name) == (3 * number, "obrolan-sesama")
    seen = await asyncio.gather(*(judge_all(desk, person) for person in crowd))
    for person, texts_seen in zip(crowd, seen, strict=True):
        assert len(texts_seen) == 2 * number
        assert not [text for text in texts_seen if text.startswith(f"Versi {person.id}-")]


async def test_ones_own_text_is_never_lent_however_many_ask_at_once(desk: Desk) -> None:
    batch = await sources(desk, 1, replace(SANTAI, overlap=20))
    crowd = [await make_person(desk, n) for n in range(1, 13)]
    for person in crowd:
        await write_all(desk, person)
    await opened(desk, batch, overlap="2")
    for _ in range(2):
        cards = await asyncio.gather(*(desk.write(assignments.next_card, person, at(3)) for person in crowd))
        for person, card in zip(crowd, cards, strict=True):
            assert isinstance(card, Card)
            assert card.question.show[-1].text != f"Versi {person.id}-0"
            await desk.write(assignments.skip, person, Tapped(card.assignment, card.version, "other"), at(5))


async def test_the_same_human_on_another_bot_is_not_asked_either(desk: Desk) -> None:
    batch = await sources(desk, 1)
    await write_all(desk, await make_person(desk, 7))
    twin = await joined(desk, Visitor(2, 7, "P7", "id"))
    other = await joined(desk, Visitor(2, 8, "P8", "id"))
    await opened(desk, batch)
    assert await desk.write(assignments.next_card, twin, at()) == Idle("all-done")
    assert isinstance(await desk.write(assignments.next_card, other, at()), Card)


async def test_the_same_words_of_two_people_are_one_task_for_neither(desk: Desk) -> None:
    batch = await sources(desk, 1)
    crowd = [await make_person(desk, n) for n in range(1, 4)]
    for person in crowd[:2]:
        await write_all(desk, person, "Aku laper nih.")
    made = await opened(desk, batch)
    assert made.tasks == 1
    standing = [await desk.write(assignments.next_card, person, at()) for person in crowd]
    assert [isinstance(each, Card) for each in standing] == [False, False, True]


async def test_what_was_asked_once_is_not_asked_again_unless_the_draft_was_discarded(desk: Desk) -> None:
    batch = await sources(desk, 2)
    await write_all(desk, await make_person(desk, 1))
    first = await ask_peers(desk, batch.id, {}, SHELL)
    with pytest.raises(Refused):
        await ask_peers(desk, batch.id, {}, SHELL)
    await write_all(desk, await make_person(desk, 2))
    second = await ask_peers(desk, batch.id, {}, SHELL)
    assert (first.batch.tasks, second.batch.tasks, second.batch.wishes.name) == (2, 2, "obrolan-sesama-2")
    await discard(desk, second.batch.id, SHELL)
    assert (await ask_peers(desk, batch.id, {}, SHELL)).batch.tasks == 2


async def test_a_wish_that_cannot_be_granted_leaves_nothing_behind(desk: Desk) -> None:
    batch = await sources(desk, 1)
    await write_all(desk, await make_person(desk, 1))
    for wrong in ({"checks": "taste"}, {"overlap": "0"}, {"kinds": "nothing"}):
        with pytest.raises(Refused):
            await ask_peers(desk, batch.id, dict(wrong), SHELL)
    assert [each.id for each in await desk.read(batches.list_batches)] == [batch.id]
    assert (await ask_peers(desk, batch.id, {}, SHELL)).batch.tasks == 1


async def test_those_who_did_not_agree_to_training_are_not_shown_to_others(desk: Desk) -> None:
    batch = await sources(desk, 1)
    shy = await desk.write(people.arrive, Visitor(1, 5, "Shy", "id"), NOBODY, NOW)
    for choice in ("next", "work", "next", "id", "next", "next"):
        shy = await desk.write(people.take_step, shy, choice, NOW)
    assert await write_all(desk, shy) == 1
    with pytest.raises(Refused):
        await ask_peers(desk, batch.id, {}, SHELL)


async def test_what_its_writer_withdraws_is_neither_shown_nor_exported_any_more(desk: Desk, tmp_path: Path) -> None:
    batch = await sources(desk, 1)
    sari, budi, joko = [await make_person(desk, n) for n in range(1, 4)]
    await write_all(desk, sari)
    made = await opened(desk, batch)
    assert await judge_all(desk, budi) == [f"Versi {sari.id}-0"]
    assert (await export_batch(desk, made.id, "jsonl", tmp_path / "before", b"k" * 32)).rows == 1
    await desk.write(privacy.withdraw, sari, "training", NOW)
    assert await judge_all(desk, joko) == []
    assert (await export_batch(desk, made.id, "jsonl", tmp_path / "after", b"k" * 32)).rows == 0


async def test_an_improved_answer_is_judged_and_a_models_own_is_not(desk: Desk) -> None:
    one = Content(prompt="Sarapan apa?", candidates=(Candidate("a", "Silakan mengonsumsi roti.", "m"),))
    wishes = Wishes(name="perbaiki", kinds=("rewrite",), overlap=2, lang="id")
    batch = await make_batch(desk, 0, wishes, one)
    budi, sari = await make_person(desk, 1), await make_person(desk, 2)
    card = await desk.write(assignments.next_card, budi, at())
    assert isinstance(card, Card)
    await tap(desk, budi, card, "good")
    await write_all(desk, sari)
    await opened(desk, batch)
    assert await judge_all(desk, budi) == [f"Versi {sari.id}-0"]


async def test_only_those_who_speak_every_language_of_it_are_asked(desk: Desk) -> None:
    await sources(desk, 1, replace(SANTAI, target=None, targets=("id-x-baku", "jv-x-ngoko")))
    sari, joko = await make_person(desk, 1), await make_person(desk, 2, "id", "jv")
    assert await desk.write(assignments.next_card, sari, at()) == Idle("other-languages", "jv-x-ngoko")
    assert isinstance(await desk.write(assignments.next_card, joko, at()), Card)


@pytest.mark.parametrize("name", ["jsonl", "csv", "parallel"])
async def test_no_export_says_who_wrote_it(desk: Desk, tmp_path: Path, name: str) -> None:
    batch = await sources(desk, 1)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    await write_all(desk, sari)
    made = await opened(desk, batch, checks="back,native")
    await judge_all(desk, budi)
    first = await export_batch(desk, batch.id, "jsonl", tmp_path / "first", b"k" * 32)
    assert first.path is not None
    (row,) = [json.loads(line) for line in first.path.read_text("utf-8").splitlines()]
    out = await export_batch(desk, made.id, name, tmp_path / "out", b"k" * 32)
    text = out.path.read_text("utf-8") if out.path else ""
    assert row["trainer"] not in text
    assert row["annotation"] not in text
    assert "rahasia" not in text
    assert (out.rows > 0) is (name != "parallel")


async def test_what_peers_find_right_is_learned_until_its_author_withdraws(desk: Desk) -> None:
    batch = await sources(desk, 2)
    writer, *judges = [await make_person(desk, n) for n in range(1, 4)]
    assert await write_all(desk, writer) == 2
    await opened(desk, batch)
    assert await desk.read(lambda connection: list(learning.accepted(connection))) == []
    for judge in judges:
        await judge_all(desk, judge)
    found = await desk.read(lambda connection: list(learning.accepted(connection)))
    assert sorted(found) == [("id", f"Versi {writer.id}-0"), ("id", f"Versi {writer.id}-1")]
    await desk.write(privacy.withdraw, writer, "training", NOW)
    assert await desk.read(lambda connection: list(learning.accepted(connection))) == []


async def test_whoever_tries_a_task_of_somebodys_words_reads_an_answer(desk: Desk) -> None:
    batch = await sources(desk, 1)
    await write_all(desk, await make_person(desk, 1))
    made = await opened(desk, batch)
    looks = {
        role: await desk.write(people.join_as, await make_person(desk, n), role)
        for n, role in enumerate(("viewer", "admin"), 2)
    }
    with pytest.raises(NotAllowed):
        await desk.write(rehearsing.begin, looks["viewer"], made.id, 0, at())
    for each in (batch, made):
        assert await desk.write(rehearsing.begin, looks["admin"], each.id, 0, at()) is not None
    deeds = await desk.read(audit.list_deeds, Wanted(person=looks["admin"].id), 9)
    assert [(deed.act, deed.batch_id) for deed in deeds] == [("read-answer", made.id)]

"""Keys that people's own answers make, and keys that got about."""

from msgspec.structs import replace

from storage.desk import doubting, promoting, trusting
from storage.desk.desk import Desk
from storage.rules.quality import GOLD
from tests.storage.desk.making import NOW, content, make_batch, make_person
from tests.storage.desk.test_overlapping import ADAPTIVE, choose

WISHES = replace(ADAPTIVE, name="panen", overlap=3, most=0, gold=5)


async def test_what_three_trusted_people_all_say_becomes_a_key(desk: Desk) -> None:
    people = [await make_person(desk, number) for number in (1, 2, 3)]
    batch = await make_batch(desk, 2, WISHES)
    for person, sides in zip(people, ("aa", "aa", "ab"), strict=True):
        for side in sides:
            assert await choose(desk, person, side)
    assert await desk.write(promoting.tend, batch.id, NOW) == 0, "nobody is known to be reliable"
    checks = [trusting.Check(each.id, batch.id, trusting.Subject("id"), GOLD, 20, 0, 20) for each in people]
    await desk.write(trusting.note, *checks)
    assert await desk.write(promoting.tend, batch.id, NOW) == 1, "of the other task they think differently"
    assert await desk.write(promoting.tend, batch.id, NOW) == 0
    _, (key,) = await desk.read(doubting.list_keys, batch.id, 5, 0)
    assert (key.key, key.value, key.made) == ("k1", {"comparison": "a"}, 1)


async def test_trusted_are_those_who_know_what_the_row_asks_for(desk: Desk) -> None:
    people = [await make_person(desk, number, "id", "jv") for number in (1, 2, 3)]
    batch = await make_batch(desk, 2, WISHES, content(1), replace(content(2), lang="jv", domain="Dongeng"))
    for person in people:
        assert await choose(desk, person, "a")
        assert await choose(desk, person, "a")
        check = trusting.Check(person.id, batch.id, trusting.Subject("jv", "dongeng"), GOLD, 20, 0, 20)
        await desk.write(trusting.note, check)
    assert await desk.write(promoting.tend, batch.id, NOW) == 1
    _, (key,) = await desk.read(doubting.list_keys, batch.id, 5, 0)
    assert key.key == "k2"


def test_a_key_that_got_about_is_known_always_and_fast() -> None:
    early, late = [(float(n % 2), 20_000) for n in range(6)], [(1.0, 4_000)] * 6
    assert promoting.got_about([*early, *late])
    assert not promoting.got_about([*early, *early])
    assert not promoting.got_about([(1.0, 20_000)] * 6 + late), "it was always easy"
    assert not promoting.got_about([*early, *((1.0, 15_000) for _ in range(6))]), "and nobody is quick"


async def test_it_is_taken_out_of_use_and_what_it_told_stays(desk: Desk) -> None:
    batch = await make_batch(desk, 0, WISHES, content(1), replace(content(2), gold={"comparison": "a"}))
    task = (batch.id << 24) + 1
    assert await desk.write(doubting.suspend, task, doubting.LEAKED, NOW)
    assert not await desk.write(doubting.suspend, task, doubting.LEAKED, NOW)
    _, (key,) = await desk.read(doubting.list_keys, batch.id, 5, 0)
    assert (key.state, key.doubt) == (doubting.IN_DOUBT, doubting.LEAKED)

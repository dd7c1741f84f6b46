"""Joining, as someone new sees it on the phone."""

import pytest
from sqlalchemy import select

from bot.playground.conversation import Person as PlaygroundPerson
from bot.playground.phone import Phone
from storage.database.tables.exchange import inbox
from storage.desk import invites, people
from storage.desk.desk import Desk
from storage.desk.inbox import LONG_AGO
from storage.errors import Refused
from storage.facts import Person
from storage.profile import Region
from storage.rules.inviting import Wanted
from tests.handlers.house import BOT, House
from tests.storage.desk.making import NOW

OWNER = 7


def newcomer(house: House, number: int, language: str = "id") -> Phone:
    house.telegram.add_person(PlaygroundPerson(number, f"Sari {number}", language_code=language))
    return house.telegram.phone(number)


async def walk(house: House, phone: Phone, *presses: str) -> None:
    for label in presses:
        await phone.press(label)
        await house.settle()


async def known(house: House, number: int) -> Person:
    person = await house.desk.read(people.find_person, BOT, number, house.tools.owners)
    assert person is not None
    return person


async def make_invite(desk: Desk, code: str, role: str = "reviewer", uses: int = 1, days: int = 7) -> None:
    owner = Person(1, BOT, OWNER, "P", "id", "owner", None)
    language = "jv" if role == "lead" else ""
    await desk.write(invites.add_invite, owner, code, Wanted(role, uses, days, language=language), NOW)


async def test_all_of_joining_is_one_message_and_ends_with_tasks(house: House) -> None:
    sari = newcomer(house, 1)
    await sari.start()
    await house.settle()
    assert "Yang kami simpan" in sari.last.text
    await walk(house, sari, "Sudah 18", "Ikut tugas", "Melatih AI", "Simpan pilihanku")
    await walk(house, sari, "Basa Jawa", "Bahasa Indonesia", "Lanjut")
    assert len(sari.said) == 1
    await sari.write("kota malang")
    await house.settle()
    assert len(sari.said) == 2
    assert not sari.said[0].buttons
    assert "Beres, Sari 1!" in sari.last.text
    assert sari.buttons[0] == ["Kerjakan tugas"]
    person = await known(house, 1)
    assert (person.languages, person.region) == (("id", "jv"), "Kota Malang, Jawa Timur")
    assert person.consents == ("work", "training")
    assert "tugas" in [command.command for command in sari.commands]


async def test_nothing_is_ticked_before_and_only_taking_part_is_needed(house: House) -> None:
    sari = newcomer(house, 1)
    await sari.start()
    await house.settle()
    await walk(house, sari, "Sudah 18")
    assert all(row[0].startswith("⬜") for row in sari.buttons[:-1])
    await walk(house, sari, "Simpan pilihanku")
    assert "Centang “Ikut tugas” dulu" in sari.toasts[-1].text
    await walk(house, sari, "Ikut tugas", "Simpan pilihanku")
    with pytest.raises(Refused, match="join-languages-needed"):
        await house.desk.write(people.take_step, await known(house, 1), "next", NOW)
    await walk(house, sari, "Baso Minang", "Lanjut", "Lewati")
    person = await known(house, 1)
    assert (person.step, person.consents, person.region) == (None, ("work",), None)


async def test_whoever_speaks_only_what_they_read_says_so_by_one_tap(house: House) -> None:
    kim = newcomer(house, 1, "su")
    await kim.start()
    await house.settle()
    await walk(house, kim, "Geus 18", "Milu tugas", "Simpen", "Basa Sunda waé, teruskeun")
    assert (await known(house, 1)).languages == ("su",)


async def test_a_viewer_is_asked_for_no_consent_to_tasks(house: House) -> None:
    await house.joined(OWNER)
    await make_invite(house.desk, "lihat", role="viewer")
    ani = newcomer(house, 1)
    await ani.start("lihat")
    await house.settle()
    await walk(house, ani, "Sudah 18")
    person = await known(house, 1)
    assert (person.role, person.step, person.consents) == ("viewer", None, ())
    labels = [label for row in ani.buttons for label in row]
    assert "Paket" in labels
    assert not {"Upahku", "Kerjakan tugas"} & set(labels)
    assert not {"upah", "cek"} & {command.command for command in ani.commands}
    await house.do(ani, "/upah")
    assert "Belum ada upah" in ani.last.text


async def test_a_minor_is_refused_kindly_and_nothing_is_kept_of_them(house: House) -> None:
    dek = newcomer(house, 1)
    await dek.start()
    await house.settle()
    await walk(house, dek, "Belum 18", "salah pencet", "Belum 18", "Betul")
    assert "Makasih sudah jujur" in dek.last.text
    assert dek.last.buttons == []
    await dek.write("halo?")
    await dek.start("welcome")
    await house.settle()
    assert all("Makasih sudah jujur" in message.text for message in dek.said)
    person = await known(house, 1)
    assert (person.step, person.name, person.languages, person.consents) == ("underage", "", (), ())


async def test_what_a_minor_sent_before_the_refusal_is_forgotten_too(house: House) -> None:
    dek = newcomer(house, 1)
    await dek.start()
    await house.settle()
    before = len(house.answered)
    await walk(house, dek, "Belum 18", "Betul")
    lines = await house.desk.read(
        lambda connection: connection.execute(
            select(inbox.c.telegram_id, inbox.c.body, inbox.c.received).order_by(inbox.c.update_id)
        ).all()
    )
    assert before
    assert {(line.telegram_id, line.body) for line in lines[:-1]} == {(0, b"")}
    # The one that said it is deleted with the next old lines.
    assert lines[-1].received == LONG_AGO


async def test_the_language_can_be_changed_at_the_door(house: House) -> None:
    kim = newcomer(house, 1, "en-GB")
    await kim.start()
    await house.settle()
    assert "What we keep" in kim.last.text
    await walk(house, kim, "Bahasa Indonesia")
    assert "Yang kami simpan" in kim.last.text
    assert len(kim.said) == 1


async def test_what_is_kept_can_be_read_before_joining(house: House) -> None:
    sari = newcomer(house, 1)
    await sari.start()
    await house.settle()
    await sari.write("/privasi")
    await house.settle()
    assert "Apa yang disimpan" in sari.last.text
    await walk(house, sari, "Kembali")
    assert "Halo! Ini Latihin." in sari.last.text


@pytest.mark.parametrize(
    ("code", "word"), [("jv", "Sing disimpen"), ("su-ID", "Nu disimpen"), ("fr", "Yang kami simpan")]
)
async def test_the_first_word_is_in_the_language_that_telegram_suggests(house: House, code: str, word: str) -> None:
    sari = newcomer(house, 1, code)
    await sari.start()
    await house.settle()
    assert word in sari.last.text
    names = [label for row in sari.buttons[:2] for label in row]
    assert [name.split(" ", 1)[1] for name in names] == ["Bahasa Indonesia", "English", "Basa Jawa", "Basa Sunda"]


async def test_an_old_button_shows_the_step_that_is_open(house: House) -> None:
    sari = newcomer(house, 1)
    await sari.start()
    await sari.start()
    await house.settle()
    old = sari.said[0].id
    await walk(house, sari, "Sudah 18")
    await sari.press("lanjut", message=old)
    await house.settle()
    assert [message.text.splitlines()[0] for message in sari.said] == ["Kamu izinkan yang mana?"] * 2


@pytest.mark.parametrize("kind", ["voice", "photo", "sticker", "location"])
async def test_whatever_a_newcomer_sends_leads_to_the_open_step(house: House, kind: str) -> None:
    sari = newcomer(house, 1)
    await sari.start()
    await house.settle()
    await sari.show(kind)
    await sari.write("/tugas")
    await sari.write("halo")
    await house.settle()
    assert len(sari.said) == 4
    assert all("Halo! Ini Latihin." in message.text for message in sari.said)


async def test_a_place_too_long_is_refused_and_not_cut(house: House) -> None:
    sari = newcomer(house, 1)
    await sari.start()
    await house.settle()
    await walk(house, sari, "Sudah 18", "Ikut", "Simpan", "Basa Sunda", "Lanjut")
    for wrong in ("M" * 101, "123"):
        await sari.write(wrong)
        await house.settle()
        assert "nama tempatnya saja" in sari.last.text
    assert (await known(house, 1)).step == "region"


async def at_the_place(house: House) -> Phone:
    sari = newcomer(house, 1)
    await sari.start()
    await house.settle()
    await walk(house, sari, "Sudah 18", "Ikut", "Simpan", "Basa Jawa", "Lanjut")
    return sari


async def test_a_few_letters_bring_places_to_choose_from(house: House) -> None:
    sari = await at_the_place(house)
    await sari.write("mlang")
    await house.settle()
    assert "“mlang” itu yang mana?" in sari.last.text
    await sari.write("malang")
    await house.settle()
    assert [bool(message.buttons) for message in sari.said] == [False, False, True]
    labels = [row[0] for row in sari.buttons]
    assert labels[:2] == ["Kabupaten Malang, Jawa Timur", "Kota Malang, Jawa Timur"]
    await house.restart()
    await walk(house, sari, "Kota Malang, Jawa Timur")
    assert "Beres" in sari.last.text
    person = await known(house, 1)
    assert person.profile.origin == Region("35.73", "Kota Malang, Jawa Timur")
    assert (person.zone, person.profile.typed, person.profile.offered) == ("Asia/Jakarta", "", ())


async def test_a_place_abroad_is_kept_in_ones_own_words(house: House) -> None:
    sari = await at_the_place(house)
    await sari.write("  Ürümqi   xyz ")
    await house.settle()
    assert "nggak ketemu" in sari.last.text
    await walk(house, sari, "apa adanya")
    assert (await known(house, 1)).profile.origin == Region("", "Ürümqi xyz")
    assert (await known(house, 1)).profile.zone is None


async def test_the_rest_of_the_profile_is_offered_after_joining_and_not_before(house: House) -> None:
    sari = await at_the_place(house)
    await walk(house, sari, "Lewati")
    assert sari.buttons[:2] == [["Kerjakan tugas"], ["Lengkapi profil (nggak wajib)"]]
    await walk(house, sari, "Lengkapi profil")
    assert sari.buttons[0] == ["Isi yang ini: Bahasa"]


async def test_an_invite_gives_its_role_once(house: House) -> None:
    await house.joined(OWNER)
    await make_invite(house.desk, "kode-rahasia")
    sari, budi = newcomer(house, 1), newcomer(house, 2)
    await sari.start("kode-rahasia")
    await house.settle()
    assert "Peranmu: peninjau" in sari.last.text
    await budi.start("kode-rahasia")
    await sari.start("kode-rahasia")
    await house.settle()
    assert "nggak berlaku" in budi.last.text
    assert "nggak berlaku" not in sari.last.text
    assert (await known(house, 1)).role == "reviewer"
    assert (await known(house, 2)).role == "trainer"


async def test_wrong_used_and_expired_invites_get_the_same_sentence_and_the_way_goes_on(house: House) -> None:
    await house.joined(OWNER)
    await make_invite(house.desk, "terpakai")
    await make_invite(house.desk, "lewat", days=0)
    await newcomer(house, 1).start("terpakai")
    await house.settle()
    first_lines = set()
    for number, code in enumerate(("salah", "terpakai", "lewat", "x" * 64), 2):
        phone = newcomer(house, number)
        await phone.start(code)
        await house.settle()
        first_lines.add(phone.last.text.splitlines()[0])
        await walk(house, phone, "Sudah 18")
        assert "Kamu izinkan yang mana?" in phone.last.text
    assert len(first_lines) == 1


async def test_an_invite_raises_a_member_and_never_lowers_one(house: House) -> None:
    await house.joined(OWNER)
    sari = await house.joined(1, role="reviewer")
    await make_invite(house.desk, "naik", role="admin")
    await make_invite(house.desk, "turun", role="trainer")
    await sari.start("naik")
    await house.settle()
    assert "Peranmu: admin" in sari.last.text
    assert any("Paket" in row for row in sari.buttons)
    await sari.start("turun")
    await house.settle()
    assert "Halo lagi" in sari.last.text
    assert (await known(house, 1)).role == "admin"


async def test_owners_come_from_the_settings(house: House) -> None:
    house.tools.owners = frozenset({1})
    boss = newcomer(house, 1)
    await boss.start()
    await house.settle()
    await walk(house, boss, "Sudah 18", "Ikut", "Simpan", "Basa Bali", "Lanjut", "Lewati")
    assert any("Undang orang" in row for row in boss.buttons)
    house.tools.owners = frozenset()
    await boss.write("/undang")
    await house.settle()
    assert "admin" in boss.last.text
    assert (await known(house, 1)).role == "trainer"


async def test_a_member_who_comes_back_is_greeted(house: House) -> None:
    sari = await house.joined(1)
    await sari.start()
    await house.settle()
    assert "Halo lagi, P1!" in sari.last.text
    assert sari.buttons[0] == ["Kerjakan tugas"]


async def test_a_step_that_comes_twice_is_taken_once(house: House) -> None:
    sari = newcomer(house, 1)
    await sari.start()
    await house.settle()
    await walk(house, sari, "Sudah 18", "Ikut tugas")
    await house.redeliver(house.answered[-1])
    assert (await known(house, 1)).consents == ("work",)
    assert "✅ Ikut tugas (wajib)" in [row[0] for row in sari.buttons]

"""`/profil`: everything told about oneself is shown, changed by a button, and nothing else gets in its way."""

from datetime import timedelta

from storage.desk import people, proofs
from storage.desk.proofs import Grant
from storage.facts import Person, Wishes
from storage.profile import Field, Region, Skill
from tests.handlers.house import BOT, NOBODY, House
from tests.storage.desk.making import NOW, make_batch


async def known(house: House, number: int = 1) -> Person:
    person = await house.desk.read(people.find_person, BOT, number, NOBODY)
    assert person is not None
    return person


async def test_a_language_has_its_level_and_its_registers(house: House) -> None:
    sari = await house.joined(1, "id")
    await house.do(sari, "/profil", "Bahasa", "Basa Jawa")
    assert "Basa Jawa: seberapa bisa?" in sari.last.text
    assert not any("krama" in label for row in sari.buttons for label in row)
    await house.do(sari, "penutur asli", "⬜ krama alus", "⬜ ngoko", "⬜ krama", "✅ krama")
    person = await known(house)
    assert person.languages == ("id", "jv")
    assert person.profile.skills == (Skill("jv", 3, ("ngoko", "krama-alus")),)
    await house.do(sari, "Profilku")
    assert "Basa Jawa (penutur asli · ngoko · krama alus)" in sari.last.text
    await house.do(sari, "Bahasa", "Basa Jawa", "Nggak bisa bahasa ini")
    assert (await known(house)).languages == ("id",)
    assert (await known(house)).profile.skills == ()


async def test_one_language_must_stay(house: House) -> None:
    sari = await house.joined(1, "id")
    await house.do(sari, "/profil", "Bahasa", "Bahasa Indonesia", "Nggak bisa bahasa ini")
    assert "minimal satu bahasa" in sari.toasts[-1].text
    assert (await known(house)).languages == ("id",)


async def test_the_zone_follows_the_home_until_it_is_chosen(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/profil", "Tempat tinggal", "+kab badung")
    assert "Tinggal di: Kabupaten Badung, Bali" in sari.last.text
    assert "(WITA)" in sari.last.text
    await house.do(sari, "Jam kerja", "pagi", "malam", "⬜ WIT")
    await house.do(sari, "Profilku", "Tempat tinggal", "+surabaya")
    hours = next(line for line in sari.last.text.splitlines() if line.startswith("Enaknya kerja"))
    assert all(word in hours for word in ("pagi", "malam", "(WIT)"))
    person = await known(house)
    assert (person.zone, person.profile.hours) == ("Asia/Jayapura", ("morning", "evening"))


async def test_fields_are_mine_or_not_and_what_is_proven_says_so(house: House) -> None:
    sari = await house.joined(1)
    await house.desk.write(proofs.grant_by_exam, 1, Grant("hukum", expires=NOW + timedelta(days=1)), NOW)
    await house.do(sari, "/profil", "Bidang", "kesehatan", "⬜ hukum")
    assert (await known(house)).fields == (Field("kesehatan", mine=True), Field("hukum", mine=True))
    await house.do(sari, "Profilku")
    assert "Bidangmu: kesehatan · hukum ✓ terbukti" in sari.last.text
    await house.do(sari, "Bidang", "✅ kesehatan", "Profilku")
    assert "Bidangmu: hukum ✓ terbukti" in sari.last.text


async def test_what_is_missing_is_offered_one_after_the_other(house: House) -> None:
    sari = await house.joined(1, "id")
    await house.do(sari, "/profil", "Isi yang ini: Bahasa", "Bahasa Indonesia", "lancar", "Profilku")
    await house.do(sari, "Isi yang ini: Tempat tinggal", "+depok", "Isi yang ini: Bidang", "teknologi", "Profilku")
    await house.do(sari, "Isi yang ini: Jam kerja", "sore", "Profilku")
    assert not any("Isi yang ini" in label for row in sari.buttons for label in row)
    assert (await known(house)).profile.home == Region("32.76", "Kota Depok, Jawa Barat")


async def test_whoever_turns_to_something_else_is_asked_no_more(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, Wishes(name="bebas", kinds=("demonstration",), overlap=1, lang="id"))
    await house.do(sari, "/profil", "Tempat tinggal", "/tugas")
    assert "Pertanyaan 1?" in sari.last.text
    assert [bool(message.buttons) for message in sari.said] == [False, True]
    await house.do(sari, "+Surabaya itu panas.")
    person = await known(house)
    assert (person.step, person.profile.home) == (None, None)
    assert "Surabaya itu panas." in sari.last.text


async def test_a_button_of_an_old_card_turns_away_too(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, Wishes(name="bebas", kinds=("demonstration",), overlap=1, lang="id"))
    await house.do(sari, "/tugas", "/profil", "Tempat tinggal")
    card = sari.said[0].id
    await sari.press("Lewati", message=card)
    await house.settle()
    assert (await known(house)).step is None


async def test_a_reply_to_the_question_answers_it_and_a_reply_to_something_else_does_not(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/profil", "Tempat tinggal")
    question = sari.last.id
    await sari.write("bogor", reply_to=question)
    await house.settle()
    assert sari.buttons[0] == ["Kabupaten Bogor, Jawa Barat"]
    await sari.write("halo")
    await house.settle()
    await house.do(sari, "Nggak jadi")
    assert "Profilmu" in sari.last.text
    assert (await known(house)).step is None


async def test_bad_letters_are_refused_and_the_question_stands(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/profil", "Daerah asal", "+123")
    assert "nama tempatnya saja" in sari.last.text
    await house.do(sari, "+toraja", "Kabupaten Toraja Utara, Sulawesi Selatan")
    assert (await known(house)).zone == "Asia/Makassar"


async def test_a_stale_choice_gets_a_kind_sentence(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/profil", "Daerah asal")
    for data in (
        "j:region:99.99",
        "j:home:35.73",
        "pv:xx:1",
        "pv:jv:9",
        "pr:jv:lemes:1",
        "ph:never:1",
        "pz:9",
        "pp:x",
    ):
        await house.press(1, data)
    for data in ("pf:0000:mine:0", "pk:welcome", "j:region:35.73"):
        await house.press(1, data)
    person = await known(house)
    assert (person.languages, person.region, person.profile.hours) == (("id",), "Malang", ())
    assert sari.said

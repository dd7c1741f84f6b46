"""Each text check, speaking up and keeping quiet."""

import msgspec
import pytest

from locales.tongues.guessing import guess_language
from locales.tongues.register import colloquialness
from storage.rules.textchecks.check import Draft
from storage.rules.textchecks.likeness import ENOUGH_KEYS, likeness_keys
from storage.rules.textchecks.personal import is_card, is_nik, is_phone
from storage.rules.textchecks.registry import CHECKS, hints

BASE = "Silakan mengonsumsi roti pada pagi hari."
THIRTY = " ".join(f"kata{'abcdefghijklmnopqrstuvwxyz'[n % 26]}{'xyz'[n // 26]}" for n in range(30))


def drafted(text: str, base: str, asked: str | None, foreign: str = "") -> Draft:
    guess = guess_language(text)
    gain = guess.register - colloquialness(base) if base else None
    return Draft(text, base, (), asked, msgspec.structs.replace(guess, gain=gain, foreign=foreign))


@pytest.mark.parametrize(
    ("name", "text", "base", "asked"),
    [
        ("copied", "silakan mengonsumsi ROTI, pada pagi hari", BASE, None),
        ("hardly-changed", THIRTY.replace("katahx", "beda"), THIRTY, None),
        ("other-language", "I really think this is how people would say it at home", "", "id-x-gaul"),
        ("other-language", "Abdi teu acan tuang ti enjing, lapar pisan euy", "", "jv"),
        ("other-language", "Dit antwoord helpt mij helemaal niet", "", "id"),
        (
            "still-formal",
            "Saya merasa sangat lelah sehingga tidak dapat bekerja.",
            "Gue capek bgt, gak bisa kerja.",
            "id-x-gaul",
        ),
        ("short", "Capek.", "Saya merasa sangat lelah sehingga tidak dapat bekerja hari ini.", None),
        ("long", "capek banget " * 30, "Saya merasa sangat lelah sehingga tidak dapat bekerja.", None),
        ("repeated", "aaaaaaaaaaaa", "", None),
        ("repeated", "hahahahahaha", "", None),
        ("repeated", "iya iya iya iya iya", "", None),
        ("heaped", "Z" + "\u0300\u0323" * 5 + "algo itu seram", "", None),
        ("personal", "hubungi aku di 0812-3456-7890 ya", "", None),
        ("personal", "NIK-nya 3174094508900001", "", None),
        ("personal", "kirim ke budi.santoso@contoh.co.id aja", "", None),
        ("personal", "transfer ke BCA 1234567890 a.n. Budi", "", None),
        ("personal", "kartunya 4111 1111 1111 1111", "", None),
        ("personal", "mobilnya B 1234 XYZ parkir sembarangan", "", None),
        ("model", "Sebagai model bahasa, saya tidak bisa makan.", "", None),
        ("model", "Tentu saja! Berikut versi santainya: capek banget.", "", None),
        ("markdown", "Ini **penting** banget", "", None),
        ("markdown", "# Judul\nisi", "", None),
        ("profanity", "dasar goblok, sudah saya katakan", "", "id-x-baku"),
    ],
)
def test_each_check_catches_something(name: str, text: str, base: str, asked: str | None) -> None:
    draft = drafted(text, base, asked, "nl" if text.startswith("Dit") else "")
    assert name in hints(draft)
    assert name in dict(CHECKS)


@pytest.mark.parametrize(
    ("text", "base", "asked"),
    [
        ("Makan roti yuk pagi-pagi.", BASE, "id-x-gaul"),
        ("gue udah transfer 50000 tadi jam 10", "Saya sudah mengirim uang.", "id-x-gaul"),
        ("anjir goblok banget gue", "Saya bodoh sekali.", "id-x-gaul"),
        ("so good banget sih ini", "", "id"),
        ("Aye kagak tau die di mane", "", "id"),
        ("literally gue cape banget sama project ini honestly", "", "id"),
        ("yang penting 2 * 3 * 4 = 24", "", None),
        ("tahun 2019 sampai 2024, harga 1.500.000", "", None),
        ("nomor resi 12345678901234", "", None),
        ("Hubungi 0812-3456-7890 dong", "Silakan hubungi 0812-3456-7890.", "id"),
        ("", "", "id"),
        ("wkwkwk", "", None),
        ("haha iya iya iya", "", None),
        ("ꦱꦸꦒꦼꦁꦫꦮꦸꦃ, مَرْحَبًّا, ยิ่งใหญ่, 1️⃣ ❤️‍🔥", "", None),
        ("👍", BASE, "id-x-gaul"),
    ],
)
def test_a_good_text_gets_no_hint(text: str, base: str, asked: str | None) -> None:
    assert set(hints(drafted(text, base, asked))) <= {"short"}


def test_a_candidate_copied_is_told_from_a_source_copied() -> None:
    found = hints(Draft("Roti, dong!", "Bubur.", ("roti dong",)))
    assert found["copied"].id == "check-copied-candidate"


def test_the_formula_of_each_number_is_known() -> None:
    assert is_nik("3174091708900001")
    assert is_nik("3174095708900001")
    assert not is_nik("3174093208900001")
    assert not is_nik("0074091708900001")
    assert not is_nik("3174091708900000")
    assert is_card("4111111111111111")
    assert not is_card("4111111111111112")
    assert is_phone("+6281234567890")
    assert not is_phone("081234")


def test_near_duplicates_have_keys_in_common_and_others_have_none() -> None:
    said = "gue capek banget hari ini abis lembur tiga hari berturut-turut di kantor sampe lupa makan siang"
    nearly = said.replace("lupa", "lupaa").upper() + "!!"
    other = (
        "kemarin sore adik beli es krim di warung depan rumah terus dimakan bareng temen-temennya sambil main bola"
    )

    def shared(a: str, b: str) -> int:
        return len(set(likeness_keys(a)) & set(likeness_keys(b)))

    assert shared(said, said + ".") == 8
    assert shared(said, nearly) >= ENOUGH_KEYS
    assert shared(said, other) == 0
    assert likeness_keys("gue capek banget") == ()
    assert all(0 <= key < 2**63 for key in likeness_keys(said))

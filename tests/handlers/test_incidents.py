"""`/insiden` on the phone: opened, filled in, announced, reported, closed; by the shell when the bot is the leak."""

import csv
import io
import zipfile
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, select, update

from bot.playground.phone import Phone
from storage.database.tables.house import audit
from storage.database.tables.people import people
from storage.facts import Operator
from tests.bot.commands.test_files import latihin
from tests.handlers.house import House
from tests.handlers.test_exports import post


async def ready(house: House, rina: Phone) -> None:
    """An incident with all three parts of its letter."""
    await house.do(rina, "/insiden buka 3", "Data apa", "⬜ nama, nomor akun Telegram, dan profil", "Kembali")
    await house.do(rina, "Kapan dan bagaimana", "⬜ kunci bot jatuh ke orang lain", "Kembali", "Penanganannya")
    await house.do(rina, "Tulis sendiri …")
    await rina.write("Tokennya diganti <b>jam 9</b>.", reply_to=rina.last.id)
    await house.settle()
    await house.do(rina, "Kembali")


def speak(connection: Connection, number: int, language: str) -> None:
    connection.execute(update(people).where(people.c.telegram_id == number).values(language=language))


def acts(connection: Connection) -> list[str]:
    kept = select(audit.c.act).where(audit.c.act.startswith("incident")).order_by(audit.c.id)
    return list(connection.scalars(kept))


async def test_from_the_discovery_to_the_report(house: House) -> None:
    house.tools.operator = Operator("Yayasan Bahasa", "data@bahasa.id", "Jakarta")
    rina, sari, budi = await house.joined(50, role="admin"), await house.joined(1), await house.joined(2)
    await house.desk.write(speak, 2, "jv")
    await ready(house, rina)
    assert "Sisa <b>68 jam</b>" in rina.last.text or "Sisa 68 jam" in rina.last.text
    assert "Orangnya belum dikabari" in rina.last.text
    await house.do(rina, "Lihat suratnya")
    assert "• kunci bot jatuh ke orang lain" in rina.last.text
    assert "• Tokennya diganti <b>jam 9</b>." in rina.last.text
    await house.do(rina, "Kirim ke 3 orang")
    assert "di jalan 3" in rina.last.text
    assert await post(house) == 3
    assert "nomor akun Telegram, dan profil" in sari.last.text
    assert "Hubungi data@bahasa.id" in sari.last.text
    assert "• kunci bot tiba ing tangane wong liya" in budi.last.text
    assert "Data sing kena" in budi.last.text
    await house.do(rina, "/insiden", "Insiden 1, 22 Nov 2026")
    assert "sampai 3, di jalan 0, nggak sampai 0" in rina.last.text
    await house.do(rina, "Lembaga sudah kukabari", "Tutup")
    assert "Semua sudah dikabari" in rina.last.text
    await house.do(rina, "Ya, tutup")
    assert await post(house) == 1
    assert await house.desk.read(acts) == [
        "incident",
        "incident-tell",
        "incident-authority",
        "incident-close",
        "incident-file",
    ]
    archive = zipfile.ZipFile(io.BytesIO(rina.download(rina.last.id)))
    assert sorted(archive.namelist()) == sorted(
        ["laporan.md", "people.csv", *(f"{name}-{tag}.txt" for name, tag in LETTERS)]
    )
    report = archive.read("laporan.md").decode()
    for said in ("Pasal 46", "Yayasan Bahasa", "• kunci bot jatuh", "ditulisi 3, sampai 3", "Lembaga dikabari: 22"):
        assert said in report
    assert "We are sorry" in archive.read("letter-en.txt").decode()
    rows = list(csv.DictReader(io.StringIO(archive.read("people.csv").decode())))
    assert [(row["name"], row["fate"]) for row in rows] == [("P50", "reached"), ("P1", "reached"), ("P2", "reached")]
    assert "telegram_id" not in rows[0], "an admin sees no numbers"


LETTERS = (("surat", "id"), ("letter", "en"), ("layang", "jv"), ("surat", "su"))


async def test_it_does_not_go_before_all_is_said_and_can_be_narrowed_in_words(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await house.joined(1, "jv")
    await house.do(rina, "/insiden", "Baru saja ketahuan", "Lihat suratnya")
    assert "Masih kosong" in rina.last.text
    assert not any("Kirim" in label for row in rina.last.labels for label in row)
    await house.do(rina, "Kembali", "Siapa yang kena: 2 orang")
    await rina.write("lang=jv", reply_to=rina.last.id)
    await house.settle()
    assert "Sekarang 1 orang" in rina.last.text
    assert "Cuma: lang=jv" in rina.last.text
    await house.do(rina, "/insiden umumkan")
    assert "Masih kosong" in rina.last.text
    await house.do(rina, "/insiden meledak")
    assert "“meledak” belum kupahami" in rina.last.text
    await house.do(rina, "/insiden buka kemarin")
    assert "Berapa jam lalu" in rina.last.text
    await house.do(rina, "/incident close", "Ya, tutup")
    await house.do(rina, "/insiden tutup")
    assert "Nggak ada insiden" in rina.last.text


async def test_those_who_answer_for_the_house_are_reminded_and_late_is_said(house: House) -> None:
    rina, other = await house.joined(50, role="admin"), await house.joined(51, role="admin")
    await house.do(rina, "/insiden buka")
    assert await post(house) == 1
    assert "Insiden 1 dibuka" in other.last.text
    house.clock.now += timedelta(hours=80)
    await house.do(other, "Buka insidennya")
    assert "Lewat 8 jam" in other.last.text


async def test_a_trainer_may_not(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/insiden buka")
    assert "Insiden" not in sari.last.text


async def test_when_the_bot_is_the_leak_the_shell_writes_it(house: House, tmp_path: Path) -> None:
    await house.joined(1)
    out = tmp_path / "insiden.zip"
    refused = latihin(house.tools.folder, "incident", out)
    assert (refused.returncode, out.exists()) == (1, False)
    assert "Nggak ada insiden" in refused.stderr
    assert latihin(house.tools.folder, "incident", out, "--open").returncode == 0
    rows = list(csv.DictReader(io.StringIO(zipfile.ZipFile(out).read("people.csv").decode())))
    assert [(row["telegram_id"], row["fate"]) for row in rows] == [("1", "unwritten")]
    assert await house.desk.read(acts) == ["incident", "incident-file"]

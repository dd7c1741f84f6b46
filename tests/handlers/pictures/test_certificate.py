"""A certificate looked into: all that it has to say is on it, whatever the name and the language."""

import struct
from datetime import timedelta

import pytest

from handlers.pictures.canvas import pdf, png
from handlers.pictures.certificate import Paper, draw_certificate
from handlers.pictures.palette import LIGHT
from locales.languages import LANGUAGES
from storage.desk.certificates import Certificate
from tests.books import open_phrasebooks
from tests.storage.desk.making import NOW

CODE = "7K2M9QXA5T0ZB4RC8WNE6HJV1DPS"
LATER = NOW + timedelta(days=365)


def written(name: str, language: str = "id", course: str = "Pelatih AI: dasar", bot: str = "b_bot") -> list[str]:
    """The lines of this certificate, none of which leaves the sheet."""
    certificate = Certificate(1, 1, course, name, True, CODE, NOW, LATER, None)  # noqa: FBT003 - as it lies there
    figure = draw_certificate(Paper(certificate, bot, "https://t.me/x" if bot else ""), BOOKS[language], LIGHT)
    wide = figure.bbox.width
    for line in figure.texts:
        box = line.get_window_extent()
        assert box.x0 > 0
        assert box.x1 < wide, line.get_text()
    return [line.get_text() for line in figure.texts]


BOOKS = open_phrasebooks()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_who_what_when_and_how_to_check(language: str) -> None:
    lines = written("Sari Wulandari", language)
    assert "Sari Wulandari" in lines
    assert "Pelatih AI: dasar" in lines
    assert "7K2M-9QXA-5T0Z-B4RC" in lines
    assert "8WNE-6HJV-1DPS" in lines
    assert "@b_bot" in " ".join(lines)
    assert any("2026" in line for line in lines)
    assert any("2027" in line for line in lines)


def test_what_is_long_gets_smaller_and_nothing_is_cut() -> None:
    name, course = "Raden Ajeng " * 4 + "Kartini", "Kesehatan masyarakat tingkat lanjut " * 2
    lines = written(name, course=course)
    assert name in lines
    assert course in lines


def test_without_a_name_it_is_its_holders() -> None:
    lines = written("", bot="")
    assert any("pemegang kode" in line for line in lines)
    assert "None" not in str(lines)
    assert not any("@" in line for line in lines)


def test_it_is_a_picture_for_a_phone_and_a_paper_with_text() -> None:
    certificate = Certificate(1, 1, "Dasar", "Sari $100", True, CODE, NOW, None, None)  # noqa: FBT003 - the same
    figure = draw_certificate(Paper(certificate, "b", "https://t.me/b?start=cek-" + CODE), BOOKS["id"], LIGHT)
    assert struct.unpack(">II", png(figure)[16:24]) == (1080, 1527)
    paper = pdf(figure, "Dasar")
    assert b"/ToUnicode" in paper
    assert b"/Type3" not in paper

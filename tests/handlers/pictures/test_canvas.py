"""What every picture stands on: its size, its letters, and the bytes it comes to."""

import struct
import subprocess
import sys

import pytest

from handlers.pictures.canvas import TEXT, drawable, new_axes, new_figure, pdf, png, size, undrawable
from handlers.pictures.palette import DARK, LIGHT, Palette


def luminance(colour: str) -> float:
    """Relative luminance as in WCAG 2."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_text_can_be_read_on_its_paper(palette: Palette) -> None:
    for colour in (palette.ink, palette.faint, palette.accent, palette.good, palette.bad):
        assert contrast(colour, palette.paper) >= 4.5
    assert all(contrast(colour, palette.paper) >= 3 for colour in palette.series)
    assert contrast(palette.line, palette.paper) < 4.5


def test_a_picture_is_as_wide_as_a_sharp_phone_and_comes_out_the_same_twice() -> None:
    def drawn() -> bytes:
        figure = new_figure(LIGHT, 200)
        assert size(figure) == (360, 200)
        new_axes(figure, LIGHT, (40, 30, 300, 150)).plot([1, 2], [3, 4])
        return png(figure)

    assert struct.unpack(">II", drawn()[16:24]) == (1080, 600)
    assert drawn() == drawn()


def test_a_paper_has_real_text_and_takes_signs_as_they_are() -> None:
    figure = new_figure(DARK, 100)
    figure.text(0.1, 0.5, "Harga $5 atau $6, é", fontsize=TEXT)
    paper = pdf(figure, "Uji")
    assert b"/CIDFontType2" in paper or b"/TrueType" in paper
    assert b"/Type3" not in paper
    assert b"/ToUnicode" in paper
    assert b"/Title (Uji)" in paper


def test_a_letter_no_font_has_is_named_and_drawn_as_a_box() -> None:
    assert not undrawable("Nyi Rara Kidul, S.Pd. Müller, Đặng, Ελένη, Нина")
    assert undrawable("Budi 🧿 \U0001f9ff\u200d") == "🧿"
    assert drawable("Budi 🧿") == "Budi □"


def test_nothing_heavy_is_loaded_before_something_is_drawn() -> None:
    check = "import sys; import handlers.routes, bot.making.workshop; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0

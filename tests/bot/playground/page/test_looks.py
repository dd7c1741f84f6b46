"""The chat page to the eye: it stays where one reads, fits narrow screens, can be read and hit."""

import pytest
from playwright.async_api import expect

from tests.bot.playground.page.windows import Scheme, Size, Table

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SMALLEST_TOUCH = 44
READABLE = 4.5
LONG_WORD = "ketidakbertanggungjawaban" * 6


async def test_the_list_follows_the_newest_message_but_not_a_reader_who_went_up(table: Table) -> None:
    async with table.begun() as phone:
        numbers = [await table.bot.say(f"Pesan ke-{count}.\nBaris kedua.") for count in range(40)]
        await expect(phone.bubble("Pesan ke-39.")).to_be_in_viewport()
        await phone.page.evaluate("document.getElementById('scroller').scrollTop = 600")
        await expect(phone.button("Ke pesan terbaru")).to_be_visible()
        shown = phone.bubble("Pesan ke-10.")
        before = await shown.bounding_box()
        await table.bot.edit(numbers[1], "Lebih\npanjang\n" * 9)
        await table.bot.say("Datang belakangan.")
        await expect(phone.page.locator("#unread")).to_have_text("1")
        after = await shown.bounding_box()
        assert before
        assert after
        assert abs(before["y"] - after["y"]) < 2
        await phone.button("Ke pesan terbaru").click()
        await expect(phone.bubble("Datang belakangan.")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("size", "scheme"), [((320, 600), "dark"), ((360, 740), "light"), ((1200, 800), "dark")], ids=str
)
async def test_nothing_overflows_and_everything_can_be_read_and_hit(table: Table, size: Size, scheme: Scheme) -> None:
    await table.bot.call("setMyCommands", commands=[{"command": "tugas", "description": "tugas berikutnya " * 4}])
    async with table.windows.phone(table.sari, size, scheme) as phone:
        await phone.button("Mulai").click()
        await phone.write(LONG_WORD)
        five = [{"text": f"jauh lebih baik {mark}", "callback_data": str(mark)} for mark in range(5)]
        styles = [{"text": each, "callback_data": each, "style": each} for each in ("primary", "success", "danger")]
        wide = {"text": "Simpan lalu lanjut ke tugas berikutnya yang masih menunggu", "callback_data": "simpan"}
        link = {"text": "tautan", "url": f"https://example.org/{LONG_WORD}"}
        await table.bot.say(
            f"<b>{LONG_WORD}</b>\n<pre>{LONG_WORD}</pre>{LONG_WORD[:60]}", five, styles, [wide], [link]
        )
        await expect(phone.key("Simpan lalu")).to_be_visible()
        assert await phone.measure("document.documentElement.scrollWidth - innerWidth") <= 0
        assert await phone.measure("scroller.scrollWidth - scroller.clientWidth") <= 0
        assert await phone.page.evaluate(_SMALL, SMALLEST_TOUCH) == []
        assert [line for line in await phone.page.evaluate(_CONTRASTS) if line[0] < READABLE] == []
        assert await phone.measure("document.getElementById('phone').clientWidth") <= 480
        dark = await phone.measure("getComputedStyle(phone).backgroundColor.match(/\\d+/g)[0]") < 128
        assert dark == (scheme == "dark")


# What can be touched and is smaller than a fingertip.
_SMALL = """least => [...document.querySelectorAll("button, .key, nav a")]
  .map((part) => [part.id || part.textContent, part.getBoundingClientRect()])
  .filter(([, box]) => box.width && (box.height < least || box.width < least))
  .map(([name, box]) => `${name}: ${box.width} x ${box.height}`)"""

# Contrast of text against the nearest painted ground behind it, as WCAG 2.2 defines it (1.4.3).
_CONTRASTS = """() => {
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (colour) => {
    paint.clearRect(0, 0, 1, 1); paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => part / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (part) => {
    const own = getComputedStyle(part).backgroundColor;
    return own !== "rgba(0, 0, 0, 0)" || !part.parentElement ? own : ground(part.parentElement);
  };
  return [...document.querySelectorAll("h1, p, a, button, strong, time, pre, textarea, .text, .key")]
    .filter((part) => part.checkVisibility() && part.textContent.trim()).map((part) => {
      const [a, b] = [light(getComputedStyle(part).color), light(ground(part))].sort((one, two) => two - one);
      return [(a + 0.05) / (b + 0.05), part.className || part.id || part.tagName, part.textContent.slice(0, 20)];
    });
}"""

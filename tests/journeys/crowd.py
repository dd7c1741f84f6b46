"""Trainers as they are: they tap, write, tap twice, lose patience and tap again."""

import re
from contextlib import suppress
from random import Random

from bot.playground.acting import ButtonGoneError
from bot.playground.phone import Phone
from bot.playground.view import Seen
from locales.phrase import phrase
from locales.phrasebook import Phrasebook

# A restart takes less than so many acts in vain; after them there is nothing left to do.
LOST_HEART = 6
STUBBORN = 3
FORWARD = ("send", "go-on", "check-again", "back-to-task", "menu-tugas")
WAYS_OUT = (
    "go-back",
    "skip",
    "guide",
    "open-menu",
    "menu-ubah",
    "write-again",
    "skip-stay",
    "change-stop",
    "unsure",
    "inquiry-ask",
)


class Trainer:
    """One person with one phone, who does whatever stands on the screen."""

    def __init__(self, phone: Phone, book: Phrasebook, seed: int, patience: float) -> None:
        self._patience = patience
        self._phone = phone
        self._book = book
        self._chance = Random(seed)
        self._ways_out = {book.say(phrase(name)) for name in WAYS_OUT}
        self._forward = {book.say(phrase(name)) for name in FORWARD}
        self._kept = re.compile(re.escape(book.say(phrase("saved", done="@"))).replace("@", r"(\d+)"))
        self._number = 0
        self.told = 0

    async def work(self, acts: int) -> None:
        """Do things until the screen has changed so often; while the bot is away they come to nothing and are few."""
        changed = in_vain = 0
        for _ in range(STUBBORN * acts):
            if changed == acts or in_vain == LOST_HEART:
                break
            in_vain = 0 if await self._one() else in_vain + 1
            changed += not in_vain

    async def _one(self) -> bool:
        """One act, and whether the screen changed before patience ran out."""
        before = self._screen()
        await self._act(before)
        with suppress(TimeoutError):
            await self._phone.hear(self._patience, until=lambda _: self._screen() != before)
        self._listen()
        return self._screen() != before

    def _screen(self) -> Seen | None:
        """The newest message with buttons: what there is to do."""
        return next((message for message in reversed(self._phone.said) if message.buttons), None)

    def _listen(self) -> None:
        """Remember the highest count of tasks that the bot has ever told this person it has kept."""
        for message in self._phone.said[-2:]:
            found = self._kept.search(message.text)
            self.told = max(self.told, int(found[1])) if found else self.told

    async def _act(self, screen: Seen | None) -> None:
        if screen is None:
            await self._phone.write("/tugas")
        elif choices := self._choices(screen):
            await self._press(screen, self._chance.choice(choices))
        else:
            self._number += 1
            await self._phone.write(f"gue punya kalimat nomor {self._phone.person.id}x{self._number} nih")

    async def _press(self, screen: Seen, label: str) -> None:
        """Press, and one time in five press again at once."""
        with suppress(ButtonGoneError):
            await self._phone.press(label, message=screen.id)
            if self._chance.random() < 0.2:
                await self._phone.press(label, message=screen.id)

    def _choices(self, screen: Seen) -> list[str]:
        """The buttons that go on with the work: sending what is written comes before everything else."""
        labels = [label for row in screen.labels for label in row if label not in self._ways_out]
        onward = [label for label in labels if label in self._forward]
        return onward or [label for label in labels if label[0] not in "⬜✅"]

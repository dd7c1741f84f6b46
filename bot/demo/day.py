"""A whole day that plays by itself: Rina pushes, pays, exports; Sari and Budi join, work, skip, change their mind."""

from collections.abc import Iterator
from pathlib import Path

from bot.demo.cast import BUDI, EDITED, EXAMPLE, RINA, SARI, Role
from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from bot.playground.view import Seen
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import assignments, people
from storage.desk.desk import Desk
from storage.facts import Person
from storage.forms.choose import Choose
from storage.forms.mark import Mark
from storage.forms.material import Option
from storage.forms.rank import Rank, ranking
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write
from storage.rules.card import Card, Idle

HERE = Path(__file__).parent
TASKS_EACH = 2


class Day:
    """The people of the cast, driven by what is on their screens and by the open question's form."""

    def __init__(self, telegram: Telegram, desk: Desk, book: Phrasebook) -> None:
        self._telegram = telegram
        self._desk = desk
        self._book = book
        self._says: dict[int, Iterator[str]] = {role.id: iter(role.says) for role in (SARI, BUDI)}

    async def play(self, folder: Path) -> list[Path]:
        """From the pushed file to the exported files, which are put into this folder."""
        await self._join(RINA)
        await self._push()
        for role in (SARI, BUDI):
            await self._join(role)
            await self._work(role)
        await self._change_my_mind()
        await self._skip()
        await self._pay()
        await self._look_back()
        return [await self._fetch(folder, name) for name in ("jsonl", "sft", "dpo")]

    async def _join(self, role: Role) -> None:
        phone = self._phone(role)
        await phone.start()
        await phone.hear(until=lambda it: _screen(it) is not None)
        await self._press(phone, "join-adult")
        for topic in ("work", "training"):
            await self._press(phone, f"join-consent-{topic}")
        await self._press(phone, "join-agree")
        for language in role.languages:
            await self._press(phone, f"language-{language}")
        await self._press(phone, "join-next")
        await self._write(phone, role.region)

    async def _push(self) -> None:
        phone = self._phone(RINA)
        opening = self._say("batch-open")
        await phone.upload(EXAMPLE, (HERE / "contoh.jsonl").read_bytes(), "/push")
        await phone.hear(until=lambda it: any(opening in row for row in it.buttons))
        await self._press(phone, "batch-open")

    async def _work(self, role: Role) -> None:
        phone = self._phone(role)
        await self._write(phone, "/tugas")
        begun: set[int] = set()
        while len(begun | {(card := await self._card(role)).assignment}) <= TASKS_EACH:
            begun.add(card.assignment)
            await self._answer(role, phone, card)

    async def _answer(self, role: Role, phone: Phone, card: Card) -> None:
        """Do what the open question asks for, whatever kind of task it belongs to."""
        match card.question:
            case Scale(high=high):
                await self._tap(phone, str(high - card.version % 2))
            case Write() if card.state.parts:
                await self._press(phone, "send")
            case Write(options=(Option(label=label, says=says), *_)) if says:
                await self._tap(phone, self._book.say(label))
            case Write():
                await self._write(phone, next(self._says[role.id]))
            case Mark():
                await self._press(phone, "done")
            case ChooseSeveral() if card.state.chips:
                await self._press(phone, "done")
            case Choose(options=options) | ChooseSeveral(options=options):
                await self._tap(phone, self._book.say(options[0].label))
            case Rank() as question:
                left = ranking(question, card.state).left
                labels = [self._book.say(option.label) for option in question.options if option.id in left]
                await self._tap(phone, labels[0] if labels else self._say("send"))

    async def _change_my_mind(self) -> None:
        """Sari edits the last message she sent: a new revision, and nothing else to do."""
        phone = self._phone(SARI)
        mine = [message for message in phone.messages if message.sender == "person" and message.text == SARI.says[-1]]
        await phone.edit(mine[-1].id, EDITED)
        await phone.hear()

    async def _skip(self) -> None:
        phone = self._phone(BUDI)
        await self._write(phone, "/tugas")
        await self._press(phone, "skip")
        await self._press(phone, "skip-not-my-field")

    async def _pay(self) -> None:
        """Rina approves what was done, makes the payout file, and says that she has transferred it."""
        phone = self._phone(RINA)
        transferred = self._book.say(phrase("payout-end", end="transferred"))
        await self._write(phone, "/bayar")
        await self._press(phone, "payout-approve")
        await self._tap(phone, f"{Path(EXAMPLE).stem}: ")
        await self._press(phone, "payout-approve-now")
        await self._write(phone, "/bayar")
        await self._press(phone, "payout-all")
        files = _files(phone)
        await self._press(phone, "payout-make")
        await phone.hear(until=lambda it: _files(it) > files)
        for _ in range(2):
            await self._tap(phone, transferred)

    async def _look_back(self) -> None:
        for role, command in ((SARI, "/progres"), (SARI, "/upah"), (RINA, f"/paket {Path(EXAMPLE).stem}")):
            await self._write(self._phone(role), command)

    async def _fetch(self, folder: Path, name: str) -> Path:
        phone = self._phone(RINA)
        files = _files(phone)
        await phone.write(f"/ekspor {Path(EXAMPLE).stem} {name}")
        await phone.hear(until=lambda it: _files(it) > files)
        sent = _last_with_file(phone)
        path = folder / (sent.file.name if sent.file else name)
        path.write_bytes(phone.download(sent.id))
        return path

    async def _press(self, phone: Phone, name: str) -> None:
        await self._tap(phone, self._say(name))

    async def _tap(self, phone: Phone, label: str) -> None:
        before = _screen(phone)
        await phone.press(label)
        await phone.hear(until=lambda it: _screen(it) != before)

    async def _write(self, phone: Phone, text: str) -> None:
        before = _screen(phone)
        await phone.write(text)
        await phone.hear(until=lambda it: _screen(it) != before)

    async def _card(self, role: Role) -> Card:
        card = await self._desk.read(assignments.current_card, await self._known(role))
        match card:
            case Card():
                return card
            case Idle(reason):
                raise LookupError(role.name, reason)

    async def _known(self, role: Role) -> Person:
        found = await self._desk.read(people.find_person, self._telegram.bot.user.id, role.id, frozenset[int]())
        if found is None:
            raise LookupError(role.name)
        return found

    def _phone(self, role: Role) -> Phone:
        return self._telegram.phone(role.id)

    def _say(self, name: str) -> str:
        return self._book.say(phrase(name))


def _screen(phone: Phone) -> Seen | None:
    """The newest message with buttons: what there is to do."""
    return next((message for message in reversed(phone.said) if message.buttons), None)


def _files(phone: Phone) -> int:
    """How many files the bot has sent."""
    return sum(message.file is not None for message in phone.said)


def _last_with_file(phone: Phone) -> Seen:
    return next(message for message in reversed(phone.said) if message.file is not None)

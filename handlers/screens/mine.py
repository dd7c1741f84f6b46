"""What concerns oneself: own numbers, the language of the bot, help."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.figures import bar, below_each_other, duration, each
from handlers.screens.menu import MENU, commands_of, menu_rows
from handlers.screens.profile import plain_button
from handlers.screens.screen import Button, Screen
from locales.languages import LANGUAGES
from locales.phrase import Phrase, phrase
from storage.desk.ownnumbers import Numbers, Place
from storage.desk.progress import Progress, Project, Share
from storage.facts import Batch, Person

LANGUAGE = "l"
PICTURE, JOIN_BOARD, BOARD = "gp", "gj", "gb"
LOOKS = ("light", "dark")
HELP_PAGE = "hp"
A_ROW = 2

WORK_ROW = (
    Button(phrase("menu-tugas"), pack(MENU, "tugas"), "good"),
    Button(phrase("open-menu"), pack(MENU, "bantuan")),
)


def progress_screen(person: Person, progress: Progress, numbers: Numbers) -> Screen:
    """Own numbers, then each batch with a small bar; days in a row only for those who want them counted."""
    if not progress.results and not progress.skipped:
        return Screen(head=(phrase("progress-none"),), rows=(WORK_ROW,))
    shares = tuple(below_each_other(list(_share(share))) for share in progress.shares)
    head = [*_whole(progress), *_quality(numbers)]
    if person.profile.board and numbers.streak > 1:
        head.append(phrase("progress-streak", days=numbers.streak))
    pictures = tuple(Button(phrase(f"picture-{look}"), pack(PICTURE, look)) for look in LOOKS)
    joining = Button(
        phrase("board-leave" if person.profile.board else "board-join"),
        pack(JOIN_BOARD, int(not person.profile.board)),
    )
    boards = (joining, Button(phrase("board-open"), pack(BOARD))) if person.profile.board else (joining,)
    return Screen(head=tuple(head), body=shares, rows=(pictures, boards, WORK_ROW))


def board_screen(places: Sequence[Place]) -> Screen:
    """The best of those who wanted to be listed, by what is sure of their quality."""
    lines = [_place(rank, place) for rank, place in enumerate(places, 1)]
    rows = ((Button(phrase("menu-progres"), pack(MENU, "progres")),), WORK_ROW)
    return Screen((phrase("board-head"),), (below_each_other(lines or [phrase("board-empty")]),), rows=rows)


def _place(rank: int, place: Place) -> Phrase:
    low, high = round(100 * place.quality.low), round(100 * place.quality.high)
    line = phrase("board-line", rank=rank, name=place.name, low=low, high=high)
    return phrase("board-mine", line=line) if place.mine else line


def _quality(numbers: Numbers) -> Iterator[Phrase]:
    if numbers.quality is not None:
        low, high = round(100 * numbers.quality.low), round(100 * numbers.quality.high)
        reliable = int(numbers.quality.is_reliable)
        yield phrase("progress-quality", low=low, high=high, number=numbers.quality.number, reliable=reliable)


def project_screen(project: Project) -> Screen:
    """What all have done together, then the open batches, each with a bar."""
    whole = phrase(
        "project",
        open=project.open,
        people=project.people,
        bar=bar(project.done, project.slots),
        done=project.done,
        slots=project.slots,
        time=duration(project.seconds),
    )
    lines = tuple(_open_batch(batch) for batch in project.batches)
    return Screen((whole,), lines, rows=((Button(phrase("menu-paket"), pack(MENU, "paket")), WORK_ROW[1]),))


def language_screen(person: Person, *above: Phrase) -> Screen:
    """The languages of the bot, the one spoken now with a tick; and whether it speaks in words alone."""
    buttons = [
        Button(
            phrase("ticked" if each == person.language else "as-is", text=phrase(f"interface-{each}")),
            pack(LANGUAGE, each),
        )
        for each in LANGUAGES
    ]
    rows = (tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))
    plain = (plain_button(person, "bahasa"),)
    return Screen((*above, phrase("choose-language")), foot=(phrase("plain-is"),), rows=(*rows, plain, WORK_ROW))


def language_chosen_screen() -> Screen:
    return Screen(head=(phrase("language-chosen"),), rows=(WORK_ROW,))


def help_screen(person: Person) -> Screen:
    """What this person may do, by command with an example each, and by button."""
    lines = [
        phrase("help-line", command=command.called(person.language), what=command.what, example=command.example)
        for command in commands_of(person.role)
        if command.place != "privacy"
    ]
    works = person.may("work")
    body = (phrase("help-work" if works else "help-look"), below_each_other(lines))
    return Screen(
        body=(*body, phrase("help-end")) if works else body, rows=menu_rows(person.role), pager=pack(HELP_PAGE, "")
    )


def _open_batch(batch: Batch) -> Phrase:
    return phrase(
        "project-batch",
        batch=batch.wishes.name,
        bar=bar(batch.done, batch.slots),
        done=batch.done,
        slots=batch.slots,
        people=batch.people,
    )


def _whole(progress: Progress) -> Iterator[Phrase]:
    """All in all; of what there is none nothing is said."""
    yield phrase("progress")
    if progress.today:
        yield phrase("progress-today", today=progress.today)
    if progress.results:
        yield phrase("progress-results", results=progress.results)
    if progress.skipped:
        yield phrase("progress-skipped", skipped=progress.skipped)
    if progress.results:
        took = each(progress.seconds, progress.results)
        yield phrase("progress-time", time=duration(progress.seconds), each=took)


def _share(share: Share) -> Iterator[Phrase]:
    """The same of one batch."""
    drawn = bar(share.results, share.most)
    yield phrase("progress-batch", batch=share.batch, bar=drawn, results=share.results, most=share.most)
    if share.results:
        yield phrase("progress-each", each=each(share.seconds, share.results))
    if share.skipped:
        yield phrase("progress-skipped", skipped=share.skipped)

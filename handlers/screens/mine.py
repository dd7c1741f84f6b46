"""What concerns oneself: own numbers, the language of the bot, what is kept and why, help."""

from handlers.buttons import pack
from handlers.screens.figures import bar, below_each_other, duration, each
from handlers.screens.menu import MENU, commands_of, menu_rows
from handlers.screens.screen import Button, Screen
from locales.phrase import Phrase, phrase
from storage.desk.progress import Progress, Share
from storage.facts import Person
from storage.rules.joining import TOPICS

LANGUAGE = "l"
LANGUAGES = ("id", "en")

WORK_ROW = (
    Button(phrase("menu-tugas"), pack(MENU, "tugas"), "good"),
    Button(phrase("open-menu"), pack(MENU, "bantuan")),
)


def progress_screen(progress: Progress) -> Screen:
    """Own numbers, then each batch with a small bar."""
    if not progress.done and not progress.skipped:
        return Screen(head=(phrase("progress-none"),), rows=(WORK_ROW,))
    whole = phrase(
        "progress",
        today=progress.today,
        done=progress.done,
        skipped=progress.skipped,
        time=duration(progress.seconds),
        each=each(progress.seconds, progress.done),
    )
    return Screen(head=(whole,), body=tuple(_share(share) for share in progress.shares), rows=(WORK_ROW,))


def language_screen(language: str) -> Screen:
    """The languages of the bot, the one spoken now with a tick."""
    buttons = tuple(
        Button(
            phrase("ticked" if each == language else "as-is", text=phrase(f"interface-{each}")), pack(LANGUAGE, each)
        )
        for each in LANGUAGES
    )
    return Screen(head=(phrase("choose-language"),), rows=(buttons, WORK_ROW))


def language_chosen_screen() -> Screen:
    return Screen(head=(phrase("language-chosen"),), rows=(WORK_ROW,))


def privacy_screen(person: Person) -> Screen:
    """What is kept and why, and what this person agreed to."""
    agreed = tuple(
        phrase(
            "consent-given" if topic in person.consents else "consent-not-given",
            topic=phrase(f"privacy-topic-{topic}"),
        )
        for topic in TOPICS
    )
    return Screen(body=(phrase("privacy"), phrase("privacy-consents"), below_each_other(agreed)), rows=(WORK_ROW,))


def help_screen(person: Person) -> Screen:
    """What this person can do, by command and by button."""
    language = person.language
    lines = tuple(
        phrase(
            "help-line",
            command=command.name if language == "id" else command.alias,
            what=phrase(f"command-{command.name}"),
        )
        for command in commands_of(person.role)
    )
    return Screen(body=(phrase("help"), below_each_other(lines), phrase("help-end")), rows=menu_rows(person.role))


def _share(share: Share) -> Phrase:
    return phrase(
        "progress-batch",
        batch=share.batch,
        bar=bar(share.done, share.tasks),
        done=share.done,
        tasks=share.tasks,
        skipped=share.skipped,
        each=each(share.seconds, share.done),
    )

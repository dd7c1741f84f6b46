"""Joining, step by step: the screen follows from the open step alone."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.buttons import pack
from handlers.screens.figures import shortened
from handlers.screens.menu import MENU, menu_screen
from handlers.screens.screen import Button, Row, Screen
from locales import languages
from locales.phrase import Phrase, phrase
from storage.desk.places import LATER, TYPED
from storage.facts import Person
from storage.rules.joining import CONSENT, LANGUAGES, ONLY, OUTSIDE, PLACES, SPOKEN, TOPICS, UNDERAGE, WELCOME

JOIN, SPEAK, YOUNG = "j", "jl", "jy"
A_ROW = 2
LONGEST_NAME = 40

# All that people read about the consents, in the order they read it; what is kept as proof of it.
CONSENT_TEXT = (
    phrase("join-consent"),
    *(phrase(f"join-consent-{topic}") for topic in TOPICS),
    *(phrase(f"privacy-topic-{topic}") for topic in TOPICS),
)

MORE_BUTTON = Button(phrase("join-more"), pack(MENU, "profil"))


def standing_screen(person: Person, *above: Phrase) -> Screen:
    """Where this person stands: the open step of joining, the refusal, or the menu."""
    if person.step is None:
        return menu_screen(person.role, *above)
    if person.step in OUTSIDE or person.step == UNDERAGE:
        return Screen((*above, phrase(f"join-{person.step}")))
    if person.step in PLACES:
        return _place_screen(person, person.step, *above)
    rows = {WELCOME: _welcome, CONSENT: _consents, LANGUAGES: _languages}[person.step]
    return Screen((*above, phrase(f"join-{person.step}")), rows=tuple(rows(person)))


def uninvited_screen(*above: Phrase) -> Screen:
    """For whoever comes to a house that only invites."""
    return Screen((*above, phrase("join-uninvited")))


def joined_screen(person: Person) -> Screen:
    """The word of welcome after the last step, and what can be done now."""
    welcome = phrase("joined", name=person.name, role=phrase(f"role-{person.role}"))
    menu = menu_screen(person.role, welcome)
    return replace(menu, rows=(*menu.rows[:1], (MORE_BUTTON,), *menu.rows[1:])) if person.may("work") else menu


def again_screen(person: Person) -> Screen:
    """The greeting of someone who has long joined."""
    return menu_screen(person.role, phrase("start-again", name=person.name))


def young_screen() -> Screen:
    """Asks once more: a refusal for age cannot be taken back."""
    yes = Button(phrase("join-young-yes"), pack(JOIN, WELCOME, "under"))
    no = Button(phrase("join-young-no"), pack(JOIN, "", ""))
    return Screen((phrase("join-young"),), rows=((yes,), (no,)))


def _welcome(person: Person) -> Iterator[Row]:
    buttons = [
        Button(_ticked(language == person.language, phrase(f"interface-{language}")), pack(SPEAK, language))
        for language in languages.LANGUAGES
    ]
    for start in range(0, len(buttons), A_ROW):
        yield tuple(buttons[start : start + A_ROW])
    yield _next(WELCOME, "join-adult")
    yield (Button(phrase("join-minor"), pack(YOUNG)),)


def _consents(person: Person) -> Iterator[Row]:
    for topic in TOPICS:
        yield (
            Button(_ticked(topic in person.consents, phrase(f"join-consent-{topic}")), pack(JOIN, CONSENT, topic)),
        )
    yield _next(CONSENT, "join-agree")


def _languages(person: Person) -> Iterator[Row]:
    buttons = [
        Button(_ticked(tag in person.languages, phrase(f"language-{tag}")), pack(JOIN, LANGUAGES, tag))
        for tag in SPOKEN
    ]
    for start in range(0, len(buttons), A_ROW):
        yield tuple(buttons[start : start + A_ROW])
    if person.languages:
        yield _next(LANGUAGES, "join-next")
    else:
        alone = phrase("join-only", language=phrase(f"language-{person.language}"))
        yield (Button(alone, pack(JOIN, LANGUAGES, ONLY), "good"),)


def _place_screen(person: Person, step: str, *above: Phrase) -> Screen:
    """Asks for a place; what was typed may be one of these, or is kept as it was typed."""
    profile, asked = person.profile, phrase(f"join-{step}")
    if profile.typed:
        asked = phrase("join-place-which" if profile.offered else "join-place-none", typed=profile.typed)
    rows = [(Button(phrase("as-is", text=region.name), pack(JOIN, step, region.code)),) for region in profile.offered]
    if profile.typed:
        label = phrase("join-place-typed", typed=shortened(profile.typed, LONGEST_NAME))
        rows.append((Button(label, pack(JOIN, step, TYPED)),))
    later = Button(
        phrase("join-place-skip" if person.joined is None else "join-place-leave"), pack(JOIN, step, LATER)
    )
    return Screen((*above, asked), rows=(*rows, (later,)))


def _next(step: str, label: str) -> Row:
    return (Button(phrase(label), pack(JOIN, step, "next"), "good"),)


def _ticked(ticked: bool, label: Phrase) -> Phrase:  # noqa: FBT001 - whether it is ticked is all there is to say
    return phrase("tick-on" if ticked else "tick-off", label=label)

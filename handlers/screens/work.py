"""The card of a task, drawn by the form of its question and never by its kind; and what there is without one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from handlers.buttons import pack
from handlers.screens.asking import ASK
from handlers.screens.figures import in_a_line, price, rupiah, shortened
from handlers.screens.forms.before import given_before
from handlers.screens.forms.choice import draw_choice
from handlers.screens.forms.drawn import TAP, Drawn
from handlers.screens.forms.marking import draw_marking
from handlers.screens.forms.ranking import draw_rank
from handlers.screens.forms.recording import LISTEN, draw_recording
from handlers.screens.forms.scale import draw_scale
from handlers.screens.forms.several import draw_several
from handlers.screens.forms.writing import draw_writing
from handlers.screens.impact import purpose_phrase
from handlers.screens.menu import MENU
from handlers.screens.pausing import GO_ON
from handlers.screens.privacy import ANEW
from handlers.screens.profile import LANGUAGES, PART, part_button
from handlers.screens.redoing import redo_parts
from handlers.screens.screen import Button, Change, Part, Quote, Row, Screen
from handlers.screens.training import COURSE, examined_screen, learned_screen
from locales.phrase import Phrase, phrase
from storage.forms.choose import Choose
from storage.forms.mark import Mark
from storage.forms.rank import Rank
from storage.forms.record import Record
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write
from storage.rules.card import Card, Examined, Finished, Idle, Learned, Moved, News, Outcome, Skipped, Standing
from storage.rules.care import mark_of
from storage.rules.guide import Guide
from storage.rules.joining import REGION
from storage.rules.numerals import numeral
from storage.rules.placing import FIELD, LEVEL, PLACE, PROOF, REGISTER
from storage.rules.placing import LANGUAGES as OTHER_LANGUAGES

BACK, ASK_WHY, SKIP, PAGE, END, CARD, GUIDE = "b", "s", "k", "p", "e", "c", "g"
LOOK, READ, AVOID, SEE, CLAIM, LATER = "lk", "gr", "av", "ps", "fc", "lt"
CARD_VERBS = frozenset(
    {TAP, LISTEN, BACK, ASK_WHY, SKIP, PAGE, END, CARD, GUIDE, LOOK, READ, AVOID, SEE, CLAIM, LATER}
)
LONGEST_NAME = 24
A_ROW = 3
# Why there is nothing, where the name is that of a language.
ABOUT_LANGUAGES = (REGISTER, LEVEL, OTHER_LANGUAGES)

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
NEXT_BUTTON = Button(phrase("go-on"), pack(MENU, "tugas"), "good")
CHECK_BUTTON = Button(phrase("check-again"), pack(MENU, "tugas"), "good")
CHANGE_BUTTON = Button(phrase("menu-ubah"), pack(MENU, "ubah"))
PROGRESS_BUTTON = Button(phrase("menu-progres"), pack(MENU, "progres"))
HELP_LINE = phrase("care-help")
PRIVACY_BUTTON = Button(phrase("menu-privasi"), pack(MENU, "privasi"), "good")
# What is best done first where there is no task; elsewhere it is to look again.
FIRST_BUTTONS = {
    PROOF: Button(phrase("menu-latihan"), pack(MENU, "latihan"), "good"),
    PLACE: part_button(REGION, "good"),
    REGISTER: part_button(LANGUAGES, "good"),
    LEVEL: part_button(LANGUAGES, "good"),
    OTHER_LANGUAGES: part_button(LANGUAGES, "good"),
    "resting": NEXT_BUTTON,
    "packet": NEXT_BUTTON,
    "withdrawn": PRIVACY_BUTTON,
    "consents": Button(phrase("consents-read"), pack(ANEW, 0), "good"),
    "paused": GO_ON,
    "stopped": PRIVACY_BUTTON,
}
BACK_TO_CARD = Button(phrase("back-to-task"), pack(CARD))


def outcome_screen(outcome: Outcome) -> Screen:
    """What stands where the answered question stood: the next question, or the next task under a word of thanks."""
    match outcome:
        case Moved(card):
            return card_screen(card) if card.leg is None else standing_screen(card)
        case Learned() | Examined():
            return standing_screen(outcome)
        case Finished(after=after, done=done, tired=tired, earned=earned, changed=changed):
            pause = (phrase("care-pause"),) if tired else ()
            # As text: to write a number in the manner of a language costs as much as all the rest of a card.
            saved = phrase("saved-change") if changed else phrase("saved", done=str(done))
            paid = in_a_line((saved, phrase("saved-earned", amount=rupiah(earned)))) if earned else saved
            return _changeable(standing_screen(after, paid, *pause))


def standing_screen(standing: Standing, *above: Phrase) -> Screen:
    """The card, or what has to be read before it, or what came of one of a course, or the word that there is none."""
    if isinstance(standing, Learned):
        return learned_screen(standing)
    if isinstance(standing, Examined):
        return examined_screen(standing)
    if isinstance(standing, Idle):
        return idle_screen(standing, *above)
    if standing.news is not None:
        return news_screen(standing, standing.news, *above)
    if standing.sensitive and not standing.begun and not standing.revising:
        return warning_screen(standing, *above)
    return card_screen(standing, *above)


def news_screen(card: Card, news: News, *above: Phrase) -> Screen:
    """What changed in the guideline since this person read it, word by word."""
    on = Button(phrase("guide-news-read"), pack(READ, card.assignment), "good")
    change = Change(phrase("guide-news", name=card.batch), news.before, news.after)
    return Screen((), (change,), rows=((on,), (MENU_BUTTON,)), pager=_pager(card, PAGE), above=above)


def warning_screen(card: Card, *above: Phrase) -> Screen:
    """That the material is heavy, before any of it is seen, and the choice not to see it."""
    look = Button(phrase("care-look"), pack(LOOK, card.assignment))
    rows = ((look, _way_out(card)), (MENU_BUTTON,))
    return Screen(_heading(card), (phrase("care-warning"), HELP_LINE), rows=rows, above=above)


def skipped_screen(skipped: Skipped) -> Screen:
    """What comes after a skipped task, with the way to get fewer of its sort where there is one."""
    if not skipped.offer:
        return standing_screen(skipped.after)
    name = shortened(skipped.name, LONGEST_NAME)
    if skipped.offer == "languages":
        change = Button(phrase("avoid-languages"), pack(PART, LANGUAGES))
    else:
        change = Button(phrase(f"avoid-{skipped.offer}", name=name), pack(AVOID, skipped.assignment, skipped.offer))
    below = standing_screen(skipped.after, phrase("skipped-freely"))
    if skipped.offer in ("topic", "heavy") and HELP_LINE not in below.body:
        below = replace(below, above=(*below.above, HELP_LINE))
    return replace(below, rows=(*below.rows[:-1], (change,), below.rows[-1]))


def card_screen(card: Card, *above: Phrase) -> Screen:
    """The open question; below it the ways back and out."""
    body, foot, rows = _drawn(card)
    sent_back = () if card.redo is None else redo_parts(card.redo)
    body = (*sent_back, *_veiled(card, given_before(card)), *body)
    rows = (*rows, *_ways_out(card))
    pager, to_end = _pager(card, PAGE), _pager(card, END)
    return _hung(card, Screen(_heading(card), body, foot, rows, pager, to_end=to_end, above=above))


def skip_screen(card: Card, reasons: Sequence[str]) -> Screen:
    """The same card, asking why it is to be skipped."""
    body, _, _ = _drawn(card)
    rows = [(_reason(card, reason),) for reason in reasons]
    stay = Button(phrase("skip-stay"), _pager(card, PAGE) + numeral(1))
    last = (*rows, (stay,))
    foot = (phrase("skip-why"),)
    return _hung(card, Screen(_heading(card), body, foot, last, _pager(card, PAGE)))


def idle_screen(idle: Idle, *above: Phrase) -> Screen:
    """Why there is nothing to do, and what to do about it."""
    name = phrase("language-name", target=idle.name) if idle.reason in ABOUT_LANGUAGES else idle.name
    first = FIRST_BUTTONS.get(idle.reason, CHECK_BUTTON)
    if idle.reason == FIELD:
        label = phrase("idle-claim", name=shortened(idle.name, LONGEST_NAME))
        first = Button(label, pack(CLAIM, mark_of(idle.name)), "good")
    head = (phrase(f"idle-{idle.reason}", name=name),)
    return Screen(head, rows=((first,), (PROGRESS_BUTTON, MENU_BUTTON)), above=above)


def guide_screen(guide: Guide) -> Screen:
    """The guideline of the batch, and the way back to the task."""
    text = Quote(phrase("guide-of", name=guide.batch), guide.text)
    purpose = phrase("guide-purpose", purpose=purpose_phrase(guide.purpose))
    return Screen(body=(text,), foot=(purpose,), rows=((BACK_TO_CARD,),), pager="g:")


def changed_screen(kind: str, revision: int) -> Screen:
    """An edited message was taken as a new revision of what it was written for."""
    sentence = phrase("revised", kind=phrase(f"{kind}-title"), revision=revision)
    return Screen(head=(sentence,), rows=((BACK_TO_CARD, MENU_BUTTON),))


def _changeable(screen: Screen) -> Screen:
    """The same screen with a way back to what was just saved."""
    *rows, last = screen.rows
    ways = (last[:-1],) if len(last) > 1 else ()
    return replace(screen, rows=(*rows, *ways, (CHANGE_BUTTON, last[-1])))


def _heading(card: Card) -> tuple[Phrase, ...]:
    kind = phrase(f"{card.kind}-title")
    if card.leg is not None:
        leg = card.leg
        place = phrase("course-leg", name=card.batch, stage=leg.stage, step=leg.step, steps=leg.steps)
        line = phrase("course-leg-asks", place=place, kind=kind)
    elif card.places > 1:
        line = phrase("card-step", batch=card.batch, kind=kind, place=card.place, places=card.places)
    else:
        line = phrase("card", batch=card.batch, kind=kind)
    revising = (phrase("card-revising"),) if card.revising and card.redo is None else ()
    earns = [price(card.price)] if card.price.rupiah and not card.revising else []
    about = earns + [
        phrase(f"card-{name}", **{name: said})
        for name, said in (("topic", card.topic), ("domain", card.domain))
        if said
    ]
    return (line, *((in_a_line(about),) if about else ()), *revising)


def _drawn(card: Card) -> Drawn:
    """Body, foot and rows of the question by its form; what is hard to look at is veiled."""
    drawn = _form(card)
    return drawn._replace(body=_veiled(card, drawn.body))


def _veiled(card: Card, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    if not card.sensitive:
        return parts
    return tuple(part if isinstance(part, Phrase) else replace(part, veiled=True) for part in parts)


def _form(card: Card) -> Drawn:
    match card.question:
        case Choose() as question:
            return draw_choice(card, question)
        case ChooseSeveral() as question:
            return draw_several(card, question)
        case Rank() as question:
            return draw_rank(card, question)
        case Scale() as question:
            return draw_scale(card, question)
        case Write() as question:
            return draw_writing(card, question)
        case Mark() as question:
            return draw_marking(card, question)
        case Record() as question:
            return draw_recording(card, question)
        case never:
            assert_never(never)


def _reason(card: Card, reason: str) -> Button:
    return Button(phrase(f"skip-{reason}"), pack(SKIP, card.assignment, card.version, reason))


def _ways_out(card: Card) -> tuple[Row, ...]:
    """One row, or two where labels would be cut off on a phone."""
    ways, others = list(_ways(card)), [*_helps(card), MENU_BUTTON]
    together = len(ways) + len(others) <= A_ROW
    return (tuple(ways + others),) if together else (tuple(ways), tuple(others))


def _ways(card: Card) -> Iterator[Button]:
    if card.begun:
        yield Button(phrase("go-back"), pack(BACK, card.assignment, card.version))
    if card.redo is not None:
        yield Button(phrase("redo-later"), pack(LATER, card.assignment))
    else:
        yield Button(phrase("change-stop"), pack(MENU, "tugas")) if card.revising else _way_out(card)


def _helps(card: Card) -> Iterator[Button]:
    """Nobody is asked about a course: its answers are its own."""
    if card.has_guide:
        yield Button(phrase("guide"), pack(MENU, "panduan"))
    if card.leg is None and not card.revising:
        yield Button(phrase("inquiry-ask"), pack(ASK, card.assignment))


def _way_out(card: Card) -> Button:
    """Nothing of a course is skipped: it waits for its person."""
    if card.leg is not None:
        return Button(phrase("course-stop"), pack(COURSE, card.leg.course))
    return Button(phrase("skip"), pack(ASK_WHY, card.assignment, card.version))


def _hung(card: Card, screen: Screen) -> Screen:
    """The screen under the picture of its card, where that has one."""
    picture = next((block.text for block in card.question.show if block.picture), "")
    if not picture:
        return screen
    missing, see = phrase("picture-missing", picture=picture), pack(SEE, card.assignment)
    return replace(screen, picture=picture, veiled=card.sensitive, see=see, missing=missing)


def _pager(card: Card, verb: str) -> str:
    return pack(verb, card.assignment, card.version, "")

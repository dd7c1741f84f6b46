"""People as those see them who may: lists, what a search found, and one person with what can be done."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from handlers.buttons import pack
from handlers.screens.admission import QUEUE
from handlers.screens.asking import QUEUE_BUTTON
from handlers.screens.figures import below_each_other, duration, each, in_a_line, shortened
from handlers.screens.governing import HAND, PAUSE, PERSON, REMOVE, RESUME, ROLE, reason_phrase
from handlers.screens.menu import MENU
from handlers.screens.profile import level_name
from handlers.screens.proving import PROOFS, subject_phrase
from handlers.screens.rings import RING_OF
from handlers.screens.rules import intervention_phrase
from handlers.screens.screen import Button, Row, Screen
from handlers.screens.signs import SIGNS
from handlers.screens.trace import trace_button
from locales.phrase import Phrase, phrase
from storage.desk.audit import Wanted
from storage.desk.crowd import A_PAGE, TABS, Dossier, Listing, Seen
from storage.facts import Person
from storage.rules.day import WIB
from storage.rules.joining import HOUSE

LIST = "wl"
A_ROW = 2
LONGEST_NAME, LONGEST_LABEL = 60, 20

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
SIGNS_BUTTON = Button(phrase("signs-open"), pack(SIGNS, 0))
LIST_BUTTON = Button(phrase("people-back"), pack(MENU, "pelatih"))


def list_screen(listing: Listing, tab: str, page: int) -> Screen:
    """A page of a list."""
    shown, counts, waiting = listing.people[:A_PAGE], listing.counts, listing.waiting
    head = phrase("people-head" if shown else "people-none", tab=tab, people=counts[tab])
    turning = []
    if page:
        turning.append(Button(phrase("page-before"), pack(LIST, tab, page - 1)))
    if len(listing.people) > A_PAGE:
        turning.append(Button(phrase("page-after"), pack(LIST, tab, page + 1)))
    tabs = [_tab(name, counts[name], tab) for name in TABS if counts[name] or name == tab]
    queue = ((Button(phrase("people-waiting", people=waiting), pack(QUEUE, 0), "good"),),) if waiting else ()
    ways = (
        *((tuple(turning),) if turning else ()),
        *_in_rows(tabs),
        *queue,
        (SIGNS_BUTTON, QUEUE_BUTTON, MENU_BUTTON),
    )
    return Screen(
        (head, phrase("people-how")),
        tuple(_line(each) for each in shown),
        rows=(*_in_rows([_button(each) for each in shown]), *ways),
    )


def found_screen(people: Sequence[Seen], words: str) -> Screen:
    """What a search found; more than a page of it is not shown."""
    shown = people[:A_PAGE]
    head = phrase("people-found" if shown else "people-not-found", words=words)
    more = (phrase("people-more"),) if len(people) > A_PAGE else ()
    rows = (*_in_rows([_button(each) for each in shown]), (LIST_BUTTON, MENU_BUTTON))
    return Screen((head,), tuple(_line(each) for each in shown), more, rows=rows)


def person_screen(dossier: Dossier, by: Person, pseudonym: str, *above: Phrase) -> Screen:
    """One person, with what whoever looks may do with them."""
    seen = dossier.seen
    lines = [*_who(dossier, by, pseudonym), *_speaks(dossier), *_proven(dossier), _counts(dossier), *_pauses(dossier)]
    lines += [intervention_phrase(each) for each in dossier.ruled]
    return Screen((*above, _heading(seen)), (below_each_other(lines),), rows=tuple(_rows(dossier)))


def name_of(seen: Seen) -> str:
    """A name, or the number of somebody whose name is not to be seen."""
    return shortened(seen.name, LONGEST_NAME) or f"#{seen.id}"


def _tab(name: str, people: int, chosen: str) -> Button:
    label = phrase("people-tab", tab=name, people=people)
    return Button(phrase("ticked", text=label) if name == chosen else label, pack(LIST, name, 0))


def _button(seen: Seen) -> Button:
    return Button(phrase("as-is", text=shortened(name_of(seen), LONGEST_LABEL)), pack(PERSON, seen.id))


def _line(seen: Seen) -> Phrase:
    return phrase(
        "people-line",
        name=name_of(seen),
        number=seen.id,
        role=phrase(f"role-{seen.role}"),
        languages=", ".join(seen.languages),
        done=seen.done,
        state=_state(seen),
    )


def _state(seen: Seen) -> str:
    return "gone" if seen.is_gone else "stopped" if seen.is_stopped else "here"


def _heading(seen: Seen) -> Phrase:
    return phrase("person-head", name=name_of(seen), number=seen.id, state=_state(seen))


def _who(dossier: Dossier, by: Person, pseudonym: str) -> Iterator[Phrase]:
    seen = dossier.seen
    leads = [phrase(f"language-{tag}") for tag in seen.leads]
    role = phrase(f"role-{seen.role}")
    yield phrase("person-leads", role=role, languages=in_a_line(leads)) if leads else phrase("person-role", role=role)
    if by.may("export"):
        yield phrase("person-pseudonym", pseudonym=pseudonym)
    if by.may("ids"):
        yield phrase("person-telegram", number=str(seen.telegram_id))
    yield phrase("person-since", since=_moment(dossier.joined), last=_moment(dossier.last))
    if dossier.invited:
        yield phrase("person-invited", number=dossier.invited)


def _moment(at: datetime | None) -> Phrase:
    return phrase("no-figure") if at is None else phrase("person-moment", at=at.astimezone(WIB))


def _speaks(dossier: Dossier) -> Iterator[Phrase]:
    spoken = [_language(dossier, tag) for tag in dossier.seen.languages]
    if spoken:
        yield phrase("profile-languages", languages=in_a_line(spoken))
    origin, home = dossier.profile.origin, dossier.profile.home
    if origin is not None:
        yield phrase("profile-region", region=origin.name)
    if home is not None:
        yield phrase("profile-home", region=home.name)
    fields = [phrase("as-is", text=field.name) for field in dossier.fields if field.mine]
    if fields:
        yield phrase("person-fields", name=in_a_line(fields))


def _language(dossier: Dossier, tag: str) -> Phrase:
    level, name = dossier.profile.skill(tag).level, phrase(f"language-{tag}")
    return phrase("profile-language", language=name, said=level_name(level)) if level else name


def _proven(dossier: Dossier) -> Iterator[Phrase]:
    standing = [proof for proof in dossier.proofs if proof.revoked is None]
    if standing:
        said = [phrase("proof-short", subject=subject_phrase(proof.subject), level=proof.level) for proof in standing]
        yield phrase("person-proven", proven=in_a_line(said))


def _counts(dossier: Dossier) -> Phrase:
    return phrase(
        "person-counts",
        done=dossier.seen.done,
        skipped=dossier.skipped,
        time=duration(dossier.seconds),
        each=each(dossier.seconds, dossier.seen.done),
        lent=dossier.lent,
        owned=dossier.owned,
    )


def _pauses(dossier: Dossier) -> Iterator[Phrase]:
    for pause in dossier.pauses:
        if pause.whose != HOUSE:
            yield phrase("person-rests")
        elif pause.ends:
            yield phrase("person-paused", until=pause.until.astimezone(WIB), reason=reason_phrase(pause.reason))
        else:
            yield phrase("person-paused-open", reason=reason_phrase(pause.reason))


def _rows(dossier: Dossier) -> Iterator[Row]:
    seen = dossier.seen
    if dossier.governed and not seen.is_gone:
        pause = Button(phrase("person-resume"), pack(RESUME, seen.id), "good")
        if not seen.is_stopped:
            pause = Button(phrase("person-pause"), pack(PAUSE, seen.id))
        yield pause, Button(phrase("person-change-role"), pack(ROLE, seen.id))
        yield Button(phrase("person-proofs"), pack(PROOFS, seen.id)), trace_button(Wanted(person=seen.id))
        if dossier.ring is not None:
            yield (Button(phrase("ring-of", name=shortened(name_of(seen), LONGEST_LABEL)), pack(RING_OF, seen.id)),)
        hand = (Button(phrase("person-hand-over"), pack(HAND, seen.id)),) if dossier.owned else ()
        yield (*hand, Button(phrase("person-remove"), pack(REMOVE, seen.id), "bad"))
    else:
        yield (trace_button(Wanted(person=seen.id)),)
    yield LIST_BUTTON, MENU_BUTTON


def _in_rows(buttons: Sequence[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))

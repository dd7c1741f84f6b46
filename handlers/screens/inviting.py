"""Inviting people: what the link is to give, by buttons; the link; and the links that are still good."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from urllib.parse import quote

from handlers.buttons import Pressed, pack
from handlers.screens.figures import in_a_line, shortened
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Link, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.invites import Invite
from storage.facts import Batch, Person
from storage.rules.day import WIB
from storage.rules.inviting import INVITABLE, MOST_DAYS, MOST_USES, Wanted, languages_of, needs_language

DRAFT, BATCHES, TONGUES, MAKE = "in", "ib", "il", "im"
LINKS, WITHDRAW = "io", "iw"
# How many people a link with a button can be for, and how many days.
USES = (1, 10, 50, 200)
DAYS = (1, 7, 30, 90)
A_PAGE = 6
A_ROW = 2

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
OTHER_BUTTON = Button(phrase("invite-other"), pack(MENU, "undang"))
LINKS_BUTTON = Button(phrase("invite-links"), pack(LINKS, 0))


def read_draft(pressed: Pressed) -> Wanted:
    """The invite that a button is about, kept within what can be had."""
    uses, days = min(pressed.number(1), MOST_USES), min(pressed.number(2), MOST_DAYS)
    return Wanted(pressed.text(0), max(1, uses), max(1, days), pressed.number(3), pressed.text(4))


def begun(inviter: Person) -> Wanted:
    """What the buttons begin with."""
    wanted = Wanted(next(role for role in INVITABLE if inviter.gives(role)))
    return replace(wanted, language=languages_of(inviter)[0]) if needs_language(inviter, wanted.role) else wanted


def draft_screen(inviter: Person, wanted: Wanted, batch: Batch | None) -> Screen:
    """What the link will give; each button changes one thing of it."""
    said = phrase("invite-draft", role=phrase(f"role-{wanted.role}"), uses=wanted.uses, days=wanted.days)
    narrowed = [phrase("invite-batch", name=batch.wishes.name)] if batch is not None else []
    if wanted.language:
        narrowed.append(phrase("invite-language", language=phrase(f"language-{wanted.language}"), role=wanted.role))
    return Screen(
        (phrase("invite-choose"), said, *narrowed), (phrase("invite-how"),), rows=tuple(_rows(inviter, wanted))
    )


def batches_screen(wanted: Wanted, batches: Sequence[Batch]) -> Screen:
    """Which batch the guests start with."""
    rows = [
        (Button(phrase("as-is", text=shortened(batch.wishes.name)), _packed(replace(wanted, batch=batch.id))),)
        for batch in batches
    ]
    none = (Button(phrase("invite-no-batch"), _packed(replace(wanted, batch=0))),)
    return Screen((phrase("invite-which-batch" if batches else "invite-without-batches"),), rows=(*rows, none))


def languages_screen(inviter: Person, wanted: Wanted) -> Screen:
    """Which language the guests are invited for."""
    tags = [
        Button(phrase(f"language-{tag}"), _packed(replace(wanted, language=tag))) for tag in languages_of(inviter)
    ]
    rows = (tuple(tags[start : start + A_ROW]) for start in range(0, len(tags), A_ROW))
    none = () if needs_language(inviter, wanted.role) else ((_any_language(wanted),),)
    return Screen((phrase("invite-which-language", role=wanted.role),), rows=(*rows, *none))


def link_screen(link: str, wanted: Wanted, expires: datetime) -> Screen:
    """The link, what it is good for, and how to pass it on; no button that puts something else in its place."""
    said = phrase("invite-made", role=phrase(f"role-{wanted.role}"), uses=wanted.uses, until=expires.astimezone(WIB))
    share = Link(phrase("invite-share"), f"https://t.me/share/url?url={quote(link, safe='')}")
    return Screen((said,), (phrase("as-is", text=link),), rows=((share,),))


def links_screen(invites: Sequence[Invite], page: int, *above: Phrase) -> Screen:
    """A page of the links that are good now; `invites` may hold one more than a page, which begins the next."""
    shown = invites[:A_PAGE]
    head = phrase("invite-links-head" if shown else "invite-links-none")
    rows = [
        (Button(phrase("invite-withdraw", number=each.id), pack(WITHDRAW, each.id, page), "bad"),) for each in shown
    ]
    turning = []
    if page:
        turning.append(Button(phrase("page-before"), pack(LINKS, page - 1)))
    if len(invites) > A_PAGE:
        turning.append(Button(phrase("page-after"), pack(LINKS, page + 1)))
    last = ((tuple(turning),) if turning else ()) + ((OTHER_BUTTON, MENU_BUTTON),)
    return Screen((*above, head), tuple(_line(each) for each in shown), rows=(*rows, *last))


def _rows(inviter: Person, wanted: Wanted) -> Iterator[Row]:
    roles = [role for role in INVITABLE if inviter.gives(role)]
    if len(roles) > 1:
        buttons = [_choice(inviter, wanted, phrase(f"role-{role}"), replace(wanted, role=role)) for role in roles]
        for start in range(0, len(buttons), A_ROW + 1):
            yield tuple(buttons[start : start + A_ROW + 1])
    yield tuple(
        _choice(inviter, wanted, phrase("invite-uses", uses=uses), replace(wanted, uses=uses)) for uses in USES
    )
    yield tuple(
        _choice(inviter, wanted, phrase("invite-days", days=days), replace(wanted, days=days)) for days in DAYS
    )
    yield (
        Button(phrase("invite-choose-batch"), _packed(wanted, BATCHES)),
        Button(phrase("invite-choose-language"), _packed(wanted, TONGUES)),
    )
    yield (Button(phrase("invite-make"), _packed(wanted, MAKE), "good"),)
    yield LINKS_BUTTON, MENU_BUTTON


def _choice(inviter: Person, wanted: Wanted, label: Phrase, chosen: Wanted) -> Button:
    """A role that is good for a language only leads over the languages, unless one is chosen."""
    if needs_language(inviter, chosen.role) and not chosen.language:
        return Button(label, _packed(chosen, TONGUES))
    return Button(phrase("ticked", text=label) if chosen == wanted else label, _packed(chosen))


def _any_language(wanted: Wanted) -> Button:
    return Button(phrase("invite-any-language"), _packed(replace(wanted, language="")))


def _packed(wanted: Wanted, verb: str = DRAFT) -> str:
    return pack(verb, wanted.role, wanted.uses, wanted.days, wanted.batch, wanted.language)


def _line(invite: Invite) -> Phrase:
    further = [phrase("as-is", text=invite.by_name or f"#{invite.by}")]
    if invite.batch:
        further.append(phrase("as-is", text=invite.batch))
    if invite.language:
        further.append(phrase(f"language-{invite.language}"))
    return phrase(
        "invite-line",
        number=invite.id,
        role=phrase(f"role-{invite.role}"),
        used=invite.uses - invite.left,
        uses=invite.uses,
        until=invite.expires.astimezone(WIB),
        further=in_a_line(further),
    )

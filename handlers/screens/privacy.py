"""What is kept of somebody and what they agreed to; their data, its correction, and the way out."""

from collections.abc import Iterator
from datetime import datetime

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, rupiah
from handlers.screens.join import JOIN
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.privacy import Agreed, Consent
from storage.desk.statements import Dues
from storage.facts import Operator, Person
from storage.rules.day import WIB
from storage.rules.joining import CONSENT_VERSION, OWN, TOPICS

CONSENT, DATA, CORRECT, ERASE, ERASE_NOW = "vc", "vd", "vk", "ve", "vx"
# All consents once more, as they are worded now, and the answer to that.
ANEW, ANSWER = "va", "vs"
GIVE, WITHDRAW = "give", "withdraw"
A_ROW = 2

HOME = Button(phrase("open-menu"), pack(MENU, "bantuan"))
BACK = Button(phrase("privacy-keep"), pack(MENU, "privasi"), "good")


def privacy_screen(agreed: Agreed, operator: Operator) -> Screen:
    """What is kept and why, what this person agreed to since when, and their rights as buttons."""
    body = (phrase("privacy"), _who(operator), phrase("privacy-consents"), _standing(agreed))
    return Screen(body=body, rows=tuple(_rows(agreed.person)))


def changed_toast(topic: str, wish: str) -> Phrase:
    """What has become of a consent, at once."""
    return phrase("privacy-given" if wish == GIVE else "privacy-withdrawn", topic=topic)


def consent_screen(agreed: Agreed, topic: str, wish: str) -> Screen:
    """What has become of a consent that was given or withdrawn by a word, and how they all stand."""
    back = Button(phrase("menu-privasi"), pack(MENU, "privasi"))
    return Screen((changed_toast(topic, wish),), (_standing(agreed),), rows=((back, HOME),))


def anew_screen(person: Person, ticks: int) -> Screen:
    """All consents once more, in their wording of now, none ticked before; `ticks` are those ticked, a bit each."""
    was = person.agreed or phrase("no-figure")
    rows = [
        (Button(_ticked(ticks >> place & 1, phrase(f"join-consent-{topic}")), pack(ANEW, ticks ^ 1 << place)),)
        for place, topic in enumerate(TOPICS)
    ]
    save = Button(phrase("join-agree"), pack(ANSWER, ticks, CONSENT_VERSION), "good")
    later = Button(phrase("consents-later"), pack(MENU, "bantuan"))
    head = phrase("consents-anew", was=was, version=CONSENT_VERSION)
    return Screen(body=(head, phrase("join-consent")), rows=(*rows, (save,), (later,)))


def ticked_topics(ticks: int) -> tuple[str, ...]:
    """The topics whose bits are set."""
    return tuple(topic for place, topic in enumerate(TOPICS) if ticks >> place & 1)


def answered_screen(agreed: Agreed) -> Screen:
    """What was answered, and on to work where that is wanted."""
    go_on = Button(phrase("go-on"), pack(MENU, "tugas"), "good")
    rows: tuple[Row, ...] = ((go_on, HOME),) if agreed.person.works else ((HOME,),)
    return Screen((phrase("consents-answered"),), (_standing(agreed),), rows=rows)


def erase_screen(person: Person, now: datetime, chance: str, dues: Dues) -> Screen:
    """What goes, what cannot be called back, what is still owed; the button is good for this person, for a while."""
    sure = Button(phrase("privacy-erase-now"), pack(ERASE_NOW, person.id, int(now.timestamp()), chance), "bad")
    return Screen(body=(phrase("privacy-erase-ask"), *_owed(dues)), rows=((sure,), (BACK,)))


def erased_screen(receipt: str, at: datetime, dues: Dues) -> Screen:
    """The number and the day that prove it, and what is still owed: nothing else tells them their payout id now."""
    return Screen(body=(phrase("privacy-erased", receipt=receipt, at=at.astimezone(WIB)), *_owed(dues)))


def stranger_screen() -> Screen:
    """For whoever nothing is kept of."""
    return Screen((phrase("privacy-stranger"),))


def _owed(dues: Dues) -> tuple[Phrase, ...]:
    return (phrase("erase-pay", amount=rupiah(dues.amount), payee=dues.payee),) if dues.amount > 0 else ()


def _standing(agreed: Agreed) -> Phrase:
    standing = {consent.topic: consent for consent in agreed.consents}
    return below_each_other([_line(topic, standing.get(topic)) for topic in TOPICS])


def _ticked(ticked: int, label: Phrase) -> Phrase:
    return phrase("tick-on" if ticked else "tick-off", label=label)


def _line(topic: str, consent: Consent | None) -> Phrase:
    what = phrase(f"privacy-topic-{topic}")
    if consent is None:
        return phrase("consent-never", topic=what)
    at = consent.at.astimezone(WIB)
    return phrase(
        "consent-given" if consent.given else "consent-withdrawn", topic=what, at=at, version=consent.version
    )


def _rows(person: Person) -> Iterator[Row]:
    joined = person.joined is not None
    if joined:
        yield from _toggles(person)
    data = Button(phrase("privacy-data"), pack(DATA))
    how_long = Button(phrase("menu-retensi"), pack(MENU, "retensi"))
    if joined:
        pause = "lanjut" if OWN in person.paused else "jeda"
        yield data, Button(phrase("privacy-correct"), pack(CORRECT))
        yield Button(phrase(f"menu-{pause}"), pack(MENU, pause)), how_long
        yield (Button(phrase("menu-banding"), pack(MENU, "banding")),)
    else:
        yield data, how_long
    # The step of joining that is open, where one is.
    back = HOME if person.is_here else Button(phrase("go-back"), pack(JOIN, "", ""))
    yield Button(phrase("privacy-erase"), pack(ERASE), "bad"), back


def _who(operator: Operator) -> Phrase:
    """Who answers for it all."""
    if not operator.name and not operator.contact:
        return phrase("privacy-operator-unknown")
    unsaid = phrase("no-figure")
    values = {"name": operator.name, "contact": operator.contact, "place": operator.place}
    return phrase("privacy-operator", **{name: value or unsaid for name, value in values.items()})


def _toggles(person: Person) -> Iterator[Row]:
    """Each says what it does, not what to turn around: pressed twice it does the same."""
    buttons = [
        Button(
            phrase("tick-on" if topic in person.consents else "tick-off", label=phrase(f"privacy-short-{topic}")),
            pack(CONSENT, topic, WITHDRAW if topic in person.consents else GIVE),
        )
        for topic in TOPICS
    ]
    for start in range(0, len(buttons), A_ROW):
        yield tuple(buttons[start : start + A_ROW])

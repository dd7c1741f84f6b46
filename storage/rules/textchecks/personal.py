"""Does the text tell who somebody is: an identity number, a phone number, an address, an account, a card, a plate?

Only what was not in the source already. The forms: NIK, six digits of a place and six of a birthday (women's days
plus 40), Permendagri 72/2022; E.164 and national phone numbers; ISO/IEC 7812-1 cards with their check digit.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from locales.phrase import Phrase, phrase
from storage.rules.textchecks.check import Draft

_DIGITS = re.compile(r"(?<![\d.,])\+?\d(?:[ .()-]{0,2}\d){7,18}(?!\d)")
_EMAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_PLATE = re.compile(r"\b(?:[A-Z]{1,2}) ?\d{1,4} ?(?:[A-Z]{2,3})\b")
_ACCOUNT = re.compile(r"\b(?:rek|rekening|norek|no\.? ?rek|bca|bni|bri|mandiri|bsi|dana|ovo|gopay)\b", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+?62|0)8[1-9]\d{7,10}|(?:\+?62|0)[2-79]\d{7,10}")
# Whatever is looked for has one of these in it; most texts have none.
# Each begins with a figure or @, by which the search is quick.
_TELLING = re.compile(r"@|[0-9](?:[ .()-]{0,2}[0-9]){7}|[0-9] ?[A-Z]{2}")
NIK_DIGITS, FEMALE = 16, 40
PROVINCES = range(11, 98)
CARD_DIGITS = range(13, 20)
ACCOUNT_DIGITS = range(8, 17)
# Issuers begin with these: Visa, Mastercard, American Express, JCB, GPN.
CARD_FIRST = ("4", "5", "2", "34", "37", "35", "6", "19")


def personal(draft: Draft) -> Phrase | None:
    """One kind of data is named, the gravest first."""
    what = telling(draft.text, draft.base)
    return None if what is None else phrase("check-personal", what=what)


def may_tell(text: str) -> bool:
    """Whether it pays to look closer; of a text that is written as JSON this says the same."""
    return _TELLING.search(text) is not None


def telling(text: str, base: str = "") -> str | None:
    """What of this text tells who somebody is and was not in what it started from, the gravest; None if nothing."""
    if not may_tell(text):
        return None
    for what in ("nik", "card", "account", "phone", "email", "plate"):
        found = set(_found(what, text))
        if found and found - set(_found(what, base)):
            return what
    return None


def _found(what: str, text: str) -> Iterator[str]:
    if what == "email":
        yield from _EMAIL.findall(text)
    elif what == "plate":
        yield from (plate for plate in _PLATE.findall(text) if not text.isupper())
    else:
        named = what == "account" and _ACCOUNT.search(text) is not None
        for number in _DIGITS.findall(text):
            digits = re.sub(r"[^\d+]", "", number)
            if _NUMBERS[what](digits) or (named and len(digits) in ACCOUNT_DIGITS):
                yield digits


def is_nik(digits: str) -> bool:
    """Whether these are a place and a birthday, and a number of that day."""
    if len(digits) != NIK_DIGITS or not digits.isdecimal() or int(digits[:2]) not in PROVINCES:
        return False
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    try:
        date(2000 + year, month, day - FEMALE if day > FEMALE else day)
    except ValueError:
        return False
    return digits[12:] != "0000"


def is_card(digits: str) -> bool:
    """Whether the last digit is right by the formula of Luhn, and an issuer has such numbers."""
    if len(digits) not in CARD_DIGITS or not digits.isdecimal() or not digits.startswith(CARD_FIRST):
        return False
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(map(int, digits[::-2])) + sum(doubled)) % 10 == 0


def is_phone(digits: str) -> bool:
    return _PHONE.fullmatch(digits) is not None


_NUMBERS: dict[str, Callable[[str], bool]] = {
    "nik": is_nik,
    "card": is_card,
    "phone": is_phone,
    "account": lambda _: False,
}

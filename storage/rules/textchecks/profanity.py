"""Does the text swear where a formal text was asked for? Among friends people swear, and may."""

from locales.phrase import Phrase, phrase
from locales.tongues.lists import words_of
from locales.tongues.tokens import spellings, words_in
from storage.rules.textchecks.check import Draft

UNWANTED = ("-x-baku", "-x-krama", "-x-krama-alus", "-x-ngoko-alus", "-x-lemes")


def profanity(draft: Draft) -> Phrase | None:
    if not (draft.asked or "").lower().endswith(UNWANTED):
        return None
    return phrase("check-profanity") if swearing(draft.text) - swearing(draft.base) else None


def swearing(text: str) -> set[str]:
    return {spelling for word in words_in(text) for spelling in spellings(word)} & words_of("profane")

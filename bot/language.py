"""What language a text looks like: our own lists, what was learned, and langdetect for languages from elsewhere.

Of the languages of Indonesia langdetect knows Indonesian alone and calls most others by that name, so it is asked
only where the lists are lost. All 55 profiles would cost 65 MiB; these cost five and err less on slang.
"""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from locales.tongues.guess import LanguageGuess
from locales.tongues.guessing import described, guess_language
from locales.tongues.learned import Learned
from locales.tongues.lists import version

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

# Those that people in Indonesia may well paste, of the languages that put spaces between their words.
TOLD_APART = ("id", "en", "ar", "de", "es", "fr", "hi", "nl", "pt", "ru", "tl", "vi")
OURS = frozenset({"id", "en"})
LOST = 0.34
CERTAIN = 0.95
FEWEST_LETTERS = 20
FEWEST_WORDS = 4
LONGEST = 2000
SEED = 7


class Tongue:
    """Guesses in a thread, so that nobody waits for the milliseconds it takes. The first guess reads the lists."""

    def __init__(self) -> None:
        self._factory: DetectorFactory | None = None
        self._learned: Learned | None = None
        self._version = ""

    def learn(self, learned: Learned | None, version_: int) -> None:
        """From now on judge with this as well; with None by the lists alone."""
        self._learned = learned
        self._version = f"+learned-{version_}" if learned else ""

    async def guess(self, text: str) -> LanguageGuess:
        """The likeliest language, `und` where there are no words."""
        return await asyncio.to_thread(self._guess, text)

    def _guess(self, text: str) -> LanguageGuess:
        learned = self._learned
        guess = guess_language(text) if learned is None else self._with(learned, text)
        if guess.coverage >= LOST or guess.words < FEWEST_WORDS or sum(map(str.isalpha, text)) < FEWEST_LETTERS:
            return guess
        return msgspec.structs.replace(guess, foreign=self._foreign(text[:LONGEST]))

    def _with(self, learned: Learned, text: str) -> LanguageGuess:
        return described(text, learned.judge(text), f"lists-{version()}{self._version}")

    def _foreign(self, text: str) -> str:
        """A language from elsewhere, if there is little doubt about it; else nothing."""
        from langdetect.lang_detect_exception import LangDetectException

        self._factory = self._factory or _load()
        detector = self._factory.create()
        detector.append(text)
        try:
            best = detector.get_probabilities()[0]
        except (LangDetectException, IndexError):
            return ""
        return best.lang if best.prob >= CERTAIN and best.lang not in OURS else ""


def _load() -> "DetectorFactory":
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(SEED)
    factory.load_json_profile([(Path(PROFILES_DIRECTORY) / name).read_text(encoding="utf-8") for name in TOLD_APART])
    return factory

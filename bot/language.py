"""What language a text looks like: langdetect, seeded, with the few languages it can tell apart here.

Of the languages of Indonesia it knows Indonesian alone and calls most others by that name, so the answer is a guard
against foreign text and nothing more. All 55 profiles would cost 65 MiB; these cost five and err less on slang.
"""

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING

from storage.facts import Guess

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

VERSION = "langdetect-1.0.9"
# Those that people in Indonesia may well paste, of the languages that put spaces between their words.
TOLD_APART = ("id", "en", "ar", "de", "es", "fr", "hi", "nl", "pt", "ru", "tl", "vi")
FEWEST_LETTERS = 20
FEWEST_WORDS = 4
LONGEST = 2000
SEED = 7
WORD = re.compile(r"[^\W\d_]+")


class Langdetect:
    """Guesses in a thread, so that nobody waits for the milliseconds it takes."""

    def __init__(self) -> None:
        self._factory: DetectorFactory | None = None
        self._lock = asyncio.Lock()

    async def warm(self) -> None:
        """Read the profiles now, not at the first question."""
        async with self._lock:
            if self._factory is None:
                self._factory = await asyncio.to_thread(_load)

    async def guess(self, text: str) -> Guess | None:
        """The likeliest language, None where the text is too short or has nothing to judge by."""
        words = WORD.findall(text[:LONGEST])
        if len(words) < FEWEST_WORDS or sum(map(len, words)) < FEWEST_LETTERS:
            return None
        await self.warm()
        return await asyncio.to_thread(self._detect, text[:LONGEST])

    def _detect(self, text: str) -> Guess | None:
        from langdetect.lang_detect_exception import LangDetectException

        if self._factory is None:
            return None
        detector = self._factory.create()
        detector.append(text)
        try:
            best = detector.get_probabilities()[0]
        except (LangDetectException, IndexError):
            return None
        return Guess(best.lang, round(best.prob, 4), VERSION)


def _load() -> "DetectorFactory":
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(SEED)
    factory.load_json_profile([(Path(PROFILES_DIRECTORY) / name).read_text(encoding="utf-8") for name in TOLD_APART])
    return factory

"""What one person's scores say of an answer as a whole."""

from collections import Counter
from collections.abc import Iterable, Iterator
from statistics import fmean

import msgspec

from storage.facts import Turn
from storage.formats.meaning import is_blank, prompt_flaw
from storage.lesson import Lesson, Score


class Rated(msgspec.Struct, gc=False):
    """An answer with this person's scores by dimension, 1 to 5; None says they could not tell."""

    prompt: tuple[Turn, ...]
    text: str
    model: str
    scores: dict[str, int | None]

    @property
    def mean(self) -> float | None:
        """The mean of the scores they gave; None if they gave none."""
        given = [score for score in self.scores.values() if score is not None]
        return fmean(given) if given else None


def rated(lessons: Iterable[Lesson], left: Counter[str]) -> Iterator[Rated]:
    """The answers that are rated by these lessons of one annotation; the unsound are counted in `left`."""
    answers: dict[tuple[tuple[Turn, ...], str], Rated] = {}
    answer: Rated | None = None
    for score in lessons:
        if isinstance(score, Score):
            # The scores of one answer mostly follow one another, and a conversation is slow to look up.
            if answer is None or answer.prompt is not score.prompt or answer.text is not score.text:
                usual = Rated(score.prompt, score.text, score.model or "", {})
                answer = answers.setdefault((score.prompt, score.text), usual)
            answer.scores[score.dimension] = score.value
    for answer in answers.values():
        flaw = score_flaw(answer)
        if flaw is None:
            yield answer
        else:
            left[flaw] += 1


def score_flaw(score: Score | Rated) -> str | None:
    """Why this must not be trained on: `blank`, `prompt-end` or `turns`; None if it may."""
    return "blank" if is_blank(score.text) else prompt_flaw(score.prompt)

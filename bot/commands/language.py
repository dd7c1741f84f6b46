"""`latihin language`: what a text looks like, and how right that is on files of one's own."""

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import process_time_ns
from typing import Annotated, TypeVar

import msgspec
import typer

from bot.commands.samples import read_labelled, read_pairs, read_sentences
from bot.commands.saying import refusals_said
from bot.commands.scores import PairScores, Scores, area_under_curve, by_language, quantile
from locales.phrase import phrase
from locales.tongues.guess import LanguageGuess
from locales.tongues.guessing import described, guess_language
from locales.tongues.learned import Learned, count_words
from locales.tongues.lexicon import lexicon
from locales.tongues.lists import version
from locales.tongues.mixing import labels
from locales.tongues.register import colloquialness
from storage.errors import Refused

T = TypeVar("T")
NEUTRAL = 0.5
LEARNED = "learned"

Text = Annotated[str, typer.Argument(help="A text; - reads texts from standard input, one a line")]
Eval = Annotated[Path | None, typer.Option("--eval", help="TSV or CSV with the columns lang and text")]
Register = Annotated[Path | None, typer.Option(help="TSV or CSV with the columns informal and formal")]
Learn = Annotated[Path | None, typer.Option(help="With --eval: learn from these texts first, columns lang and text")]
Each = Annotated[int, typer.Option(help="How many texts of each language are learned; 0: all")]
Words = Annotated[Path | None, typer.Option(help="TSV with the columns word and label, an empty line after a text")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON")]


def language(
    text: Text = "",
    evaluate: Eval = None,
    register: Register = None,
    words: Words = None,
    *,
    learn: Learn = None,
    each: Each = 0,
    as_json: AsJson = False,
) -> None:
    """Tell what language a text is in and how colloquial it is; or measure that on a file of one's own."""
    with refusals_said():
        lexicon()
        if evaluate is not None:
            _show(_scores(evaluate, _learned(learn, each)), _table, as_json=as_json)
        elif register is not None:
            _show(_pair_scores(register), _figures, as_json=as_json)
        elif words is not None:
            _show(_word_scores(words), _table, as_json=as_json)
        elif text:
            for line in sys.stdin if text == "-" else (text,):
                _show(guess_language(line), _told, as_json=as_json or text == "-")
        else:
            raise Refused(phrase("language-nothing"))


def _learned(path: Path | None, each: int) -> Learned | None:
    """What the first texts of each language in this file teach; nothing of it is kept."""
    if path is None:
        return None
    numbers: Counter[str] = Counter()
    chosen = []
    for language, text in read_labelled(path):
        numbers[language] += 1
        if not each or numbers[language] <= each:
            chosen.append((language, text))
    return Learned(count_words(chosen))


def _scores(path: Path, learned: Learned | None) -> Scores:
    samples = read_labelled(path)
    guess = guess_language if learned is None else lambda text: described(text, learned.judge(text), LEARNED)
    guessed, times = _timed(lambda pair: guess(pair[1]), samples)
    scores = _summed([asked for asked, _ in samples], [guess.language for guess in guessed], times)
    return scores if learned is None else msgspec.structs.replace(scores, version=f"{scores.version}+{LEARNED}")


def _word_scores(path: Path) -> Scores:
    sentences = read_sentences(path)
    asked = [_label(label) for sentence in sentences for _, label in sentence]
    guessed, times = _timed(lambda sentence: labels([word for word, _ in sentence], "jv"), sentences)
    return _summed(asked, [label for some in guessed for label in some], times)


def _pair_scores(path: Path) -> PairScores:
    pairs = read_pairs(path)
    scores, times = _timed(colloquialness, [side for pair in pairs for side in pair])
    informal, formal = scores[::2], scores[1::2]
    right = sum(score > NEUTRAL for score in informal) + sum(score <= NEUTRAL for score in formal)
    return PairScores(
        pairs=len(pairs),
        auc=area_under_curve(informal, formal),
        order=sum(one > other for one, other in zip(informal, formal, strict=True)) / len(pairs),
        ties=sum(one == other for one, other in zip(informal, formal, strict=True)) / len(pairs),
        accuracy=right / len(scores),
        median_us=quantile(times, 0.5),
        p95_us=quantile(times, 0.95),
        version=f"lists-{version()}",
    )


def _summed(asked: list[str], guessed: list[str], times: list[float]) -> Scores:
    languages = by_language(asked, guessed)
    return Scores(
        languages=languages,
        texts=len(asked),
        accuracy=sum(each.right for each in languages) / len(asked),
        macro_f1=sum(each.f1 for each in languages) / len(languages),
        median_us=quantile(times, 0.5),
        p95_us=quantile(times, 0.95),
        version=f"lists-{version()}",
    )


def _timed(call: Callable[[T], object], samples: list[T]) -> tuple[list, list[float]]:  # type: ignore[type-arg]
    """What comes of each sample, and the processor time of each in microseconds."""
    results, times = [], []
    for sample in samples:
        begun = process_time_ns()
        results.append(call(sample))
        times.append((process_time_ns() - begun) / 1000)
    return results, times


def _label(name: str) -> str:
    """One of id, jv, en, mix, o: `MIX-ID-EN` is mix, `ID` is id, whatever else is no word."""
    first = name.strip().lower().partition("-")[0]
    return first if first in ("id", "jv", "en", "su", "mix") else "mix" if first in ("mixed", "mx") else "o"


def _show(found: T, told: Callable[[T], list[str]], *, as_json: bool) -> None:
    typer.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(told(found)))


def _table(scores: Scores) -> list[str]:
    """Columns between tabs, the same in every language of the shell, as programs may read them."""
    lines = ["lang\ttexts\tright\taccuracy\tprecision\tf1"]
    for one in scores.languages:
        shares = f"{one.accuracy:.4f}\t{one.precision:.4f}\t{one.f1:.4f}"
        lines.append(f"{one.lang}\t{one.texts}\t{one.right}\t{shares}")
    return lines + _lines(scores, ("texts", "accuracy", "macro_f1", "median_us", "p95_us", "version"))


def _figures(scores: PairScores) -> list[str]:
    return _lines(scores, scores.__struct_fields__)


def _told(guess: LanguageGuess) -> list[str]:
    return _lines(guess, guess.__struct_fields__)


def _lines(found: msgspec.Struct, names: tuple[str, ...]) -> list[str]:
    return [f"{name}\t{_cell(getattr(found, name))}" for name in names]


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.4f}"
    if isinstance(value, dict):
        return "; ".join(f"{name}: {', '.join(words)}" for name, words in value.items())
    return "" if value is None else str(value)

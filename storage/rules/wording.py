"""What of an annotation is in its author's own words, and in which language they were asked for."""

from collections.abc import Iterator

from storage.facts import Content, JsonObject, Wishes
from storage.kinds.registry import get_kind
from storage.lesson import Completion, TextPair


def own_words(source: Content, kind: str, value: JsonObject, wishes: Wishes) -> Iterator[tuple[Content, str]]:
    """Each text, with what it was written for as the content of a task: its source, or the turns before it."""
    models = {candidate.text for candidate in source.candidates}
    for lesson in get_kind(kind).lessons(source, value, wishes):
        match lesson:
            case TextPair(target=text):
                yield Content(text=lesson.source, lang=lesson.source_lang, target=lesson.target_lang), text
            case Completion(text=text) if text not in models:
                lang, target = source.lang or wishes.lang, source.target or wishes.target
                yield Content(messages=lesson.prompt, lang=lang, target=target), text
            case _:
                continue

"""The labelling configuration of Label Studio: what is shown, and the controls for all that was said of it."""

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from storage.facts import LETTERS, Content
from storage.formats.batch_file.foreign import SHOWN
from storage.formats.by_task import conversation_in

DIALOGUE, PICTURE, TEXT, TOPIC, ANSWERS = "dialogue", "picture", "text", "topic", "answers"
# The first two candidates, that are compared.
BOTH = "a,b"
# What is said of an object, by the control it is said with.
SCORE, LABELS, SPANS, WORDS, BETTER, RANKS = "score", "labels", "spans", "words", "better", "ranks"

_OBJECTS = {
    DIALOGUE: (
        '<Paragraphs name="dialogue" value="$shown_dialogue" nameKey="role" textKey="content" layout="dialogue"/>'
    ),
    PICTURE: '<Image name="picture" value="$shown_picture"/>',
    ANSWERS: '<List name="answers" value="$shown_answers"/>',
}
# The tag of each control, with what else it needs to be told. Its name in small letters is the type of its regions.
TAGS = {
    SCORE: "Rating",
    LABELS: "Choices",
    SPANS: "Labels",
    WORDS: "TextArea",
    BETTER: "Pairwise",
    RANKS: "Ranker",
}
_MORE = {SCORE: ' maxRating="5"', LABELS: ' choice="multiple"', WORDS: ' rows="3"'}
_OPTIONS = {LABELS: "Choice", SPANS: "Label"}


class Config:
    """Grows with what is seen; a control has the same name in every task."""

    def __init__(self) -> None:
        self.places = 0
        self._shown: set[str] = set()
        # By object and then by what is asked: the control's name, and the options that were chosen in it.
        self._controls: dict[str, dict[tuple[str, str], tuple[str, set[str]]]] = {}
        self._dimensions: dict[str, int] = {}

    def show(self, content: Content) -> None:
        """Make room for all that this task shows."""
        self.places = max(self.places, len(content.candidates))
        for name, there in (
            (DIALOGUE, bool(conversation_in(content))),
            (PICTURE, bool(content.image)),
            (TEXT, bool(content.text)),
            (TOPIC, bool(content.topic)),
        ):
            if there:
                self._shown.add(name)

    def control(self, purpose: str, to: str, *options: str, dimension: str = "") -> str:
        """The name of the control for this, where these options can be chosen."""
        number = self._dimensions.setdefault(dimension, len(self._dimensions) + 1) if dimension else 0
        usual = "_".join((purpose, *(to.split(",")), *([str(number)] if number else [])))
        name, known = self._controls.setdefault(to, {}).setdefault((purpose, dimension), (usual, set()))
        known.update(options)
        return name

    def text(self) -> str:
        """The configuration as XML."""
        lines = [line for to in self._objects() for line in self._lines(to)]
        return "\n".join(("<View>", *lines, "</View>", ""))

    def _objects(self) -> Iterator[str]:
        yield from (name for name in (PICTURE, TOPIC, TEXT, DIALOGUE) if name in self._shown | self._controls.keys())
        yield from LETTERS[: self.places].lower()
        yield from (name for name in (BOTH, ANSWERS) if name in self._controls)

    def _lines(self, to: str) -> Iterator[str]:
        if to != BOTH:
            yield f"  <Header value={quoteattr(to.upper() if len(to) == 1 else to)}/>"
            yield "  " + _OBJECTS.get(to, f'<Text name="{to}" value="${SHOWN}{to}"/>')
        for (purpose, dimension), (name, options) in sorted(self._controls.get(to, {}).items()):
            if dimension:
                yield f'  <Header value={quoteattr(dimension)} size="5"/>'
            yield f'  <{TAGS[purpose]} name="{name}" toName="{to}"{_MORE.get(purpose, "")}>'
            yield from (f"    <{_OPTIONS[purpose]} value={quoteattr(option)}/>" for option in sorted(options))
            yield f"  </{TAGS[purpose]}>"

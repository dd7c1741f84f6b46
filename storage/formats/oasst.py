"""`oasst`: a tree of messages a line, as Open-Assistant exports them: a conversation, its answers, their ranks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import msgspec

from storage.facts import Turn
from storage.formats.answers import Answer, answers_of
from storage.formats.by_task import by_task, conversation_in
from storage.formats.format import Record, Written
from storage.formats.meaning import prompt_flaw
from storage.formats.rows import encoded
from storage.formats.writing import write_lines

ROLES = {"user": "prompter", "assistant": "assistant"}
# Open-Assistant's names for what ours mean too; whatever else is asked about keeps its name.
NAMES = {
    "membantu": "helpfulness",
    "politics": "political_content",
    "sexual": "sexual_content",
    "personal-data": "pii",
}
LOW, HIGH = 1, 5


class Value(msgspec.Struct, gc=False):
    """What so many people said of something, on average, from 0 to 1."""

    value: float
    count: int


class Message(msgspec.Struct, gc=False):
    """Every field is always there: a strict reader asks for them all."""

    message_id: str
    parent_id: str | None
    user_id: str | None
    created_date: str
    text: str
    role: str
    lang: str | None
    review_count: int
    review_result: bool
    deleted: bool
    rank: int | None
    synthetic: bool
    model_name: str | None
    emojis: dict[str, int]
    replies: list["Message"]
    labels: dict[str, Value]
    events: None
    detoxify: None
    message_tree_id: str
    tree_state: str


class Tree(msgspec.Struct, gc=False):
    message_tree_id: str
    tree_state: str
    prompt: Message
    origin: str


class Oasst:
    """Answers are ranked by how often people preferred them; those alike have the same rank, those unjudged none."""

    name = "oasst"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left = Counter[str]()
        trees = (tree for results in by_task(records) for tree in _trees(results, left))
        return Written(write_lines((encoded(tree) + b"\n" for tree in trees), out), left)


def _trees(results: Sequence[Record], left: Counter[str]) -> Iterator[Tree]:
    """The tree of these results of one task, if they say anything about answers."""
    turns = conversation_in(results[0].content)
    answers = answers_of(results, left) if turns else []
    if not any(answer.is_judged for answer in answers):
        return
    flaw = "system" if turns[0].role == "system" else prompt_flaw(turns)
    if flaw is None:
        yield _Growing(results[0], turns).tree(answers)
    else:
        left[flaw] += 1


class _Growing:
    """A tree of one task that is being made; its ids are the same every time."""

    def __init__(self, first: Record, turns: Sequence[Turn]) -> None:
        self._passport = first.passport
        self._turns = turns
        self._root = self._id("0")

    def tree(self, answers: Sequence[Answer]) -> Tree:
        said = [self._message(f"{place}", turn.role, turn.content) for place, turn in enumerate(self._turns)]
        said[-1].replies = [self._reply(f"{len(said)}.{place}", answer) for place, answer in enumerate(answers)]
        for place in range(len(said) - 1, 0, -1):
            said[place - 1].replies = [said[place]]
        for message in said:
            for reply in message.replies:
                reply.parent_id = message.message_id
        return Tree(self._root, "ready_for_export", said[0], self._passport.batch)

    def _reply(self, place: str, answer: Answer) -> Message:
        reply = self._message(place, "assistant", answer.text)
        reply.user_id, reply.created_date = answer.author, answer.at
        reply.synthetic, reply.model_name = answer.author is None, answer.model
        reply.rank, reply.review_count = answer.rank, len(answer.people)
        reply.labels = dict(_labels(answer))
        return reply

    def _message(self, place: str, role: str, text: str) -> Message:
        return Message(
            message_id=self._id(place),
            parent_id=None,
            user_id=None,
            created_date=self._passport.at,
            text=text,
            role=ROLES[role],
            lang=self._passport.lang or None,
            review_count=0,
            review_result=True,
            deleted=False,
            rank=None,
            synthetic=role == "assistant",
            model_name=None,
            emojis={},
            replies=[],
            labels={},
            events=None,
            detoxify=None,
            message_tree_id=self._root,
            tree_state="ready_for_export",
        )

    def _id(self, place: str) -> str:
        return str(uuid5(NAMESPACE_URL, f"{self._passport.batch}\n{self._passport.task}\n{place}"))


def _labels(answer: Answer) -> Iterator[tuple[str, Value]]:
    scores = [score for given in answer.scores.values() for score in given]
    if scores:
        yield "quality", Value(_from_nought(scores), len(answer.people))
    for dimension, given in answer.scores.items():
        yield NAMES.get(dimension, dimension), Value(_from_nought(given), len(given))
    for flag, count in answer.flags.items():
        yield NAMES.get(flag, flag), Value(count / answer.asked, answer.asked)


def _from_nought(scores: Sequence[int]) -> float:
    return (sum(scores) / len(scores) - LOW) / (HIGH - LOW)

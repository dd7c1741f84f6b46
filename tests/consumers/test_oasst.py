"""Trees are what Open-Assistant's reader takes: its fields, all of them there, under the checks it lacks."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydantic

from tests.consumers.results import TEXTS


class Value(pydantic.BaseModel):
    value: float
    count: int


class Node(pydantic.BaseModel):
    """The fields of a message as `oasst_data` has them, strictly: it cannot be installed, as it is in no registry."""

    model_config = pydantic.ConfigDict(extra="forbid", strict=True)

    message_id: str
    parent_id: str | None
    user_id: str | None
    created_date: str | None
    text: str
    role: str
    lang: str | None
    review_count: int | None
    review_result: bool | None
    deleted: bool | None
    rank: int | None
    synthetic: bool | None
    model_name: str | None
    emojis: dict[str, int] | None
    replies: list["Node"] | None
    labels: dict[str, Value] | None
    events: dict[str, list[dict[str, Any]]] | None
    detoxify: dict[str, float] | None
    message_tree_id: str | None
    tree_state: str | None


class Tree(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid", strict=True)

    message_tree_id: str
    tree_state: str | None
    prompt: Node
    origin: str | None


def test_every_tree_is_read_and_hangs_together(files: dict[str, Path]) -> None:
    trees = [Tree.model_validate(json.loads(line)) for line in files["oasst"].read_text("utf-8").split("\n")[:-1]]
    assert len({tree.message_tree_id for tree in trees}) == len(trees)
    ids = [node.message_id for tree in trees for node in nodes(tree.prompt, tree.message_tree_id, None)]
    assert len(ids) == len(set(ids))
    assert {tree.prompt.text for tree in trees} >= set(TEXTS)


def nodes(node: Node, tree: str, above: Node | None) -> Iterator[Node]:
    """This message and those below it, each as its place asks."""
    assert node.message_tree_id == tree
    assert (node.message_id == tree) == (above is None)
    assert node.parent_id == (above.message_id if above else None)
    assert node.role == ("assistant" if above and above.role == "prompter" else "prompter")
    assert all(0 <= label.value <= 1 and label.count > 0 for label in (node.labels or {}).values())
    ranks = [reply.rank for reply in node.replies or [] if reply.rank is not None]
    assert not ranks or min(ranks) == 0
    yield node
    for reply in node.replies or []:
        yield from nodes(reply, tree, node)

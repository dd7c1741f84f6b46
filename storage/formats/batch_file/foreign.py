"""Rows as other systems write them, as fields of ours: tasks of Label Studio, trees of Open-Assistant.

Label Studio: `{"id", "data": {…}, "annotations": […]}`; the fields stand in `data`, all else is kept beside them.
Open-Assistant: `{"message_tree_id", "prompt": {"text", "role", "replies": […]}}`; each request in the tree that has
replies is a task, with the way to it as the conversation and its replies as the candidates.
"""

from collections.abc import Iterator

from storage.facts import Json, JsonObject

# What our own tasks for Label Studio show there stands in their other fields too.
SHOWN = "shown_"
ROLES = {"prompter": "user", "assistant": "assistant"}


def tasks_in(value: JsonObject) -> Iterator[JsonObject]:
    """The fields of each task in this row; a row of our own is one as it is."""
    data, prompt = value.get("data"), value.get("prompt")
    if isinstance(data, dict) and not {"prompt", "messages", "text"} & value.keys():
        beside = {name: field for name, field in value.items() if name != "data" and field not in (None, [])}
        yield {**beside, **{name: field for name, field in data.items() if not name.startswith(SHOWN)}}
    elif isinstance(prompt, dict) and "message_tree_id" in value:
        yield from _requests(prompt, (), str(value["message_tree_id"]))
    else:
        yield value


def _requests(node: JsonObject, before: tuple[JsonObject, ...], tree: str) -> Iterator[JsonObject]:
    """The tasks from this message on, which these were said before."""
    replies = [reply for reply in _replies(node) if not reply.get("deleted")]
    said = (*before, {"role": ROLES.get(str(node.get("role")), str(node.get("role"))), "content": node.get("text")})
    if node.get("role") != "assistant" and (replies or not before):
        yield _task(node, said, replies, tree)
    for reply in replies:
        yield from _requests(reply, said, tree)


def _task(node: JsonObject, said: tuple[JsonObject, ...], replies: list[JsonObject], tree: str) -> JsonObject:
    task: JsonObject = {"id": node.get("message_id"), "lang": node.get("lang"), "message_tree_id": tree}
    task["messages"] = list(said)
    if replies:
        task["candidates"] = [_candidate(reply) for reply in replies]
        task["rank"] = {str(reply.get("message_id")): reply.get("rank") for reply in replies}
    return task


def _candidate(reply: JsonObject) -> JsonObject:
    known = {"id": reply.get("message_id"), "text": reply.get("text"), "model": reply.get("model_name")}
    return {name: field for name, field in known.items() if field is not None or name == "text"}


def _replies(node: JsonObject) -> list[JsonObject]:
    replies: Json = node.get("replies")
    return [reply for reply in replies if isinstance(reply, dict)] if isinstance(replies, list) else []

"""Whatever those do who have more than a trainer's rights leaves a line in the audit, and so does reading answers."""

import ast
import inspect
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from tests.promises.test_routes import ROUTES, Route

DESK = Path(__file__).parents[2] / "storage" / "desk"
# Rights that are no office.
COMMON = ("home", "work", "see")
# What changes nothing that lasts: drafts, what is only prepared, and a file or picture of figures without a name.
PREPARES = {
    "ordering.begin",
    "ordering.narrow",
    "broadcasts.draft",
    "broadcasts.narrow",
    "incidents.aim",
    "incidents.tick",
    "incidents.write",
    "watching.order_picture",
    # What concerns themselves alone: which alerts they want.
    "alarming.switch",
    # The steps of one look at an answer: that it was opened is kept, and what was decided.
    "judging.enter",
    "judging.tick",
    "judging.tap",
    "judging.back",
    "adjudicating.choose",
    "adjudicating.tap",
    "adjudicating.back",
}
# Doors that a handler chooses by a value: whichever it can be.
CHOSEN = {
    "DOORS[measure]": ("governing.pause", "governing.remove"),
    "SWITCHES[way]": ("switching.switch_on", "switching.switch_off"),
    "door": ("incidents.announce", "incidents.close", "incidents.tell_authority"),
}


def called_in(source: str) -> set[str]:
    """What this code calls or hands on by name, such as `audit.note` or `_close`."""
    tree = ast.parse(textwrap.dedent(source))
    names = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return names | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def functions_of(file: Path) -> dict[str, set[str]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name: called_in(ast.unparse(node)) for node in tree.body if isinstance(node, ast.FunctionDef)}


def aliases_of(file: Path) -> dict[str, str]:
    """The doors this file imports, by the name it has for them."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "storage.desk"]
    return {name.asname or name.name: name.name for node in found for name in node.names}


DOORS = {file.stem: functions_of(file) for file in DESK.glob("*.py")}
ALIASES = {file.stem: aliases_of(file) for file in DESK.glob("*.py")}


def leaves_line(door: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether this door, or one it goes through, writes to the audit."""
    module, _, name = door.rpartition(".")
    if door == "audit.note":
        return True
    if door in seen or name not in DOORS.get(module, {}):
        return False
    return any(leaves_line(each, seen | {door}) for each in _within(module, DOORS[module][name]))


def _within(module: str, names: set[str]) -> Iterator[str]:
    for name in names:
        head, _, tail = name.rpartition(".")
        if not head:
            yield f"{module}.{name}"
        elif head in ALIASES[module]:
            yield f"{ALIASES[module][head]}.{tail}"


def applied_by(route: Route) -> set[str]:
    """The doors that change something for this route, those of its helpers in the same file among them."""
    found: set[str] = set()
    todo, done = [route.handler.callback.__name__], set[str]()
    module = sys.modules[route.handler.callback.__module__]
    while todo:
        name = todo.pop()
        function = getattr(module, name, None)
        if name in done or not inspect.isfunction(function) or function.__module__ != module.__name__:
            continue
        done.add(name)
        source = inspect.getsource(function)
        todo += called_in(source)
        for node in ast.walk(ast.parse(textwrap.dedent(source))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".apply"):
                door = ast.unparse(node.args[0])
                found.update(CHOSEN.get(door, (door,)))
    return found


def untraced(routes: list[Route]) -> set[str]:
    """The doors of offices that leave no line."""
    offices = [route for route in routes if route.holds and route.holds[0].right not in COMMON]
    doors = set().union(*(applied_by(route) for route in offices))
    return {door for door in doors if not leaves_line(door)}


def test_every_act_of_an_office_leaves_a_line() -> None:
    assert untraced(ROUTES) <= PREPARES, "note it in the audit, or say here why not"
    assert not [door for door in PREPARES if leaves_line(door)]


def test_a_door_that_leaves_no_line_is_found() -> None:
    assert not leaves_line("ordering.begin")
    assert not leaves_line("outbox.add")
    assert leaves_line("ordering.order_now")
    assert leaves_line("asking.add_to_guide")


def test_reading_answers_leaves_a_line() -> None:
    assert all(leaves_line(door) for door in ("judging.begin", "adjudicating.take_next", "crowd.look_at"))
    assert all(leaves_line(door) for door in ("crowd.look_through", "ordering.make", "tracing.hand_over"))

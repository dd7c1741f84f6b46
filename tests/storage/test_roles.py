"""Every role with every right it has; nobody raises anybody to where they stand themselves."""

import pytest

from storage.facts import Person
from storage.roles import RIGHTS, ROLES, Role, is_higher

VIEWER = {"home", "see"}
TRAINER = {"home", "work"}
REVIEWER = TRAINER | {"review"}
LEAD = REVIEWER | {"answer", "people", "names", "invite"}
ADMIN = LEAD | {"see", "push", "steer", "export", "pay", "roles", "trace", "tell", "incident"}
OWNER = ADMIN | {"ids"}
TABLE = {
    "viewer": VIEWER,
    "trainer": TRAINER,
    "reviewer": REVIEWER,
    "lead": LEAD,
    "admin": ADMIN,
    "owner": OWNER,
}


def person(role: str, step: str | None = None) -> Person:
    return Person(1, 1, 1, "P", "id", role, step, consents=("work",))


@pytest.mark.parametrize("role", TABLE)
def test_every_right_of_every_role(role: str) -> None:
    assert {right for right in RIGHTS if person(role).may(right)} == TABLE[role]


def test_who_has_not_joined_may_nothing() -> None:
    assert not [right for right in RIGHTS if person("owner", "welcome").may(right)]
    assert not person("owner", "welcome").gives("trainer")


def test_the_table_knows_every_role_and_right() -> None:
    assert [role.name for role in ROLES] == list(TABLE)
    assert set().union(*TABLE.values()) == set(RIGHTS)


@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_nobody_gives_their_own_role_or_one_above_and_nobody_makes_owners(role: Role) -> None:
    for given in role.gives:
        assert is_higher(role.name, given)
        assert given != "owner"


def test_only_roles_with_work_are_given_tasks() -> None:
    assert [role for role in TABLE if person(role).works] == ["trainer", "reviewer", "lead", "admin", "owner"]

"""What is wished of a course: `course=yes`, and what else only a course can have."""

from collections.abc import Mapping

from msgspec.structs import replace

from locales.phrase import phrase
from storage.errors import Refused
from storage.rules.expertise import LEVELS
from storage.terms import Course

COURSE = "course"
# The wishes of a course, by the names they have in a caption, and what `Course` calls them.
NAMES = {"pass": "mark", "tries": "tries", "pause": "pause", "expires": "expires", "proves": "proves", "draw": "draw"}


def with_course(checked: Mapping[str, object]) -> dict[str, object]:
    """These checked wishes, those of a course put together. Raises Refused for them where there is no course."""
    said = {name: value for name, value in checked.items() if name in NAMES}
    others = {name: value for name, value in checked.items() if name not in NAMES and name != COURSE}
    if not checked.get(COURSE):
        if said:
            raise Refused(phrase("wish-of-a-course", wish=next(iter(said))))
        return others
    return {**others, COURSE: changed_course(Course(), said)}


def changed_course(course: Course, checked: Mapping[str, object]) -> Course:
    """The same course with these checked wishes of it."""
    changed = {NAMES[name]: value for name, value in checked.items()}
    if "proves" in changed:
        changed["proves"], changed["level"] = _proven(str(changed["proves"]))
    return replace(course, **changed)


def _proven(text: str) -> tuple[str, int]:
    """What a pass proves and at which level, from `kesehatan` or `kesehatan:2`."""
    subject, colon, level = text.rpartition(":")
    if not colon:
        return text.strip(), LEVELS[0]
    if not subject.strip() or level.strip() not in map(str, LEVELS):
        raise Refused(phrase("wish-proves", wish="proves", low=LEVELS[0], high=LEVELS[-1]))
    return subject.strip(), int(level)

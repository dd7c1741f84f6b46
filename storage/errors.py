"""What can go wrong in the house: one base, small leaves, each with the phrase that tells a person what to do."""

from collections.abc import Callable

from locales.phrase import Phrase, phrase


class LatihinError(Exception):
    """A refusal that has a sentence for the person it concerns."""

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(sentence.id)
        self.phrase = sentence

    def __reduce__(self) -> tuple[Callable[..., "LatihinError"], tuple[object, ...]]:
        """It comes back from another process as it was."""
        return _again, (type(self), self.phrase)


def _again(kind: type[LatihinError], sentence: Phrase) -> LatihinError:
    error = kind.__new__(kind)
    LatihinError.__init__(error, sentence)
    return error


class Refused(LatihinError):
    """What was said does not fit what was asked; nothing was kept and the question stands."""


class Stale(LatihinError):
    """A button of a screen that is no longer true: the task moved on, ended, or is someone else's."""


class NotAllowed(LatihinError):
    """This person may not do this, for want of this right."""

    def __init__(self, right: str = "") -> None:
        super().__init__(phrase("not-allowed", right=right))


class AlreadyApplied(LatihinError):
    """The effect of this update is on disk already; show where the person stands now."""

    def __init__(self) -> None:
        super().__init__(phrase("already-applied"))


class NotFound(LatihinError):
    """There is no such thing, or it is not this person's to see."""


class BadFile(LatihinError):
    """A batch file with faults; nothing of it is kept."""


class BadSetting(LatihinError):
    """A setting that the program cannot start with."""


class OldTables(BadSetting):
    """The tables of this database are not those of this version; nobody changes them without being told to."""

    def __init__(self) -> None:
        super().__init__(phrase("server-tables-old", command="latihin migrate"))

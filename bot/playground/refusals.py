"""How Telegram says no: a code, a sentence, and sometimes how long to wait."""


class Refusal(Exception):
    """An answer with `ok: false`; the sentence is what api.telegram.org would say, its gaps are filled in order."""

    code = 400
    prefix = "Bad Request: "

    retry_after: int | None = None

    def __init__(self, reason: str = "", *values: object) -> None:
        super().__init__(self.prefix + (reason.format(*values) if values else reason))

    @property
    def description(self) -> str:
        return str(self)


class BadRequest(Refusal):
    """The request itself is wrong."""


class Unauthorized(Refusal):
    """No bot has this token."""

    code = 401
    prefix = "Unauthorized"


class Forbidden(Refusal):
    """The person does not want to be written to."""

    code = 403
    prefix = "Forbidden: "


class NotFound(Refusal):
    """There is no such method."""

    code = 404
    prefix = "Not Found: "


class Conflict(Refusal):
    """Somebody else receives this bot's updates."""

    code = 409
    prefix = "Conflict: "


class TooLarge(Refusal):
    """The upload exceeds what a bot may send."""

    code = 413
    prefix = ""


class TooManyRequests(Refusal):
    """The bot has to wait."""

    code = 429
    prefix = "Too Many Requests: "

    def __init__(self, seconds: int) -> None:
        super().__init__("retry after {}", seconds)
        self.retry_after = seconds

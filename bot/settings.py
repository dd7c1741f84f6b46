"""The settings, read once from the environment and a `.env` file; a bad one says what is wrong and what to do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from locales.phrase import phrase
from storage.errors import BadSetting
from storage.facts import Operator
from storage.rules.admission import OPEN, RULES
from storage.rules.cleaning import glimpse

TELEGRAM = "https://api.telegram.org"
TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{1,100}")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
DATABASES = ("sqlite+aiosqlite", "postgresql+asyncpg")
LOG_SHAPES = ("text", "json")
SHORTEST_KEY = 16
LAST_PORT = 65_535


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen."""

    host: str
    port: int


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram brings the updates, and the secret by which we know it is Telegram."""

    url: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """All that an operator can say. Tokens, secrets and the database's password are in no `repr`."""

    database_url: str = field(default="sqlite+aiosqlite:///latihin.db", repr=False)
    tokens: tuple[str, ...] = field(default=(), repr=False)
    owners: frozenset[int] = frozenset()
    api_url: str = TELEGRAM
    webhook: Webhook | None = None
    listen: Address | None = None
    export_key: str | None = field(default=None, repr=False)
    log: str = "text"
    join: str = OPEN
    operator: Operator = field(default_factory=Operator)
    shelf: Path | None = None

    @property
    def folder(self) -> Path:
        """Where files on their way in and out lie: beside the database, or here where that is elsewhere."""
        url = make_url(self.database_url)
        beside = Path(url.database).parent if url.get_backend_name() == "sqlite" and url.database else Path()
        return beside / "latihin-files"


def read_settings(values: Mapping[str, str]) -> Settings:
    """The settings in these values. Raises BadSetting for the first one the program cannot start with."""
    webhook = _webhook(_text(values, "LATIHIN_WEBHOOK_URL"), _text(values, "LATIHIN_WEBHOOK_SECRET"))
    standard = "127.0.0.1:8080" if webhook else ""
    return Settings(
        database_url=_database(_text(values, "LATIHIN_DATABASE_URL") or Settings().database_url),
        tokens=_tokens(_text(values, "LATIHIN_TOKEN")),
        owners=frozenset(_owner(part) for part in _parts(_text(values, "LATIHIN_OWNERS"))),
        api_url=_root("LATIHIN_API_URL", _text(values, "LATIHIN_API_URL") or TELEGRAM),
        webhook=webhook,
        listen=_address(_text(values, "LATIHIN_LISTEN") or standard),
        export_key=_key(_text(values, "LATIHIN_EXPORT_KEY")),
        log=_shape(_text(values, "LATIHIN_LOG") or "text"),
        join=_rule(_text(values, "LATIHIN_JOIN") or OPEN),
        operator=Operator(
            _text(values, "LATIHIN_OPERATOR"), _text(values, "LATIHIN_CONTACT"), _text(values, "LATIHIN_PLACE")
        ),
        shelf=_folder(_text(values, "LATIHIN_EXPORT_FOLDER")),
    )


def need_token(settings: Settings) -> None:
    """Raises BadSetting where there is no token to run a bot with."""
    if not settings.tokens:
        raise BadSetting(phrase("setting-token-missing"))


def bot_id(token: str) -> int:
    """Telegram's number of the bot with this token; no secret."""
    return int(token.partition(":")[0])


def _text(values: Mapping[str, str], name: str) -> str:
    return values.get(name, "").strip()


def _parts(text: str) -> list[str]:
    return [part for part in re.split(r"[,;\s]+", text) if part]


def _tokens(text: str) -> tuple[str, ...]:
    found = _parts(text)
    for place, token in enumerate(found, 1):
        if not TOKEN.fullmatch(token):
            raise BadSetting(phrase("setting-token-shape", place=place))
    if len({bot_id(token) for token in found}) < len(found):
        raise BadSetting(phrase("setting-token-twice"))
    return tuple(found)


def _owner(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise BadSetting(phrase("setting-owner", value=text))
    return int(text)


def _database(text: str) -> str:
    driver = text.partition(":")[0]
    if driver not in DATABASES:
        raise BadSetting(phrase("setting-database", value=glimpse(driver)))
    try:
        host = make_url(text).host or ""
    except (ArgumentError, ValueError):
        raise BadSetting(phrase("setting-database-shape")) from None
    # What stands after the first of two @ is the end of a password that was not written as an address wants it.
    if "@" in host:
        raise BadSetting(phrase("setting-database-shape"))
    return text


def _root(name: str, text: str) -> str:
    try:
        parts = urlsplit(text)
        known = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        known = False
    if not known or parts.query or parts.fragment:
        raise BadSetting(phrase("setting-address", name=name, value=text))
    return text.rstrip("/")


def _webhook(url: str, secret: str) -> Webhook | None:
    if not url:
        return None
    if not SECRET.fullmatch(secret):
        raise BadSetting(phrase("setting-webhook-secret"))
    return Webhook(_root("LATIHIN_WEBHOOK_URL", url), secret)


def _address(text: str) -> Address | None:
    if not text:
        return None
    host, colon, port = text.rpartition(":")
    if not colon or not (port.isascii() and port.isdecimal()) or not 0 < int(port) <= LAST_PORT:
        raise BadSetting(phrase("setting-listen", value=text))
    return Address(host.strip("[]") or "0.0.0.0", int(port))  # noqa: S104 - ":8080" asks for every interface


def _key(text: str) -> str | None:
    if text and len(text) < SHORTEST_KEY:
        raise BadSetting(phrase("setting-export-key", least=SHORTEST_KEY))
    return text or None


def _folder(text: str) -> Path | None:
    return Path(text) if text else None


def _shape(text: str) -> str:
    if text.lower() not in LOG_SHAPES:
        raise BadSetting(phrase("setting-log", value=text))
    return text.lower()


def _rule(text: str) -> str:
    if text.lower() not in RULES:
        raise BadSetting(phrase("setting-join", value=text))
    return text.lower()

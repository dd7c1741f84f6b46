"""Settings: good ones are read, bad ones get a sentence, secrets are never shown."""

from pathlib import Path

import pytest

from bot.environment import read_env, shell_language, surrounding_settings
from bot.settings import Address, Webhook, bot_id, need_token, read_settings
from locales.phrasebook import Phrasebook
from storage.errors import BadSetting
from tests.books import open_phrasebooks

ONE, TWO = "1:" + "a" * 35, "22:" + "b" * 35
FULL = {
    "LATIHIN_TOKEN": f"{ONE}, {TWO}",
    "LATIHIN_OWNERS": "7, 8",
    "LATIHIN_DATABASE_URL": "postgresql+asyncpg://sari:rahasia@db/latihin",
    "LATIHIN_API_URL": "http://127.0.0.1:8081/",
    "LATIHIN_WEBHOOK_URL": "https://bot.example.org/latihin/",
    "LATIHIN_WEBHOOK_SECRET": "s" * 32,
    "LATIHIN_LISTEN": "10.0.0.1:9000",
    "LATIHIN_EXPORT_KEY": "k" * 32,
    "LATIHIN_LOG": "json",
    "LATIHIN_JOIN": "ask",
}


@pytest.fixture(scope="module")
def books() -> dict[str, Phrasebook]:
    return open_phrasebooks()


def test_every_setting_is_read() -> None:
    settings = read_settings(FULL)
    assert settings.tokens == (ONE, TWO)
    assert settings.owners == {7, 8}
    assert settings.database_url == "postgresql+asyncpg://sari:rahasia@db/latihin"
    assert settings.api_url == "http://127.0.0.1:8081"
    assert settings.webhook == Webhook("https://bot.example.org/latihin", "s" * 32)
    assert settings.listen == Address("10.0.0.1", 9000)
    assert settings.export_key == "k" * 32
    assert settings.log == "json"
    assert settings.join == "ask"


def test_nothing_said_is_polling_on_sqlite() -> None:
    settings = read_settings({})
    assert settings.webhook is None
    assert settings.join == "open"
    assert settings.listen is None
    assert settings.database_url.endswith("latihin.db")
    assert settings.folder == Path("latihin-files")


def test_a_webhook_listens_on_loopback_unless_told_otherwise() -> None:
    given = {"LATIHIN_WEBHOOK_URL": "https://a.example", "LATIHIN_WEBHOOK_SECRET": "x"}
    assert read_settings(given).listen == Address("127.0.0.1", 8080)


def test_files_lie_beside_the_database() -> None:
    assert read_settings({"LATIHIN_DATABASE_URL": "sqlite+aiosqlite:////srv/l.db"}).folder == Path(
        "/srv/latihin-files"
    )


def test_no_secret_is_shown() -> None:
    shown = repr(read_settings(FULL))
    for secret in (ONE, TWO, "rahasia", "s" * 32, "k" * 32):
        assert secret not in shown


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("LATIHIN_TOKEN", "hello", "setting-token-shape"),
        ("LATIHIN_TOKEN", f"{ONE},1:other", "setting-token-twice"),
        ("LATIHIN_TOKEN", f"{ONE},{TWO}\u00e9", "setting-token-shape"),
        ("LATIHIN_OWNERS", "7,@sari", "setting-owner"),
        ("LATIHIN_OWNERS", "\u0667", "setting-owner"),
        ("LATIHIN_DATABASE_URL", "mysql://x", "setting-database"),
        ("LATIHIN_DATABASE_URL", "latihin.db", "setting-database"),
        ("LATIHIN_DATABASE_URL", "postgresql+asyncpg://sari:rahasia@db:lima/latihin", "setting-database-shape"),
        ("LATIHIN_DATABASE_URL", "postgresql+asyncpg://sari:raha@sia@db/latihin", "setting-database-shape"),
        ("LATIHIN_DATABASE_URL", "postgresql://x/y", "setting-database"),
        ("LATIHIN_API_URL", "127.0.0.1:8081", "setting-address"),
        ("LATIHIN_API_URL", "http://", "setting-address"),
        ("LATIHIN_API_URL", "http://a:b:c", "setting-address"),
        ("LATIHIN_API_URL", "http://a/?x=1", "setting-address"),
        ("LATIHIN_WEBHOOK_URL", "bot.example.org", "setting-address"),
        ("LATIHIN_WEBHOOK_SECRET", "", "setting-webhook-secret"),
        ("LATIHIN_WEBHOOK_SECRET", "a" * 257, "setting-webhook-secret"),
        ("LATIHIN_WEBHOOK_SECRET", "with space", "setting-webhook-secret"),
        ("LATIHIN_LISTEN", "8080", "setting-listen"),
        ("LATIHIN_LISTEN", "localhost:0", "setting-listen"),
        ("LATIHIN_LISTEN", "localhost:65536", "setting-listen"),
        ("LATIHIN_EXPORT_KEY", "short", "setting-export-key"),
        ("LATIHIN_LOG", "xml", "setting-log"),
        ("LATIHIN_JOIN", "siapa", "setting-join"),
    ],
)
def test_a_bad_setting_gets_a_sentence_in_every_language(
    name: str, value: str, sentence: str, books: dict[str, Phrasebook]
) -> None:
    with pytest.raises(BadSetting) as caught:
        read_settings({**FULL, name: value})
    assert caught.value.phrase.id == sentence
    for book in books.values():
        assert "LATIHIN_" in book.say(caught.value.phrase)


def test_running_needs_a_token() -> None:
    with pytest.raises(BadSetting):
        need_token(read_settings({}))
    need_token(read_settings(FULL))
    assert bot_id(TWO) == 22


def test_the_environment_comes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = f'# ours\nexport LATIHIN_TOKEN = "{ONE}"  # the bot\nLATIHIN_OWNERS=7 # Sari\n\nnonsense\n'
    (tmp_path / ".env").write_text(written, encoding="utf-8-sig")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("LATIHIN_TOKEN", raising=False)
    monkeypatch.setenv("LATIHIN_OWNERS", "8")
    settings = surrounding_settings()
    assert settings.tokens == (ONE,)
    assert settings.owners == {8}


def test_values_of_a_file_may_be_quoted() -> None:
    assert read_env("A='x # y'\nB=\"\"\nC=a#b\nD=#\n") == {"A": "x # y", "B": "", "C": "a#b", "D": ""}


@pytest.mark.parametrize(("values", "language"), [({"LANG": "id_ID.UTF-8"}, "id"), ({"LANG": "C"}, "en"), ({}, "en")])
def test_the_shell_speaks_the_language_of_its_locale(values: dict[str, str], language: str) -> None:
    assert shell_language(values) == language

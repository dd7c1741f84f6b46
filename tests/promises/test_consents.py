"""Nobody changes what people agree to without asking them anew."""

from hashlib import sha256

import pytest

from bot.app import wordings
from storage.rules.joining import CONSENT_VERSION
from tests.books import open_phrasebooks

# What people read in this version, by language. Where the meaning changes, CONSENT_VERSION in
# storage/rules/joining.py changes too: everybody is asked anew before their next task. A slip of the pen needs none.
VERSION = "2026-11"
READ = {
    "id": "8ba323ac708baa34",
    "en": "04224030e373a92d",
    "jv": "0a5b612bc9a6dc95",
    "su": "641275ad7664c5b8",
}
TEXTS = {each.language: each.text for each in wordings(open_phrasebooks())}


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize("language", READ)
def test_the_wording_is_the_one_of_its_version(language: str) -> None:
    assert (CONSENT_VERSION, digest(TEXTS[language])) == (VERSION, READ[language])


def test_a_changed_word_is_found() -> None:
    assert digest(TEXTS["id"].replace("bisa", "harus", 1)) != READ["id"]


def test_every_topic_is_explained_in_it() -> None:
    assert all(word in TEXTS["id"] for word in ("Ikut tugas", "Melatih AI", "Dipublikasikan", "Dihubungi"))

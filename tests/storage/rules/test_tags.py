"""Which language tags are well formed."""

import pytest

from storage.rules.tags import is_tag

GOOD = (
    "id",
    "jv",
    "min",
    "id-x-gaul",
    "jv-x-krama-alus",
    "jv-Java",
    "su-ID",
    "zh-cmn-Hans-CN",
    "es-419",
    "de-1996",
    "x-gaul",
)
BAD = (
    "",
    "i",
    "jv_krama",
    "id-",
    "-id",
    "id x gaul",
    "id-x",
    "id-x-terlalupanjang",
    "basa jawa",
    "jv\n",
    "\uff49d",
    "id" * 40,
)


@pytest.mark.parametrize("tag", GOOD)
def test_good(tag: str) -> None:
    assert is_tag(tag)


@pytest.mark.parametrize("tag", BAD)
def test_bad(tag: str) -> None:
    assert not is_tag(tag)

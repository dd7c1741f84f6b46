"""Language tags: which are well formed. Registers are private subtags, such as `id-x-gaul`."""

import re

# BCP 47 (RFC 5646, section 2.1) without the grandfathered tags.
_TAG = re.compile(
    r"""(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})   # language, extended languages
        (?:-[a-z]{4})?                                # script
        (?:-(?:[a-z]{2}|[0-9]{3}))?                   # region
        (?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*      # variants
        (?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*          # extensions
        (?:-x(?:-[a-z0-9]{1,8})+)?                    # private use
        |x(?:-[a-z0-9]{1,8})+""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
LONGEST_TAG = 64


def language_of(tag: str | None) -> str:
    """The tag without its private subtags: `jv` of `jv-x-krama`; empty for none."""
    return _taken_apart(tag)[0]


def register_of(tag: str | None) -> str:
    """The register in the private subtags, as one word: `ngoko_alus` of `jv-x-ngoko-alus`; empty for none."""
    return _taken_apart(tag)[1].replace("-", "_").lower()


def _taken_apart(tag: str | None) -> tuple[str, str]:
    language, _, register = (tag or "").replace("-X-", "-x-").partition("-x-")
    return language, register


def is_tag(text: str) -> bool:
    """Whether this is a well-formed BCP 47 tag; not whether such a language exists."""
    return len(text) <= LONGEST_TAG and _TAG.fullmatch(text) is not None

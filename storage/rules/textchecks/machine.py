"""Does a machine speak in the text: a model that names itself, or Markdown as it comes out of one?"""

import re

from locales.phrase import Phrase, phrase
from storage.rules.textchecks.check import Draft

_NAMES_ITSELF = re.compile(
    r"sebagai (?:sebuah )?(?:model bahasa|asisten (?:ai|virtual)|kecerdasan buatan|ai\b)"
    r"|as an? (?:ai|artificial intelligence|large language|language model)"
    r"|(?:saya|aku|i am|i'm) (?:chatgpt|gemini|claude)\b"
    r"|tentu(?: saja)?[!,] (?:berikut|ini)(?:lah)? |berikut (?:adalah )?(?:versi|parafrasa|terjemahan)"
    r"|(?:sure|certainly|of course)[!,] here(?:'s| is)",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(
    r"\*\*\S[^*\n]*\S\*\*|^#{1,6} \S|^```|^\s*[-*] \S.*\n\s*[-*] \S|\[[^\]\n]+\]\(https?://|^\|.*\|\s*\n\|[ :|-]+\|",
    re.MULTILINE,
)


def names_itself(draft: Draft) -> Phrase | None:
    return phrase("check-model") if _news(_NAMES_ITSELF, draft) else None


def markdown(draft: Draft) -> Phrase | None:
    return phrase("check-markdown") if _news(_MARKDOWN, draft) else None


def _news(pattern: re.Pattern[str], draft: Draft) -> bool:
    """What stands in the source, or in a candidate that was to be improved, is not the trainer's doing."""
    return bool(pattern.search(draft.text)) and not pattern.search(draft.base)

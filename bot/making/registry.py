"""The list of all makers."""

from bot.making.export import make_export
from bot.making.letter import Maker

MAKERS: dict[str, Maker] = {
    "export": make_export,
}

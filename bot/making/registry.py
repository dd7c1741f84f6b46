"""The list of all makers."""

from bot.making.admission import make_admission
from bot.making.export import make_export
from bot.making.letter import Maker
from bot.making.standing import make_standing
from bot.making.trace import make_trace

MAKERS: dict[str, Maker] = {
    "admission": make_admission,
    "export": make_export,
    "standing": make_standing,
    "trace": make_trace,
}

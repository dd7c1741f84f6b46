"""The list of all makers."""

from bot.making.admission import make_admission
from bot.making.breach import make_breach_file, make_letter
from bot.making.certificate import make_certificate
from bot.making.export import make_export
from bot.making.letter import Maker
from bot.making.parts import make_part
from bot.making.payout import make_payout
from bot.making.progress import make_progress
from bot.making.ring import make_ring
from bot.making.ruled import make_ruled
from bot.making.standing import make_standing
from bot.making.statement import make_statement
from bot.making.trace import make_trace
from bot.making.watching import make_watching

MAKERS: dict[str, Maker] = {
    "admission": make_admission,
    "breach": make_letter,
    "breach-file": make_breach_file,
    "certificate": make_certificate,
    "export": make_export,
    "part": make_part,
    "rule": make_ruled,
    "standing": make_standing,
    "payout": make_payout,
    "progress": make_progress,
    "ring": make_ring,
    "statement": make_statement,
    "trace": make_trace,
    "watching": make_watching,
}

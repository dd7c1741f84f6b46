"""How many processes a large export may have: at the shell all processors, beside the chat all but one."""

import os

from storage.desk.exporting import Hands

# More would wait for the disk, and each needs some 80 MiB.
MOST = 4
# Whoever taps comes first.
BESIDE = 10


def hands_at_shell() -> Hands:
    return Hands(min(_processors(), MOST))


def hands_beside_chat() -> Hands:
    return Hands(min(max(1, _processors() - 1), MOST), BESIDE)


def _processors() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

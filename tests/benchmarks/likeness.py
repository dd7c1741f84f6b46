"""How long a look for near-duplicates takes among a million texts: python -m tests.benchmarks.likeness [TEXTS]."""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import Connection, create_engine, insert

from storage.database.migrating import migrate
from storage.database.tables.texts import likenesses
from storage.desk.hinting import is_alike
from storage.rules.textchecks.likeness import likeness_keys

TEXTS = 1_000_000
LOOKS = 2_000
AT_ONCE = 20_000
WORDS = [a + b + c for a in "bdgjklmnprst" for b in ("a", "i", "u", "e", "o") for c in ("ng", "ka", "ri", "s", "tan")]


def main(texts: int) -> None:
    chance = Random(7)
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'likeness.db'}"
        migrate(url.replace("sqlite:", "sqlite+aiosqlite:"))
        engine = create_engine(url)
        with engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            begun = perf_counter()
            for start in range(0, texts, AT_ONCE):
                connection.execute(insert(likenesses), list(_rows(chance, start)))
            each = (perf_counter() - begun) / texts * 1e6
            sys.stdout.write(f"texts\t{texts}\nkeys_and_insert_us\t{each:.0f}\n")
            _look(connection, chance)
        engine.dispose()


def _look(connection: Connection, chance: Random) -> None:
    times = []
    for _ in range(LOOKS):
        text = _text(chance)
        begun = perf_counter()
        is_alike(connection, 0, text)
        times.append((perf_counter() - begun) * 1e6)
    times.sort()
    sys.stdout.write(f"look_median_us\t{times[LOOKS // 2]:.0f}\nlook_p95_us\t{times[LOOKS * 95 // 100]:.0f}\n")


def _rows(chance: Random, start: int) -> Iterator[dict[str, int]]:
    for assignment in range(start, start + AT_ONCE):
        for key in set(likeness_keys(_text(chance))):
            yield {"key": key, "assignment_id": assignment}


def _text(chance: Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(8, 20)))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TEXTS)

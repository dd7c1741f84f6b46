"""Plays a published human evaluation through the bot and compares what comes out with what went in.

`python -m tests.benchmarks.replay FILE`. Each line of the file is one item as JSON: a `prompt` with two
`candidates` (texts) and `answers` by rater, each `a`, `b`, `same` or `both-bad`; or a `text` and `answers` that are
labels. A table (`.csv`) has prompts in its first column, answers in its second, and a column for each rater, who
gave it a label. People with phones tap what their raters said, candidates in an order drawn for each. Printed are
percent, alpha, AC1 and Conger's kappa as counted from the file alone and as counted from what the bot exports; they
have to be the same to the last digit.

Such a table is `evaluation/human_eval/human_eval_phase_1.csv` in the public repository IndoNLP/cendol (Cahyawijaya
et al., Cendol, 2024): 300 Indonesian answers, three raters. Beside it, in `evaluation/annot_eval.ipynb`, its
authors print a kappa of 0.475427 and an alpha of 0.474572.
"""

import asyncio
import csv
import json
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection, select

from bot.playground.phone import Phone
from locales.phrase import phrase
from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.database.tables.batches import contents
from storage.database.tables.people import people
from storage.database.tables.work import LENT, assignments
from storage.desk import batches, findings
from storage.desk.checking import Upload
from storage.desk.desk import Desk
from storage.desk.exports import export_batch
from storage.desk.pushing import Loaded, Pusher, push
from storage.rules import kappas
from storage.rules.agreement import Agreement, agreement
from tests.handlers.house import House, open_house
from tests.storage.desk.making import NOW

Item: TypeAlias = dict[str, Any]
IDS = {"a": "a", "b": "b"}


async def main(items: list[Item]) -> None:
    """Print both, and fail where they differ."""
    kind = "comparison" if "candidates" in items[0] else "label"
    expected = agreement([list(item["answers"].values()) for item in items], "nominal")
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = f"sqlite+aiosqlite:///{folder}/latihin.db"
        await asyncio.to_thread(migrate, url)
        house = await open_house(Desk(open_database(url)), folder)
        batch = await _push(house, items, kind, folder)
        taps = await _play(house, items, kind)
        rows = await _exported(house, batch, folder)
        await house.application.shutdown()
        await house.desk.close()
    found = agreement([list(row.values()) for row in rows], "nominal")
    print(f"{len(items)} items, {taps} answers tapped in {time.perf_counter() - begun:.0f} s")  # noqa: T201
    _tell("in the file", expected, _kappa([item["answers"] for item in items]))
    _tell("out of the bot", found, _kappa(rows))
    assert _figures(found) == _figures(expected), "the bot changed what people said"


def _figures(found: Agreement | None) -> tuple[float | None, ...]:
    """Without the bounds, which are drawn by chance."""
    assert found is not None
    return tuple(each if each is None else round(each, 12) for each in (found.percent, found.alpha, found.ac1))


def _kappa(rows: list[dict[str, str]]) -> float | None:
    """Conger's, which tells people apart."""
    raters = sorted({rater for row in rows for rater in row})
    return kappas.conger([[row.get(rater) for row in rows] for rater in raters])


def _tell(where: str, found: Agreement | None, kappa: float | None) -> None:
    assert found is not None
    alpha = "none" if found.alpha is None else f"{found.alpha:.6f} ({found.low:.3f} to {found.high:.3f})"
    print(f"{where:>15}: {found.percent:.4f} alike, alpha {alpha}, AC1 {found.ac1:.4f}, kappa {kappa or 0:.6f}")  # noqa: T201


async def _push(house: House, items: list[Item], kind: str, folder: Path) -> int:
    labels = sorted({answer for item in items for answer in item["answers"].values()})
    wishes = {"name": "replay", "kinds": [kind], "overlap": max(len(item["answers"]) for item in items)}
    wishes |= {"labels": labels} if kind == "label" else {}
    rows = [{"id": str(n), **{k: item[k] for k in ("prompt", "text") if k in item}} for n, item in enumerate(items)]
    for row, item in zip(rows, items, strict=True):
        if kind == "comparison":
            row["candidates"] = [
                {"id": id_, "text": text} for id_, text in zip("ab", item["candidates"], strict=True)
            ]
    path = folder / "replay.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in [{"batch": wishes}, *rows]), encoding="utf-8")
    pushed = await push(house.desk, Upload(path, path.name, {}), Pusher(None, NOW), _quietly)
    assert isinstance(pushed, Loaded), pushed
    await house.desk.write(findings.confirm, pushed.batch.id, None, NOW)
    await house.desk.write(batches.move, pushed.batch.id, "open", None, NOW)
    return pushed.batch.id


async def _play(house: House, items: list[Item], kind: str) -> int:
    """Every rater answers what they answered; what they did not they skip. How many answers there were."""
    raters = sorted({rater for item in items for rater in item["answers"]})
    taps = 0
    for number, rater in enumerate(raters, 1):
        phone = await house.joined(number)
        await phone.write("/tugas")
        await house.settle()
        while (lent := await house.desk.read(_at_hand, number)) is not None:
            key, order = lent
            said = items[int(key)]["answers"].get(rater)
            await _answer(house, phone, kind, said, order)
            taps += said is not None
    return taps


async def _answer(house: House, phone: Phone, kind: str, said: str | None, order: tuple[str, ...]) -> None:
    book = house.tools.books["id"]
    if said is None:
        await phone.press(book.say(phrase("skip")))
        await house.settle()
        await phone.press(book.say(phrase("skip-other")))
    elif kind == "label":
        await phone.press(said)
    else:
        choice = "ab"[order.index(said)] if said in IDS else said
        await phone.press(book.say(phrase(f"comparison-{choice}")))
    await house.settle()


def _at_hand(connection: Connection, number: int) -> tuple[str, tuple[str, ...]] | None:
    row = connection.execute(
        select(contents.c.key, assignments.c.order)
        .join(assignments, assignments.c.task_id == contents.c.task_id)
        .join(people, people.c.id == assignments.c.person_id)
        .where(people.c.telegram_id == number, assignments.c.state == LENT)
    ).first()
    return None if row is None else (row.key, row.order)


async def _exported(house: House, batch: int, folder: Path) -> list[dict[str, str]]:
    """The answers to each item by the pseudonyms of people, as they stand in the exported file."""
    out = folder / "out.jsonl"
    await export_batch(house.desk, batch, "jsonl", out, b"key")
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for line in out.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        value = json.loads(row["value"]) if isinstance(row["value"], str) else row["value"]
        found[row["task"]][row["trainer"]] = _said(value)
    return list(found.values())


def _said(value: Item) -> str:
    if "labels" in value:
        return str(value["labels"][0])
    return str(value["chosen"] or value["verdict"])


async def _quietly(kept: int) -> None:
    del kept


def read(path: Path) -> list[Item]:
    """The items of a file of either sort."""
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix != ".csv":
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    head, *rows = csv.reader(text.splitlines(keepends=True))
    return [
        {
            "text": f"{prompt}\n\n{answer}",
            "answers": {rater: said for rater, said in zip(head[2:], labels, strict=True) if said},
        }
        for prompt, answer, *labels in rows
    ]


if __name__ == "__main__":
    asyncio.run(main(read(Path(sys.argv[1]))))

"""The keys of a batch in chat: what they look like to whoever pushed it, and what can be done with one in doubt."""

import json
from pathlib import Path

from sqlalchemy import update

from storage.database.tables.trust import golds
from storage.desk import batches, doubting
from storage.desk.checking import Upload
from storage.desk.pushing import Loaded, Pusher, push
from tests.handlers.house import House
from tests.storage.desk.making import NOW


async def quietly(kept: int) -> None:
    del kept


async def test_a_key_in_doubt_is_brought_back_or_retired(house: House, tmp_path: Path) -> None:
    rina = await house.joined(1, role="admin")
    rows = [{"id": f"r{n}", "prompt": f"Soal <b>{n}</b>?", "candidates": ["ya", "bukan"]} for n in range(3)]
    keys = [row | {"gold": {"comparison": "a"}} for row in rows[1:]]
    path = tmp_path / "kunci.jsonl"
    path.write_text("\n".join(map(json.dumps, [rows[0], *keys])), encoding="utf-8")
    wishes = {"kinds": "comparison", "gold": "10"}
    pushed = await push(house.desk, Upload(path, path.name, wishes), Pusher(None, NOW), quietly)
    assert isinstance(pushed, Loaded)
    assert (pushed.batch.tasks, pushed.batch.slots) == (1, 3)
    await house.desk.write(batches.move, pushed.batch.id, "open", None, NOW)
    await house.do(rina, "/paket kunci", "Soal kunci")
    assert "Dipakai: 2. Diragukan: 0." in rina.last.text
    task = (pushed.batch.id << 24) + 1
    counted = update(golds).where(golds.c.task_id == task).values(answered=5, known=1)
    await house.desk.write(lambda connection: connection.execute(counted))
    await house.desk.write(doubting.suspend, task, doubting.MISSED, NOW)
    await house.do(rina, "/paket kunci", "Soal kunci")
    assert "kebanyakan orang menjawab lain" in rina.last.text
    assert "Dijawab 5 kali, 1 tepat" in rina.last.text
    await house.do(rina, "Pakai lagi r1")
    assert "dipakai lagi" in rina.last.text
    assert "Dipakai: 2. Diragukan: 0." in rina.last.text

"""Every migration goes up, down and up again, and together they make exactly the tables of `tables.py`."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage.database import migrating
from storage.database.engine import sync_engine
from storage.database.migrating import migrate
from storage.database.tables.all import metadata

REVISIONS = [step.revision for step in ScriptDirectory(str(migrating.HERE)).walk_revisions()][::-1]


@pytest.mark.parametrize("revision", REVISIONS)
def test_each_step_goes_up_down_and_up(tmp_path: Path, revision: str) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/latihin.db"
    migrate(url, revision)
    migrate(url, "-1")
    migrate(url, revision)


def test_the_steps_make_the_tables(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/latihin.db"
    migrate(url)
    engine = sync_engine(make_url(url))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_newest_revision_is_told_by_its_file() -> None:
    assert migrating.newest() == REVISIONS[-1]


def test_what_is_at_this_version_is_left_alone_and_alembic_with_it(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/latihin.db"
    migrate(url)
    code = (
        "import sys; from storage.desk.desk import open_desk; open_desk(sys.argv[1]); print('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, url], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"


def test_tables_of_a_later_version_are_not_touched(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/latihin.db"
    migrate(url)
    engine = sync_engine(make_url(url))
    with engine.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    with pytest.raises(OSError, match="9999"):
        migrate(url)


def test_a_server_clears_the_busy_tables_before_long(postgres_url: str) -> None:
    async def told() -> str:
        engine = create_async_engine(postgres_url, poolclass=NullPool)
        async with engine.connect() as connection:
            found = await connection.scalar(text("SELECT reloptions::text FROM pg_class WHERE relname = 'tasks'"))
        await engine.dispose()
        return str(found)

    assert "autovacuum_vacuum_threshold=5000" in asyncio.run(told())

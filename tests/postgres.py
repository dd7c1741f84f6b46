"""A real PostgreSQL server for the tests: its own data, loopback only, gone at the end."""

import asyncio
import os
import shlex
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool


def server_programs() -> Path | None:
    """The folder with `initdb` and `pg_ctl`, None where no server is installed."""
    beside = shutil.which("initdb")
    if beside:
        return Path(beside).parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


@contextmanager
def running_server(programs: Path, fsync: str = "off") -> Iterator[str]:
    """The address of a server that lives as long as the context, without its last part, the database's name."""
    with TemporaryDirectory(prefix="latihin-postgres-", ignore_cleanup_errors=True) as name:
        yield from _running(programs, Path(name), fsync)


async def command(server: str, statement: str, database: str = "postgres") -> None:
    """Have this done, which no transaction may hold, in this database of this server."""
    engine = create_async_engine(server + database, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(statement))
    await engine.dispose()


def _running(programs: Path, folder: Path, fsync: str) -> Iterator[str]:
    # Not below the folder of the tests: that one is for nobody but its owner, and the server is somebody else.
    folder.chmod(0o777)
    data, port = folder / "data", free_port()
    _run(programs / "initdb", "-D", data, "-U", "latihin", "-A", "trust", "--no-sync", folder=folder)
    settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": folder, "fsync": fsync}
    options = " ".join([f"-p {port}", *(f"-c {name}={value}" for name, value in settings.items())])
    _run(programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start", folder=folder)
    try:
        yield f"postgresql+asyncpg://latihin@127.0.0.1:{port}/"
    finally:
        _run(programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop", folder=folder)


def _run(program: Path, *arguments: object, folder: Path) -> None:
    """Run this as somebody who may: a PostgreSQL server refuses to be root."""
    command = [str(program), *map(str, arguments)]
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)


def free_port() -> int:
    """A port of loopback at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def gone(programs: Path, server: str) -> Iterator[None]:
    """This server is not there while the context lasts: stopped in the middle of everything, then started again."""
    data = Path(asyncio.run(_asked(server, "SHOW data_directory")))
    options = shlex.split((data / "postmaster.opts").read_text(encoding="utf-8"))[3:]
    _run(programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop", folder=data.parent)
    try:
        yield
    finally:
        log, said = data.parent / "log", shlex.join(options)
        _run(programs / "pg_ctl", "-D", data, "-w", "-l", log, "-o", said, "start", folder=data.parent)


async def _asked(server: str, query: str) -> str:
    engine = create_async_engine(server + "postgres", poolclass=NullPool)
    async with engine.connect() as connection:
        answer = (await connection.execute(text(query))).scalar_one()
    await engine.dispose()
    return str(answer)

"""The program as a process of its own, against a Telegram on loopback."""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

TOKEN = "4242:journey-secret_0123456789-abcdefghij"


class Program:
    """`latihin run` over one database; it can be killed in the middle of anything and started again.

    `database` is a file of SQLite or the address of another database; what the program says is kept in `log`.
    """

    def __init__(self, api: str, database: Path | str, log: Path | None = None, **settings: str) -> None:
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("LATIHIN_")},
            "LATIHIN_TOKEN": TOKEN,
            "LATIHIN_API_URL": api,
            "LATIHIN_DATABASE_URL": database if isinstance(database, str) else f"sqlite+aiosqlite:///{database}",
            **settings,
        }
        self._output = log or Path(database).with_suffix(".log")
        self._process: asyncio.subprocess.Process | None = None

    async def start(self, *arguments: str) -> None:
        with self._output.open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                *(arguments or ("run",)),
                env=self._environment,
                stdout=output,
                stderr=output,
            )

    async def kill(self) -> None:
        """End it at this very instruction."""
        await self._end(signal.SIGKILL)

    async def stop_and_kill(self, patience: float) -> None:
        """Ask it to end and, as a platform does that will not wait, kill it after so many seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await self.stop()
        await self.kill()

    async def stop(self) -> int:
        """Ask it to end, as an operator would; its exit code."""
        return await self._end(signal.SIGTERM)

    async def wait(self) -> int:
        """Its exit code, once it has ended by itself."""
        assert self._process is not None
        return await self._process.wait()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def output(self) -> str:
        return self._output.read_text(encoding="utf-8", errors="replace")

    async def _end(self, sign: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(sign)
        return await self._process.wait()

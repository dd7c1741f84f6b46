"""The page's files: sent fresh, and nothing else of the folder."""

from pathlib import Path

import httpx
import pytest

from bot.playground import page_web


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "index.html").write_text("<title>Latihin</title>")
    (tmp_path / "chat.js").write_text("1")
    (tmp_path / "notes.txt").write_text("x")
    monkeypatch.setattr(page_web, "PAGE", tmp_path)
    return tmp_path


async def test_the_page_is_never_kept(page: Path, web: httpx.AsyncClient) -> None:
    answer = await web.get("/")
    assert "Latihin" in answer.text
    assert answer.headers["cache-control"] == "no-store, max-age=0"
    script = await web.get("/page/chat.js")
    assert script.headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize(
    "path", ["/page/chat.css", "/page/notes.txt", "/page/..%2fguard.py", "/page/%2e%2e/guard.py"]
)
async def test_what_is_no_page_file_is_not_found(page: Path, web: httpx.AsyncClient, path: str) -> None:
    assert (await web.get(path)).status_code == 404

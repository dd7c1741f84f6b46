"""The chat page's own files, sent so that no browser keeps an old one."""

import re
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

PAGE = Path(__file__).parent / "page"
NAMES = re.compile(r"[a-z0-9_-]+\.(?:html|css|js|svg)")
HEADERS = {"Cache-Control": "no-store, max-age=0", "X-Content-Type-Options": "nosniff"}


def routes() -> list[BaseRoute]:
    return [Route("/", _page), Route("/page/{name}", _page)]


async def _page(request: Request) -> Response:
    name = request.path_params.get("name", "index.html")
    if not NAMES.fullmatch(name) or not (PAGE / name).is_file():
        return Response("Not found", 404, HEADERS, media_type="text/plain")
    return FileResponse(PAGE / name, headers=HEADERS)

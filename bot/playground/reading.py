"""Requests as they come over HTTP, turned into calls or refused."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args
from urllib.parse import parse_qsl

import msgspec
from starlette.datastructures import UploadFile
from starlette.requests import Request

from bot.playground.files import UPLOAD_LIMIT, Upload
from bot.playground.methods.call import Call
from bot.playground.refusals import BadRequest, NotFound, TooLarge

_PLAIN = frozenset({str, int, bool, float, type(None)})
_HEADROOM = 1 << 20
_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "file_id": "invalid file_id: file identifier must be non-empty",
}


@dataclass(frozen=True)
class Given:
    """Parameters and files as they came, not looked at yet."""

    values: Mapping[str, object] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)


async def given(request: Request) -> Given:
    """Reads query string and body: a form, a form with files, or JSON."""
    values: dict[str, object] = dict(request.query_params)
    if int(request.headers.get("content-length") or 0) > UPLOAD_LIMIT + _HEADROOM:
        raise TooLarge("Request Entity Too Large")
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        if kind == "multipart/form-data":
            return await _multipart(request, values)
        body = await request.body()
        if kind == "application/json" and body:
            return Given(values | msgspec.json.decode(body, type=dict[str, Any]))
        return Given(values | dict(parse_qsl(body.decode(), keep_blank_values=True, errors="strict")))
    except msgspec.DecodeError as trouble:
        raise BadRequest("can't parse request body: expected a JSON object") from trouble
    except UnicodeDecodeError as trouble:
        raise BadRequest("strings must be encoded in UTF-8") from trouble


async def _multipart(request: Request, values: dict[str, object]) -> Given:
    uploads = {}
    async with request.form() as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                uploads[name] = Upload(value.filename or name, await value.read())
            else:
                values[name] = value
    return Given(values, uploads)


class Reader:
    """Knows all methods by name and reads their parameters."""

    def __init__(self, methods: tuple[type[Call], ...]) -> None:
        self._methods = {method.__name__.lower(): method for method in methods}
        self._fields = {method: frozenset(_fields(method)) for method in methods}
        self._nested = {method: frozenset(_nested(method)) for method in methods}

    def name(self, method: str) -> str:
        """Gives a method's name as it is written in the documentation."""
        found = self._methods.get(method.lower())
        if found is None:
            raise NotFound("method not found")
        return found.__name__[0].lower() + found.__name__[1:]

    def read(self, method: str, given: Given) -> Call:
        """Gives the call, or refuses what is missing, unknown or of the wrong type."""
        kind = self._methods[method.lower()]
        values = {name: value for name, value in given.values.items() if value is not None}
        for name in self._nested[kind] & values.keys():
            values[name] = _decoded(name, values[name])
        # A file part that bears a parameter's name stands for itself; others have to be pointed at.
        values |= {name: f"attach://{name}" for name in given.uploads.keys() & self._fields[kind]}
        for name in given.uploads.keys() - {str(value).removeprefix("attach://") for value in values.values()}:
            raise BadRequest('file "{}" is not used by any parameter', name)
        return _converted(kind, values)


def _fields(method: type[Call]) -> dict[str, Any]:
    """Gives the type of every parameter by its name on the wire."""
    return {each.encode_name: each.type for each in msgspec.structs.fields(method)}


def _nested(method: type[Call]) -> set[str]:
    """Gives the parameters that a form carries as JSON."""
    return {name for name, kind in _fields(method).items() if not _PLAIN.issuperset(get_args(kind) or {kind})}


def _decoded(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return msgspec.json.decode(value)
    except msgspec.DecodeError as trouble:
        raise BadRequest("can't parse {} JSON object", name) from trouble


def _converted(kind: type[Call], values: dict[str, object]) -> Call:
    try:
        return msgspec.convert(values, kind, strict=False)
    except msgspec.ValidationError as trouble:
        raise BadRequest(_complaint(kind, str(trouble))) from trouble


def _complaint(kind: type[Call], trouble: str) -> str:
    method = kind.__name__[0].lower() + kind.__name__[1:]
    missing = re.fullmatch(r"Object missing required field `(\w+)`", trouble)
    if missing:
        name = missing.group(1)
        return _MISSING.get(name, f'parameter "{name}" is required')
    unknown = re.fullmatch(r"Object contains unknown field `(.+)`", trouble)
    if unknown:
        return f'parameter "{unknown.group(1)}" is not known to {method} (strict check of this playground)'
    return f"wrong parameter in {method}: {trouble}"

"""The data set described for machines: Croissant 1.0 with its words for responsible use."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa

from storage.facts import Json, JsonObject
from storage.formats.dataset_card import UNKNOWN, Part, Words
from storage.formats.gathered import Gathered

SPECIFICATION = "http://mlcommons.org/croissant/1.0"
# Words of the specification that stand for themselves.
_WORDS = [
    "citeAs",
    "column",
    "equivalentProperty",
    "extract",
    "field",
    "fileObject",
    "fileProperty",
    "fileSet",
    "format",
    "includes",
    "isLiveDataset",
    "jsonPath",
    "key",
    "md5",
    "parentField",
    "path",
    "recordSet",
    "references",
    "regex",
    "repeated",
    "replace",
    "samplingRate",
    "separator",
    "source",
    "subField",
    "transform",
]
CONTEXT: JsonObject = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "sc": "https://schema.org/",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    **{word: f"cr:{word}" for word in _WORDS},
}
PARQUET = "application/x-parquet"


@dataclass(frozen=True, slots=True)
class Described:
    """A file of rows with its checksum (SHA-256, hexadecimal) and its columns."""

    part: Part
    sha256: str
    schema: pa.Schema

    @property
    def id(self) -> str:
        return f"{self.part.table}-{self.part.split}"


def croissant(gathered: Gathered, words: Words, files: tuple[Described, ...]) -> JsonObject:
    """The description as JSON-LD. Paths in it are seen from the folder that it lies in."""
    *_, last = gathered.days
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": SPECIFICATION,
        "name": gathered.name,
        "description": words.say(words.description),
        "license": UNKNOWN,
        "url": "README.md",
        "version": "1.0.0",
        "datePublished": last,
        "citeAs": gathered.name,
        "inLanguage": sorted(gathered.languages),
        **_responsible(gathered, words),
        "distribution": [_file(each) for each in files],
        "recordSet": [_records(each) for each in files],
    }


def _responsible(gathered: Gathered, words: Words) -> JsonObject:
    first, last = gathered.days
    return {
        "rai:dataCollection": words.say(words.collection),
        "rai:dataCollectionType": ["Manual Human Curation"],
        "rai:dataCollectionTimeFrame": [first, last],
        "rai:dataAnnotationProtocol": words.say(words.protocol),
        "rai:dataAnnotationPlatform": [words.say(words.platform)],
        "rai:dataAnnotationAnalysis": [words.say(words.analysis)],
        "rai:annotationsPerItem": str(round(gathered.results / max(gathered.tasks, 1), 2)),
        "rai:personalSensitiveInformation": [words.say(words.sensitive)],
        "rai:dataLimitations": [words.say(words.limits)],
    }


def _file(each: Described) -> JsonObject:
    return {
        "@type": "cr:FileObject",
        "@id": each.part.path,
        "name": each.id,
        "contentUrl": each.part.path,
        "encodingFormat": PARQUET,
        "sha256": each.sha256,
    }


def _records(each: Described) -> JsonObject:
    fields = [_field(each, column.name, column.type) for column in each.schema]
    return {"@type": "cr:RecordSet", "@id": each.id, "name": each.id, "field": fields}


def _field(each: Described, name: str, kind: pa.DataType) -> JsonObject:
    source: JsonObject = {"fileObject": {"@id": each.part.path}, "extract": {"column": name}}
    field: JsonObject = {"@type": "cr:Field", "@id": f"{each.id}/{name}", "name": name}
    inner = kind.value_type if pa.types.is_list(kind) else kind
    if inner is not kind:
        field["repeated"] = True
    if not pa.types.is_struct(inner):
        return {**field, "dataType": _data_type(inner), "source": source}
    return {**field, "subField": list(_parts_of(field, source, inner))}


def _parts_of(field: JsonObject, source: JsonObject, kind: pa.DataType) -> Iterator[JsonObject]:
    for part in kind:
        yield {
            "@type": "cr:Field",
            "@id": f"{field['@id']}/{part.name}",
            "name": part.name,
            "dataType": _data_type(part.type),
            "source": {**source, "transform": {"jsonPath": part.name}},
        }


def _data_type(kind: pa.DataType) -> str:
    names: tuple[tuple[Json, str], ...] = (
        (pa.types.is_boolean, "sc:Boolean"),
        (pa.types.is_integer, "sc:Integer"),
        (pa.types.is_floating, "sc:Float"),
        (pa.types.is_timestamp, "sc:DateTime"),
    )
    return next((name for fits, name in names if fits(kind)), "sc:Text")

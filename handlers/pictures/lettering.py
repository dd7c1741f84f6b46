"""How much room letters take, and lines that keep to the room there is; in points."""

from collections.abc import Iterator

from handlers.pictures.canvas import FONT


def width(text: str, size: float, family: str = FONT, weight: str = "normal") -> float:
    """How wide this is."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextToPath

    properties = FontProperties(family=family, weight=weight, size=size)
    return float(TextToPath().get_text_width_height_descent(text, properties, ismath=False)[0])


def wrapped(text: str, room: float, size: float, family: str = FONT) -> Iterator[str]:
    """The text in lines of so much room at most; a longer word has a line to itself."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and width(longer, size, family) > room:
            yield line
            longer = word
        line = longer
    yield line


def fitting(text: str, room: float, size: float, weight: str = "normal") -> float:
    """The size at which this has room: this one, or a smaller one, so that nothing is cut."""
    return size * min(1.0, room / max(width(text, size, weight=weight), 1.0))

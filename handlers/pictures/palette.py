"""The colours of pictures, on light paper and on dark; the series are told apart by those who see few colours too."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Hex colours by what they are for; text in `ink` or `faint` on `paper` has a contrast of at least 4.5."""

    paper: str
    card: str
    ink: str
    faint: str
    line: str
    accent: str
    good: str
    bad: str
    series: tuple[str, ...]


LIGHT = Palette(
    paper="#ffffff",
    card="#f4f6f8",
    ink="#17212b",
    faint="#5b6b7a",
    line="#d9e0e6",
    accent="#0f6e84",
    good="#1d7a46",
    bad="#b3372b",
    series=("#0f6e84", "#d1711f", "#6a51a3", "#1d7a46", "#b3372b", "#7a6a00"),
)
DARK = Palette(
    paper="#17212b",
    card="#202c38",
    ink="#f2f5f8",
    faint="#a3b3c2",
    line="#33424f",
    accent="#4fc0d8",
    good="#5ccb8b",
    bad="#f08a7d",
    series=("#4fc0d8", "#f2a65a", "#b7a3e0", "#5ccb8b", "#f08a7d", "#d8c94a"),
)

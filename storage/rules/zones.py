"""The three time zones of Indonesia, and which one a region is in (Keputusan Presiden 41/1987 and its successors)."""

from msgspec.structs import replace

from storage.profile import Profile, Region

WIB, WITA, WIT = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
ZONES = (WIB, WITA, WIT)
# The first two figures of a code name the province.
_PROVINCE = 2
_OF = {
    **dict.fromkeys(("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"), WITA),
    **dict.fromkeys(("81", "82", "91", "92", "93", "94", "95", "96"), WIT),
}


def zone_of(region: Region | None) -> str | None:
    """The zone of this region; None where its code is not known."""
    if region is None or not region.code:
        return None
    return _OF.get(region.code[:_PROVINCE], WIB)


def moved(before: Profile, after: Profile) -> Profile:
    """The second of these with the zone of where its person lives now, unless they chose another one by hand."""
    if before.zone not in (None, _guess(before)):
        return after
    return replace(after, zone=_guess(after) or before.zone)


def _guess(profile: Profile) -> str | None:
    return zone_of(profile.home or profile.origin)

"""Letters find their region: the list is whole, a beginning and a slip are enough, and nothing typed breaks it."""

import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from storage.profile import Profile, Region
from storage.rules import regions, zones
from storage.rules.regions import find, lies_in, named, region_of

PROVINCES = {
    code: region.name for code in (f"{number:02}" for number in range(100)) if (region := region_of(code)) is not None
}
KABUPATEN = [
    region
    for province in PROVINCES
    for number in range(1, 100)
    if (region := region_of(f"{province}.{number:02}")) is not None
]


def names(typed: str) -> list[str]:
    return [region.name for region in find(typed).regions]


def test_there_are_38_provinces_and_514_kabupaten_and_kota() -> None:
    assert len(PROVINCES) == 38
    assert sum(region.name.startswith("Kabupaten ") for region in KABUPATEN) == 416
    assert sum(region.name.startswith("Kota ") for region in KABUPATEN) == 98
    assert len({region.name for region in KABUPATEN}) == 514


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("garut", "Kabupaten Garut, Jawa Barat"),
        ("gar", "Kabupaten Garut, Jawa Barat"),
        ("kota malang", "Kota Malang, Jawa Timur"),
        ("KAB. BOGOR", "Kabupaten Bogor, Jawa Barat"),
        ("tanjung pinang", "Kota Tanjung Pinang, Kepulauan Riau"),
        ("tanjungpinang", "Kota Tanjung Pinang, Kepulauan Riau"),
        ("bandugn barat", "Kabupaten Bandung Barat, Jawa Barat"),
        ("makasar", "Kota Makassar, Sulawesi Selatan"),
        ("solo", "Kota Surakarta, Jawa Tengah"),
        ("jogja", "DI Yogyakarta"),
        ("jaksel", "Kota Jakarta Selatan, Jakarta"),
        ("gresik,jatim", "Kabupaten Gresik, Jawa Timur"),
        ("kotabaru", "Kabupaten Kotabaru, Kalimantan Selatan"),
        ("padang", "Kota Padang, Sumatera Barat"),
        ("malang selatan", "Kabupaten Malang, Jawa Timur"),
    ],
)
def test_a_few_letters_find_it(typed: str, first: str) -> None:
    assert names(typed)[0] == first


def test_one_whole_name_is_sure_and_two_are_to_be_chosen_from() -> None:
    assert find("garut").sure
    assert find("kota malang").sure
    assert not find("malang").sure
    assert not find("gar").sure
    assert not find("jawa timur").sure
    assert not find("malang selatan").sure


@pytest.mark.parametrize("typed", ["", "   ", "!!", "kota", "qqqq xxxx", "日本", "\U0001f600" * 50])
def test_what_names_nothing_is_never_sure(typed: str) -> None:
    assert not find(typed).sure


def test_nothing_is_found_for_what_is_no_place() -> None:
    assert names("wkwkwkwk") == []


@given(st.sampled_from(KABUPATEN))
def test_every_region_is_found_by_its_whole_name_with_its_province(region: Region) -> None:
    found = find(region.name)
    assert (found.regions[0], found.sure) == (region, True)


@given(st.sampled_from(KABUPATEN), st.integers(1, 3))
def test_the_beginning_of_a_name_finds_it_among_the_first(region: Region, missing: int) -> None:
    own, _, province = region.name.partition(", ")
    assume(len(own.partition(" ")[2]) - missing > 4)
    assert region in find(f"{own[:-missing]} {province}").regions
    assert region in find(own[:-missing]).regions


@given(st.sampled_from(KABUPATEN), st.randoms(use_true_random=False))
def test_a_slip_in_a_long_name_is_forgiven(region: Region, chance: random.Random) -> None:
    own, _, province = region.name.partition(", ")
    kind, _, name = own.partition(" ")
    assume(len(name) > 5 and name.isalpha())
    place = chance.randrange(1, len(name) - 1)
    typed = name[:place] + name[place + 1 :]
    assert region in find(f"{kind} {typed} {province}").regions


@given(st.text(max_size=60))
def test_whatever_is_typed_gives_a_few_known_regions(typed: str) -> None:
    found = find(typed)
    assert len(found.regions) <= regions.MOST_MATCHES
    assert all(region_of(region.code) == region for region in found.regions)
    assert not found.sure or len(found.regions) >= 1


def test_a_wish_names_a_region_by_code_or_by_name() -> None:
    assert named("jawa-timur") == named("35") == Region("35", "Jawa Timur")
    assert named("kota-malang") == named("35.73") == named("3573")
    assert named("jakarta") == Region("31", "Jakarta")
    assert named("yogyakarta") == Region("34", "DI Yogyakarta")
    for wrong in ("malang", "", "jawa", "99", "35.99", "kota", "jawa-timur-barat"):
        assert named(wrong) is None


@given(st.sampled_from(KABUPATEN))
def test_every_region_can_be_named_in_a_wish(region: Region) -> None:
    assert named("-".join(region.name.partition(",")[0].lower().split())) == region


def test_a_region_lies_in_its_province_and_in_no_other() -> None:
    assert lies_in("35.73", "35")
    assert lies_in("35.73", "35.73")
    assert not lies_in("35", "35.73")
    assert not lies_in("", "35")
    assert not lies_in("35.73", "")


@pytest.mark.parametrize(
    ("code", "zone"),
    [("35.73", "Asia/Jakarta"), ("61", "Asia/Jakarta"), ("51.03", "Asia/Makassar"), ("94", "Asia/Jayapura")],
)
def test_every_region_has_its_zone(code: str, zone: str) -> None:
    assert zones.zone_of(region_of(code)) == zone


def test_a_zone_chosen_by_hand_stays_when_its_person_moves() -> None:
    malang, bali = region_of("35.73"), region_of("51.03")
    at_home = zones.moved(Profile(), Profile(origin=malang))
    assert at_home.zone == "Asia/Jakarta"
    moved = zones.moved(at_home, Profile(origin=malang, home=bali, zone=at_home.zone))
    assert moved.zone == "Asia/Makassar"
    by_hand = Profile(origin=malang, home=bali, zone="Asia/Jayapura")
    assert zones.moved(by_hand, Profile(origin=malang, home=malang, zone="Asia/Jayapura")).zone == "Asia/Jayapura"
    assert zones.moved(Profile(), Profile(origin=Region("", "Penang"))).zone is None

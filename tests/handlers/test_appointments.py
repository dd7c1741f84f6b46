"""Appointments as people make them: by words, by buttons, and from the reminder itself."""

from tests.handlers.house import House


async def test_made_by_words_and_by_a_button_and_dropped(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/tugas 10 jam 19.00")
    assert "Jam 19.00: 10 tugas" in sari.last.text
    await house.do(sari, "Habis subuh 05.30")
    assert "Jam 05.30: 10 tugas" in sari.last.text
    await house.do(sari, "Hapus janji 19.00")
    assert "19.00:" not in sari.last.text
    await house.do(sari, "Tenang 21.00")
    assert "✅ Tenang 21.00" in str(sari.buttons)
    await house.do(sari, "/tugas 10 jam 25")
    assert "Tulisnya begini" in sari.last.text


async def test_found_in_the_profile(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/profil", "Jam kerja", "Janji dan jam tenang")
    assert "Belum ada janji" in sari.last.text
    await house.do(sari, "Jam kerja")
    assert "Enaknya kerja jam berapa" in sari.last.text


async def test_without_a_number_a_task_is_given(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/tugas sekarang")
    assert "Janji" not in sari.last.text

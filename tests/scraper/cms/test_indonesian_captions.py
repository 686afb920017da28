"""Captions with their credits, and datelines, as Indonesian newsrooms and offices write them; in invented names."""

from __future__ import annotations

import pytest

from scraper.extraction import dateline
from scraper.extraction.images.credits import split_credit

CAPTIONS = [
    ("Petani menerima pupuk. (Foto: Istimewa)", "Petani menerima pupuk.", "Istimewa"),
    ("Petani menerima pupuk (Foto: Humas Pemkab)", "Petani menerima pupuk", "Humas Pemkab"),
    ("Petani menerima pupuk. Foto: Rarasati Dewi/Lensa Randu", "Petani menerima pupuk.", "Rarasati Dewi/Lensa Randu"),
    ("Petani menerima pupuk, Senin (3/2/2025). Foto: Rarasati", "Petani menerima pupuk, Senin (3/2/2025).", "Rarasati"),
    ("Petani menerima pupuk, Senin (3/2/2025).", "Petani menerima pupuk, Senin (3/2/2025).", None),
    ("Petani menerima pupuk, Senin (3/2).", "Petani menerima pupuk, Senin (3/2).", None),
    (
        "Petani menerima pupuk. ANTARA FOTO/Bagas Wiryawan/foc.",
        "Petani menerima pupuk.",
        "ANTARA FOTO/Bagas Wiryawan/foc.",
    ),
    ("Petani menerima pupuk. (ANTARA FOTO/Bagas Wiryawan)", "Petani menerima pupuk.", "ANTARA FOTO/Bagas Wiryawan"),
    ("Petani menerima pupuk. ANTARA/HO-Humas", "Petani menerima pupuk.", "ANTARA/HO-Humas"),
    ("Petani menerima pupuk.(KOMPAS.com/RARASATI DEWI)", "Petani menerima pupuk.", "KOMPAS.com/RARASATI DEWI"),
    ("Petani menerima pupuk. (Dok. Humas)", "Petani menerima pupuk.", "Dok. Humas"),
    ("Petani menerima pupuk. (dok. istimewa)", "Petani menerima pupuk.", "dok. istimewa"),
    ("Petani menerima pupuk. /Pixabay/warga", "Petani menerima pupuk.", "Pixabay/warga"),
    ("Petani menerima pupuk /Pixabay", "Petani menerima pupuk", "Pixabay"),
    ("Petani menerima pupuk. / Rarasati", "Petani menerima pupuk.", "Rarasati"),
    ("Petani menerima pupuk - Foto: Rarasati", "Petani menerima pupuk", "Rarasati"),
    ("Foto: Petani menerima pupuk (Rarasati/Lensa)", "Petani menerima pupuk", "Rarasati/Lensa"),
    ("Foto : Petani menerima pupuk (Rarasati/Lensa)", "Petani menerima pupuk", "Rarasati/Lensa"),
    ("Foto: Rarasati Dewi/Lensa Randu", None, "Rarasati Dewi/Lensa Randu"),
    ("Ilustrasi pupuk. (Shutterstock)", "Ilustrasi pupuk.", "Shutterstock"),
    ("Ilustrasi pupuk | Freepik", "Ilustrasi pupuk", "Freepik"),
    ("Ilustrasi pupuk (freepik.com)", "Ilustrasi pupuk", "freepik.com"),
    ("Ilustrasi pupuk. - Freepik", "Ilustrasi pupuk.", "Freepik"),
    ("Petani menerima pupuk. (Istimewa)", "Petani menerima pupuk.", "Istimewa"),
    ("Petani menerima pupuk (IST)", "Petani menerima pupuk", "IST"),
    ("Petani menerima pupuk. © Lensa Randu", "Petani menerima pupuk.", "Lensa Randu"),
    ("Petani menerima pupuk. Sumber: Humas Pemkab", "Petani menerima pupuk.", "Humas Pemkab"),
    ("Petani menerima pupuk (Sumber: Instagram/sukarimba)", "Petani menerima pupuk", "Instagram/sukarimba"),
    ("Petani menerima pupuk (Humas).", "Petani menerima pupuk (Humas).", None),
    ("Kepala desa (kiri) dan camat (kanan)", "Kepala desa (kiri) dan camat (kanan)", None),
    ("Kepala Desa Yarwan Setyadi (tengah)", "Kepala Desa Yarwan Setyadi (tengah)", None),
    ("Marni (45) menerima pupuk", "Marni (45) menerima pupuk", None),
]
DATELINES = [
    ("Sukarimba - Pemerintah desa membagikan", "Sukarimba"),
    ("SUKARIMBA, LENSARANDU.COM - Pemerintah", "SUKARIMBA, LENSARANDU.COM"),
    ("SUKARIMBA (Lensa Randu): Pemerintah", "SUKARIMBA (Lensa Randu)"),
    ("Sukarimba (ANTARA) - Pemerintah", "Sukarimba (ANTARA)"),
    ("LENSARANDU.COM, SUKARIMBA – Pemerintah", "LENSARANDU.COM, SUKARIMBA"),
    ("Lensarandu.com – Pemerintah", "Lensarandu.com"),
    ("Randujaya, 3 Februari 2025 - Pemerintah", "Randujaya, 3 Februari 2025"),
    ("RANDUJAYA, (LR).- Pemerintah", "RANDUJAYA, (LR)"),
    ("RANDUJAYA – Pemerintah", "RANDUJAYA"),
    ("RANDUJAYA— Pemerintah", "RANDUJAYA"),
    ("RANDUJAYA-Pemerintah", "RANDUJAYA"),
    ("Randujaya, Humas – Pemerintah", "Randujaya, Humas"),
    ("Randujaya (Kemenag) --- Pemerintah", "Randujaya (Kemenag)"),
    ("Kab. Randujaya - Pemerintah", "Kab. Randujaya"),
    ("Tribratanews.contoh.go.id – Pemerintah", "Tribratanews.contoh.go.id"),
    ("KBRN, Randujaya: Pemerintah", "KBRN, Randujaya"),
    ("Randujaya, CNN Indonesia -- Pemerintah", "Randujaya, CNN Indonesia"),
    ("Pemerintah desa - lewat camat - membagikan", None),
    ("Kami ingin panen - bukan hujan.", None),
    ("Marni, Ketua Kelompok - begitu ia disapa - tertawa", None),
    ("Covid-19 kembali merebak di desa.", None),
    ("Pukul 08.00-10.00 warga berkumpul.", None),
    ("Sabtu pagi itu - hari pasar - warga berkumpul.", None),
]


@pytest.mark.parametrize(("written", "caption", "credit"), CAPTIONS)
def test_a_credit_is_told_from_its_caption(written: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(written) == (caption, credit)


@pytest.mark.parametrize(("beginning", "place"), DATELINES)
def test_a_dateline_is_told_from_a_sentence(beginning: str, place: str | None) -> None:
    found = dateline.read(f"{beginning} pupuk kepada petani.", "id")
    assert (found.text if found else None) == place

"""Datelines in the shapes of our sources; the words behind them are invented."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.extraction import dateline
from scraper.extraction.page.text import clean

SHAPES = [
    ("Semarang, 6 Februari 2025 - Humas balai", "Semarang, 6 Februari 2025", date(2025, 2, 6)),
    ("Jakarta (ANTARA) - Menteri", "Jakarta (ANTARA)", None),
    ("Jakarta, (ANTARA) – Menteri", "Jakarta, (ANTARA)", None),
    ("JAKARTA, KOMPAS.com - Kepala", "JAKARTA, KOMPAS.com", None),
    ("KOMPAS.com - Kepala", "KOMPAS.com", None),
    ("TRIBUNJATENG.COM, SEMARANG - Warga", "TRIBUNJATENG.COM, SEMARANG", None),
    ("Liputan6.com, Jakarta - Warga", "Liputan6.com, Jakarta", None),
    ("Jakarta, CNN Indonesia -- Warga", "Jakarta, CNN Indonesia", None),
    ("REPUBLIKA.CO.ID,\u00a0JAKARTA — Warga", "REPUBLIKA.CO.ID, JAKARTA", None),
    ("TEMPO.CO, Jakarta - Warga", "TEMPO.CO, Jakarta", None),
    ("Semarang, INFO_PAS - Warga", "Semarang, INFO_PAS", None),
    ("KBRN, Palangka Raya : Warga", "KBRN, Palangka Raya", None),
    ("SINDONEWS: JAKARTA - Warga", "SINDONEWS: JAKARTA", None),
    ("VIVA – Warga", "VIVA", None),
    ("Tapanuli Selatan – Warga", "Tapanuli Selatan", None),
    ("Jakarta, 4 Maret 2026– Warga", "Jakarta, 4 Maret 2026", date(2026, 3, 4)),
    ("Jakarta,12 Februari 2026– Warga", "Jakarta,12 Februari 2026", date(2026, 2, 12)),
    ("Jakarta, 6 Maret 2026Panen telah", "Jakarta, 6 Maret 2026", date(2026, 3, 6)),
    ("(Jakarta, 13 Juni 2016–) Warga", "Jakarta, 13 Juni 2016", date(2016, 6, 13)),
    ("LA CROSSE, Wis. (AP) — The", "LA CROSSE, Wis. (AP)", None),
    ("BEIRUT/THE HAGUE, March 7 (Reuters) - The", "BEIRUT/THE HAGUE, March 7 (Reuters)", None),
    ("SEOUL, Aug. 20 (Yonhap) -- The", "SEOUL, Aug. 20 (Yonhap)", None),
    ("NEW YORK, Feb. 6, 2025 /PRNewswire/ -- A", "NEW YORK, Feb. 6, 2025 /PRNewswire/", date(2025, 2, 6)),
    ("Berlin (ots/dpa) - Der", "Berlin (ots/dpa)", None),
    ("Madrid, 6 feb (EFE).- El", "Madrid, 6 feb (EFE)", None),
    ("(Reuters) — The", "Reuters", None),
    ("JAKARTA-Warga", "JAKARTA", None),
    ("Jakarta (ANTARA)-Warga", "Jakarta (ANTARA)", None),
    (
        "MOSCOW (Pesisir News / Teluk - 29th April, 2020) It is",
        "MOSCOW (Pesisir News / Teluk - 29th April, 2020)",
        date(2020, 4, 29),
    ),
    ("新华社北京4月24日电 记者", "新华社北京4月24日电", None),
]


@pytest.mark.parametrize(("start", "text", "day"), SHAPES)
def test_shapes(start: str, text: str, day: date | None) -> None:
    found = dateline.read(start, "id")
    assert found == dateline.Dateline(text, day)


@pytest.mark.parametrize(
    "start",
    [
        "Harga cabai naik 5 persen - kata pedagang - sejak Senin",
        "Pemerintah - lewat menteri - menolak",
        "Twenty-two boats returned",
        "Teluk-Fischer Tobias Embun blickt auf das Meer",
        "Rara Embun-Teluk übernimmt die Verantwortung",
        "Das UN-Programm fördert Häfen",
        "NATO-Schiffe liegen im Hafen",
        "Palm Grove 18 22 13 17 — 70",
        "Warga desa itu, yang sudah lama menunggu, datang - dan pulang",
        "",
    ],
)
def test_a_sentence_is_no_dateline(start: str) -> None:
    assert dateline.read(start, "id") is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120))
def test_law_no_text_raises_and_a_dateline_stands_in_it(text: str) -> None:
    found = dateline.read(text, "id")
    assert found is None or found.text in clean(text)

"""The language of a text: what is declared, and what the text's own words say against it. All words invented."""

from __future__ import annotations

import pytest

from scraper.extraction import language

ID = "Warga yang datang ke kantor itu tidak akan pulang karena petugas sudah ada di sana dan kata mereka "
EN = "The people who came to the office that day were not sent home because the clerks had been there and "
JA = "市場は朝から開いていたと漁師たちは話しているが、船はまだ港に戻っていない。"


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        (ID * 12, ["id-ID"], "id"),
        (ID * 12, ["in"], "id"),
        (ID * 12, ["en-US"], "id"),  # a template in another language
        (ID * 12, ["en-US", "id"], "id"),
        (EN * 12, ["id"], "en"),
        (EN * 12, [None, "", "english"], "en"),
        (EN * 12, ["EN_gb"], "en"),
        (EN * 5 + ID * 9, ["en"], "en"),  # the beginning confirms what is declared
        ("Foto: Rara Embun", ["id"], "id"),  # too short to say anything
        ("Foto: Rara Embun", [], None),
        (JA * 5, ["en"], "ja"),
        (JA * 5, ["ja"], "ja"),
        (EN[:40] + JA, ["en"], "ja"),
        ("", ["id"], "id"),
    ],
)
def test_declarations_hold_unless_the_text_reads_otherwise(
    text: str, declared: list[str | None], expected: str | None
) -> None:
    assert language.choose(text, declared) == expected


@pytest.mark.parametrize(
    ("tag", "code"),
    [("id-ID", "id"), (" ID_id ", "id"), ("in", "id"), ("no", "nb"), ("fil", "fil"), ("engl", None), ("", None),
     (None, None), ("x" * 9_999, None)],
)  # fmt: skip
def test_primary_subtags(tag: str | None, code: str | None) -> None:
    assert language.primary(tag) == code

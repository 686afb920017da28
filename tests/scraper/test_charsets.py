"""Labels of encodings as browsers read them, and codecs that exist for all of them."""

from __future__ import annotations

import codecs

import pytest

from scraper.extraction.page import charsets


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("UTF8", "utf-8"), ("ISO-8859-1", "windows-1252"), ("latin1", "windows-1252"), ("us-ascii", "windows-1252"),
        (" cp1252 ", "windows-1252"), ("cp1251", "windows-1251"), ("iso-8859-9", "windows-1254"),
        ("tis-620", "windows-874"), ("gb2312", "gbk"), ("gb18030", "gb18030"), ("x-sjis", "shift_jis"),
        ("EUC-JP", "euc-jp"), ("big5-hkscs", "big5"),
        ("windows-949", "euc-kr"), ("utf-16", "utf-16le"), ("iso-8859-15", "iso-8859-15"),
        ("hz-gb-2312", None), ("rot13", None), ("cp932", None), ("", None),
    ],
)  # fmt: skip
def test_a_label_names_what_browsers_read(label: str, name: str | None) -> None:
    assert charsets.named(label) == name


def test_every_encoding_has_a_codec_for_text_and_names_itself() -> None:
    names = set(charsets._NAMES.values())
    assert len(names) == 38  # the standard's 40 without "replacement" and "x-user-defined"
    for name in names:
        assert charsets.named(name) == name
        assert codecs.lookup(charsets.codec_of(name))._is_text_encoding

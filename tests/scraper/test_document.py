"""Decoding as browsers do, and refusal of what would cost too much to parse."""

from __future__ import annotations

import time

import pytest

from scraper.errors import NotHtml, ParseAborted
from scraper.extraction.page.document import MAX_BYTES, read


@pytest.mark.fault("P3")
@pytest.mark.parametrize(
    ("page", "content_type", "text", "charset"),
    [
        ("é".encode(), None, "é", "utf-8"),
        (b"\xef\xbb\xbfx", None, "x", "utf-8"),
        ("é".encode("utf-16-le").join([b"\xff\xfe", b""]), None, "é", "utf-16le"),
        ("é".encode("cp1252"), "text/html; charset=iso-8859-1", "é", "windows-1252"),
        ("é".encode("cp1252"), "text/html; charset=us-ascii", "é", "windows-1252"),
        (b"<meta charset=latin1>\x80", None, "€", "windows-1252"),
        (b"<meta charset=gb2312>" + "新华".encode("gb18030"), None, "新华", "gbk"),
        (b"<meta charset=big5>" + "臺灣".encode("big5"), None, "臺灣", "big5"),
        (b"<meta charset=ks_c_5601-1987>" + "똠방".encode("cp949"), None, "똠방", "euc-kr"),
        (b"<meta charset=utf-8>" + "“x”".encode("cp1252"), None, "“x”", "windows-1252"),
        (b"<meta charset=utf-16>" + "“x”".encode("cp1252") + b"." * 400, None, "�x�" + "." * 400, "utf-8"),
        (b"<meta charset=iso-2022-jp>" + "日本".encode("iso2022-jp"), None, "日本", "iso-2022-jp"),
        (b"<meta charset=wingdings>" + "é".encode("cp1252"), None, "é", "windows-1252"),
        (b"<html lang=ja>" + "日本".encode("cp932"), None, "日本", "shift_jis"),
        ("é", None, "é", None),
        ("é".encode(), "text/html; charset=iso-8859-1", "é", "utf-8"),
    ],
)
def test_decoding(page: bytes | str, content_type: str | None, text: str, charset: str | None) -> None:
    document = read(page, content_type)
    assert (document.tree.body.text(), document.charset) == (text, charset)  # type: ignore[union-attr]


@pytest.mark.fault("P3")
def test_replacement_characters_are_counted() -> None:
    assert read("a\ufffdb\ufffd").replacement_characters == 2


@pytest.mark.parametrize("page", [b"%PDF-1.4", b"\x89PNG\r\n", b"\x00" * 400])
def test_binary_is_no_html(page: bytes) -> None:
    with pytest.raises(NotHtml):
        read(page)


def test_media_type_is_no_html() -> None:
    with pytest.raises(NotHtml):
        read(b"<p>x", "image/png")


@pytest.mark.fault("P1")
@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 20_000,
        "<b><i>" * 20_000,
        "<option>" * 60_000,
        "<a " + " ".join(f"a{n}" for n in range(60_000)) + ">",
        "<p>x</p>" * 500 + "<a " + " ".join(f'a{n}="1"' for n in range(9_000)) + ">",
        "x" * (MAX_BYTES + 1),
    ],
)
def test_costly_pages_are_refused_before_the_parse(page: str) -> None:
    began = time.process_time()
    with pytest.raises(ParseAborted):
        read(page)
    assert time.process_time() - began < 1


def test_long_scripts_are_no_flood() -> None:
    script = "if (i <a ) { " + " ".join(f"x{n} = {n};" for n in range(9_000)) + "}"
    assert read(f"<script>{script}</script><p>x</p>").tree.css_first("p") is not None

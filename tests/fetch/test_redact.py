"""What must not be read in a log cannot be read there."""

from __future__ import annotations

import logging
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetch.redact import quiet_libraries, redact, without_userinfo


@pytest.mark.fault("U3")
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://kabar.test/a?page=2", "https://kabar.test/a?page=2"),
        ("https://ani:rahasia@kabar.test/a", "https://***@kabar.test/a"),
        ("https://ani@rumah:rahasia@kabar.test/", "https://***@kabar.test/"),
        ("https://kabar.test/a?token=abc&page=2", "https://kabar.test/a?token=***&page=2"),
        ("https://kabar.test/?page=2&access_token=a.b-c#x", "https://kabar.test/?page=2&access_token=***#x"),
        ("https://kabar.test/?API_KEY=abc", "https://kabar.test/?API_KEY=***"),
        ("https://kabar.test/?X-Amz-Signature=abc;sid=1", "https://kabar.test/?X-Amz-Signature=***;sid=***"),
        ("https://kabar.test/?keyword=padi", "https://kabar.test/?keyword=padi"),
        (
            "from 'http://a:b@c.test/' to http://d:e@f.test/?key=1",
            "from 'http://***@c.test/' to http://***@f.test/?key=***",
        ),
        ("surel ani@kabar.test", "surel ani@kabar.test"),
        (b"baris\\x1b[31m\\nbaru \\ud800".decode("unicode_escape"), "baris\\x1b[31m\\nbaru \\ud800"),
    ],
)
def test_secrets_and_control_characters_are_masked(text: str, shown: str) -> None:
    assert redact(text) == shown


@given(st.text(alphabet="abc:/?#@&;=. \n", max_size=80))
def test_masking_is_total_and_masks_once(text: str) -> None:
    once = redact("http://a:b@c/?token=" + text)
    assert redact(once) == once
    assert once.isprintable()


def test_long_text_is_masked_in_linear_time() -> None:
    begun = time.process_time()
    redact("?" + "a" * 200_000)
    redact("://" + "@" * 200_000)
    redact("&token" * 50_000)
    assert time.process_time() - begun < 1


def test_userinfo_is_taken_off_and_nothing_else() -> None:
    assert without_userinfo("https://ani:rahasia@kabar.test/a?token=b") == "https://kabar.test/a?token=b"
    assert without_userinfo("https://kabar.test/ani@rumah") == "https://kabar.test/ani@rumah"


def test_libraries_are_silent_about_addresses() -> None:
    quiet_libraries()
    for name in ("httpx", "httpcore", "httpcore.connection", "httpcore.http11"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)

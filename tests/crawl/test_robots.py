"""robots.txt after RFC 9309."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.crawl.politeness.robots import LONG_UNREACHABLE, MAX_BYTES, Robots, after_long_silence, is_due, is_stale

US = "warta"
SITE = "https://berita.example"


def allows(text: str | bytes, path: str) -> bool:
    body = text.encode() if isinstance(text, str) else text
    return Robots.from_answer(200, body).allows(SITE + path, US)


@pytest.mark.parametrize(
    ("status", "may"),
    [
        (None, False), (500, False), (503, False), (599, False), (429, False), (100, False), (0, False),
        (301, True), (401, True), (403, True), (404, True), (410, True), (200, True), (204, True),
    ],
)  # fmt: skip
def test_what_an_answer_means(status: int | None, may: bool) -> None:
    robots = Robots.from_answer(status, b"")
    assert robots.allows(f"{SITE}/berita/1", US) is may
    assert str(status) in robots.reason or status in (None, 200, 204)


@pytest.mark.parametrize(
    ("text", "path", "may"),
    [
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow:", "/a", True),
        ("Disallow: /", "/a", True),  # no group
        # section 2.2.2: the longest match, and allow on a tie
        ("User-agent: *\nDisallow: /\nAllow: /berita", "/berita/1", True),
        ("User-agent: *\nAllow: /berita\nDisallow: /berita/rahasia", "/berita/rahasia/1", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
        # section 2.2.3: special characters
        ("User-agent: *\nDisallow: /*.php$", "/x/a.php", False),
        ("User-agent: *\nDisallow: /*.php$", "/x/a.php?b", True),
        ("User-agent: *\nDisallow: /*?", "/a?b", False),
        ("User-agent: *\nDisallow: /*?", "/a", True),
        # percent-encoding
        ("User-agent: *\nDisallow: /a%3cd.html", "/a%3Cd.html", False),
        ("User-agent: *\nDisallow: /%7Ejoe", "/~joe/x", False),
        ("User-agent: *\nDisallow: /ツ", "/%E3%83%84", False),
        ("User-agent: *\nDisallow: /a%2Fb", "/a/b", True),
        # section 2.2.1: product tokens, whole and in any case
        ("User-agent: w\nDisallow: /", "/a", True),
        ("User-agent: wartarsip\nDisallow: /", "/a", True),
        ("User-agent: WARTA\nDisallow: /", "/a", False),
        ("User-agent: warta/1.0\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: warta\nAllow: /", "/a", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: warta\n", "/a", True),
        ("User-agent: lain\nUser-agent: warta\nDisallow: /", "/a", False),
        ("User-agent: warta\nUser-agent: lain\n\nDisallow: /", "/a", False),
        ("User-agent: lain\nDisallow: /", "/a", True),
        ("User-agent: warta\nDisallow: /a\nUser-agent: b\nDisallow: /\nUser-agent: warta\nDisallow: /b", "/b", False),
        ("User-agent: warta\nDisallow: /a\n\nUser-agent: lain\nDisallow: /c", "/c", True),
        ("User-agent: warta\nSitemap: /s.xml\nDisallow: /b", "/b", False),
        # line ends, marks, comments
        (b"\xef\xbb\xbfUser-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\rDisallow: /\r", "/a", False),
        ("User-agent: * # semua\r\nDisallow: / # tidak\r\n", "/a", False),
        ("user-AGENT : *\n  disallow :/a  ", "/a", False),
        (b"User-agent: *\n\x00Disallow: /a\n", "/a", False),
        ("<!doctype html><p>Tidak ada", "/a", True),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
    ],
)  # fmt: skip
def test_rules(text: str | bytes, path: str, may: bool) -> None:
    assert allows(text, path) is may


def test_only_the_first_500_kib_count() -> None:
    padding = b"# " + b"x" * 98 + b"\n"
    head = b"User-agent: *\n" + padding * (MAX_BYTES // 101 - 2)
    assert not allows(head + b"Disallow: /\n", "/a")
    late = b"User-agent: *\n" + padding * (MAX_BYTES // 101 + 1) + b"Disallow: /\n"
    assert allows(late, "/a")


def test_a_line_that_the_limit_cuts_is_left_out() -> None:
    rule = b"Disallow: /abc\n"
    begun = rule.index(b"abc")
    filler = b"User-agent: *\n#" + b"x" * (MAX_BYTES - 16 - begun) + b"\n"
    assert (filler + rule)[:MAX_BYTES].endswith(b"\nDisallow: /")
    assert allows(filler + rule, "/other")


def test_every_rule_of_a_long_file_counts() -> None:
    rules = "".join(f"Disallow: /{n}/\n" for n in range(20_000))
    assert not allows("User-agent: *\n" + rules, "/19999/a")
    assert allows("User-agent: *\n" + rules, "/20000/a")
    assert allows("User-agent: lain\n" + rules, "/19999/a")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("User-agent: *\nCrawl-delay: 7", 7.0), ("User-agent: *\nCrawl-delay: 2.5", 2.5), ("User-agent: *", None),
        ("User-agent: *\nCrawl-delay: 86400", 300.0), ("User-agent: *\nCrawl-delay: -1", None),
        ("User-agent: *\nCrawl-delay: nan", None), ("User-agent: *\nCrawl-delay: banyak", None),
        ("User-agent: *\nCrawl-delay: 9\n\nUser-agent: warta\nCrawl-delay: 2", 2.0),
        ("User-agent: *\nCrawl-delay: 2\nUser-agent: *\nCrawl-delay: 9\nCrawl-delay: 4", 9.0),
    ],
)  # fmt: skip
def test_crawl_delay(text: str, seconds: float | None) -> None:
    assert Robots.from_answer(200, text.encode()).crawl_delay(US) == seconds


def test_no_answer_wants_no_delay() -> None:
    assert Robots.from_answer(None).crawl_delay(US) is None


def test_what_the_archive_kept_means_the_same() -> None:
    text = "User-agent: *\nDisallow: /a"
    assert not Robots.from_text(200, text).allows(f"{SITE}/a", US)
    assert not Robots.from_text(None, None).allows(f"{SITE}/b", US)


@pytest.mark.parametrize(
    "body",
    [
        b"User-agent: *\n" + b"".join(b"Disallow: /*a*%d*b\n" % n for n in range(25_000)),
        b"User-agent: *\n" + b"".join(b"Disallow: /%%61%%C3%%a9%d\n" % n for n in range(20_000)),
        (b"User-agent: *\nDisallow: /" + b"*" * 16_000 + b"z$\n") * 30,
        b"User-agent: *\nDisallow: /" + b"*a" * 250_000,
        b"".join(b"User-agent: a%d\n" % n for n in range(30_000)),
        b"User-agent" + b" " * 500_000 + b"x",
        b"sitemap" + b" " * 500_000 + b"x",
        bytes(range(256)) * 2_000,
    ],
    ids=["wildcards", "escapes", "asterisks", "one long rule", "agents", "spaces", "sitemap spaces", "binary"],
)
def test_hostile_files_cost_little(body: bytes) -> None:
    start = time.process_time()
    robots = Robots.from_answer(200, body)
    robots.allows(f"{SITE}/" + "a" * 2_000, US)
    assert robots.crawl_delay(US) is None
    assert time.process_time() - start < 0.5  # measured under 0.1 s; the machine is shared


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.text(max_size=30))
def test_law_no_bytes_and_no_address_raise(body: bytes, path: str) -> None:
    robots = Robots.from_answer(200, b"User-agent: *\nDisallow: /" + body)
    assert robots.allows(path, US) in (True, False)
    assert (robots.crawl_delay(US) or 0) <= 300


def test_a_day_old_file_is_stale() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    assert not is_stale(now - timedelta(hours=23, minutes=59), now)
    assert is_stale(now - timedelta(hours=24), now)
    assert is_stale(now + timedelta(minutes=1), now)
    assert is_stale(None, now)


@pytest.mark.parametrize(
    ("failing", "minutes"), [(0, 5), (5, 5), (6, 6), (20, 20), (45, 45), (60, 60), (61, 60), (50_000, 60)]
)
def test_a_file_that_cannot_be_read_is_asked_for_again_soon_and_then_less_often(failing: int, minutes: int) -> None:
    asked, wait = datetime(2026, 11, 22, tzinfo=UTC), timedelta(minutes=minutes)
    since = asked - timedelta(minutes=failing)
    assert not is_due(asked, since, asked + wait - timedelta(seconds=1))
    assert is_due(asked, since, asked + wait)
    assert is_due(asked, since, asked - timedelta(seconds=1))  # a wrong clock
    assert not is_due(asked, None, asked + timedelta(hours=23))
    assert is_due(None, None, asked)


KEPT = "User-agent: *\nDisallow: /arsip"
NOW, MONTH_AGO = datetime(2026, 11, 22, tzinfo=UTC), datetime(2026, 10, 23, tzinfo=UTC)


def held(status: int | None, kept: str | None, since: datetime | None) -> Robots:
    return after_long_silence(Robots.from_answer(status), kept, since, NOW)


@pytest.mark.parametrize("status", [500, 429, None])
def test_after_a_month_the_last_rules_hold_again(status: int | None) -> None:
    assert held(status, KEPT, MONTH_AGO).allows(f"{SITE}/a", US)
    assert not held(status, KEPT, MONTH_AGO).allows(f"{SITE}/arsip/1", US)


@pytest.mark.parametrize("kept", [None, KEPT])
@pytest.mark.parametrize("status", [503, 429, None])
def test_where_the_file_cannot_be_read_nothing_may_be_asked_for_a_month(status: int | None, kept: str | None) -> None:
    assert NOW - MONTH_AGO == LONG_UNREACHABLE
    for since in (None, NOW, MONTH_AGO + timedelta(seconds=1)):
        assert not held(status, kept, since).allows(f"{SITE}/a", US)
    assert held(status, kept, MONTH_AGO).allows(f"{SITE}/a", US)


def test_an_answer_holds_whatever_was_before() -> None:
    assert held(404, KEPT, MONTH_AGO).allows(f"{SITE}/arsip/1", US)

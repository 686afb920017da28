"""Which rule of a robots.txt a path meets: RFC 9309, read sentence by sentence."""

import re
from itertools import count, islice
from textwrap import dedent
from time import process_time
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.crawl.politeness.robots import MAX_BYTES, Robots, allowed
from scraper.crawl.politeness.robots_rules import MAX_LINE, matches, normal_path, path_of, rules_for
from scraper.crawl.politeness.substrings import Searched

SITE = "https://berita.example"


def may(robots: str, path: str, agent: str = "warta") -> bool:
    return allowed(dedent(robots).encode(), agent, SITE + path)


GROUPS = """\
    User-agent: satu
    User-agent: dua
    Disallow: /satu-dua

    User-agent: tiga
    Allow: /tiga
    Disallow: /

    User-agent: satu
    Disallow: /satu

    User-agent: *
    Disallow: /umum
"""


@pytest.mark.parametrize(
    ("agent", "path", "expected"),
    [
        # section 2.2.1: one group for several agents, several groups for one, and everybody else
        ("satu", "/satu-dua/x", False), ("dua", "/satu-dua/x", False), ("satu", "/satu", False),
        ("dua", "/satu", True), ("dua", "/umum", True), ("satu", "/umum", True),
        ("tiga", "/tiga/x", True), ("tiga", "/lain", False),
        ("empat", "/umum", False), ("empat", "/satu-dua", True),
        ("SATU", "/satu", False), ("sat", "/satu", True), ("satuan", "/umum", False), ("", "/umum", False),
    ],
)  # fmt: skip
def test_groups(agent: str, path: str, expected: bool) -> None:
    assert may(GROUPS, path, agent) is expected


@pytest.mark.parametrize(
    ("line", "agent", "expected"),
    [
        # a product token ends at the first character that is no letter, hyphen or underscore
        ("warta", "warta", False), ("Warta/2.1 (+https://x.example)", "warta", False), ("warta bot", "warta", False),
        ("warta2", "warta", False), ("warta-news", "warta", True), ("warta_news", "warta_news", False),
        ("wart", "warta", True), ("warta-", "warta", True), ("", "warta", True), ("2warta", "warta", True),
        # an asterisk alone is everybody, one with something glued to it is nobody
        ("*", "warta", False), ("* # semua", "warta", False), ("* warta", "warta", False), ("*warta", "warta", True),
        # our own token is compared whole
        ("warta", "warta/1.0", True), ("warta", "warta bot", True),
    ],
)  # fmt: skip
def test_the_name_in_a_user_agent_line(line: str, agent: str, expected: bool) -> None:
    assert may(f"User-agent: {line}\nDisallow: /\n", "/a", agent) is expected


@pytest.mark.parametrize(
    "between",
    ["Crawl-delay: 5", "Sitemap: https://berita.example/s.xml", "Entah: apa", "", "# catatan", "Content-Signal: ai=no"],
)
def test_what_does_not_part_two_user_agent_lines(between: str) -> None:
    robots = f"User-agent: warta\n{between}\nUser-agent: lain\nDisallow: /a\n"
    assert not may(robots, "/a")
    assert not may(robots, "/a", "lain")
    assert may(robots, "/a", "orang-ketiga")


@pytest.mark.parametrize("between", ["Disallow: /b", "Allow: /b", "Disallow:", "Allow:"])
def test_a_rule_ends_the_names_of_its_group(between: str) -> None:
    robots = f"User-agent: warta\n{between}\nUser-agent: lain\nDisallow: /a\n"
    assert may(robots, "/a")
    assert not may(robots, "/a", "lain")


def test_a_group_without_rules_that_names_us_lets_us_everywhere() -> None:
    assert may("User-agent: *\nDisallow: /\n\nUser-agent: warta\n", "/a")
    assert may("User-agent: *\nDisallow: /\n\nUser-agent: warta\nDisallow:\n", "/a")


def test_rules_before_any_user_agent_line_speak_to_nobody() -> None:
    assert may("Disallow: /\nUser-agent: warta\nDisallow: /b\n", "/a")


@pytest.mark.parametrize(
    ("rules", "path", "expected"),
    [
        # section 2.2.2: the most specific match counts, in whatever order; equivalent rules allow
        ("Allow: /p\nDisallow: /", "/page", True), ("Disallow: /\nAllow: /p", "/page", True),
        ("Allow: /folder\nDisallow: /folder", "/folder/page", True),
        ("Disallow: /folder\nAllow: /folder", "/folder", True),
        ("Allow: /page\nDisallow: /*.htm", "/page.htm", False), ("Allow: /page\nDisallow: /*.ph", "/page.php5", True),
        ("Allow: /$\nDisallow: /", "/", True), ("Allow: /$\nDisallow: /", "/page.htm", False),
        ("Allow: /x/\nDisallow: /x/y/\nAllow: /x/y/z", "/x/y/z/1", True),
        ("Allow: /x/\nDisallow: /x/y/\nAllow: /x/y/z", "/x/y/1", False),
        ("Disallow: /*/rahasia/\nAllow: /a/", "/a/rahasia/1", False),
        ("Disallow:", "/a", True), ("Allow: /a", "/b", True), ("Disallow: /\nAllow:", "/a", False),
        # octets are counted as they travel: an escaped one is three characters
        ("Allow: /é\nDisallow: /*.html", "/é.html", True), ("Allow: /%C3%A9\nDisallow: /*x.html", "/éx.html", False),
        ("Allow: /%61\nDisallow: /*.h", "/a.h", False),
        # a path is compared with its case, from its beginning, with its query
        ("Disallow: /Fish", "/fish", True), ("Disallow: /fish", "/fishheads/yummy.html", False),
        ("Disallow: /fish", "/catfish", True), ("Disallow: /fish/", "/fish", True),
        ("Disallow: /fish/", "/fish/?id=1", False),
        ("Disallow: /fish?", "/fish?id=1", False), ("Disallow: /fish?id=1", "/fish?id=12", False),
        ("Disallow: fish", "/fish", True), ("Disallow: */fish", "/a/fish", False),
        ("Disallow: /;s=1", ";s=1", False), ("Disallow: /?s=1", "?s=1", False), ("Disallow: /a", "/b#/a", True),
        # section 2.2.3: * and $
        ("Disallow: /fish*", "/fish", False), ("Disallow: /*.php", "/a/b.php?x", False),
        ("Disallow: /*.php", "/a.PHP", True),
        ("Disallow: /*.php$", "/a.php", False), ("Disallow: /*.php$", "/a.php5", True),
        ("Disallow: /*.php$", "/a.php/", True),
        ("Disallow: /fish*.php", "/fishheads/catfish.php?p", False), ("Disallow: /fish*.php", "/Fish.php", True),
        ("Disallow: /a*b*c", "/a-c-b", True), ("Disallow: /a*b*c", "/a-b-b-c-d", False),
        ("Disallow: /a**c", "/abc", False),
        ("Disallow: /*ab$", "/abab", False), ("Disallow: /a*a$", "/a", True), ("Disallow: /ab*ba$", "/aba", True),
        ("Disallow: /*$", "/apa/pun", False), ("Disallow: /$", "/a", True), ("Disallow: /a$b", "/a$b", False),
        ("Disallow: /a$b", "/a", True), ("Disallow: /a%24", "/a$", False), ("Disallow: /a%2Ab", "/a*b", False),
        ("Disallow: /a%2Ab", "/axb", True), ("Disallow: *", "/a", False), ("Disallow: $", "/a", True),
        # section 2.2.2: octets beyond ASCII escaped, unreserved ones not, the case of escapes ignored
        ("Disallow: /foo/bar/ツ", "/foo/bar/%e3%83%84", False), ("Disallow: /foo/bar/%E3%83%84", "/foo/bar/ツ", False),
        ("Disallow: /foo/bar/%62%61%7A", "/foo/bar/baz", False), ("Disallow: /foo/bar/baz", "/foo/bar/%62a%7a", False),
        ("Disallow: /a?u=http://b.example/?c", "/a?u=http://b.example/?c&d", False),
        ("Disallow: /a%2Fb", "/a/b", True), ("Disallow: /a/b", "/a%2fb", True), ("Disallow: /a b", "/a%20b", False),
        ("Disallow: /100%", "/100%", False), ("Disallow: /a%3C", "/a<b", False),
        # an index page stands for its folder, as in Google's parser
        ("Allow: /kota/index.html\nDisallow: /", "/kota/", True),
        ("Allow: /kota/index.htm\nDisallow: /", "/kota/", True),
        ("Allow: /kota/index.html\nDisallow: /", "/kota", False),
        ("Allow: /kota/index.html\nDisallow: /", "/kota/x", False),
        ("Allow: /kota/indeks.html\nDisallow: /", "/kota/", False),
        # a file that shuts everything is itself open
        ("Disallow: /", "/robots.txt", True), ("Disallow: /", "/robots.txt?x", False),
        ("Disallow: /", "/a/robots.txt", False),
    ],
)  # fmt: skip
def test_rules_and_paths(rules: str, path: str, expected: bool) -> None:
    assert may(f"User-agent: *\n{rules}\n", path) is expected


@pytest.mark.parametrize(
    "line",
    [
        "Disallow: /a", "disallow:/a", "DISALLOW :  /a  ", "\tDisallow:\t/a\t", "Disallow: /a#b", "Disallow: /a # b",
        "Disallow /a", "Disallow\t/a", "disallow /a # b", "Disallow page: /a", "Dissallow /a",
        "Dissallow: /a", "Disalow: /a", "Diasllow: /a", "Disallaw: /a", "Disallowed: /a",
        "Disallow: /a" + " " * 20_000 + "x",
    ],
)  # fmt: skip
def test_lines_that_forbid(line: str) -> None:
    assert not may(f"User-agent: *\n{line}\n", "/a")


@pytest.mark.parametrize(
    "line", ["#Disallow: /a", "Disallow", "Disallow: ", "Disallow /a b", "No-disallow: /a", "Disa: /a"]
)
def test_lines_that_forbid_nothing(line: str) -> None:
    assert may(f"User-agent: *\n{line}\n", "/a")


@pytest.mark.parametrize(
    "key",
    [
        "User-agent:",
        "USER-AGENT:",
        "useragent:",
        "User agent:",
        "User-agent",
        "User-agents:",
        "  user-agent\t:",
        "useragent",
    ],
)
def test_ways_to_write_user_agent(key: str) -> None:
    assert not may(f"{key} warta\nDisallow: /a\n", "/a")


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\n\n", "\r\r"])
def test_line_ends(end: str) -> None:
    robots = end.join(["User-agent: lain", "Disallow: /", "User-agent: warta", "Disallow: /a", ""])
    assert not may(robots, "/a")
    assert may(robots, "/b")


@pytest.mark.parametrize(
    "body",
    [
        b"\xef\xbb\xbfUser-agent: *\nDisallow: /a", "User-agent: *\nDisallow: /a".encode("utf-16"),
        b"User-agent: *\nDisallow: /a",
        b"\x00User-agent: *\x00\nDis\x00allow: /a", b"User-agent: *\x0b\n\xffx\nDisallow: /a",
        b"User-agent: * \xe2\x80\xa8x\nDisallow: /a", b"<!doctype html>\nUser-agent: *\nDisallow: /a\n</html>",
    ],
    ids=["bom", "utf-16", "no end", "nul", "bytes", "other separators", "html around it"],
)  # fmt: skip
def test_bytes(body: bytes) -> None:
    assert not allowed(body, "warta", f"{SITE}/a")
    assert allowed(body, "warta", f"{SITE}/b")


def test_an_html_page_has_no_rules() -> None:
    page = b"<!doctype html><html><body><p>User-agent: *</p><p>Disallow: /</p></body></html>"
    assert allowed(page, "warta", f"{SITE}/a")


def test_a_line_counts_as_far_as_the_limit() -> None:
    long = "/x/" + "a" * MAX_LINE
    robots = f"User-agent: *\nDisallow: {long}/tail\n"
    assert not may(robots, long + "/other")
    assert may(robots, "/x/a")


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://a.example/x/y?z#w", "/x/y?z"), ("https://a.example", "/"), ("https://a.example?q", "/?q"),
        ("https://a.example;p", "/;p"), ("https://a.example#/x", "/"), ("//a.example/x", "/x"),
        ("a.example/x?y", "/x?y"),
        ("a.example", "/"), ("/x?u=http://b.example/", "/x?u=http://b.example/"), ("", "/"),
        ("https://a.example//x", "//x"),
        ("https://a.example/x\ny", "/x\ny"),
    ],
)  # fmt: skip
def test_the_path_of_an_address(url: str, path: str) -> None:
    assert path_of(url) == path


@pytest.mark.parametrize(
    ("line", "uses"),
    [
        ("Content-Signal: search=yes, ai-train=no", {"ai-train"}),
        ("content-signal: ai-input = NO,search=no", {"ai-input", "search"}),
        ("Content-Usage: train-ai=n", {"train-ai"}), ("Content-Signal: ai-train=nope", set()),
        ("Content-Signal:", set()),
    ],
)  # fmt: skip
def test_uses_that_are_reserved(line: str, uses: set[str]) -> None:
    text = f"User-agent: lain\nContent-Signal: semua=no\n\nUser-agent: *\n{line}\nDisallow: /a\n"
    assert Robots.from_answer(200, text.encode()).reserved("warta") == uses
    assert Robots.from_answer(503).reserved("warta") == set()


PATHS = st.text("/ab*$%2Aé ?", max_size=12)


@settings(max_examples=300, deadline=None)
@given(PATHS, PATHS)
def test_law_a_pattern_matches_like_the_regular_expression_it_stands_for(pattern: str, path: str) -> None:
    body, end = (pattern[:-1], r"\Z") if pattern.endswith("$") else (pattern, "")
    expression = ".*".join(map(re.escape, body.split("*"))) + end
    assert matches(pattern, Searched(path)) is (re.match(expression, path, re.DOTALL) is not None)


@settings(max_examples=300, deadline=None)
@given(st.text("aab", max_size=40), st.text("ab", max_size=20), st.integers(0, 45))
def test_law_a_piece_is_found_where_the_standard_library_finds_it(text: str, piece: str, start: int) -> None:
    assert Searched(text).find(piece, start) == text.find(piece, start)


@settings(max_examples=200, deadline=None)
@given(st.text("ab", min_size=9, max_size=40), st.integers(0, 20), st.integers(9, 30), st.integers(0, 30))
def test_law_every_character_of_a_piece_counts(text: str, at: int, length: int, changed: int) -> None:
    piece = "".join("c" if place == changed else each for place, each in enumerate(text[at : at + length]))
    assert Searched(text).find(piece, 0) == text.find(piece)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="#"), max_size=40))
def test_law_a_path_is_shut_out_by_itself_however_it_is_escaped(text: str) -> None:
    escaped = quote("/" + text, safe="/:?@!&'()+,;=[]")
    assert normal_path("/" + text.replace("%", "%25")) == normal_path(escaped)
    rules = rules_for(f"User-agent: *\nDisallow: {escaped}\n", "warta")
    assert not rules.allows(SITE + escaped)
    assert not rules.allows(SITE + escaped + "x")


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [b"User-agent: *\n", b"user-agent:warta\r", b"Disallow: /", b"allow", b"\n", b" ", b"%", b"*$"]
            ),
            st.binary(max_size=6),
        )
    ),
    st.text(max_size=30),
)
def test_law_no_bytes_and_no_address_raise(parts: list[bytes], url: str) -> None:
    assert allowed(b"".join(parts), "warta", url) in (True, False)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(["User-agent: *", "User-agent: warta", "Allow: /a", "Disallow: /a", "Disallow: /", "x: y", ""])
    ),
    st.text(max_size=5),
)
def test_law_lines_that_mean_nothing_change_nothing(lines: list[str], junk: str) -> None:
    bare = "\n".join(line for line in lines if line not in ("x: y", ""))
    noisy = "\n".join(f"{line} # {junk.split()[0] if junk.split() else ''}" for line in lines)
    assert rules_for(bare, "warta") == rules_for(noisy, "warta")


def test_groups_that_hold_nothing_yet_are_not_taken_for_each_other() -> None:
    assert rules_for("User-agent: *\nUser-agent: warta\nDisallow: /a", "warta").disallow == ("/a",)


def numbered(line: str) -> bytes:
    """As many lines as are read of a file; ``{}`` is a number in letters."""
    letters = (f"{number:05}".translate(str.maketrans("0123456789", "abcdefghij")) for number in count())
    lines = (line.format(each, each) for each in letters)
    return ("User-agent: *\n" + "".join(islice(lines, MAX_BYTES // len(line.format("a" * 5, "a" * 5))))).encode()


@pytest.mark.parametrize(
    "robots",
    [
        numbered("Disallow: /*{}\n"), numbered("allow:/{}\n"), numbered("allow /{}/index.htm\n"),
        numbered("Disallow: /*" + "a" * 15 + "b" + "a" * 15 + "{}a\n"),
        numbered("Disallow: /*" + "a" * 1_000 + "b" + "a" * 100 + "{}\n"), numbered("Disallow: /*{}*{}$\n"),
        numbered("Disallow: /" + "*a" * 500 + "*{}\n"), numbered("Disallow: /" + "*ab" * 500 + "*{}\n"),
        numbered("Disallow: /" + "*ababababa" * 500 + "*{}\n"),
        numbered("Disallow: /%41%42{}\n"), numbered("Disallow: /" + "éa" * 50 + "{}\n"),
        numbered("User-agent: {}\n"), numbered("User-agent: *\n") + b"Disallow: /b\n",
        numbered("Content-signal:{}=n\n"), numbered("Crawl-delay: {}\n"),
        b"\n" * MAX_BYTES, b"\r" * MAX_BYTES, b" " * MAX_BYTES, b"allow" * (MAX_BYTES // 5),
        b"user-agent" * (MAX_BYTES // 10), (b" " * 1_000 + b"x\n") * 500, b"disallow:" * (MAX_BYTES // 9),
    ],
    ids=lambda robots: robots[14:34].decode("ascii", "replace"),
)  # fmt: skip
def test_no_file_is_slow(robots: bytes) -> None:
    begun = process_time()
    for path in ("/" + "a" * 2_000, "/" + "ab" * 4_000, "/%41é" * 900, "/2026/11/23/berita-satu-123456"):
        allowed(robots, "warta", SITE + path)
    assert process_time() - begun < 0.5  # 0.02 to 0.12 s for the four; with str.find up to 0.9 s


def test_a_path_longer_than_any_line_is_compared_as_far_as_a_line_goes() -> None:
    begun = process_time()
    assert not may("User-agent: *\nDisallow: /*aaab\nDisallow: /*aaaa\n", "/" + "a" * 1_000_000)
    assert process_time() - begun < 0.5

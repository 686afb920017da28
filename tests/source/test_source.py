"""Source files: what is wrong is named with file, line, key and what is expected."""

import re
import time
from pathlib import Path

import pytest

from scraper.errors import BadSource
from scraper.selection import source_for
from scraper.source import Articles, Source, has_host
from scraper.source.faults import Fault, Key, described
from scraper.source.files import load_source, load_sources

GOOD = """\
name = "berita"
title = "Berita"
home = "https://www.berita.example/"
hosts = ["berita.example", "*.berita.example"]
timezone = "Asia/Jakarta"

[[listings]]
url = "https://www.berita.example/rss"
kind = "feed"

[articles]
match = '/berita/(?P<id>\\d+)/'

[[rules]]
title = ["h1.judul", "meta:og:title", "json:headline"]
published = ["time@datetime"]
"""


def written(folder: Path, text: str, name: str = "berita.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def complaint(folder: Path, text: str) -> str:
    with pytest.raises(BadSource) as caught:
        load_source(written(folder, text))
    return str(caught.value)


def test_a_good_file(tmp_path: Path) -> None:
    source = load_source(written(tmp_path, GOOD))
    assert (source.name, source.listings[0].kind, source.articles.id_scope) == ("berita", "feed", "source")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("timezone =", "timezon =", r"berita\.toml:5: timezon: no such key; did you mean 'timezone'\?"),
        ('kind = "feed"', 'knd = "feed"', r"berita\.toml:9: listings\[0\]\.knd: no such key; did you mean 'kind'\?"),
        ('kind = "feed"', 'kind = "feed"\ndelay_seconds = 2', r":10: .* here; it belongs under \[politeness\]$"),
        ("[articles]", '[articles]\nimages = "store"', r":12: articles\.images: .*; it belongs above all tables$"),
        ("[articles]", '[articles]\nlinks = "h3 a"', r"no such key here; it belongs under \[\[listings\]\]$"),
        ("[articles]", '[articles]\nutc = true\nbody = "p"', r"\[listings\.fields\]\n.* under \[\[rules\]\]$"),
        ('kind = "feed"', 'kind = "feeed"', r":9: listings\[0\]\.kind: .*expected one of \['feed', 'sitemap'"),
        ('["berita.example", "*.berita.example"]', '"berita.example"', r":4: hosts: expected a list"),
        ('title = "Berita"\n', "", r"berita\.toml: title: required, but missing"),
        ('name = "berita"', 'name = "Warta"', r":1: name: expected the file's name, 'berita'"),
        ("Asia/Jakarta", "Asia/Jakrata", r":5: timezone: expected an IANA zone"),
        ("Asia/Jakarta", "../etc/passwd", r":5: timezone: expected an IANA zone"),
        ('"*.berita.example"', '"berita.example:8080"', r":4: hosts\[1\]: .*without a port"),
        ('"*.berita.example"', '"https://berita.example"', r":4: hosts\[1\]: expected a host like"),
        ("www.berita.example/rss", "lain.example/rss", r":8: listings\[0\]\.url: its host 'lain\.example' is not"),
        ("https://www.berita.example/rss", "rss", r":8: listings\[0\]\.url: not "),
        (r"(?P<id>\d+)", "(?P<id>", r":12: articles\.match: no regular expression"),
        ('kind = "feed"', 'kind = "feed"\nevery_minutes = 99999999', r"every_minutes: expected 1 to 525600"),
        ("[articles]", "[politeness]\nmax_minutes_per_run = 1e99\n[articles]", r"per_run: .*at most 525600"),
        ("[articles]", "[politeness]\nmax_articles_per_run = 9999999\n[articles]", r"_per_run: expected 1 to 1000000"),
        (r"(?P<id>\d+)", "(?P<id>(a+)+)", r":12: articles\.match: a repeat of repeats"),
        ('"h1.judul"', '"h1.judul["', r":15: rules\[0\]\.title\[0\]: no CSS selector"),
        ("[articles]", "[articles\n", r"berita\.toml:11: "),
        ("[articles]", '[pages]\nwhole = "all"\n[articles]', r":12: pages\.whole: expected a query"),
        ('title = "Berita"', 'title = "Berita"\ncontent_class = "berita"', r":3: content_class: expected one of"),
        ('title = "Berita"', 'title = "Berita"\nlanguage = "Indonesia"', r":3: language: expected a BCP 47 tag"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert old in GOOD
    assert re.search(expected, complaint(tmp_path, GOOD.replace(old, new)))


def test_rules_of_one_day_do_not_overlap(tmp_path: Path) -> None:
    later = '\n[[rules]]\nvalid_from = 2026-01-01\ntitle = ["h1"]\n'
    assert re.search(r":18: rules\[1\]: holds on days on which rules\[0\] holds", complaint(tmp_path, GOOD + later))
    before = GOOD.replace("[[rules]]\n", "[[rules]]\nvalid_until = 2025-12-31\n")
    assert len(load_source(written(tmp_path, before + later)).rules) == 2


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace("Asia/Jakarta", "X").replace('"h1.judul"', '"h1["'))
    written(tmp_path, "name = ", "kosong.toml")
    (tmp_path / "latin.toml").write_bytes(b'name = "caf\xe9"')
    written(tmp_path, GOOD.replace('"berita"', '"baik"', 1), "baik.toml")
    with pytest.raises(BadSource) as caught:
        load_sources(tmp_path)
    lines = str(caught.value).splitlines()
    assert [line.partition(":")[0] for line in lines] == ["berita.toml", "berita.toml", "kosong.toml", "latin.toml"]


SEVERAL = """\
name = "berita"
titel = "Berita"
home = "https://www.berita.example/"
hosts = ["berita.example", 7, "https://x"]
timezone = "Asia/Jakrata"
language = "Indonesia"
status = "fine"
brands = "Berita"

[[listings]]
url = "https://lain.example/rss"
kind = "rss"
links = "a"
every_minutes = "often"

[[listings]]
url = 7
kind = "feed"
max_children = -1

[politeness]
delay_seconds = "slow"

[[rules]]
title = ["h1["]
valid_from = "soon"
"""


def test_all_faults_of_one_file_come_at_once(tmp_path: Path) -> None:
    lines = complaint(tmp_path, SEVERAL).splitlines()
    keys = [
        "titel",
        "title",
        "hosts[1]",
        "hosts[2]",
        "language",
        "timezone",
        "status",
        "brands",
        "listings[0].every_minutes",
    ]
    keys += ["listings[0].kind", "listings[1].url", "listings[1].max_children", "politeness.delay_seconds"]
    keys += ["rules[0].valid_from", "rules[0].title[0]"]
    assert sorted(line.split(": ")[1] for line in lines) == sorted(keys)
    assert all(line.startswith("berita.toml:") for line in lines)


def test_an_unknown_key_does_not_hide_a_wrong_choice(tmp_path: Path) -> None:
    text = complaint(tmp_path, GOOD.replace("timezone =", "timezon =").replace('"feed"', '"rss"'))
    assert [line.split(": ")[1] for line in text.splitlines()] == ["timezon", "listings[0].kind"]


def test_a_key_with_line_breaks_is_one_line(tmp_path: Path) -> None:
    assert complaint(tmp_path, '"a\\nb" = 1\n' + GOOD).count("\n") == 0


def test_what_is_no_table_is_named_once(tmp_path: Path) -> None:
    assert len(complaint(tmp_path, GOOD.partition("[[listings]]")[0] + "listings = [1]\nrules = 2\n").splitlines()) == 2


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadSource, match="hilang"):
        load_source(tmp_path / "hilang.toml")


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+$", r"(?:a|b*)*c", r"((a*)b?)*", r".*a.*b.*c", r"(\w+\s?)+x", "a" * 501,
        r"(a|a)*$", r"(?:a|aa)+$", r"(?:\w|\d)+-x", r"(?:a|)+$", r"\d+\d+x", r"[a-z]*[a-z]*!", r"(?:a{1,50}){1,50}b",
    ],
)  # fmt: skip
def test_patterns_that_could_hang_are_refused(tmp_path: Path, pattern: str) -> None:
    assert "articles.match" in complaint(tmp_path, GOOD.replace(r"/berita/(?P<id>\d+)/", pattern))


@pytest.mark.parametrize(
    "pattern",
    [
        r"^/[a-z]+(?:-[a-z]+)+/$", r"(?:foo|bar)+", r"[(+]+(?:x{2})*", r"\(a+\)+", r".*a.*b",
        r"(?:\.html|-\d)*", r"(?:\.[a-z]+)+", r"[a-z]+[0-9]+", r"(?:/\d{1,2}){1,30}", r"(?:a|ab){1,5}",
    ],
)  # fmt: skip
def test_patterns_that_cannot_are_taken(tmp_path: Path, pattern: str) -> None:
    start = time.perf_counter()
    source = load_source(written(tmp_path, GOOD.replace(r"/berita/(?P<id>\d+)/", pattern)))
    re.search(source.articles.match or "", "/" + "a-" * 500 + "!")
    assert time.perf_counter() - start < 2


def a_source(name: str, home: str, *hosts: str, match: str | None = None) -> Source:
    return Source(name=name, title=name, home=home, hosts=hosts, articles=Articles(match=match))


def test_an_exact_host_goes_before_the_longest_wildcard() -> None:
    wide = a_source("wide", "https://a.example/", "*.a.example", "a.example")
    region = a_source("region", "https://x.jateng.a.example/", "*.jateng.a.example")
    one = a_source("one", "https://satu.jateng.a.example/", "satu.jateng.a.example")
    sources = [wide, region, one]
    assert source_for("https://satu.jateng.a.example/x", sources) is one
    assert source_for("https://dua.jateng.a.example/x", sources) is region
    assert source_for("http://A.example:80/x", sources) is wide
    assert source_for("https://bukan-a.example/", sources) is None
    assert source_for("bukan alamat", sources) is None
    assert not has_host(region, "jateng.a.example")


def test_an_account_on_a_platform_has_its_own_articles() -> None:
    platform = a_source("platform", "https://p.example/", "p.example", match=r"-(?P<id>\d+)$")
    account = a_source("account", "https://p.example/bapas", "p.example", match=r"p\.example/bapas/.*-(?P<id>\d+)$")
    for order in ([platform, account], [account, platform]):
        assert source_for("https://p.example/bapas/judul-12", order) is account
        assert source_for("https://p.example/lain/judul-12", order) is platform


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (("name",), ":1: name: no"),
        (("listings", 0, "kind"), ":4: listings[0].kind: no"),
        (("listings", 0, "url"), ":3: listings[0].url: no"),  # not set: where its table begins
        (("listings", 1, "kind"), ":5: listings[1].kind: no"),
        (("listings", 1, "url"), ":6: listings[1].url: no"),
        (("articles", "match"), ":8: articles.match: no"),
        (("listings", 1, "fields", "link"), ":10: listings[1].fields.link: no"),
        (("listings", 0, "fields", "link"), ":3: listings[0].fields.link: no"),
        (("cookies",), ":11: cookies: no"),  # a table that should not be there
        (("cookies", "b.c", "consent"), ":14: cookies.b.c.consent: no"),
        (("cookies", "b.c", "else"), ":13: cookies.b.c.else: no"),
        (("cookies", "b.c", "rights", "mining"), ":15: cookies.b.c.rights.mining: no"),
        (("politeness", "match"), ": politeness.match: no"),
        (("match",), ": match: no"),
        ((), ": no"),
    ],
)
def test_a_fault_is_told_with_the_line_of_its_key_or_else_of_its_table(key: Key, told: str) -> None:
    text = """name = "a"
# listings
[[listings]]
kind = "feed"
[[listings]]
url = "b"
[articles] # of them
match = "c"
[listings.fields]
link = "d"
[cookies.a]
consent = "yes"
[ cookies . "b.c" ]
consent = 1
rights.mining = 2
"""
    assert described(Fault(key, "no"), "a.toml", text) == f"a.toml{told}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('match = "/(\\d+)"', r"a.toml:1: Unescaped '\' in a string (column 14); patterns stand between"),
        ("name = dinas", "a.toml:1: Invalid value (column 8); texts stand between straight quotation marks"),
        ("name = 'a'\nname = 'b'\n", "a.toml:2: Cannot overwrite a value (column 11); the same key or table"),
        ("name = 'a'\nname = 'b'", "a.toml: Cannot overwrite a value (at end of document); the same key or table"),
        ("hosts = 'a.example'", "a.toml:1: hosts: expected a list, ['a.example'], got a text"),
        ("[listings]", "a.toml:1: listings: expected a list of tables: write [[listings]], not [listings]"),
        ("timezone = 'WITA'", "a.toml:1: timezone: expected an IANA zone like 'Asia/Makassar', got 'WITA'"),
    ],
)
def test_a_typical_mistake_is_told_with_its_line_and_the_way_out(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "a.toml").write_text(text)
    with pytest.raises(BadSource) as caught:
        load_source(tmp_path / "a.toml")
    assert any(line.startswith(told) for line in str(caught.value).splitlines()), str(caught.value)

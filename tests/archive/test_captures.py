"""What servers sent comes back byte for byte, or with a name for the damage."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import zstandard
from archive_samples import NOW, capture, hours
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.article import Capture
from archive.captures.payloads import MAX_KEYFRAME_BYTES, MIN_KEYFRAME_BYTES, SEASONED_PAGES
from archive.errors import ArchiveDamaged, NoSuchCapture
from archive.store import Archive


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path / "arsip") as opened:
        yield opened


def page(seed, size=20_000):
    """A page whose frame is the site's, with some words of its own."""
    frame = random.Random(7).randbytes(size).hex()
    return f"<html>{frame}<p>{seed}</p>{random.Random(seed).randbytes(200).hex()}</html>".encode()


def stored(archive):
    return archive._captures_db.execute(
        "SELECT dictionary_sha256 IS NOT NULL, length(data), size FROM payloads ORDER BY rowid"
    ).fetchall()


_captures = st.builds(
    Capture,
    url=st.sampled_from(["https://a.example/1", "https://b.example/2", "file:satu.html"]),
    requested_url=st.sampled_from(["https://a.example/1", "http://a.example/1"]),
    status=st.integers(100, 599),
    headers=st.lists(st.tuples(st.text(max_size=9), st.text(st.characters(), max_size=9)), max_size=3).map(tuple),
    payload=st.binary(max_size=300) | st.sampled_from([page(1, 3000), page(2, 3000)]),
    fetched_at=st.sampled_from([NOW, NOW + hours(1)]),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sent=_captures)
def test_what_is_kept_is_read_back(archive, sent):
    kept = archive.captures.keep(sent)
    assert archive.captures.read(kept) == sent
    assert [each.id for each in archive.captures.of_url(sent.url) if each.id == kept] == [kept]


def test_headers_keep_order_repeats_and_odd_characters(archive):
    sent = capture(headers=(("Set-Cookie", "a"), ("X", "\udc80é"), ("set-cookie", "b")))
    assert archive.captures.read(archive.captures.keep(sent)).headers == sent.headers


def test_the_same_payload_is_stored_once_and_the_same_capture_has_one_id(archive):
    keep = archive.captures.keep
    first = keep(capture(page(1)), source="senja", run_id=3)
    assert keep(capture(page(1)), source="senja", run_id=4) == first
    again = keep(capture(page(1), fetched_at=NOW + hours(1)))
    assert again != first
    assert len(stored(archive)) == 1
    kept = archive.captures.of_url("https://senja.example/1")
    assert [(each.id, each.run_id, each.source) for each in kept] == [(first, 3, "senja"), (again, None, None)]


def test_pages_of_one_site_share_a_dictionary_in_one_step(archive):
    for seed in range(5):
        archive.captures.keep(capture(page(seed), f"https://senja.example/{seed}"))
    archive.captures.keep(capture(page(9), "https://fajar.example/9"))
    rows = stored(archive)
    assert [row[0] for row in rows] == [0, 1, 1, 1, 1, 0]
    assert all(length < size / 20 for used, length, size in rows if used)
    assert list(archive.captures.verify()) == []


def test_a_new_layout_becomes_the_dictionary(archive):
    other = [random.Random(99).randbytes(20_000).hex().encode() + bytes([n]) * 50 for n in range(2)]
    for number, payload in enumerate([page(1), other[0], other[1]]):
        archive.captures.keep(capture(payload, f"https://senja.example/{number}"))
    assert [row[0] for row in stored(archive)] == [0, 0, 1]


def test_a_feed_and_an_endless_page_are_no_dictionaries_for_pages(archive):
    feed = capture(page(1), "https://senja.example/rss", headers=(("content-type", "application/rss+xml; charset=x"),))
    huge = capture(b"a" * (MAX_KEYFRAME_BYTES + 1), "https://senja.example/h")
    for sent in (feed, huge, capture(page(2))):
        archive.captures.keep(sent)
    assert [row[0] for row in stored(archive)] == [0, 0, 0]


@pytest.mark.parametrize(
    ("size", "serves"),
    [
        (MIN_KEYFRAME_BYTES - 1, 0), (MIN_KEYFRAME_BYTES, 1), (MAX_KEYFRAME_BYTES, 1), (MAX_KEYFRAME_BYTES + 1, 0)
    ],
)  # fmt: skip
def test_pages_between_two_sizes_serve_as_dictionaries(archive, size, serves):
    payload = random.Random(1).randbytes(size // 2 + 1).hex()[:size].encode()
    for number, each in enumerate([payload, payload[:-1] + b"x"]):
        archive.captures.keep(capture(each, f"https://senja.example/{number}"))
    assert [row[0] for row in stored(archive)] == [0, serves]


def test_a_chain_of_dictionaries_is_damage(archive):
    kept = [archive.captures.keep(capture(page(seed), f"https://senja.example/{seed}")) for seed in range(3)]
    second, third = (capture(page(seed)).payload_sha256 for seed in (1, 2))
    data = zstandard.ZstdCompressor(dict_data=zstandard.ZstdCompressionDict(page(1), dict_type=1)).compress(page(2))
    archive._captures_db.execute(
        "UPDATE payloads SET data = ?, dictionary_sha256 = ? WHERE sha256 = ?", (data, second, third)
    )
    assert archive.captures.read(kept[1]).payload == page(1)
    with pytest.raises(ArchiveDamaged, match=f"{third} needs a chain"):
        archive.captures.read(kept[2])
    assert [each.payload_sha256 for each in archive.captures.verify()] == [third]


def test_captures_are_walked_in_order_while_one_writes(archive):
    sent = [capture(bytes([n]), f"https://s.example/{n}", fetched_at=NOW + hours(n)) for n in range(6)]
    ids = [archive.captures.keep(each, source="ab"[n % 2]) for n, each in enumerate(sent)]
    walk = archive.captures.iterate()
    assert next(walk).id == ids[0]
    more = archive.captures.keep(capture(b"baru", "https://s.example/baru"))
    assert [each.id for each in walk] == [*ids[1:], more]
    assert [each.id for each in archive.captures.iterate()] == [*ids, more]
    assert [each.id for each in archive.captures.iterate(source="b")] == ids[1::2]
    part = archive.captures.iterate(since=NOW + hours(2), until=NOW + hours(4))
    assert [each.id for each in part] == ids[2:4]


def test_a_requested_address_finds_its_capture(archive):
    kept = archive.captures.keep(replace(capture(), requested_url="http://senja.example/1"))
    assert [each.id for each in archive.captures.of_url("http://senja.example/1")] == [kept]


def test_an_unknown_capture_has_a_name(archive):
    with pytest.raises(NoSuchCapture, match="no capture 12"):
        archive.captures.read(12)


@pytest.mark.parametrize("damage", ["flipped", "bomb", "cut", "other"])
def test_damage_is_found_and_named(archive, damage):
    kept = archive.captures.keep(capture(page(1)))
    fine = archive.captures.keep(capture(b"utuh", "https://fajar.example/"))
    (data,) = archive._captures_db.execute("SELECT data FROM payloads ORDER BY rowid LIMIT 1").fetchone()
    bad = {
        "flipped": data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
        "bomb": zstandard.compress(bytes(50_000_000)),
        "cut": data[: len(data) // 2],
        "other": zstandard.compress(bytes(len(page(1)))),
    }[damage]
    archive._captures_db.execute("UPDATE payloads SET data = ? WHERE data = ?", (bad, data))
    with pytest.raises(ArchiveDamaged, match="not what was written"):
        archive.captures.read(kept)
    assert [each.payload_sha256 for each in archive.captures.verify()] == [capture(page(1)).payload_sha256]
    assert archive.captures.read(fine).payload == b"utuh"


@pytest.mark.parametrize("url", ["https://[::1/", "http://exa℀mple.org/", "file:a", "", "//"])
def test_any_text_may_be_a_captures_address(archive, url):
    kept = capture(page(1), url=url)
    assert archive.captures.read(archive.captures.keep(kept)) == kept


def test_a_keyframe_that_has_aged_is_renewed_but_not_for_every_page(archive):
    """A site changes bit by bit: against last month's page, this month's are poorly compressed."""
    old, new = (random.Random(seed).randbytes(20_000).hex() for seed in (1, 2))
    frame = f"<html>{old[:30_000]}{new[:10_000]}</html>"
    archive.captures.keep(capture(f"<html>{old}</html>".encode(), "https://senja.example/0"))
    for seed in range(1, SEASONED_PAGES + 4):
        archive.captures.keep(capture(f"{frame}{seed}".encode(), f"https://senja.example/{seed}"))
    alone = [number for number, (used, _, _) in enumerate(stored(archive)) if not used]
    assert alone == [0, SEASONED_PAGES + 1]
    before, after = stored(archive)[SEASONED_PAGES][1], stored(archive)[-1][1]
    assert after < before / 10
    assert list(archive.captures.verify()) == []


def test_what_is_read_unchecked_may_come_from_memory_and_what_is_checked_never_does(archive):
    first, second = (capture(page(seed), f"https://a.example/{seed}") for seed in (1, 2))
    keyframe, other = archive.captures.keep(first), archive.captures.keep(second)
    assert archive.captures.read(other).payload == second.payload  # now the keyframe is at hand
    archive._captures_db.execute("UPDATE payloads SET data = x'00' WHERE dictionary_sha256 IS NULL")
    assert archive.captures.read(keyframe, checked=False) == first
    with pytest.raises(ArchiveDamaged):
        archive.captures.read(keyframe)


MANY_SITES = """
import random, sys
from archive_samples import capture
from archive.store import Archive

def memory_mb():
    return int(open("/proc/self/statm").read().split()[1]) / 256

with Archive.create(sys.argv[1]) as archive:
    before = memory_mb()
    for site in range(1_000):
        frame = random.Random(site).randbytes(2_000).hex()
        for number in range(2):
            archive.captures.keep(capture(f"{frame}{number}".encode(), f"https://s{site}.example/{number}"))
    assert all(archive.captures.read(each.id).payload for each in archive.captures.iterate())
    print(memory_mb() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the memory of a process is read as Linux tells it")
def test_small_pages_of_many_sites_take_no_more_memory_than_large_ones(tmp_path):
    """To decompress against a page of 4 KB takes 130 KB: the pages' own bytes bound nothing."""
    folders = os.pathsep.join([str(Path(__file__).parent), str(Path(__file__).parents[2])])
    done = subprocess.run(
        [sys.executable, "-c", MANY_SITES, str(tmp_path / "arsip")],
        capture_output=True, text=True, check=False, env=os.environ | {"PYTHONPATH": folders},
    )  # fmt: skip
    assert done.stderr == ""
    assert float(done.stdout) < 34  # it takes 19, and 49 where nothing bounds it

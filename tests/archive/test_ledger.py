"""Every discovered address is in exactly one state, with a reason."""

from __future__ import annotations

import pytest
from archive_samples import NOW, article, hours

from archive.errors import ArchiveError
from archive.ledger import Fetch, Found, HostRow, ListingRow, State
from archive.schema.counts import differences
from archive.store import Archive


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path / "arsip") as opened:
        yield opened


def found(*names, **fields):
    listing = "https://senja.example/rss"
    return [Found(url=f"https://senja.example/{name}", found_in=listing, **fields) for name in names]


def test_new_addresses_are_pending_and_counted_once(archive):
    ledger = archive.ledger
    assert ledger.discover(found("a", "b", "a"), "senja", NOW) == 2
    assert ledger.discover(found("b", "c"), "senja", NOW + hours(1)) == 1
    row = ledger.known(["https://senja.example/b", "https://senja.example/z"])["https://senja.example/b"]
    assert (row.state, row.first_seen_at, row.next_due_at, row.checks) == (State.PENDING, NOW, NOW, 0)
    assert ledger.accounting() == {
        State.PENDING: 3, State.STORED: 0, State.REFUSED: 0, State.FAILED: 0, State.GONE: 0,
    }  # fmt: skip


def test_what_a_source_lets_wait_another_that_names_it_takes_over(archive):
    ledger = archive.ledger
    ledger.discover(found("a", "b"), "senja", NOW)
    ledger.settle("https://senja.example/b", State.REFUSED, at=NOW, reason="listing")
    assert ledger.discover(found("a", "b"), "pagi", NOW + hours(24)) == 0
    assert ledger.due("pagi", NOW + hours(24), 9) == []
    assert ledger.discover(found("a", "b"), "pagi", NOW + hours(25)) == 0
    assert [row.url for row in ledger.due("pagi", NOW + hours(25), 9)] == ["https://senja.example/a"]
    assert ledger.accounting("pagi")[State.PENDING] == 1
    assert ledger.accounting("senja") == {**dict.fromkeys(State, 0), State.REFUSED: 1}
    assert list(differences(archive.db.conn)) == []


def test_many_addresses_are_looked_up_at_once(archive):
    archive.ledger.discover(found(*map(str, range(1200))), "senja", NOW)
    assert len(archive.ledger.known([each.url for each in found(*map(str, range(2000)))])) == 1200


def test_what_came_of_an_address_is_recorded(archive):
    ledger = archive.ledger
    ledger.discover(found("a", "b", "c", "d"), "senja", NOW)
    a, b, c, d = (each.url for each in found("a", "b", "c", "d"))
    article_id = archive.save(article(1), captured_at=NOW).article_id
    ledger.settle(a, State.STORED, at=NOW, article_id=article_id, etag='"1"', next_due_at=NOW + hours(4))
    ledger.settle(b, State.REFUSED, at=NOW, reason="robots.txt")
    ledger.settle(c, State.FAILED, at=NOW, reason="http 503", next_due_at=NOW + hours(1))
    ledger.settle(c, State.FAILED, at=NOW + hours(1), reason="http 503", next_due_at=NOW + hours(2))
    rows = ledger.known([a, b, c])
    assert (rows[a].article_id, rows[a].etag, rows[a].reason) == (article_id, '"1"', None)
    assert (rows[c].failures, rows[c].checks, rows[c].last_fetched_at) == (2, 2, NOW + hours(1))
    assert rows[b].next_due_at is None
    assert sum(ledger.accounting("senja").values()) == 4
    assert ledger.reasons("senja") == {
        (State.FAILED, "http 503"): 1, (State.PENDING, None): 1, (State.REFUSED, "robots.txt"): 1,
        (State.STORED, None): 1,
    }  # fmt: skip
    assert ledger.accounting("lain")[State.PENDING] == 0
    ledger.settle(c, State.STORED, at=NOW + hours(2), etag='"2"')
    ledger.settle(a, State.STORED, at=NOW + hours(4))  # not modified: what was known stays
    assert ledger.known([c])[c].failures == 0
    assert (ledger.known([a])[a].etag, ledger.known([a])[a].article_id) == ('"1"', article_id)
    assert d in {row.url for row in ledger.due("senja", NOW, 10)}


def test_an_address_that_was_never_discovered_cannot_be_settled(archive):
    with pytest.raises(ArchiveError, match="never discovered"):
        archive.ledger.settle("https://senja.example/x", State.GONE, at=NOW)
    with pytest.raises(ValueError, match="lost"):
        archive.ledger.settle("https://senja.example/x", "lost", at=NOW)


def test_pending_addresses_come_first_and_the_newest_of_them(archive):
    ledger = archive.ledger
    ledger.discover(found("old", published=NOW - hours(50)) + found("new", published=NOW), "senja", NOW)
    ledger.discover(found("checked", published=NOW + hours(1)) + found("later"), "senja", NOW)
    ledger.discover(found("elsewhere"), "fajar", NOW)
    ledger.settle(found("checked")[0].url, State.STORED, at=NOW, next_due_at=NOW)
    ledger.settle(found("later")[0].url, State.STORED, at=NOW, next_due_at=NOW + hours(9))
    assert [row.url[-3:] for row in ledger.due("senja", NOW, 10)] == ["new", "old", "ked"]
    assert len(ledger.due("senja", NOW + hours(9), 10)) == 4
    assert len(ledger.due("senja", NOW, 1)) == 1


def test_a_listing_that_tells_of_an_edit_makes_the_address_due(archive):
    ledger, url = archive.ledger, found("a")[0].url
    ledger.discover(found("a", modified=NOW), "senja", NOW)
    ledger.settle(url, State.STORED, at=NOW + hours(1), next_due_at=NOW + hours(90))
    ledger.discover(found("a", modified=NOW), "senja", NOW + hours(2))
    assert ledger.due("senja", NOW + hours(2), 9) == []
    ledger.discover(found("a", modified=NOW + hours(2)), "senja", NOW + hours(3))
    assert [row.hint_modified for row in ledger.due("senja", NOW + hours(3), 9)] == [NOW + hours(2)]
    ledger.settle(url, State.REFUSED, at=NOW + hours(3), reason="listing")
    ledger.discover(found("a", modified=NOW + hours(4)), "senja", NOW + hours(5))
    assert ledger.due("senja", NOW + hours(5), 9) == []


def test_runs_and_fetches_are_rows(archive):
    ledger = archive.ledger
    run = ledger.start_run("crawl", ["senja"], NOW, version="0.1.0")
    fetch = Fetch(
        url="https://senja.example/a", purpose="article", requested_at=NOW, outcome="stored", run_id=run, status=200
    )
    assert ledger.record_fetch(fetch) == 1
    ledger.finish_run(run, NOW + hours(1), 3, "some sources failed", {"new": 4})
    assert list(archive.db["runs"].rows) == [
        {
            "id": run, "command": "crawl", "version": "0.1.0", "started_at": "2025-02-06T09:26:00Z",
            "finished_at": "2025-02-06T10:26:00Z", "exit_code": 3, "outcome": "some sources failed",
            "sources": '["senja"]', "counts": '{"new": 4}',
        }
    ]  # fmt: skip
    assert archive.db.execute("SELECT run_id, status, requested_at FROM fetches").fetchall() == [
        (run, 200, "2025-02-06T09:26:00Z")
    ]


def test_listings_and_hosts_are_remembered_as_they_were_told(archive):
    ledger = archive.ledger
    assert (ledger.listing("https://senja.example/rss"), ledger.host("senja.example")) == (None, None)
    listing = ListingRow(
        url="https://senja.example/rss", source="senja", kind="feed", etag='"x"', last_fetched_at=NOW, links=20
    )
    host = HostRow(
        host="senja.example", robots_fetched_at=NOW, robots_status=200, robots_text="User-agent: *", delay_ms=3000,
        closed_until=NOW + hours(2), closed_reason="http 503",
    )  # fmt: skip
    for _ in range(2):
        ledger.settle_listing(listing, NOW)
        ledger.save_host(host)
        assert ledger.listing(listing.url) == listing
        assert ledger.host(host.host) == host
    ledger.save_host(HostRow(host="senja.example"))
    assert ledger.host("senja.example") == HostRow(host="senja.example")


def test_a_settlement_belongs_to_the_articles_transaction(archive):
    archive.ledger.discover(found("a"), "senja", NOW)

    def break_off():
        with archive.transaction():
            archive.ledger.settle(found("a")[0].url, State.STORED, at=NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert archive.ledger.accounting()[State.PENDING] == 1


@pytest.mark.fault("S13")
def test_a_clock_that_was_ahead_puts_no_address_off_for_ever(archive):
    ledger, url = archive.ledger, found("a")[0].url
    ledger.discover(found("a"), "senja", NOW)
    ledger.settle(url, State.STORED, at=NOW, next_due_at=NOW + hours(24 * 365 * 70))
    assert [row.url for row in ledger.due("senja", NOW, 9)] == [url]
    ledger.settle(url, State.STORED, at=NOW, next_due_at=NOW + hours(24 * 30))
    assert ledger.due("senja", NOW, 9) == []

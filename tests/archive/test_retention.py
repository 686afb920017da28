"""Old captures may go, evidence stays, and nobody is surprised."""

from __future__ import annotations

from datetime import timedelta

import pytest
from archive_samples import NOW, article, capture, hours, paragraphs, prose
from click.testing import CliRunner

from archive.captures.retention import Policy, remove, unneeded
from archive.commands.every import main
from archive.integrity.verifying import verify
from archive.store import Archive

LATER = NOW + timedelta(days=100)


@pytest.fixture
def archive(tmp_path):
    """Five looks at one article: three wordings, two looks that brought nothing new; and a page of no article."""
    with Archive.create(tmp_path / "arsip") as opened:
        run = opened.ledger.start_run("crawl", [], NOW)
        for turn, wording in enumerate((0, 0, 1, 1, 2)):
            page = article(1, blocks=paragraphs(prose(1), prose(50 + wording)))
            sent = capture(f"{page.body} {turn}".encode() * 20, page.url, fetched_at=NOW + hours(turn))
            kept = opened.captures.keep(sent, source=page.source, run_id=run)
            opened.save(page, captured_at=sent.fetched_at, capture_id=kept, run_id=run)
        opened.captures.keep(capture(b"bukan berita" * 200, "https://senja.example/kosong"), run_id=run)
        opened.ledger.finish_run(run, NOW, 0, "fine", {})
        yield opened


def ids(archive):
    return [kept.id for kept in archive.captures.iterate()]


def test_what_nothing_was_read_from_goes_when_it_is_old(archive):
    gone = unneeded(archive, Policy(days=30), LATER)
    assert gone == [2, 4, 6]
    assert unneeded(archive, Policy(days=30), NOW + timedelta(days=30)) == []
    remove(archive, gone, LATER)
    assert ids(archive) == [1, 3, 5]
    assert verify(archive.folder, clock=lambda: LATER) == []


def test_the_first_and_the_last_may_be_enough(archive):
    gone = unneeded(archive, Policy(days=30, only_ends=True), LATER)
    assert gone == [2, 3, 4, 6]
    remove(archive, gone, LATER)
    assert ids(archive) == [1, 5]
    assert archive.article("https://senja.example/berita/1").body.endswith(prose(52))
    assert verify(archive.folder, clock=lambda: LATER) == []


def test_a_capture_that_vanished_without_a_decision_is_still_named(archive):
    remove(archive, [2], LATER)
    archive.captures.forget([3])
    checks = {problem.check for problem in verify(archive.folder, clock=lambda: LATER)}
    assert checks == {"capture", "manifest"}


def test_the_verb_counts_and_a_dry_run_removes_nothing(archive):
    run = CliRunner(env={"WARTA_ARCHIVE": str(archive.folder)}).invoke
    assert "3 captures would be removed" in run(main, ["prune", "--days", "30", "--dry-run"]).output
    assert len(ids(archive)) == 6
    result = run(main, ["prune", "--days", "30", "--only-ends", "--note", "tempat"])
    assert (result.exit_code, "4 captures removed" in result.output) == (0, True)
    assert ids(archive) == [1, 5]
    assert run(main, ["prune"]).exit_code == 2


def test_the_further_pages_of_an_article_stay_with_its_first(archive):
    further = archive.captures.keep(capture(b"halaman kedua" * 200, "https://senja.example/berita/1?page=2"))
    archive.captures.follow(5, [further])
    assert further not in unneeded(archive, Policy(days=30), LATER)
    assert further not in unneeded(archive, Policy(days=30, only_ends=True), LATER)
    archive.captures.follow(5, [])
    archive.captures.follow(4, [further])  # behind a page that nothing was read from
    assert further in unneeded(archive, Policy(days=30), LATER)

"""``make demo``: crawl six invented publishers on loopback twice, and show what the archive then knows.

Runs the real ``warta`` command in processes of its own; needs no internet and well under a minute. Ends with 1 and
one line on stderr if a step does not do what it should. The archive stays in ``demo-archive`` for a look around.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from time import monotonic
from typing import Any

from examples.newsroom import Newsroom

FOLDER = Path("demo-archive")
MARKER = "made-by-the-demo"
STEP_SECONDS = 120
CONFIG = """\
# Written by the demo: sites on loopback may be asked, and quickly.
[crawl]
delay_seconds = 0.05

[network]
allow_private_addresses = true
"""


class DemoFailed(Exception):
    """A step did not do what it should; the message is for a person."""


def main(folder: Path = FOLDER) -> int:
    """Run the demo in `folder`; 0 if all went well."""
    begun = monotonic()
    try:
        with Newsroom() as newsroom:
            _show(newsroom, folder)
    except (DemoFailed, OSError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    print(f"\nAll of it took {monotonic() - begun:.0f} s.")
    return 0


def _show(newsroom: Newsroom, folder: Path) -> None:
    _heading(f"Six publishers on loopback, and an empty archive in {folder}/")
    for name, base in newsroom.sites.items():
        print(f"  {name:14} {base}/")
    make_archive(folder, newsroom)
    _heading("First crawl")
    warta(folder, "crawl")
    _check(folder, newsroom)
    _heading("An hour later: stories were edited, one was removed, one moved, six are new. Second crawl")
    newsroom.advance()
    let_time_pass(folder)
    warta(folder, "crawl")
    _check(folder, newsroom)
    _report(folder)


def make_archive(folder: Path, newsroom: Newsroom) -> None:
    """A new archive that follows the newsroom; only one that an earlier demo made is replaced. Raises DemoFailed."""
    if folder.is_symlink() or (folder.exists() and not (folder / MARKER).is_file()):
        raise DemoFailed(f"{folder} is there and was not made by the demo: move it away first")
    if folder.exists():
        shutil.rmtree(folder)
    warta(folder, "init", str(folder), "--contact", "demo@example.org")
    (folder / MARKER).write_text("The next demo may replace this folder.\n", encoding="utf-8")
    (folder / "warta.toml").write_text(CONFIG, encoding="utf-8")
    newsroom.write_sources(folder / "sources")


def let_time_pass(folder: Path) -> None:
    """Make every recheck due now: nobody wants to wait an hour for a demo."""
    with closing(sqlite3.connect(folder / "news.db")) as db, db:
        now = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"
        db.execute(f"UPDATE addresses SET next_due_at = {now} WHERE next_due_at > {now}")
        db.execute(f"UPDATE listings SET next_due_at = {now} WHERE next_due_at > {now}")


def warta(folder: Path, *words: str) -> str:
    """The standard output of ``warta`` about this archive. Raises DemoFailed with its last words if it fails."""
    where = () if words[0] == "init" else ("--archive", str(folder))
    print(f"  $ warta {' '.join((*words, *where))}", flush=True)
    command = [sys.executable, "-m", "scraper", *words, *where]
    try:
        done = subprocess.run(
            command, env=_environment(), capture_output=True, text=True, encoding="utf-8", timeout=STEP_SECONDS
        )
    except subprocess.TimeoutExpired:
        raise DemoFailed(f"`warta {words[0]}` took longer than {STEP_SECONDS} s") from None
    if done.returncode:
        last = "\n".join((done.stderr or done.stdout).strip().splitlines()[-5:])
        raise DemoFailed(f"`warta {words[0]}` ended with {done.returncode}:\n{last}")
    return done.stdout


def _environment() -> dict[str, str]:
    """Ours, without ``WARTA_*``: the demo must not follow what the operator set for a real archive."""
    return {name: value for name, value in os.environ.items() if not name.startswith("WARTA_")}


def _check(folder: Path, newsroom: Newsroom) -> None:
    """Hold the archive against the newsroom's own answer sheet. Raises DemoFailed, naming what is missing."""
    sheet = newsroom.expected()
    stored = {title for (title,) in _rows(folder, "SELECT title FROM articles")}
    missing = [article.title for article in sheet.articles.values() if article.title not in stored]
    if missing:
        raise DemoFailed(f"{len(missing)} of {len(sheet.articles)} articles are missing: {'; '.join(missing[:3])}")
    refused = f"{len(sheet.refusals)} addresses that hold no article or may not be read"
    print(f"  All {len(sheet.articles)} articles that the publishers have are stored; there are also {refused}.")


def _report(folder: Path) -> None:
    _heading("What the archive knows")
    _count(json.loads(warta(folder, "stats", "--json")))
    _heading("Changed by their publishers; 1 in the third column: without saying so")
    changed = _rows(folder, _CHANGED)
    _table(changed)
    _heading("Gone, their text kept")
    _table(_rows(folder, "SELECT id, gone_reason, title FROM articles WHERE gone_at IS NOT NULL"))
    _heading("Printed again by others: share of the origin that was taken, reprint, origin")
    _table(_rows(folder, _REPRINTED))
    _heading("Search")
    print(_indented(warta(folder, "search", "gempa Kotabaru")))
    if not changed:
        raise DemoFailed("no revision was found, although the publishers changed three stories")
    _heading("What exactly changed")
    print(_indented(warta(folder, "diff", str(changed[0][0]))))
    _heading("Look around yourself")
    print(f"  {shell_name('datasette')} {folder}")
    print(f'  sqlite3 {folder}/news.db "select day, source, title from articles"')


def shell_name(command: str) -> str:
    """How a shell finds `command`: ``make demo`` installs it into an environment that is on nobody's PATH."""
    beside = Path(sys.executable).parent / command
    if shutil.which(command) or not beside.exists():
        return command
    return os.path.relpath(beside)


def _count(stats: dict[str, Any]) -> None:
    articles, edits = stats["articles"], stats["edits"]
    print(f"  {articles['count']} articles of {articles['days']} days, {articles['removed']} of them removed by now")
    print(f"  {edits['count']} revisions, {edits['silent']} of them silent")
    print(f"  {stats['reprints']['count']} reprints")
    print("  Addresses without an article, and why:")
    for row in stats["reasons"]:
        if row["state"] != "stored":
            print(f"    {row['source']:14} {row['state']:8} {row['reason']}")


_CHANGED = """
SELECT a.id, r.classes, r.is_silent, a.title FROM article_revisions r JOIN articles a ON a.id = r.article_id
WHERE r.cause = 'publisher' AND r.revision > 1 ORDER BY r.is_silent, a.id"""
_REPRINTED = """
SELECT printf('%.0f %%', 100 * p.coverage), a.source || ': ' || a.title, o.source || ': ' || o.title
FROM reprints p JOIN articles a ON a.id = p.article_id JOIN articles o ON o.id = p.origin_id ORDER BY a.id"""


def _rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{folder / 'news.db'}?mode=ro", uri=True)) as db:
        return db.execute(query).fetchall()


def _heading(text: str) -> None:
    print(f"\n{text}", flush=True)


def _table(rows: Iterable[Sequence[object]]) -> None:
    for row in rows:
        print("  " + "  ".join(_short(cell) for cell in row))


def _short(cell: object) -> str:
    text = ", ".join(json.loads(cell)) if isinstance(cell, str) and cell.startswith("[") else str(cell)
    return text if len(text) <= 72 else text[:71] + "…"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.rstrip().splitlines())


if __name__ == "__main__":
    sys.exit(main())

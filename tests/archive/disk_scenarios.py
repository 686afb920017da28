"""What a disk sees while an archive is made, filled, edited, upgraded: run as a process of its own.

``python disk_scenarios.py record SCENARIO FOLDER FILE`` writes the steps to FILE.
``python disk_scenarios.py fail SCENARIO FOLDER FIRST STRIDE`` lets every STRIDE-th write fail, each in a fresh
copy of FOLDER, checks the archive after each, and prints how many it tried.
"""

from __future__ import annotations

import os
import pickle
import shutil
import sys
from pathlib import Path

from archive_samples import NOW, article, capture, hours, paragraphs, prose
from disk_checks import check_whole
from released_archives import VERSIONS, restore
from watched_disk import WatchedDisk

from archive.errors import ArchiveError
from archive.store import Archive

ARTICLES = 6


def save(disk, archive, seed, wording, at):
    page = article(seed, blocks=paragraphs(prose(seed), prose(9000 + wording, 40 + 90 * wording)))
    kept = archive.captures.keep(capture(page.body.encode(), page.url, fetched_at=at), source=page.source)
    archive.save(page, captured_at=at, capture_id=kept)
    disk.told(f"{page.url} {page.fingerprint}")


def store(disk, folder):
    with Archive.create(folder) as archive:
        for seed in range(ARTICLES):
            save(disk, archive, seed, 0, NOW)


def update(disk, folder):
    with Archive.open(folder) as archive:
        for turn in range(1, 4):
            for seed in range(0, ARTICLES, 2):
                save(disk, archive, seed, turn, NOW + hours(turn))


def checkpoint(disk, folder):
    """The log is written back after every few pages, beside an analyst who reads."""
    with Archive.open(folder, read_only=True) as reader, Archive.open(folder) as archive:
        for connection in archive.connections().values():
            connection.log_frames = 8
        for seed in range(ARTICLES, 3 * ARTICLES):
            save(disk, archive, seed, 1, NOW)
            reader.db.execute("SELECT count(*) FROM articles").fetchone()


def migrate(disk, folder):
    with Archive.open(folder) as archive:
        disk.told("")
        save(disk, archive, 1, 0, NOW + hours(9))


SCENARIOS = {"store": store, "update": update, "checkpoint": checkpoint, "migrate": migrate}


class Unwatched:
    """Nobody listens: for what must be there before."""

    def told(self, what):
        pass


def prepare(scenario, folder):
    """What is on the disk before the scenario begins."""
    if scenario in ("update", "checkpoint"):
        store(Unwatched(), folder)
    elif scenario == "migrate":
        restore(folder, *VERSIONS[0])


def record(scenario, folder, file):
    disk = WatchedDisk()
    SCENARIOS[scenario](disk, Path(folder))
    Path(file).write_bytes(pickle.dumps(disk.steps))


def fail(scenario, folder, first, stride):
    disk, tried, number = WatchedDisk(), 0, int(first)
    while True:
        copy = Path(f"{folder}-{number}")
        if Path(folder).exists():
            shutil.copytree(folder, copy)
        disk.steps, disk.count, disk.fail_at = [], 0, number
        named = run_one(scenario, disk, copy)
        reached, disk.fail_at = disk.count > number, None
        if not reached:
            break
        check_after(copy, [step.path for step in disk.steps if step.kind == "told"], named)
        shutil.rmtree(copy, ignore_errors=True)
        tried, number = tried + 1, number + int(stride)
    print(tried, flush=True)


def run_one(scenario, disk, folder):
    """Whether the failure was reported by an error of ours; any other error is a bug."""
    try:
        SCENARIOS[scenario](disk, folder)
    except ArchiveError:
        return True
    return False


def check_after(folder, told, named):
    with Archive.create(folder):
        pass  # what was cut short is finished
    check_whole(folder, told)
    assert named or told, "nothing was acknowledged, and nothing was said"


if __name__ == "__main__":
    {"record": record, "fail": fail}[sys.argv[1]](*sys.argv[2:])
    sys.stdout.flush()
    os._exit(0)  # SQLite would call into a Python that is going

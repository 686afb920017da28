"""Power that fails at any moment, and disks that refuse any write: whole afterwards, nothing acknowledged is lost."""

from __future__ import annotations

import os
import pickle
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from disk_checks import check_whole
from disk_scenarios import SCENARIOS, prepare
from watched_disk import _library, after_a_cut

from archive.schema.migrations import NEWS_VERSION
from archive.store import Archive

HERE = Path(__file__).parent


@pytest.fixture(scope="module", autouse=True)
def listening():
    try:
        _library()
    except OSError as error:
        pytest.skip(str(error))


def child(*arguments):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), str(HERE.parent.parent)])}
    done = subprocess.run(
        [sys.executable, str(HERE / "disk_scenarios.py"), *map(str, arguments)],
        capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def cut(scenario, tmp_path, cuts):
    """Replay a scenario with `cuts` power cuts, spread over all that happened; how many moments there were."""
    folder = tmp_path / "arsip"
    prepare(scenario, folder)
    before = {str(path): path.read_bytes() for path in folder.glob("*.*") if "-shm" not in path.name}
    child("record", scenario, folder, tmp_path / "steps")
    steps = pickle.loads((tmp_path / "steps").read_bytes())
    chance = random.Random(scenario)
    for number in range(cuts):
        moment = (number + 1) * len(steps) // cuts - chance.randrange(max(len(steps) // cuts, 1))
        for path in folder.iterdir():
            path.unlink()
        for path, data in after_a_cut(steps[:moment], before, chance).items():
            Path(path).write_bytes(data)
        if scenario == "migrate":
            assert version_of(folder, tmp_path / "looked-at") in (1, NEWS_VERSION)
        Archive.create(folder).close()
        told = [step.path for step in steps[:moment] if step.kind == "told"]
        try:
            check_whole(folder, told)
        except AssertionError as error:
            raise AssertionError(f"{scenario}: cut {number} after {moment} of {len(steps)} steps") from error
    return len(steps)


def version_of(folder, copy):
    """The version in the file's header or, newer, in the log; as SQLite recovers it, and writes the log back."""
    shutil.copytree(folder, copy)
    with closing(sqlite3.connect(copy / "news.db")) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    shutil.rmtree(copy)
    return version


@pytest.mark.fault("S2", "S10")
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_nothing_acknowledged_is_lost_when_power_fails(scenario, tmp_path):
    cut(scenario, tmp_path, 7)


@pytest.mark.soak
@pytest.mark.fault("S2", "S10")
def test_sixteen_hundred_power_cuts_lose_nothing(tmp_path, measured):
    moments = {}
    for scenario in SCENARIOS:
        (tmp_path / scenario).mkdir()
        moments[scenario] = cut(scenario, tmp_path / scenario, 400)
    told = ", ".join(f"{scenario} {count:,}" for scenario, count in moments.items())
    measured(f"1,600 of 1,600 power cuts: whole, nothing acknowledged lost (400 each over the steps of {told})")


def failures(scenario, tmp_path, first, stride):
    folder = tmp_path / "arsip"
    prepare(scenario, folder)
    return int(child("fail", scenario, folder, first, stride))


@pytest.mark.fault("S5")
@pytest.mark.parametrize(("scenario", "stride"), [("store", 61), ("update", 61), ("checkpoint", 211), ("migrate", 61)])
def test_a_write_that_fails_is_reported_and_the_archive_is_whole(scenario, stride, tmp_path):
    assert failures(scenario, tmp_path, 7, stride) > 3


@pytest.mark.soak
@pytest.mark.fault("S5", "S10")
def test_every_single_write_may_fail(tmp_path, measured):
    tried = {}
    for scenario in SCENARIOS:
        (tmp_path / scenario).mkdir()
        tried[scenario] = failures(scenario, tmp_path / scenario, 0, 1)
    told = ", ".join(f"{scenario} {count:,}" for scenario, count in tried.items())
    measured(f"each single write, truncation and sync failed once ({told}): reported, and whole after each")

"""Of an archive that rests any byte that changes is found, wherever it is; writing ends the rest."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing

import pytest
from click.testing import CliRunner
from reading_samples import make

from archive.commands.every import main
from archive.database.files import SUMS
from archive.errors import ArchiveBusy
from archive.integrity.file_checks import file_problems
from archive.integrity.sums import seal, write_sums
from archive.integrity.verifying import verify
from archive.lock import run_lock
from archive.store import Archive


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    folder = make(tmp_path_factory.mktemp("arsip"))
    (folder / "warta.toml").write_text("[crawl]\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["verify", "--seal", "--archive", str(folder)])
    assert (result.exit_code, result.output) == (0, "")
    assert verify(folder) == []
    return folder


@pytest.mark.parametrize("name", ["news.db", "captures.db", "warta.toml", "SHA256SUMS"])
def test_any_flipped_byte_of_any_file_is_found(sealed, tmp_path, name):
    folder, chance = shutil.copytree(sealed, tmp_path / "arsip"), random.Random(name)
    data = (folder / name).read_bytes()
    places = range(len(data)) if len(data) < 1_000 else sorted(chance.sample(range(len(data)), 40))
    for place in places:
        for bit in range(8) if len(data) < 1_000 else [chance.randrange(8)]:
            flipped = bytearray(data)
            flipped[place] ^= 1 << bit
            (folder / name).write_bytes(flipped)
            assert list(file_problems(folder)), (place, bit)
    (folder / name).write_bytes(data)
    assert list(file_problems(folder)) == []


def test_a_flip_in_bytes_that_hold_nothing_is_found_by_verify(sealed, tmp_path):
    folder = shutil.copytree(sealed, tmp_path / "arsip")
    data = bytearray((folder / "news.db").read_bytes())
    place = data.rindex(bytes(64))
    data[place] = 1
    (folder / "news.db").write_bytes(data)
    assert {(problem.check, problem.subject) for problem in verify(folder)} == {
        ("file", "news.db"), ("pages", "news.db")
    }  # fmt: skip


def test_the_list_names_what_rests_in_order_and_neither_itself_nor_what_comes_and_goes(sealed, tmp_path):
    folder = shutil.copytree(sealed, tmp_path / "arsip")
    before = (folder / SUMS).read_text(encoding="utf-8")
    for name in ("kosong", ".sembunyi"):
        (folder / name).mkdir()
    for name in ("news.db-shm", "captures.db-wal", ".sembunyi/berkas"):
        (folder / name).touch()
    write_sums(folder)
    assert (folder / SUMS).read_text(encoding="utf-8") == before
    names = [line.partition("  ")[2] for line in before.splitlines()]
    assert names == sorted(names)
    assert {"news.db", "captures.db", "news.sums", "captures.sums", "warta.toml"} <= set(names)


def test_reading_keeps_the_seal_and_writing_breaks_it(sealed, tmp_path):
    folder = shutil.copytree(sealed, tmp_path / "arsip")
    with Archive.open(folder, read_only=True):
        assert (folder / "SHA256SUMS").exists()
    assert verify(folder) == []
    with Archive.open(folder):
        assert not (folder / "SHA256SUMS").exists()
    assert verify(folder) == []


@pytest.mark.parametrize(
    ("damage", "verb"),
    [("UPDATE articles SET section = 'x'", ["repair", "--accept"]), ("DROP INDEX images_identity", ["repair"])],
)
def test_mending_breaks_the_seal(sealed, tmp_path, damage, verb):
    folder = shutil.copytree(sealed, tmp_path / "arsip")
    run = CliRunner(env={"WARTA_ARCHIVE": str(folder)}).invoke
    assert run(main, ["repair"]).exit_code == 0
    assert (folder / "SHA256SUMS").exists()  # nothing was mended
    with closing(sqlite3.connect(folder / "news.db")) as connection, connection:
        connection.execute(damage)
    run(main, verb)
    assert "file" not in {problem.check for problem in verify(folder)}


def test_what_is_not_well_is_not_sealed(sealed, tmp_path):
    folder = shutil.copytree(sealed, tmp_path / "arsip")
    with closing(sqlite3.connect(folder / "news.db")) as connection, connection:
        connection.execute("UPDATE articles SET fingerprint = 'x'")
    (folder / "SHA256SUMS").unlink()
    assert CliRunner().invoke(main, ["verify", "--seal", "--archive", str(folder)]).exit_code == 1
    assert not (folder / "SHA256SUMS").exists()


def test_nobody_may_write_or_hold_back_the_log_meanwhile(sealed, tmp_path):
    folder = shutil.copytree(sealed, tmp_path / "arsip")
    with run_lock(folder):
        result = CliRunner().invoke(main, ["verify", "--seal", "--archive", str(folder)])
        assert (result.exit_code, "another run" in result.output) == (75, True)
    with closing(sqlite3.connect(folder / "news.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM articles").fetchone()
        with Archive.open(folder) as archive:
            archive.add_source("lain", at=archive._clock())
        with pytest.raises(ArchiveBusy, match="somebody reads"):
            seal(folder)


def test_who_wrote_before_the_seal_and_closes_behind_it_breaks_it(sealed, tmp_path):
    """A publication is noted without the run's lock: its last pages came after the sums, and `verify` saw damage."""
    folder = shutil.copytree(sealed, tmp_path / "arsip")
    with Archive.open(folder) as archive:
        seal(folder)
        archive.add_source("lain", at=archive._clock())
    assert not (folder / "SHA256SUMS").exists()
    assert verify(folder) == []

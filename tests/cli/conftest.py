"""What the tests of the command line share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from archive.store import Archive
from scraper.commands.every import main


@pytest.fixture(autouse=True)
def no_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ARCHIVE", "CONTACT", "DEADLINE_MINUTES", "WORKERS", "PROXY", "CA_FILE"):
        monkeypatch.delenv(f"WARTA_{name}", raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A fresh archive, as `warta init` makes it."""
    made = tmp_path / "arsip"
    assert CliRunner().invoke(main, ["init", str(made)]).exit_code == 0
    return made


@pytest.fixture
def run(folder: Path) -> Callable[..., Result]:
    """The command in this process, on the archive in `folder`."""
    return lambda *arguments, **options: CliRunner(env={"WARTA_ARCHIVE": str(folder)}).invoke(
        main, [str(argument) for argument in arguments], **options
    )


@pytest.fixture
def rows(folder: Path) -> Callable[[str], list[tuple]]:
    """The rows of a query of ``news.db``, read afresh."""

    def ask(sql: str) -> list[tuple]:
        with Archive.open(folder, read_only=True) as archive:
            return archive.db.conn.execute(sql).fetchall()

    return ask

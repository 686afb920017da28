"""Source files -> sources. Strict: unknown keys, wrong types and rules that cannot work are errors.

Each fault names the file, the line or key, and what is expected; ``scraper/source/checks.py`` knows what a file
that can be read may still have wrong.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence, Set
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from scraper.errors import BadSource
from scraper.regular_files import read_regular
from scraper.source import Source
from scraper.source.checks import faults_of
from scraper.source.faults import Key, described, unread
from scraper.source.shape import shaped

MAX_BYTES = 1024 * 1024
"""A larger source file is refused; ours have a few kilobytes."""


def load_source(path: Path | Traversable) -> Source:
    """Read one source file. Raises BadSource that lists all its faults, one a line: file, line, key, expectation."""
    source, faults = _read(path)
    if source is None or faults:
        raise BadSource("\n".join(faults))
    return source


def load_sources(folder: Path | Traversable) -> list[Source]:
    """All source files of a folder, by name. Raises BadSource that lists the faults of all files at once."""
    files = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".toml")), key=lambda file: file.name)
    read = [_read(file) for file in files]
    if faults := [fault for _, several in read for fault in several]:
        raise BadSource("\n".join(faults))
    return [source for source, _ in read if source is not None]


def bundled_sources() -> list[Source]:
    """The sources that come with Wartarsip. Works from a wheel too."""
    return load_sources(resources.files("scraper").joinpath("sources"))


def _read(path: Path | Traversable) -> tuple[Source | None, Sequence[str]]:
    """The source of a file, if it can be read, and everything that is wrong with it."""
    try:
        text = _content(path).decode()
        table = tomllib.loads(text)
    except OSError as error:
        return None, [f"{path.name}: {error.strerror}"]
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        return None, [unread(error, path.name)]
    source, misshapen = shaped(Source, table)
    wrong = {fault.key for fault in misshapen}
    further = faults_of(source, path.name.removesuffix(".toml"))
    faults = [*misshapen, *(fault for fault in further if not _is_within(fault.key, wrong))]
    return source, [described(fault, path.name, text) for fault in faults]


def _is_within(key: Key, wrong: Set[Key]) -> bool:
    """Whether `key`, something around it or something in it is known to be wrong: that says enough."""
    return any(key[: len(other)] == other[: len(key)] for other in wrong)


def _content(path: Path | Traversable) -> bytes:
    """The bytes of a file. Raises OSError. What comes with Wartarsip may lie in an archive, and is no risk."""
    return read_regular(path, MAX_BYTES) if isinstance(path, Path) else path.read_bytes()

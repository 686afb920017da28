"""A copy of a living archive that can be trusted: both files of one moment, verified by opening it.

``news.db`` is copied first and ``captures.db`` after it: pages are kept before the articles that name them, so the
copy of the pages holds every page that the copy of the articles names. Each is one ``VACUUM INTO``, which reads in
one transaction while a crawl writes on, and leaves free pages behind. What was copied is verified as `verify` does,
in a folder beside the destination, which takes its name at the very end; so a copy under that name is whole.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from archive import lock, pictures
from archive.clock import Clock, utc_now
from archive.database.files import CAPTURES, NEWS, SUMS, FileKind
from archive.database.opening import open_for_reading
from archive.database.translating import translated
from archive.errors import AnotherRun, CopyFailed, DiskFull
from archive.integrity.page_checks import take
from archive.integrity.problem import Problem
from archive.integrity.sums import write_sums
from archive.integrity.verifying import verify

_TRIES = 2
"""A takedown between the two files makes a pair that disagrees; the next pair does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A finished copy."""

    folder: Path
    bytes: int


def backup(
    folder: Path,
    destination: Path,
    *,
    replace: bool = False,
    note: Callable[[], None] = lambda: None,
    clock: Clock = utc_now,
) -> Backup:
    """Copy the archive in `folder` to the folder `destination`, while somebody writes or not.

    Beside the databases go the settings and source files, and ``SHA256SUMS`` (``sha256sum -c`` reads it, `verify`
    too). `note` is called before anything is written. Raises CopyFailed if `destination` is there and `replace` is not
    said, if it is no backup, or if the archive itself has problems: then what is there stays as it is. Raises
    DiskFull, and AnotherRun while another backup is written to the same place.
    """
    destination = destination.resolve()  # "." has no name beside which a partial copy could stand
    _require_place(folder, destination, replace=replace)
    note()
    partial = destination.with_name(f".{destination.name}.partial")
    with _held(partial):
        _copy_whole(folder, partial, clock)
        write_sums(partial)
        _put_in_place(partial, destination)
    return Backup(folder=destination, bytes=sum(path.stat().st_size for path in destination.rglob("*")))


@contextmanager
def _held(partial: Path) -> Iterator[None]:
    """A folder that one backup at a time writes to. Raises AnotherRun; a kill leaves no lock behind."""
    partial.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(partial, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not (partial.exists() and os.path.samestat(os.fstat(descriptor), partial.stat())):
            raise BlockingIOError  # the other one has just put it in its place
        yield
    except BlockingIOError as error:
        raise AnotherRun(f"{partial.parent}: another backup is being written to the same place") from error
    finally:
        os.close(descriptor)


def _copy_whole(folder: Path, partial: Path, clock: Clock) -> None:
    for attempt in range(1, _TRIES + 1):
        _empty(partial)
        with removed_on_failure(partial):
            _copy(folder, partial)
        problems = verify(partial, clock=clock)
        if not problems:
            return
        if attempt == _TRIES:
            raise CopyFailed(f"the copy is not whole, {partial} is kept to look at: {_first(problems)}")


def _empty(partial: Path) -> None:
    for path in partial.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _require_place(folder: Path, destination: Path, *, replace: bool) -> None:
    """What is replaced is removed as a whole: that may be an earlier backup or an empty folder, nothing else."""
    require_writable(destination)
    if not destination.exists():
        return
    if destination.resolve() == folder.resolve():
        raise CopyFailed(f"{destination} is the archive itself: name another folder")
    if not replace:
        raise CopyFailed(f"{destination} is there already: name another folder, or say --replace")
    if not _is_backup(destination) and any(destination.iterdir()):
        raise CopyFailed(
            f"{destination} is no earlier backup (ours have {SUMS}, and no {lock.FILE_NAME}): name another folder"
        )


def require_writable(destination: Path) -> None:
    """Raise CopyFailed where no folder `destination` can be made: what cannot be written is not noted as a copy."""
    parent = next(each for each in destination.resolve().parents if each.exists())
    if not parent.is_dir():
        raise CopyFailed(f"{destination} cannot be made: {parent} is no folder")
    if not os.access(parent, os.W_OK | os.X_OK):
        raise CopyFailed(f"{destination} cannot be made: {parent} may not be written to")


def _is_backup(folder: Path) -> bool:
    """A sealed archive has its sums, too, but somebody has held its run lock, and no backup holds that file."""
    is_summed = all((folder / name).is_file() for name in (SUMS, NEWS.name, CAPTURES.name))
    return is_summed and not (folder / lock.FILE_NAME).exists()


def copy_database(path: Path, kind: FileKind, target: Path) -> None:
    """One file of an archive as it is at this moment, without free pages and without a log."""
    try:
        with translated(path), closing(open_for_reading(path, kind).conn) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
    except DiskFull as error:  # nothing is written to the archive
        raise DiskFull(f"{target.parent}: no space left for a copy of {path.name}") from error
    _sync(target)


@contextmanager
def removed_on_failure(partial: Path) -> Iterator[None]:
    """What was begun at `partial`, a file or a folder, takes no room when it could not be finished."""
    try:
        yield
    except BaseException:
        if partial.is_dir():
            shutil.rmtree(partial, ignore_errors=True)
        else:
            partial.unlink(missing_ok=True)
        raise


@contextmanager
def made_folder(folder: Path) -> Iterator[None]:
    """With the folder, which is made if it is missing, and goes again if nothing came to be in it."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        with suppress(OSError):  # somebody else put something there
            for each in missing:
                each.rmdir()
        raise


def _copy(folder: Path, partial: Path) -> None:
    for kind in (NEWS, CAPTURES):
        copy_database(folder / kind.name, kind, partial / kind.name)
        take(partial / kind.name)
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name in ("sources", "templates", pictures.FOLDER):
            shutil.copytree(path, partial / path.name)
        elif path.suffix in (".toml", ".json"):
            shutil.copy2(path, partial / path.name)


def _put_in_place(partial: Path, destination: Path) -> None:
    earlier = destination.with_name(f".{destination.name}.earlier")
    shutil.rmtree(earlier, ignore_errors=True)
    if destination.exists():
        destination.rename(earlier)
    partial.rename(destination)
    _sync(destination.parent)
    shutil.rmtree(earlier, ignore_errors=True)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _first(problems: list[Problem]) -> str:
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    return f"{problems[0]}{more}"

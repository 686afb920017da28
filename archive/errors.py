"""Everything the archive can refuse, as one tree.

ArchiveError
├── NoArchive            the folder or its news.db is not there
│   └── PublishedCopy    the folder is what `warta publish` made: for analysts, not for warta
├── NotAnArchive         a file is there, but it is not ours (application_id) or is damaged
├── NewerArchive         written by a later Wartarsip: nothing is touched
├── ReadOnlyArchive      the file or its folder cannot be written
├── ArchiveBusy          another process held the write lock for longer than the busy timeout
├── AnotherRun           another run holds the lock of this archive
├── DiskFull             the disk or the quota is full: the transaction was rolled back
├── ArchiveDamaged       SQLite or a checksum says that stored bytes are wrong
├── NoSuchArticle        no article under that id or address
├── NoSuchCapture        no capture under that id
├── TakenDown            the address, id or text was taken down: it is stored no more
├── Undecidable          a decision about articles that cannot be carried out, or undone, as things are
├── CopyFailed           a backup, a publication or an export could not be made, or is not whole
├── Unstorable           a record that holds nothing readable, or a value that no column can hold
└── BadQuery             search words that cannot be read

A message says what happened, to which file or row, and what to do; it fits on one line.
"""


class ArchiveError(Exception):
    """Base of all errors that the archive raises on purpose."""


class NoArchive(ArchiveError):
    """The folder or its ``news.db`` does not exist."""


class PublishedCopy(NoArchive):
    """The folder is what ``warta publish`` made: for ``sqlite3`` and datasette; warta wants the whole archive."""


class NotAnArchive(ArchiveError):
    """The file is no SQLite database, or belongs to another application."""


class NewerArchive(ArchiveError):
    """The file was written by a later version of Wartarsip; it was not touched."""


class ReadOnlyArchive(ArchiveError):
    """The file or its folder cannot be written."""


class ArchiveBusy(ArchiveError):
    """Another process held the write lock for longer than the busy timeout."""


class AnotherRun(ArchiveError):
    """Another run holds the lock of this archive."""


class DiskFull(ArchiveError):
    """The disk or quota is full. The open transaction was rolled back, nothing stored was lost."""


class ArchiveDamaged(ArchiveError):
    """SQLite or a checksum says that stored bytes are not what was written."""


class NoSuchArticle(ArchiveError):
    """No article has that id or address."""


class NoSuchCapture(ArchiveError):
    """No capture has that id."""


class TakenDown(ArchiveError):
    """The address, the publisher's id or the text was taken down: it is stored no more."""

    reason = "taken down"


class Undecidable(ArchiveError):
    """A decision about articles that cannot be carried out, or undone, as things are."""


class CopyFailed(ArchiveError):
    """A backup, a publication or an export could not be made, or is not whole; an earlier one stays as it is."""


class Unstorable(ArchiveError):
    """The record holds nothing readable once control characters are off, or a value no column can hold."""


class BadQuery(ArchiveError):
    """The search words cannot be read; the message shows where."""

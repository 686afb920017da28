"""The ledger's records: rows of ``addresses``, ``listings``, ``hosts`` and ``fetches``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from archive.article import from_utc_text, utc_text


class State(StrEnum):
    """What became of an address. Any of them may be due again (``next_due_at``)."""

    PENDING = "pending"  # named by a listing, not asked yet
    STORED = "stored"  # its article is in the archive
    REFUSED = "refused"  # we did not ask, or what came is no article
    FAILED = "failed"  # no usable answer
    GONE = "gone"  # the publisher took it away


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An address that a listing names, with what the listing says about it."""

    url: str  # canonical form
    found_in: str | None = None  # the listing
    title: str | None = None
    published: datetime | None = None  # UTC
    modified: datetime | None = None  # UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressRow:
    """One row of ``addresses``. Times are UTC."""

    url: str
    source: str
    state: State
    reason: str | None
    found_in: str | None
    first_seen_at: datetime
    hint_title: str | None
    hint_published: datetime | None
    hint_modified: datetime | None
    etag: str | None
    last_modified: str | None  # the header as received
    payload_sha256: str | None
    last_fetched_at: datetime | None
    next_due_at: datetime | None  # None: not to be asked again
    checks: int
    failures: int  # in a row
    article_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingRow:
    """One row of ``listings``: a feed, sitemap, index or account page. Times are UTC."""

    url: str
    source: str
    kind: str
    etag: str | None = None
    last_modified: str | None = None  # the header as received
    payload_sha256: str | None = None
    last_fetched_at: datetime | None = None
    whole_at: datetime | None = None  # when it last came whole, and not as "not modified"
    last_new_at: datetime | None = None  # when it last named an address that was new to us
    rhythm_seconds: int | None = None  # mean time between answers that named something new; None: fewer than two
    links: int | None = None
    next_due_at: datetime | None = None
    failures: int = 0  # in a row
    last_problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRow:
    """One row of ``hosts``: what runs tell each other about a host. Times are UTC."""

    host: str
    robots_fetched_at: datetime | None = None
    robots_status: int | None = None
    robots_text: str | None = None
    robots_unreachable_since: datetime | None = None
    tdmrep_fetched_at: datetime | None = None
    tdmrep_text: str | None = None
    last_request_at: datetime | None = None
    delay_ms: int | None = None
    failures: int = 0  # in a row
    closed_until: datetime | None = None
    closed_reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """One request and its outcome, for ``fetches``."""

    url: str
    purpose: str  # "article", "listing", "robots" ...
    requested_at: datetime  # UTC
    outcome: str
    run_id: int | None = None
    source: str | None = None
    duration_ms: int | None = None
    status: int | None = None  # HTTP
    reason: str | None = None
    bytes: int | None = None  # of the payload, decoded
    capture_id: int | None = None
    article_id: int | None = None


Row = TypeVar("Row", AddressRow, ListingRow, HostRow)


def columns_of(record: Any) -> dict[str, Any]:
    """A record as columns: times as UTC text."""
    row = {field.name: getattr(record, field.name) for field in fields(record)}
    return {name: utc_text(cell) if isinstance(cell, datetime) else cell for name, cell in row.items()}


def read_record(record: type[Row], cells: Iterable[Any]) -> Row:
    """The record whose columns are `cells`, in the order of its fields."""
    names = [field.name for field in fields(record)]
    return record(**{name: _value(name, cell) for name, cell in zip(names, cells, strict=True)})


def _value(name: str, cell: Any) -> Any:
    if name == "state":
        return State(cell)
    return from_utc_text(cell) if name in _TIMES and cell is not None else cell


_TIMES = frozenset(
    {
        "first_seen_at", "hint_published", "hint_modified", "last_fetched_at", "next_due_at", "last_new_at", "whole_at",
        "robots_fetched_at", "robots_unreachable_since", "tdmrep_fetched_at", "last_request_at", "closed_until",
    }
)  # fmt: skip

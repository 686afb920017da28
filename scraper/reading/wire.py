"""What a parent and its child say to each other: a question is a function of the readers and what it is given, an
answer is what it returned, or the word why it did not.

The child is trusted with nothing: its answers are data of the one type that was asked for, never objects that could
do something when they are taken apart, as a pickle's can.
"""

from __future__ import annotations

import marshal
import pickle
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

import msgspec
from msgspec.msgpack import Decoder

from archive.article import Article, Capture
from archive.pictures import Look
from scraper import errors
from scraper.discovery import Discovered
from scraper.errors import ExtractorFailed, NotAnArticle
from scraper.source import Listing, Source

READY, DONE = b"y", b"d"
"""What a child says through its pipe: that it has started, and that all is said of the tray in its hands. To it goes
the number of pages in the next tray, in one byte."""

RESULT, REASON, MEMORY, BUG = KINDS = b"r", b"n", b"m", b"b"
"""What an answer is: what the function returned, why it did not, that memory ran out, a mistake in our rules."""

ARTICLE, LINKS, LOOK = Decoder(Article), Decoder(Discovered), Decoder(Look)
NEWS = Decoder[Article | None](Article | None)  # None: nothing new
"""What the functions of the readers return."""

Payload = Capture | bytes
Plain = str | frozenset[int] | tuple[bool, bytes] | None
Result = TypeVar("Result")


class Question(NamedTuple):
    """One question, as it is written into a slot."""

    head: bytes
    payload: bytes  # copied from where it is, not pickled


class Answer(NamedTuple):
    """What a child said of one page: one of `KINDS`, and the bytes."""

    kind: bytes
    told: bytes


def question(function: str, payload: Payload, *others: Plain | Source | Listing) -> Question:
    """Ask for ``function(payload, *others)``."""
    told = [_pickled(each) if isinstance(each, (Source, Listing)) else each for each in others]
    if isinstance(payload, bytes):
        return Question(marshal.dumps((function, None, told)), payload)
    capture = (payload.url, payload.requested_url, payload.status, payload.headers, payload.fetched_at.isoformat())
    return Question(marshal.dumps((function, capture, told)), payload.payload)


def asked(head: bytes, payload: bytes) -> tuple[str, list[Any]]:
    """The function and its arguments: the inverse of `question`, for the child."""
    function, capture, told = marshal.loads(head)
    others = [_unpickled(each) if isinstance(each, bytes) else each for each in told]
    return function, [payload if capture is None else _capture(capture, payload), *others]


answered = msgspec.msgpack.Encoder().encode
"""What a function returned, in bytes: an article, links, a look."""


def reasoned(reason: NotAnArticle) -> bytes:
    """Why a page is no article."""
    told = [str(each).encode("utf-8", "replace") for each in reason.args]
    return msgspec.msgpack.encode((type(reason).__name__, told, reason.elsewhere))


def result_of(kind: Decoder[Result], answer: bytes) -> Result:
    """The inverse of `answered`. Raises ExtractorFailed when it is nothing of that kind."""
    try:
        return kind.decode(answer)
    except (msgspec.MsgspecError, ValueError) as error:  # an article without a title is a ValueError
        raise ExtractorFailed(f"the answer of a worker cannot be read ({error})") from error


def reason_of(answer: bytes) -> NotAnArticle:
    """The inverse of `reasoned`."""
    name, told, elsewhere = result_of(_REASON, answer)
    kind = getattr(errors, name, None)
    if not (isinstance(kind, type) and issubclass(kind, NotAnArticle)):
        return ExtractorFailed(f"the answer of a worker cannot be read ({name})")
    reason = kind(*(each.decode("utf-8", "replace") for each in told))
    reason.elsewhere = elsewhere
    return reason


@lru_cache(maxsize=256)
def _pickled(record: Source | Listing) -> bytes:
    """What is given with page after page, in bytes that are made once."""
    return pickle.dumps(record)


@lru_cache(maxsize=256)
def _unpickled(data: bytes) -> Any:
    return pickle.loads(data)


def _capture(told: tuple[Any, ...], payload: bytes) -> Capture:
    url, requested_url, status, headers, fetched_at = told
    at = datetime.fromisoformat(fetched_at)
    return Capture(url=url, requested_url=requested_url, status=status, headers=headers, payload=payload, fetched_at=at)


class _Reason(NamedTuple):
    name: str
    told: list[bytes]
    elsewhere: str | None


_REASON = Decoder(_Reason)

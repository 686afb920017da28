"""How a visit to an article's address ends: each ending is one transaction, and one word for the run's summary."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from http import HTTPStatus

from archive.article import Address, Article, Capture, Provenance
from archive.errors import TakenDown
from archive.ledger import AddressRow, Fetch, State
from archive.store import Outcome
from scraper import rights
from scraper.crawl.further_pages import Gathered
from scraper.crawl.planning import plan
from scraper.crawl.world import World
from scraper.errors import (
    ChallengePage,
    DeadlineExceeded,
    FetchError,
    FurtherPage,
    HttpStatus,
    NotAnArticle,
    Refused,
    SoftNotFound,
    Truncated,
    Unreachable,
)
from scraper.fetch import Answer
from scraper.offline.whole import is_read_from
from scraper.reading.readers import has_end, may_be_cut
from scraper.source import Source

_GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_CUT_CHARACTER = 12  # as long as the name of one may be: a cut one reads otherwise
_SILENCE = (Unreachable, DeadlineExceeded)


@dataclass(frozen=True, slots=True)
class Came:
    """A page that came, now or in an earlier run that was killed before it could read it."""

    capture_id: int
    capture: Capture
    answer: Answer | None  # None: of an earlier run


@dataclass(frozen=True, slots=True, kw_only=True)
class _Received:
    """What is written down of what a server sent."""

    status: int | None = None  # None: it said nothing, or was not asked
    duration_ms: int | None = None
    came: Came | None = None
    etag: str | None = None  # this and the next two: with what the next answer is compared
    last_modified: str | None = None
    payload_sha256: str | None = None


_NOTHING = _Received()


def _page(came: Came) -> _Received:
    """A page that counts as had from now on."""
    return replace(_answered(came.answer), came=came, payload_sha256=came.capture.payload_sha256)


def _doubtful(came: Came) -> _Received:
    """A page that does not: the next request asks for all of it again."""
    return replace(_page(came), etag=None, last_modified=None, payload_sha256=None)


def _answered(answer: Answer | None) -> _Received:
    if answer is None:
        return _NOTHING
    return _Received(
        status=answer.status, duration_ms=answer.elapsed_ms, etag=answer.etag, last_modified=answer.last_modified
    )


@dataclass(frozen=True, slots=True)
class Endings:
    """The endings of one visit to `row`, which was asked for at `asked_url` if at all. Each raises ArchiveError."""

    world: World
    source: Source
    row: AddressRow
    asked_url: str
    begun_at: datetime  # UTC

    def stored(self, came: Came, found: Gathered) -> str:
        """What came is an article; ``new``, ``revised``, ``same`` or ``copy``. Raises TakenDown."""
        suspect = may_be_cut(came.capture) or self._lost_its_end(came.capture, found.article)
        if suspect and self._is_shorter(found.article):
            return self._left("failed", Truncated.reason, came)  # likely the beginning of what we have
        is_all = not suspect and found.problem is None and found.read_from is None
        first, further = found.read_from or came, [page.capture_id for page in found.pages]
        archive = self.world.archive
        archive.captures.follow(first.capture_id, further)
        with archive.transaction():
            saved = archive.save(
                _known_by(self.row.url, self._with_reservation(found.article, came.capture)),
                captured_at=first.capture.fetched_at,
                capture_id=first.capture_id,
                run_id=self.world.run_id,
                reextract=is_read_from(archive, found.article, further),
            )
            for page in (*([found.read_from] if found.read_from else ()), *found.pages):
                archive.ledger.record_fetch(page.fetch(self.world.run_id, self.source.name, saved.article_id))
            if self.row.state == State.GONE:
                archive.mark_back(saved.article_id, first.capture.fetched_at)
            changed = saved.outcome in (Outcome.NEW, Outcome.REVISED) and saved.revision <= plan.MOST_RESTARTS
            self._settle(
                State.STORED,
                saved.outcome.value,
                received=_page(came) if is_all else _doubtful(came),
                verdict=saved.reason,
                article_id=saved.article_id,
                next_due_at=self._next_check(changed=changed),
            )
        return saved.outcome.value

    def half(self, came: Came, found: Gathered) -> str:
        """Pages of an article that we have are missing today: its text stays as it is."""
        return self._left("no article", found.problem, came)

    def undecided(self, came: Came, error: FetchError) -> str:
        """It is another page than we had, and may be the front page, which did not come."""
        return self._left("failed", error.reason, came)

    def unmodified(self, answer: Answer) -> str:
        """The server says, or its bytes show, that nothing changed since it last sent a page."""
        received = _answered(answer)
        if self.row.article_id is None:
            due = self._next_try(self.row.reason or "")
            self._settle(self.row.state, "unmodified", self.row.reason, received=received, next_due_at=due)
            return "unmodified"
        with self.world.archive.transaction():
            self.world.archive.mark_back(self.row.article_id, self.begun_at)
            self._settle(State.STORED, "unmodified", received=received, next_due_at=self._next_check())
        return "unmodified"

    def no_article(self, came: Came, error: NotAnArticle) -> str:
        """What came is no article: never a reason to touch a good wording that we have."""
        if self.row.article_id is not None:
            if isinstance(error, SoftNotFound):
                return self._gone(error.reason, _doubtful(came))
            return self._left("no article", error.reason, came)
        state = State.FAILED if isinstance(error, ChallengePage) else State.REFUSED
        due = self._next_try(error.reason)
        self._settle(state, state.value, error.reason, received=_page(came), next_due_at=due)
        return state.value

    def further_page(self) -> str:
        """Another address leads to the article of which this is a page: it is asked for with its first."""
        state = State.REFUSED if self.row.article_id is None else self.row.state
        self._settle(state, "refused", FurtherPage.reason, next_due_at=None)
        return "refused"

    def taken_down(self, reason: TakenDown) -> str:
        """It is an article that must not be stored, at an address that was not known. Nothing of it was kept."""
        self._settle(State.REFUSED, "refused", reason.reason, next_due_at=None)
        return "refused"

    def reserved(self, error: Refused, answer: Answer) -> str:
        """The publisher reserves it, and the operator follows that: nothing of what came is kept."""
        known = self.row.article_id is not None
        state = self.row.state if known else State.REFUSED
        due = self._next_check() if known else self._next_try(error.reason)
        self._settle(state, "refused", error.reason, received=_Received(status=answer.status), next_due_at=due)
        return "refused"

    def no_answer(self, error: FetchError) -> str:
        """Nothing usable came. 404 and 410 of an article that we have mean that it was taken away."""
        received = _Received(status=error.status) if isinstance(error, HttpStatus) else _NOTHING
        if self.row.article_id is None:
            state = State.REFUSED if isinstance(error, Refused) else State.FAILED
            outcome, due = state.value, self._next_try(error.reason)
        elif received.status in _GONE:
            return self._gone(error.reason, received)
        else:
            state, outcome, due = self.row.state, "failed", self._next_check()
        self._settle(state, outcome, error.reason, received=received, next_due_at=due)
        if isinstance(error, Refused):
            return "unasked"
        return "unanswered" if isinstance(error, _SILENCE) else outcome

    def _left(self, outcome: str, problem: str | None, came: Came) -> str:
        """What we have stays as it is, and is asked for as a whole at the next look."""
        due = self._next_check()
        self._settle(self.row.state, outcome, problem, received=_doubtful(came), next_due_at=due)
        return "failed"

    def _gone(self, reason: str, received: _Received) -> str:
        archive, article_id = self.world.archive, self.row.article_id
        if article_id is None:
            raise ValueError("only a stored article can be gone")
        with archive.transaction():
            archive.mark_gone(article_id, reason, self.begun_at)
            # 410 is the publisher's word that it stays so (RFC 9110 section 15.5.11); after a 404 we look again.
            due = None if received.status == HTTPStatus.GONE else self._next_check()
            self._settle(State.GONE, "gone", reason, received=received, next_due_at=due)
        return "gone"

    def _is_shorter(self, article: Article) -> bool:
        """Whether the wording that we have is longer."""
        return self.row.article_id is not None and len(article.body) < len(
            self.world.archive.article(self.row.article_id).body
        )

    def _lost_its_end(self, capture: Capture, article: Article) -> bool:
        """Whether what came is the beginning of the wording that we have, in markup that lacks the end which that had:
        a server that counts too few bytes cuts its page, and says that it is whole."""
        if self.row.article_id is None or has_end(capture) or not self._is_shorter(article):
            return False
        archive = self.world.archive
        if not archive.article(self.row.article_id).body.startswith(article.body[:-_CUT_CHARACTER]):
            return False
        ours = archive.last_reading(self.row.article_id)
        return ours is not None and has_end(archive.captures.read(ours.capture_id))

    def _with_reservation(self, article: Article, capture: Capture) -> Article:
        """`article`, with what the file of its host reserves, where the page does not answer for itself."""
        name = "reserved:mining"
        is_reserved = self.world.gate.is_mining_reserved(capture.requested_url)
        if name in article.provenance or not is_reserved or rights.answers_for_mining(capture):
            return article
        said = Provenance(origin="tdmrep.json", raw="tdm-reservation")
        return replace(article, provenance={**article.provenance, name: said})

    def _next_check(self, *, changed: bool = False) -> datetime | None:
        """When to look again at an article that we have."""
        return plan.next_check(self.begun_at if changed else self.row.first_seen_at, self.begun_at)

    def _next_try(self, reason: str) -> datetime | None:
        """When to try again what failed or was refused."""
        # Every look until now was in vain, refusals too, which the row does not count as failures.
        return plan.next_try(self.row.checks + 1, reason, self.begun_at)

    def _settle(
        self,
        state: State,
        outcome: str,
        reason: str | None = None,
        *,
        next_due_at: datetime | None,
        received: _Received = _NOTHING,
        verdict: str | None = None,
        article_id: int | None = None,
    ) -> None:
        """Write the fetch and the address's state.

        `reason` says what is wrong; `verdict`, why it is this article: that is a word about the fetch only.
        """
        archive, came, article_id = self.world.archive, received.came, article_id or self.row.article_id
        with archive.transaction():
            archive.ledger.record_fetch(
                Fetch(
                    url=self.asked_url,
                    purpose="article",
                    requested_at=self.begun_at,
                    outcome=outcome,
                    run_id=self.world.run_id,
                    source=self.source.name,
                    duration_ms=received.duration_ms,
                    status=came.capture.status if came else received.status,
                    reason=reason or verdict,
                    bytes=len(came.capture.payload) if came else None,
                    capture_id=came.capture_id if came else None,
                    article_id=article_id,
                )
            )
            archive.ledger.settle(
                self.row.url,
                state,
                reason=reason,
                at=came.capture.fetched_at if came else self.begun_at,
                article_id=article_id,
                next_due_at=next_due_at,
                etag=received.etag,
                last_modified=received.last_modified,
                payload_sha256=received.payload_sha256,
            )


def _known_by(url: str, article: Article) -> Article:
    """The article, known also by the address that a listing named."""
    if any(address.url == url for address in article.addresses):
        return article
    return replace(article, addresses=(*article.addresses, Address(url=url, reason="requested")))

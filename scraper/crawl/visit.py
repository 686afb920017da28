"""One article address, from the request to the transaction that says what became of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from http import HTTPStatus

from archive.article import Address, Article, Capture, Provenance
from archive.comparing.standing import Standing
from archive.errors import TakenDown
from archive.ledger import AddressRow, Fetch, State
from archive.store import Outcome
from scraper import rights
from scraper.crawl.further_pages import Further, Gathered, ask, gather
from scraper.crawl.planning import plan
from scraper.crawl.world import World
from scraper.errors import (
    ChallengePage,
    DeadlineExceeded,
    FetchError,
    FurtherPage,
    HostClosed,
    HttpStatus,
    NotAnArticle,
    Refused,
    RobotsUnreachable,
    SoftNotFound,
    Truncated,
    Unreachable,
)
from scraper.fetch import Answer
from scraper.offline.whole import done_in_time, first_page, is_read_from, rereading
from scraper.reading.readers import may_be_cut
from scraper.source import Source
from scraper.urls import BadUrl, whole_article

GONE_STATUSES = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_SILENCE = (Unreachable, DeadlineExceeded)


async def visit(world: World, source: Source, row: AddressRow) -> str:
    """Ask for `row` if need be, read what came, and store what became of it.

    Returns one word for the run's summary: ``new``, ``revised``, ``same``, ``copy``, ``unmodified``, ``gone``,
    ``refused``, ``failed``, ``unanswered`` (the host said nothing) or ``postponed`` (not asked).
    Raises ArchiveError when the archive cannot be written.
    """
    return await _Visit(world, source, row, world.clock()).make()


@dataclass(frozen=True, slots=True)
class _Came:
    """A page that came, now or in an earlier run that was killed before it could read it."""

    capture_id: int
    capture: Capture
    answer: Answer | None  # None: of an earlier run


@dataclass(frozen=True, slots=True)
class _Visit:
    world: World
    source: Source
    row: AddressRow
    begun_at: datetime  # UTC

    async def make(self) -> str:
        if self.world.archive.captures.is_further(self._asked_url):
            return self._further_page()
        came = self._unread()
        if came is None:
            try:
                answer = await self._ask()
            except HostClosed as error:  # it stays as it is
                return "unanswered" if isinstance(error, RobotsUnreachable) else "postponed"
            except FetchError as error:
                return self._no_answer(error)
            if answer.capture is None or answer.capture.payload_sha256 == self.row.payload_sha256:
                return self._unmodified(answer)
            if (reserved := self.world.rights.refusal(rights.of_page(answer.capture))) is not None:
                return self._reserved(reserved, answer)
            try:
                came = self._keep(answer, answer.capture)
            except TakenDown as reason:  # the address led on to one that is barred
                return self._taken_down(reason)
        try:
            return await self._read(came)
        except NotAnArticle as reason:
            return self._no_article(came, reason)
        except TakenDown as reason:
            return self._taken_down(reason)

    async def _read(self, came: _Came) -> str:
        """Read what came, with the pages that follow it, and store it. Raises NotAnArticle and TakenDown."""
        standing = self.world.archive.standing_lines(self.source.name)
        article, instead = await self._article(came.capture, standing)
        first = instead.capture if instead else came.capture
        found = replace(await gather(self.world, self.source, first, article, standing), read_from=instead)
        if found.problem is not None and self.row.article_id is not None:
            return self._half(came, found)
        await self._read_ours_again(article.extractor_version, standing)
        return self._store(came, found)

    async def _article(self, capture: Capture, standing: Standing) -> tuple[Article, Further | None]:
        """What the page says, or, where it has no text of its own, the AMP form that it names. Raises NotAnArticle."""
        read = self.world.pool.read_article
        try:
            return first_page(await read(capture, self.source, standing)), None
        except NotAnArticle as reason:
            if reason.elsewhere is None:
                raise
            try:
                page = await ask(self.world, self.source, reason.elsewhere)
                return first_page(await read(page.capture, self.source, standing)), page
            except (FetchError, NotAnArticle, BadUrl):
                raise reason from None

    @property
    def _asked_url(self) -> str:
        return whole_article(self.row.url, self.source)

    async def _ask(self) -> Answer:
        etag, last_modified = self._what_we_have()
        return await self.world.gate.get(self._asked_url, self.source, etag=etag, last_modified=last_modified)

    def _what_we_have(self) -> tuple[str | None, str | None]:
        """ETag and time of what need not be sent again; nothing where the server's word is doubted."""
        kept = self.world.archive.captures.of_url(self._asked_url) if self.row.etag or self.row.last_modified else []
        if kept and plan.is_doubted(kept[-1].fetched_at, self.begun_at):
            return None, None
        return self.row.etag, self.row.last_modified

    def _unread(self) -> _Came | None:
        """What a run that was killed had kept. Older captures (ingested ones) say nothing of today's page."""
        captures, last = self.world.archive.captures, self.row.last_fetched_at
        for kept in reversed(captures.of_url(self._asked_url)):
            is_unread = kept.fetched_at >= self.row.first_seen_at if last is None else kept.fetched_at > last
            if kept.requested_url == self._asked_url and is_unread:
                return _Came(kept.id, captures.read(kept.id), None)
        return None

    def _keep(self, answer: Answer, capture: Capture) -> _Came:
        keep = self.world.archive.captures.keep
        return _Came(keep(capture, source=self.source.name, run_id=self.world.run_id), capture, answer)

    async def _read_ours_again(self, version: str, standing: Standing) -> None:
        """Read what we have by today's rules before it is compared with what came: no difference that our rules
        make is put down to the publisher."""
        archive = self.world.archive
        kept = archive.last_reading(self.row.article_id) if self.row.article_id is not None else None
        if kept is None or kept.extractor_version == version:
            return

        async def read(capture: Capture, first: str | None) -> Article:
            return await self.world.pool.read_article(capture, self.source, standing, first)

        with suppress(NotAnArticle):  # what was good enough to store stays
            article, _ = await done_in_time(rereading(archive, kept.capture_id), read)
            archive.save(
                article,
                captured_at=kept.captured_at,
                capture_id=kept.capture_id,
                run_id=self.world.run_id,
                reextract=True,
            )

    def _half(self, came: _Came, found: Gathered) -> str:
        """Pages of an article that we have are missing today: its text stays as it is."""
        due = self._next_check()
        self._settle(self.row.state, "no article", found.problem, came=came, fresh=False, next_due_at=due)
        return "failed"

    def _store(self, came: _Came, found: Gathered) -> str:
        archive, instead = self.world.archive, found.read_from
        capture_id, at = (instead or came).capture_id, (instead or came).capture.fetched_at
        suspect = may_be_cut(came.capture)
        is_all = not suspect and found.problem is None and instead is None
        if suspect and self._is_shorter(found.article):
            return self._cut(came)
        archive.captures.follow(capture_id, [page.capture_id for page in found.pages])
        with archive.transaction():
            saved = archive.save(
                _known_by(self.row.url, self._with_reservation(found.article, came.capture)),
                captured_at=at,
                capture_id=capture_id,
                run_id=self.world.run_id,
                reextract=is_read_from(archive, found.article, [page.capture_id for page in found.pages]),
            )
            for page in (*([instead] if instead else ()), *found.pages):
                archive.ledger.record_fetch(page.fetch(self.world.run_id, self.source.name, saved.article_id))
            if self.row.state == State.GONE:
                archive.mark_back(saved.article_id, at)
            changed = saved.outcome in (Outcome.NEW, Outcome.REVISED) and saved.revision <= plan.MOST_RESTARTS
            self._settle(
                State.STORED,
                saved.outcome.value,
                None,
                verdict=saved.reason,
                article_id=saved.article_id,
                came=came,
                fresh=is_all,  # else it is asked for as a whole at the next look
                next_due_at=self._next_check(changed=changed),
            )
        return saved.outcome.value

    def _with_reservation(self, article: Article, capture: Capture) -> Article:
        """`article`, with what the file of its host reserves, where the page does not answer for itself."""
        name = "reserved:mining"
        is_reserved = self.world.gate.is_mining_reserved(capture.requested_url)
        if name in article.provenance or not is_reserved or rights.answers_for_mining(capture):
            return article
        said = Provenance(origin="tdmrep.json", raw="tdm-reservation")
        return replace(article, provenance={**article.provenance, name: said})

    def _is_shorter(self, article: Article) -> bool:
        """Whether the wording that we have is longer."""
        return self.row.article_id is not None and len(article.body) < len(
            self.world.archive.article(self.row.article_id).body
        )

    def _cut(self, came: _Came) -> str:
        """What came is likely the beginning of a page of which we have more."""
        self._settle(self.row.state, "failed", Truncated.reason, came=came, fresh=False, next_due_at=self._next_check())
        return "failed"

    def _unmodified(self, answer: Answer) -> str:
        """The server says, or its bytes show, that nothing changed since it last sent a page."""
        if self.row.article_id is None:
            due = self._next_try(self.row.reason or "")
            self._settle(self.row.state, "unmodified", self.row.reason, answer=answer, next_due_at=due)
            return "unmodified"
        with self.world.archive.transaction():
            self.world.archive.mark_back(self.row.article_id, self.begun_at)
            self._settle(State.STORED, "unmodified", None, answer=answer, next_due_at=self._next_check())
        return "unmodified"

    def _no_article(self, came: _Came, error: NotAnArticle) -> str:
        """What came is no article: never a reason to touch a good wording that we have."""
        if self.row.article_id is not None:
            if isinstance(error, SoftNotFound):
                return self._gone(error.reason, came=came)
            self._settle(
                self.row.state, "no article", error.reason, came=came, fresh=False, next_due_at=self._next_check()
            )
            return "failed"
        state = State.FAILED if isinstance(error, ChallengePage) else State.REFUSED
        self._settle(state, state.value, error.reason, came=came, next_due_at=self._next_try(error.reason))
        return state.value

    def _further_page(self) -> str:
        """Another address leads to the article of which this is a page: it is asked for with its first."""
        state = State.REFUSED if self.row.article_id is None else self.row.state
        self._settle(state, "refused", FurtherPage.reason, next_due_at=None)
        return "refused"

    def _taken_down(self, reason: TakenDown) -> str:
        """It is an article that must not be stored, at an address that was not known. Nothing of it was kept."""
        self._settle(State.REFUSED, "refused", reason.reason, next_due_at=None)
        return "refused"

    def _reserved(self, error: Refused, answer: Answer) -> str:
        """The publisher reserves it, and the operator follows that: nothing of what came is kept."""
        known = self.row.article_id is not None
        state = self.row.state if known else State.REFUSED
        due = self._next_check() if known else self._next_try(error.reason)
        self._settle(state, "refused", error.reason, status=answer.status, next_due_at=due)
        return "refused"

    def _no_answer(self, error: FetchError) -> str:
        """Nothing usable came. 404 and 410 of an article that we have mean that it was taken away."""
        status = error.status if isinstance(error, HttpStatus) else None
        if self.row.article_id is not None:
            if status in GONE_STATUSES:
                return self._gone(error.reason, status=status)
            self._settle(self.row.state, "failed", error.reason, status=status, next_due_at=self._next_check())
            if isinstance(error, Refused):
                return "unasked"
            return "unanswered" if isinstance(error, _SILENCE) else "failed"
        state = State.REFUSED if isinstance(error, Refused) else State.FAILED
        due = self._next_try(error.reason)
        self._settle(state, state.value, error.reason, status=status, next_due_at=due)
        if isinstance(error, Refused):
            return "unasked"
        return "unanswered" if isinstance(error, _SILENCE) else state.value

    def _gone(self, reason: str, *, status: int | None = None, came: _Came | None = None) -> str:
        archive, article_id = self.world.archive, self.row.article_id
        if article_id is None:
            raise ValueError("only a stored article can be gone")
        with archive.transaction():
            archive.mark_gone(article_id, reason, self.begun_at)
            # 410 is the publisher's word that it stays so (RFC 9110 section 15.5.11); after a 404 we look again.
            due = None if status == HTTPStatus.GONE else self._next_check()
            self._settle(State.GONE, "gone", reason, status=status, came=came, fresh=False, next_due_at=due)
        return "gone"

    def _settle(
        self,
        state: State,
        outcome: str,
        reason: str | None,
        *,
        next_due_at: datetime | None,
        verdict: str | None = None,
        article_id: int | None = None,
        came: _Came | None = None,
        answer: Answer | None = None,
        status: int | None = None,
        fresh: bool = True,
    ) -> None:
        """Write the fetch and the address's state. `fresh` False: do not take what came for what we have.

        `reason` says what is wrong; `verdict`, why it is this article: that is a word about the fetch only.
        """
        answer = answer or (came.answer if came else None)
        capture = came.capture if came else None
        archive, article_id = self.world.archive, article_id or self.row.article_id
        with archive.transaction():
            archive.ledger.record_fetch(
                Fetch(
                    url=self._asked_url,
                    purpose="article",
                    requested_at=self.begun_at,
                    outcome=outcome,
                    run_id=self.world.run_id,
                    source=self.source.name,
                    duration_ms=round(answer.elapsed_seconds * 1000) if answer else None,
                    status=answer.status if answer else (capture.status if capture else status),
                    reason=reason or verdict,
                    bytes=len(capture.payload) if capture else None,
                    capture_id=came.capture_id if came else None,
                    article_id=article_id,
                )
            )
            archive.ledger.settle(
                self.row.url,
                state,
                reason=reason,
                at=capture.fetched_at if capture else self.begun_at,
                article_id=article_id,
                next_due_at=next_due_at,
                etag=answer.etag if answer and fresh else None,
                last_modified=answer.last_modified if answer and fresh else None,
                payload_sha256=capture.payload_sha256 if capture and fresh else None,
            )

    def _next_check(self, *, changed: bool = False) -> datetime | None:
        """When to look again at an article that we have."""
        return plan.next_check(self.begun_at if changed else self.row.first_seen_at, self.begun_at)

    def _next_try(self, reason: str) -> datetime | None:
        """When to try again what failed or was refused."""
        # Every look until now was in vain, refusals too, which the row does not count as failures.
        return plan.next_try(self.row.checks + 1, reason, self.begun_at)


def _known_by(url: str, article: Article) -> Article:
    """The article, known also by the address that a listing named."""
    if any(address.url == url for address in article.addresses):
        return article
    return replace(article, addresses=(*article.addresses, Address(url=url, reason="requested")))

"""What came of a run and of each of its sources: counted while it runs, judged at its end, told in a line."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from scraper.crawl.listing_request import Polled

_NOT_ASKED = ("postponed", "unasked")
"""Words of `visit` for addresses at which no server was heard: they say nothing of how a source is doing."""


@dataclass(slots=True)
class SourceReport:
    """What came of one source in one run."""

    source: str
    polled: Polled = field(default_factory=Polled)
    outcomes: Counter[str] = field(default_factory=Counter)  # words of `visit`
    pages: dict[str, str] = field(default_factory=dict)  # address -> word of `visit`: only what was named
    pictures: Counter[str] = field(default_factory=Counter)  # words of `store_pictures`
    has_sound_listing: bool = False  # asked now or in an earlier run
    is_unfinished: bool = False  # of the past days asked for, some could not be read yet
    out_of_reach: list[str] = field(default_factory=list)  # of the past days, what no other run would read either
    bug: str | None = None  # ours; it ended the source's turn
    silent_since: datetime | None = None  # UTC: for much longer than usual, its listings have named nothing new
    fallen: tuple[float, float] | None = None  # what `yields.fallen` says of the day that ends with this run
    last_reason: str | None = None  # why the last page that did not come did not
    barred: int = 0  # addresses whose pages did not come in the last 24 hours, in which no other came
    is_cut: bool = False  # its minutes were over; what was not visited stays pending
    is_done: bool = False

    @property
    def failed(self) -> bool:
        """Whether we asked and got nothing: no listing that can be read and no page, or no answer at all."""
        asked = self.polled.asked > 0 or self._count_without(*_NOT_ASKED) > 0
        is_blind = self.polled.asked > 0 and not self.has_sound_listing
        return self.bug is not None or (is_blind and not self.answered_otherwise) or (asked and not self.reached)

    @property
    def reached(self) -> bool:
        """Whether anything of it answered, if only to refuse."""
        return self.polled.answered > 0 or self._count_without(*_NOT_ASKED, "unanswered") > 0

    @property
    def trouble(self) -> str:
        """Why it failed, in one line."""
        if self.bug is not None:
            return f"broke off, by a fault of ours: {self.bug}"
        first, *more = dict.fromkeys(self.polled.troubles) or [f"no page could be got{self._reason}"]
        return f"{first} (and {len(more)} more)" if more else first

    @property
    def has_unread(self) -> bool:
        """Whether a page that was asked for by name did not come, or held no article."""
        return any(word in ("failed", "refused", "unanswered", *_NOT_ASKED) for word in self.pages.values())

    @property
    def has_odd_pages(self) -> bool:
        """Whether a page came that held no article, or none came."""
        return self.outcomes["refused"] + self.outcomes["failed"] > 0

    @property
    def answered_otherwise(self) -> int:
        """Pages that were asked for and answered, and did not fail."""
        return self._count_without(*_NOT_ASKED, "unanswered", "failed")

    @property
    def degraded(self) -> str | None:
        """That it gives far fewer articles than it uses to, in one line; None: it does not."""
        if self.fallen is not None:
            now, usual = self.fallen
            return (
                f"{now:.0%} of the pages of the last day held an article, {usual:.0%} is usual: did its layout change?"
            )
        if self.barred:
            return f"none of the {self.barred} pages that were asked for came{self._reason}: does it bar us?"
        if self.silent_since is not None:
            return f"its listings have named nothing new since {self.silent_since:%Y-%m-%d}: have they moved?"
        return None

    @property
    def line(self) -> str:
        """One line for people and logs."""
        counts = ", ".join(f"{count} {word}" for word, count in sorted(self.outcomes.items())) or "nothing to visit"
        listed = f"{self.polled.listed} listed, {self.polled.new} new addresses" if self.polled.asked else "nothing due"
        pictures = [f"{count} pictures {word}" for word, count in sorted(self.pictures.items())]
        cut = ["out of its time"] if self.is_cut else []
        return "; ".join([f"{self.source}: {listed}", counts, *pictures, *cut, *self.polled.troubles[:1]])

    @property
    def facts(self) -> dict[str, object]:
        """The same for programs; None: nothing of the kind."""
        return {
            "listed": self.polled.listed,
            "discovered": self.polled.new,
            "outcomes": dict(self.outcomes),
            "pictures": dict(self.pictures) or None,
            "is_cut": self.is_cut or None,
            "trouble": self.trouble if self.failed else next(iter(self.polled.troubles), None),
        }

    @property
    def _reason(self) -> str:
        return f" ({self.last_reason})" if self.last_reason else ""

    def _count_without(self, *words: str) -> int:
        return self.outcomes.total() - sum(self.outcomes[word] for word in words)


@dataclass(slots=True)
class RunReport:
    """What came of a whole run."""

    sources: list[SourceReport] = field(default_factory=list)
    out_of_time: bool = False  # what was not visited stays pending

    @property
    def failed(self) -> list[SourceReport]:
        """The sources from which nothing could be got."""
        return [report for report in self.sources if report.failed]

    @property
    def reached(self) -> bool:
        """Whether any source answered at all."""
        return any(report.reached for report in self.sources)

    @property
    def counts(self) -> dict[str, int]:
        """All sources together, for ``runs.counts``."""
        total = sum((report.outcomes for report in self.sources), Counter[str]())
        listed = sum(report.polled.listed for report in self.sources)
        pictures = sum((report.pictures for report in self.sources), Counter[str]())
        return {
            "listed": listed,
            "discovered": sum(report.polled.new for report in self.sources),
            **total,
            **{f"pictures {word}": count for word, count in pictures.items()},
        }

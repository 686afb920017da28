"""Everything the scraper can refuse or fail at, as one tree.

ScraperError
├── NoSuchSource           a source that was named on the command line is nobody's
├── NotChosen              an article or address that was named on the command line cannot be asked for
├── BadSource              a source file says something wrong: file, line or key, and what is expected
├── BadConfig              warta.toml says something wrong
├── WrongClock             this machine's clock cannot be right
├── Unreadable             a saved page that cannot be read: which, and why
├── FetchError             no usable answer; `.reason` is stored with the address
│   ├── Refused            we did not ask or will not take it
│   │   ├── RobotsRefused      robots.txt says no (RFC 9309)
│   │   ├── AddressRefused     private, loopback or not on the source's list of hosts
│   │   ├── SchemeRefused      not http or https
│   │   ├── HostClosed         the circuit of this host is open, or it asked us to wait
│   │   │   └── RobotsUnreachable  its robots.txt could not be read, so nothing may be asked for now (RFC 9309)
│   │   ├── NoIndex  NoArchive  MiningReserved   what the publisher reserves, where the operator follows it
│   │   ├── Trap               its like led to no article often enough
│   │   └── CodingRefused      a content coding that we did not ask for
│   ├── Unreachable        DNS, connection, TLS
│   │   ├── Untrusted          the server's certificate does not hold for its name
│   │   └── ProxyRefused       our own proxy does not let us out
│   ├── DeadlineExceeded   the total time for one request ran out
│   ├── TooLarge           more bytes than the cap, compressed or not
│   ├── Truncated          fewer bytes than promised, or a cut compressed stream
│   ├── TooManyRedirects   more than five hops, or a loop
│   ├── BadAnswer          not HTTP, or a header that cannot be read
│   └── HttpStatus         an answer with a status that holds no article; `.status`, `.retry_after_seconds`
└── NotAnArticle           the page was read and is not an article; `.reason` is stored
    ├── Listing  VideoOnly  LoginWall  Paywalled  ChallengePage  Interstitial  SoftNotFound  EmptyRelease  NoText
    ├── FurtherPage        the second or a later page of an article that we read from its first
    ├── NotHtml            binary or another media type
    ├── NoTitle            text, but nothing that could be its title
    ├── ParseAborted       parsing took too long or too much memory; the worker was killed
    └── ExtractorFailed    our own rules broke on this page: a bug, and the page stays to be read again

Each class names its ``reason`` once; that word is what ``addresses.reason`` and ``fetches.reason`` hold.
"""

from __future__ import annotations


class ScraperError(Exception):
    """Base of all errors that the scraper raises on purpose."""


class NoSuchSource(ScraperError):
    """No source has the name that was given on the command line."""


class NotChosen(ScraperError):
    """An article or address that was named on the command line cannot be asked for: which, and why."""


class BadSource(ScraperError):
    """A source file says something wrong."""


class BadConfig(ScraperError):
    """``warta.toml`` says something wrong."""


class WrongClock(ScraperError):
    """This machine's clock cannot be right."""


class Unreadable(ScraperError):
    """A saved page that cannot be read: `label` names it, `problem` says why."""

    def __init__(self, label: str, problem: Exception | str) -> None:
        self.label = label
        self.problem = problem.strerror if isinstance(problem, OSError) and problem.strerror else str(problem)
        super().__init__(self.label, self.problem)

    def __str__(self) -> str:
        return f"{self.label}: {self.problem}"


class FetchError(ScraperError):
    """No usable answer. ``retryable`` tells whether asking again soon can help."""

    reason = "fetch failed"
    retryable = False


class Refused(FetchError):
    """We did not ask, or will not take the answer."""

    reason = "refused"


class RobotsRefused(Refused):
    """robots.txt disallows it."""

    reason = "robots.txt"


class AddressRefused(Refused):
    """The host is not on the source's list, or resolves to an address that is not public."""

    reason = "address not allowed"


class SchemeRefused(Refused):
    """Not http or https."""

    reason = "scheme not allowed"


class HostClosed(Refused):
    """The host failed too often in a row, or told us to come back later."""

    reason = "host closed for now"


class RobotsUnreachable(HostClosed):
    """Its robots.txt could not be read, which counts as no to everything for now (RFC 9309 section 2.3.1.4)."""

    reason = "robots.txt unreachable"


class CodingRefused(Refused):
    """A content coding that we did not ask for."""

    reason = "content coding not asked for"


class Trap(Refused):
    """Addresses of its shape led to no article often enough: a calendar, a tag cloud, a search without end."""

    reason = "trap"


class NoIndex(Refused):
    """The publisher does not want it found by a search, and ``[rights]`` follows that."""

    reason = "noindex"


class NoArchive(Refused):
    """The publisher does not want a copy kept, and ``[rights]`` follows that."""

    reason = "noarchive"


class MiningReserved(Refused):
    """The publisher reserves text and data mining, and ``[rights]`` follows that."""

    reason = "mining reserved"


class Unreachable(FetchError):
    """DNS, connection or TLS failed."""

    reason = "unreachable"
    retryable = True


class Untrusted(Unreachable):
    """The certificate is expired, for another name or by nobody we trust. Asking again would not cure it."""

    reason = "certificate not trusted"
    retryable = False


class ProxyRefused(Unreachable):
    """The operator's proxy wants another name and password. Asking again could lock the account."""

    reason = "proxy refused"
    retryable = False


class DeadlineExceeded(FetchError):
    """The total time for one request ran out."""

    reason = "deadline exceeded"
    retryable = True


class TooLarge(FetchError):
    """More bytes than the cap."""

    reason = "too large"


class Truncated(FetchError):
    """Fewer bytes than promised, or a compressed stream without its end."""

    reason = "truncated"
    retryable = True


class TooManyRedirects(FetchError):
    """More than five hops, or a loop."""

    reason = "too many redirects"


class BadAnswer(FetchError):
    """Not HTTP, or a header that cannot be read."""

    reason = "bad answer"


class HttpStatus(FetchError):
    """An answer whose status holds no article."""

    def __init__(self, status: int, retry_after_seconds: float | None = None) -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.retry_after_seconds = retry_after_seconds

    def __reduce__(self) -> tuple[type[HttpStatus], tuple[int, float | None]]:
        return type(self), (self.status, self.retry_after_seconds)

    @property
    def reason(self) -> str:  # type: ignore[override]
        """``http 503``"""
        return f"http {self.status}"

    @property
    def retryable(self) -> bool:  # type: ignore[override]
        """Statuses that a later request may cure."""
        return self.status in (408, 425, 429, 500, 502, 503, 504)


class NotAnArticle(ScraperError):
    """The page was read and is not an article."""

    reason = "not an article"
    elsewhere: str | None = None  # where the page says that its text stands too: its AMP form


class Listing(NotAnArticle):
    """An index, section, tag or profile page."""

    reason = "listing"


class VideoOnly(NotAnArticle):
    """A player or gallery with no text of its own."""

    reason = "video without text"


class LoginWall(NotAnArticle):
    """The text is behind a login."""

    reason = "login wall"


class Paywalled(NotAnArticle):
    """No text is given without payment. (A teaser that can be read is an article with ``body_complete`` False.)"""

    reason = "paywall"


class ChallengePage(NotAnArticle):
    """A bot check, a firewall or a wall for other countries, often with status 200."""

    reason = "challenge page"


class Interstitial(NotAnArticle):
    """A page that stands in the article's place for a while: consent to cookies, maintenance, a server's fault."""

    reason = "interstitial page"


class SoftNotFound(NotAnArticle):
    """A page that says "not found" with status 200, or the front page in place of the article."""

    reason = "soft 404"


class EmptyRelease(NotAnArticle):
    """Title and date, but an empty text."""

    reason = "empty release"


class NoText(NotAnArticle):
    """Nothing on the page reads like the text of an article."""

    reason = "no text"


class FurtherPage(NotAnArticle):
    """A later page of an article, without its first: it is joined once that one is there."""

    reason = "further page"


class NoTitle(NotAnArticle):
    """Text, but nothing that could be its title."""

    reason = "no title"


class NotHtml(NotAnArticle):
    """Binary data or another media type."""

    reason = "not html"


class ParseAborted(NotAnArticle):
    """Parsing took too long or too much memory; the worker was killed."""

    reason = "parse aborted"


class ExtractorFailed(NotAnArticle):
    """Our own rules broke on this page: a bug to be mended, never the page's loss."""

    reason = "extractor failed"

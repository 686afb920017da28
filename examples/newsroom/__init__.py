"""Six invented publishers on loopback that behave as real ones do, for the demo and the crawl tests.

with Newsroom() as newsroom:
    newsroom.write_sources(folder)      # one source file for each site
    ...                                 # crawl
    newsroom.advance()                  # an article is edited, one vanishes, new ones come
    ...                                 # crawl again
    newsroom.expected()                 # what must now be in the archive
"""

from examples.newsroom.manifest import Expected, ExpectedArticle
from examples.newsroom.newsroom import Newsroom
from examples.newsroom.server import LogEntry

__all__ = ["Expected", "ExpectedArticle", "LogEntry", "Newsroom"]

"""Every article is kept once, and no two as one: the kinds of address and text variation that publishers show us.

`python -m benchmarks.identities` does the same with 2,000 articles and more.
"""

from __future__ import annotations

from archive.store import Archive
from benchmarks.identities import KINDS, judged


def test_no_kind_of_variation_splits_an_article_or_joins_two(tmp_path):
    with Archive.create(tmp_path) as archive:
        result = judged(archive, 3)
    assert len(KINDS) >= 30
    assert result.faults == {}
    assert (result.precision, result.recall, result.unexplained) == (1, 1, 0)

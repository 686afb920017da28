"""Lines that one article of a source had: what is remembered of them is what is recalled."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.comparing.standing import Line
from archive.saving import single_lines
from archive.store import Archive

ONE, TWO = "warta-senja", "warta-pagi"


def line(since: int) -> Line:
    """One article was read as the first after so many, on one day."""
    met_on = date(2026, 3, 1 + since)
    return Line(pages=1, since=since, first_day=met_on, last_day=met_on)


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    with Archive.create(tmp_path_factory.mktemp("arsip")) as archive, closing(sqlite3.connect(":memory:")) as ours:
        for (statement,) in archive.db.execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'single_lines'"):
            ours.execute(statement)
        yield ours


_keys = st.integers(-(2**63), 2**63 - 1)
_first_met = st.dictionaries(_keys, st.integers(0, 5).map(line), max_size=6)


@settings(max_examples=60)
@given(one=_first_met, other=st.sets(_keys, max_size=4), asked=st.lists(_keys, max_size=3), gone=st.data())
def test_what_is_remembered_is_recalled_until_it_is_removed(connection, one, other, asked, gone):
    single_lines.forget(connection, ONE)
    single_lines.forget(connection, TWO)
    of_other = dict.fromkeys(other, line(9))
    single_lines.remember(connection, ONE, one)
    single_lines.remember(connection, TWO, of_other)
    assert single_lines.recall(connection, ONE, [*one, *asked]) == one
    assert single_lines.recall(connection, TWO, [*other, *asked]) == of_other
    removed = gone.draw(st.sets(st.sampled_from(sorted(one))) if one else st.just(set()))
    single_lines.remove(connection, ONE, removed)
    left = {key: met for key, met in one.items() if key not in removed}
    assert single_lines.recall(connection, ONE, [*one, *asked]) == left
    single_lines.forget(connection, ONE)
    assert single_lines.recall(connection, ONE, [*one]) == {}
    assert single_lines.recall(connection, TWO, [*other]) == of_other


def test_hashes_lie_alike_on_every_machine(connection):
    single_lines.forget(connection, ONE)
    single_lines.remember(connection, ONE, {-2: line(1), 258: line(1)})
    (hashes,) = connection.execute("SELECT hashes FROM single_lines WHERE source = ?", (ONE,)).fetchone()
    assert hashes == b"\xff" * 7 + b"\xfe" + b"\0" * 6 + b"\x01\x02"

"""Extraction over the shared corpora never falls below its floors."""

from __future__ import annotations

import json

import pytest

from benchmarks.__main__ import FLOORS, SCORER, below, measure


def test_a_figure_below_its_floor_is_named() -> None:
    floors = {"a": {"sh_F1": 0.9, "x_parse": 4.0}}
    assert below(floors, {"a": {"sh_F1": 0.95, "x_parse": 3.0}}) == []
    assert len(below(floors, {"a": {"sh_F1": 0.85, "x_parse": 5.0}})) == 2


@pytest.mark.skipif(not SCORER.exists(), reason="the corpora (../shared/eval) are not beside the project")
def test_floors() -> None:
    floors = json.loads(FLOORS.read_text())
    assert below(floors, measure(sorted(floors), speed=False)) == []

"""A crawl may be cancelled at any wait; so nothing may wait inside a transaction."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import scraper

MODULES = sorted(Path(scraper.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_nothing_waits_inside_a_transaction(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.With) and any("transaction" in ast.unparse(item) for item in node.items):
            waits = [inner for inner in ast.walk(node) if isinstance(inner, ast.Await | ast.AsyncFor | ast.AsyncWith)]
            assert waits == [], f"{path.name}, line {node.lineno}"

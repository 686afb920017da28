"""Who may import whom: the table in docs/architecture.md, held by reading the imports."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

NETWORK = {"httpx", "httpcore", "tenacity", "socket", "ssl", "asyncio", "urllib.request"}
DATABASE = {"sqlite3", "sqlite_utils"}
IMPURE = NETWORK | DATABASE | {"time", "random"}

RULES = [
    # (files, what they may not import)
    ("archive/**/*.py", {"scraper", "httpx", "httpcore", "selectolax", "tenacity", "feedparser"}),
    ("archive/schema/statements/*.py", {"archive"}),
    ("archive/comparing/*.py", IMPURE),
    ("archive/querying/snippets.py", IMPURE),
    ("archive/querying/query.py", IMPURE),
    ("scraper/urls.py", IMPURE),
    ("scraper/url_queries.py", IMPURE),
    ("scraper/hosts.py", IMPURE),
    ("scraper/picture_urls.py", IMPURE),
    ("scraper/offline/saved_from.py", IMPURE),
    ("scraper/source/record.py", IMPURE | {"scraper.urls", "scraper.source.files", "scraper.source.checks"}),
    ("scraper/source/checks.py", IMPURE),
    ("scraper/source/faults.py", IMPURE),
    ("scraper/source/slow_patterns.py", IMPURE),
    ("scraper/source/shape.py", IMPURE),
    ("scraper/source/templates.py", IMPURE),
    ("scraper/offline/changes.py", IMPURE),
    ("scraper/json_path.py", IMPURE),
    ("scraper/rights.py", IMPURE | {"scraper.version"}),  # extraction works without an installed distribution
    ("scraper/reading/readers.py", IMPURE),
    ("scraper/reading/looks.py", IMPURE),
    ("scraper/crawl/planning/*.py", IMPURE),
    ("scraper/crawl/politeness/*.py", IMPURE),
    ("scraper/discovery/**/*.py", IMPURE),
    ("scraper/extraction/**/*.py", IMPURE),
    ("scraper/fetch/**/*.py", {"selectolax", "scraper.extraction"} | DATABASE),
]


def imports_of(path: Path) -> set[str]:
    """Every module that the file names in an import, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write imports in full"
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def trespasses(path: Path, forbidden: set[str]) -> set[str]:
    """The imports of `path` that `forbidden` names, as a module or as the parent of one."""
    return {name for name in imports_of(path) if any(name == wall or name.startswith(f"{wall}.") for wall in forbidden)}


@pytest.mark.parametrize(("pattern", "forbidden"), RULES, ids=[rule[0] for rule in RULES])
def test_no_arrow_points_the_wrong_way(pattern: str, forbidden: set[str]) -> None:
    paths = sorted(ROOT.glob(pattern))
    assert paths, f"no file matches {pattern}: mend this table"
    assert {str(path.relative_to(ROOT)): bad for path in paths if (bad := trespasses(path, forbidden))} == {}


@pytest.mark.parametrize("name", ["archive/article.py", "archive/errors.py"])
def test_the_shared_records_need_the_standard_library_only(name: str) -> None:
    outside = {module.partition(".")[0] for module in imports_of(ROOT / name)} - sys.stdlib_module_names
    assert outside == set()


def test_migrations_are_frozen_with_their_own_statements_only() -> None:
    ours = {name for name in imports_of(ROOT / "archive/schema/migrations.py") if name.startswith("archive")}
    assert {name for name in ours if not name.startswith("archive.schema.statements")} == set()


def test_only_the_fetch_room_and_its_shell_touch_the_network() -> None:
    allowed = {"scraper/fetch"}
    users = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "scraper").rglob("*.py")
        if trespasses(path, {"httpx", "httpcore", "socket", "urllib.request"})
    }
    assert {user for user in users if not any(user.startswith(room) for room in allowed)} == set()

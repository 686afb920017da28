"""What the documents name must be there: files that links lead to, and files and modules of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_ROOMS = r"(?:archive|scraper|tests|benchmarks|examples|docs)"
_FILE = re.compile(rf"`({_ROOMS}/[\w/.*{{}},-]*)`")
_MODULE = re.compile(rf"python -m ({_ROOMS}[\w.]*)")
_PLACEHOLDER = re.compile(r"\b[A-Z]{2,}\b")
"""``NAME`` in a path stands for any name."""


def broken_links(root: Path = ROOT) -> Iterator[str]:
    """Every relative link of a Markdown document that leads to no file."""
    for path, text in _documents(root):
        text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if not re.match(r"[a-z]+:|#", target) and not (path.parent / target.partition("#")[0]).exists():
                yield f"{path.relative_to(root)}: {target} does not exist"


def unknown_places(root: Path = ROOT) -> Iterator[str]:
    """Every file and module of ours that a document names, and that is not there; the change log speaks of the past."""
    for path, text in _documents(root):
        if path.name == "CHANGELOG.md":
            continue
        for named in _FILE.findall(text):
            if not _PLACEHOLDER.search(named) and not all(any(root.glob(each)) for each in _spelled_out(named)):
                yield f"{path.relative_to(root)}: {named} does not exist"
        for module in _MODULE.findall(text):
            place = root / module.rstrip(".").replace(".", "/")
            if not place.is_dir() and not place.with_suffix(".py").exists():
                yield f"{path.relative_to(root)}: python -m {module}: there is no such module"


def _documents(root: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted((*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("examples/**/*.md"))):
        yield path, path.read_text(encoding="utf-8")


def _spelled_out(path: str) -> list[str]:
    """``a/{b,c}.py`` as ``a/b.py`` and ``a/c.py``."""
    before, _, rest = path.partition("{")
    choices, _, behind = rest.partition("}")
    return [f"{before}{each}{behind}".rstrip("/") for each in choices.split(",")]

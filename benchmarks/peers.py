"""Our extractor beside its peers: the same pages, the same scorer, the same session, one table in Markdown.

usage: python -m benchmarks.peers [CORPUS,CORPUS]

Cost is CPU time in bare Lexbor parses of the same bytes, page by page in turn, by the scorer's ``--speed``. Peers run
in an environment of their own (``benchmarks/environments.py``). Without the corpora (../shared/eval) or the package
index it says so and succeeds.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.__main__ import ROOT, SCORER
from benchmarks.environments import NoEnvironment, clean_environ, interpreter

OURS = "benchmarks.eval_adapter:extract"
PEERS = {
    "trafilatura": "benchmarks.peer_adapters:trafilatura_default",
    "trafilatura, precision": "benchmarks.peer_adapters:trafilatura_precision",
    "trafilatura, precision, metadata": "benchmarks.peer_adapters:trafilatura_metadata",
    "readability-lxml": "benchmarks.peer_adapters:readability_lxml",
    "newspaper4k": "benchmarks.peer_adapters:newspaper4k",
    "resiliparse": "benchmarks.peer_adapters:resiliparse",
    "htmldate": "benchmarks.peer_adapters:htmldate_only",
}
FIELDS = {
    "sh_F1": "body F1", "title": "title", "authors": "authors", "day": "day", "minute": "minute", "lead": "lead image",
    "empty": "empty", "x_parse": "bare parses",
}  # fmt: skip
QUALITY = ("sh_F1", "seg_F1", "title", "authors", "day", "minute", "lead")

Figures = dict[str, dict[str, float]]
"""Corpus -> measure -> figure, as the scorer writes it."""


def main(arguments: list[str]) -> int:
    """0, after a table for each corpus on stdout; also where there is nothing to measure with."""
    if not SCORER.exists():
        print(f"skipped: {SCORER.parent.name} is not beside the project")
        return 0
    try:
        theirs = interpreter("peers")
    except NoEnvironment as reason:
        print(f"skipped: the peers cannot be installed ({reason})")
        return 0
    corpora = arguments[0] if arguments else None
    measured = {"Wartarsip": scored(Path(sys.executable), OURS, corpora)}
    measured |= {name: scored(theirs, adapter, corpora) for name, adapter in PEERS.items()}
    print(*table(measured), sep="\n")
    return 0


def scored(python: Path, adapter: str, corpora: str | None) -> Figures:
    """What the scorer says of one extractor, run by one interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "figures.json"
        command = [str(python), "-W", "ignore", str(SCORER), "--extract", adapter, "--speed", "--json", str(report)]
        command += ["--corpora", corpora] if corpora else []
        subprocess.run(command, check=True, cwd=ROOT, env=clean_environ(), stdout=sys.stderr)
        figures: Figures = json.loads(report.read_text())
        return figures


def table(measured: dict[str, Figures]) -> list[str]:
    """Markdown, one row for each corpus and tool that gives any field of it."""
    lines = ["| corpus | tool | " + " | ".join(FIELDS.values()) + " | raised |", "|---" * (len(FIELDS) + 3) + "|"]
    for corpus in next(iter(measured.values())):
        for tool, figures in measured.items():
            row = figures[corpus]
            if any(row.get(name) for name in QUALITY):
                cells = [_cell(row, name) for name in FIELDS]
                lines.append(f"| {corpus} | {tool} | {' | '.join(cells)} | {_raised(row)} |")
    return lines


def _cell(row: dict[str, float], name: str) -> str:
    """Zero in a field means that the tool does not give it; that no page is without a body is a result."""
    if name == "empty":
        return str(row["empty"]) if row.get("sh_F1") else ""
    value = row.get(name) or (row.get("seg_F1") if name == "sh_F1" else None)
    if not value:
        return ""
    return f"{value:.1f}" if name == "x_parse" else f"{value:.3f}"


def _raised(row: dict[str, object]) -> int:
    reasons = row["raised"]
    return sum(reasons.values()) if isinstance(reasons, dict) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

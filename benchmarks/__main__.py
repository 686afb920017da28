"""Scores extraction over the shared corpora and compares with floors that only rise.

usage: python -m benchmarks [--speed]

Without the corpora (../shared/eval) it says so and succeeds: they belong to their publishers and are not ours to ship.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SCORER = ROOT.parent / "shared" / "eval" / "score.py"
FLOORS = Path(__file__).with_name("floors.json")


def main(arguments: list[str]) -> int:
    """0 when every figure is at or above its floor (cost: at or below), 1 otherwise."""
    if not SCORER.exists():
        print(f"skipped: {SCORER.parent.name} is not beside the project")
        return 0
    floors = json.loads(FLOORS.read_text())
    figures = measure(sorted(floors), speed="--speed" in arguments)
    faults = list(below(floors, figures))
    print("\n".join(faults) or "every figure holds its floor")
    return 1 if faults else 0


def measure(corpora: list[str], *, speed: bool) -> dict[str, dict[str, float]]:
    """The scorer's figures by corpus; its table goes to stdout."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "figures.json"
        command = [sys.executable, str(SCORER), "--extract", "benchmarks.eval_adapter:extract"]
        command += ["--corpora", ",".join(corpora), "--json", str(report), *(["--speed"] if speed else [])]
        subprocess.run(command, check=True, cwd=ROOT)
        figures: dict[str, dict[str, float]] = json.loads(report.read_text())
        return figures


def below(floors: dict[str, dict[str, float]], figures: dict[str, dict[str, float]]) -> list[str]:
    """One line for each figure that fell below its floor; ``x_parse`` is a ceiling and may be absent."""
    faults = []
    for corpus, bounds in floors.items():
        for name, bound in bounds.items():
            value = figures[corpus].get(name)
            if value is not None and (value > bound if name == "x_parse" else value < bound):
                faults.append(f"{corpus}: {name} is {value:.3f}, its floor is {bound:.3f}")
    return faults


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

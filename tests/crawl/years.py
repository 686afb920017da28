"""Years of daily runs in one process, told in JSON lines. Run as a script: FOLDER RUNS NEWS_A_RUN.

The site reads the day from FOLDER/day, so that its feed moves on between two runs.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from crawl_desk import Desk, SkippedTime, memory_mb

from scraper.reading.pool import ExtractionPool

DAY = 86_400.0


def main(folder: Path, runs: int, news: int) -> None:
    desk, clock = Desk.at(folder / "archive"), SkippedTime()
    with ExtractionPool(1) as pool:
        for run in range(1, runs + 1):
            (folder / "day").write_text(str(run * news))
            desk.crawl_in(clock, pool)
            clock.skipped += DAY
            begun = time.process_time()
            desk.crawl_in(clock, pool)  # its listing is as it was
            quiet = time.process_time() - begun
            clock.skipped += DAY
            files = sum(1 for _ in Path("/proc/self/fd").iterdir())
            told = {"run": run, "mb": memory_mb(os.getpid(), "VmRSS"), "files": files, "quiet": quiet}
            print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

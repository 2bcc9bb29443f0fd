"""How fast annotation is beside the same spaCy pipeline alone, on the same articles in the same run.

Alone is as spaCy runs it when it is installed. What annotation does to that, without the rules, is
measured too: it multiplies with another library, and remembers.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from dateline.annotate.annotator import Annotator
from dateline.annotate.pipeline import load_as_installed, load_pipeline, plain
from dateline.gazetteer import Gazetteer
from dateline.read import find_articles, read_article

ROOT = Path(__file__).resolve().parent.parent
# All rules together may take a quarter of what spaCy takes.
LEAST = 0.8
# The articles are few, so they are annotated this often in one measurement.
REPEATS = 4


def run(small: int, large: int, runs: int) -> list[str]:  # noqa: ARG001 - the sizes are those of sites
    """Print words a second with and without the rules, and their ratio; the median of `runs`."""
    files, _ = find_articles([ROOT / "seeds", ROOT / "tests" / "golden" / "articles"])
    texts = [read_article(file).text for file in files] * REPEATS
    words = sum(len(text.split()) for text in texts)
    nlp, here = load_as_installed(), load_pipeline()
    annotator = Annotator(here, Gazetteer.open())
    plain_texts = [plain(text) for text in texts]
    for _ in annotator.annotate(texts[: len(files)]):
        pass  # the gazetteer's look-ups are remembered from here on
    bare, same, full = [], [], []
    for _ in range(runs):
        bare.append(_seconds(lambda: nlp.pipe(plain_texts, batch_size=16)))
        same.append(_seconds(lambda: here.pipe(plain_texts, batch_size=1)))
        full.append(_seconds(lambda: annotator.annotate(texts)))
    ratio = statistics.median(bare) / statistics.median(full)
    print(f"annotation, {len(texts)} articles of {words} words, CPU time, median of {runs}")
    print(f"  spaCy alone     {words / statistics.median(bare):8.0f} words a second")
    print(f"  as it runs here {words / statistics.median(same):8.0f} words a second")
    print(f"  with all rules  {words / statistics.median(full):8.0f} words a second")
    print(f"  the rules' share of the whole  {1 - statistics.median(same) / statistics.median(full):.3f}")
    print(f"  speed of the whole as a share of spaCy's alone  {ratio:.3f} (at least {LEAST})")
    return [] if ratio >= LEAST else [f"annotation runs at {ratio:.3f} of spaCy's speed, below {LEAST}"]


def _seconds(work: Callable[[], Iterable[object]]) -> float:
    start = time.process_time()
    for _ in work():
        pass
    return time.process_time() - start

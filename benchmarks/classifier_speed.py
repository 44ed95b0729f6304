"""Rules with classifier, rules alone, and the obvious scikit-learn pipeline, on the same messages in the same run.

    python -m benchmarks.classifier_speed [--record NAME]

The obvious pipeline is what one would write first: jieba, TfidfVectorizer, LogisticRegression one-vs-rest over the same
heads, fitted on the same samples, unpickled and asked for probabilities message by message, as messages come (and once
in batches of 1,000). It only scores; like with like is "classifier alone", which joins what rules found already. "Rules and
classifier" is what a caller waits for: normalised, judged by every rule, with reasons. Cold is a whole process that judges
one message. One core.
"""

from __future__ import annotations

import argparse
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.data import FOLDER, ROOT, real_texts
from benchmarks.record import keep
from collectguard.detectors.classifier import load, model_path
from collectguard.model import Document
from collectguard.scan import Scanner
from collectguard.training.samples import own_samples, read_samples

MESSAGE = "【某某银行】您尾号0000的信用卡本期账单1,280.00元，最后还款日6月15日，如已还款请忽略。"
COLD_SKLEARN = """
import pickle, sys
pipeline = pickle.load(open(sys.argv[1], "rb"))
print(pipeline.predict_proba([sys.argv[2]])[0])
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--record", metavar="NAME", help="keep the figures under this name")
    args = parser.parse_args()
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[name] = "1"  # before numpy is loaded: one core for everybody
    samples = [one for path in own_samples() for one in read_samples(path)]
    texts: Sequence[str] = (
        real_texts(5000) if (FOLDER / "real-sms-dev.jsonl.gz").is_file() else [one.text for one in samples]
    )
    with tempfile.TemporaryDirectory() as folder:
        pickled = Path(folder) / "pipeline.pickle"
        pickled.write_bytes(pickle.dumps(obvious_pipeline(samples)))
        figures = {"messages": len(texts), "warm": warm(texts, pickled), "cold": cold(args.runs, pickled)}
    print(render(figures))
    if args.record:
        keep("classifier-speed", args.record, "", figures)


def obvious_pipeline(samples: Sequence[Any]) -> Any:
    """jieba, TF-IDF of words and pairs, one logistic regression a label."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.pipeline import make_pipeline

    from benchmarks import classifier_speed  # not __main__, or no other process can unpickle it

    labels = sorted({trick for one in samples for trick in one.tricks} | {one.kind for one in samples if one.kind})
    answers = [[int(label in one.tricks or label == one.kind) for label in labels] for one in samples]
    vectors = TfidfVectorizer(tokenizer=classifier_speed.tokens, token_pattern=None, ngram_range=(1, 2), min_df=2)
    pipeline = make_pipeline(vectors, OneVsRestClassifier(LogisticRegression(max_iter=200)))
    return pipeline.fit([one.text for one in samples], answers)


def tokens(text: str) -> list[str]:
    """jieba's words; a function of a module, because a pickle keeps functions by name."""
    import jieba

    return list(jieba.cut(text))


def warm(texts: Sequence[str], pickled: Path) -> dict[str, float]:
    """Messages a second on one core, by processor time; the best of three passes."""
    both, rules = Scanner(), Scanner(classifier=False)
    model = load(model_path())
    signs = [rules.signs(Document.from_text(text)) for text in texts]
    pipeline = pickle.loads(pickled.read_bytes())
    few = list(texts[:1000])
    return {
        "rules and classifier": _rate(lambda: [both.check(text) for text in texts], len(texts)),
        "rules alone": _rate(lambda: [rules.check(text) for text in texts], len(texts)),
        "classifier alone": _rate(lambda: [model.judge(case, fired) for case, fired in signs], len(texts)),
        "scikit-learn, one by one": _rate(lambda: [pipeline.predict_proba([text]) for text in few], len(few)),
        "scikit-learn, a thousand at once": _rate(lambda: pipeline.predict_proba(few), len(few)),
    }


def cold(runs: int, pickled: Path) -> dict[str, float]:
    """Milliseconds of one whole process, the best of some runs."""
    check = [str(Path(sys.executable).with_name("collectguard")), "check", MESSAGE]
    return {
        "python -c pass": _best(runs, [sys.executable, "-c", "pass"]),
        "collectguard check": _best(runs, check),
        "scikit-learn pipeline": _best(max(3, runs // 5), [sys.executable, "-c", COLD_SKLEARN, str(pickled), MESSAGE]),
    }


def _rate(work: Callable[[], object], count: int) -> float:
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return round(count / best, 1)


def _best(runs: int, command: list[str]) -> float:
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, cwd=ROOT, check=False)
        if b"Traceback" in done.stderr:
            raise RuntimeError(done.stderr.decode("utf-8", "replace"))
        best = min(best, time.perf_counter() - start)
    return round(best * 1000, 2)


def render(figures: dict[str, Any]) -> str:
    """The figures as Markdown."""
    singly, together = (figures["warm"][f"scikit-learn, {way}"] for way in ("one by one", "a thousand at once"))
    lines = [
        "| warm, one core | messages/s | × scikit-learn one by one | × a thousand at once |",
        "|---|---:|---:|---:|",
    ]
    lines += [
        f"| {name} | {rate:,.0f} | {rate / singly:.1f} | {rate / together:.1f} |"
        for name, rate in figures["warm"].items()
    ]
    lines += ["", "| cold, one process | ms | × `python -c pass` |", "|---|---:|---:|"]
    base = figures["cold"]["python -c pass"]
    lines += [f"| {name} | {value:.1f} | {value / base:.1f} |" for name, value in figures["cold"].items()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()

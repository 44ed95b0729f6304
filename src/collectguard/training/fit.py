"""Fits heads and joining, and measures them by cross-validation that never parts a template.

Everything is deterministic: folds by hash, signs sorted, liblinear's trust-region solver, and
rounded numbers. scikit-learn and numpy are imported when a fit begins.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from collectguard import __version__
from collectguard.detectors.classifier import UNIT
from collectguard.detectors.kinds import SCAM_TRICK
from collectguard.errors import MissingExtraError, UsageError
from collectguard.model import KINDS
from collectguard.rule import TRICKS
from collectguard.rules import VERSION
from collectguard.training import measure, table
from collectguard.training.samples import Sample, digest
from collectguard.training.table import ANY, FOLDS, Row, Settings, Signs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Numbers = NDArray[np.int64]

#: A rule score this low stands for "no rule spoke".
FLOOR = 0.02
CEILING = 0.99
#: Head logits are cut here before they join, so that no head can silence a strong rule.
REACH = 3.0
#: Weight of a background message where the message's score is calibrated: most messages are ordinary.
ORDINARY = 0.1
#: Where the solver stops; a hundred times finer takes three times as long and finds no better heads.
TOLERANCE = 1e-2
#: The same for the first round, which only chooses wordings.
ROUGH = 1e-1
#: Fewest fully labelled messages a joining can be fitted on.
LEAST = 60


class Head(NamedTuple):
    """One fitted head: an intercept and a weight a sign, rounded to whole parts of `UNIT`."""

    bias: float
    weights: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A finished fit: the model file's body, and what it was made of."""

    body: dict[str, Any]
    signs: Signs
    heads: dict[str, Head]


def fit(
    samples: Sequence[Sample],
    background: Sequence[str] = (),
    *,
    settings: Settings | None = None,
    background_name: str | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> Fitted:
    """Fit everything from labelled samples and, where there is some, unlabelled background.

    Args:
        samples: labelled messages; those in `table.SEEN_BY_RULES` do not serve the joining.
        background: texts of ordinary messages, no label needed.
        settings: what is fitted on what.
        background_name: how the model names its background.
        say: told about progress, one line at a time.
    """
    need_sklearn()
    settings = settings or Settings()
    found = table.rows(samples, background)
    names = table.heads(found)
    _check(found, names)
    found += table.glued(found, settings.glued)
    possible = table.candidates(found, settings)
    say(f"{len(samples)} samples, {len(background)} background messages, {len(names)} heads")
    logits = held_back(found, possible, names, settings, say)
    joining = join(found, names, logits)
    figures = measure.cross_validated(found, names, logits, join)
    say("fitting on everything")
    signs, heads = fit_heads(found, possible, names, settings)
    body = {
        "heads": list(names),
        "bias": [round(heads[name].bias * UNIT) for name in names],
        "wordings": " ".join(signs.wordings),
        "symbols": list(signs.symbols),
        "weights": ";".join(
            " ".join(str(round(heads[name].weights[at] * UNIT)) for name in names)
            for at in range(len(signs.wordings) + len(signs.symbols))
        ),
        "joining": joining,
        "figures": figures,
        "fitted": {
            "collectguard": __version__,
            "rules": VERSION,
            "samples": len(samples),
            "templates": len({sample.template for sample in samples}),
            "by_source": _by_source(samples),
            "data": digest(samples),
            "background": background_name if background else None,
            "background_messages": len(background),
        },
    }
    return Fitted(body=body, signs=signs, heads=heads)


def held_back(
    found: Sequence[Row],
    possible: Sequence[frozenset[str]],
    names: Sequence[str],
    settings: Settings,
    say: Callable[[str], None] = lambda _: None,
) -> dict[str, Floats]:
    """For each head, every row's logit by a fit that saw no message of its template."""
    import numpy as np

    folds = np.array([table.group(row) for row in found])
    logits = {name: np.zeros(len(found)) for name in names}
    for fold in range(FOLDS):
        say(f"fold {fold + 1} of {FOLDS}")
        inside = [at for at in range(len(found)) if folds[at] != fold]
        signs, heads = fit_heads([found[at] for at in inside], [possible[at] for at in inside], names, settings)
        outside = [at for at in range(len(found)) if folds[at] == fold]
        matrix = signs.matrix([found[at] for at in outside], [possible[at] for at in outside])
        for name in names:
            logits[name][outside] = matrix @ heads[name].weights + heads[name].bias
    return logits


def fit_heads(
    found: Sequence[Row], possible: Sequence[frozenset[str]], names: Sequence[str], settings: Settings
) -> tuple[Signs, dict[str, Head]]:
    """Two rounds: all common signs, then again the ones that weighed most."""
    import numpy as np

    signs = table.common_signs(found, possible, settings)
    targets = {name: np.array([table.target(row, name) for row in found]) for name in names}
    weights = table.weights(found, settings)
    matrix = signs.matrix(found, possible)
    if len(signs.wordings) > settings.size:
        first = [fit_head(matrix, targets[name], weights, settings, ROUGH) for name in names]
        used = np.sqrt(np.asarray(matrix.sum(axis=0)).ravel())
        weight = np.max([np.abs(head.weights) for head in first], axis=0) * used
        words = weight[: len(signs.wordings)]
        kept = np.sort(np.argsort(-words, kind="stable")[: settings.size])
        columns = np.concatenate((kept, np.arange(len(signs.wordings), matrix.shape[1])))
        signs = Signs(wordings=tuple(signs.wordings[at] for at in kept), symbols=signs.symbols, settings=settings)
        matrix = matrix[:, columns]
    return signs, {name: fit_head(matrix, targets[name], weights, settings) for name in names}


def fit_head(matrix: Any, target: Numbers, weights: Floats, settings: Settings, tolerance: float = TOLERANCE) -> Head:
    """One logistic regression on the rows whose answer is known."""
    import numpy as np

    estimator = estimator_of(matrix, target, weights, settings, tolerance)
    return Head(float(np.round(estimator.intercept_[0] * UNIT) / UNIT), np.round(estimator.coef_[0] * UNIT) / UNIT)


def estimator_of(
    matrix: Any, target: Numbers, weights: Floats, settings: Settings, tolerance: float = TOLERANCE
) -> Any:
    """The scikit-learn estimator behind a head."""
    from sklearn.linear_model import LogisticRegression

    known = target >= 0
    estimator = LogisticRegression(
        C=settings.freedom, solver="liblinear", intercept_scaling=10.0, max_iter=300, tol=tolerance
    )
    return estimator.fit(matrix[known], target[known], sample_weight=weights[known])


def join(
    found: Sequence[Row], names: Sequence[str], logits: dict[str, Floats], use: Sequence[bool] | None = None
) -> dict[str, Any]:
    """The joining's numbers from held-back logits of rows that rules were not tuned on.

    Args:
        use: rows that may be used; all by default.
    """
    import numpy as np

    rows = np.array([row.unseen and (use is None or bool(use[at])) for at, row in enumerate(found)])
    tricks = [name for name in names if name not in KINDS and name != ANY]
    by_rules = {trick: np.array([rule_score(row, trick) for row in found]) for trick in tricks}
    blocks, answers = [], []
    for at, trick in enumerate(tricks):
        block = np.zeros((int(rows.sum()), 2 + len(tricks)))
        block[:, 0] = logit(by_rules[trick][rows])
        block[:, 1] = np.clip(logits[trick][rows], -REACH, REACH)
        block[:, 2 + at] = 1.0
        blocks.append(block)
        answers.append(np.array([table.target(row, trick) for row in found])[rows])
    rule, head, *bias = _regress(np.vstack(blocks), np.concatenate(answers), intercept=False)
    joined = {
        trick: bias[at] + rule * logit(by_rules[trick]) + head * np.clip(logits[trick], -REACH, REACH)
        for at, trick in enumerate(tricks)
    }
    shift = _named_best([joined[trick][rows] for trick in tricks], answers)
    bias = [round(value + shift, 4) for value in bias]
    scores = {trick: np.clip(sigmoid(joined[trick] + shift), CAUTION, CEILING) for trick in tricks}
    best = np.max(list(scores.values()), axis=0)
    any_trick = np.array([table.target(row, ANY) for row in found])
    plain = np.array([row.sample is None and (use is None or bool(use[at])) for at, row in enumerate(found)])
    known = (rows | plain) & (any_trick >= 0)
    message = _regress(
        np.column_stack((logit(best), np.clip(logits[ANY], -REACH, REACH)))[known],
        any_trick[known],
        weight=np.where(plain, ORDINARY, 1.0)[known],
    )
    platt = {name: list(slope_and_start(found, name, logits[name], use)) for name in names}
    return {
        "rule": rule,
        "head": head,
        "bias": dict(zip(tricks, bias, strict=True)),
        "message": list(message),
        "platt": platt,
        "kind": _kinds(found, rows, logits, scores),
        "floor": FLOOR,
        "reach": REACH,
    }


def slope_and_start(
    found: Sequence[Row], name: str, logits: Floats, use: Sequence[bool] | None = None
) -> tuple[float, float]:
    """What makes a head's held-back logit a probability's, by rows that rules were not tuned on.

    Args:
        use: rows that may be used; all by default.
    """
    import numpy as np

    answer = np.array([table.target(row, name) for row in found])
    known = (answer >= 0) & np.array([row.unseen and (use is None or bool(use[at])) for at, row in enumerate(found)])
    start, slope = _regress(logits[known][:, None], answer[known])
    return slope, start


def _named_best(joined: Sequence[Floats], answers: Sequence[Numbers]) -> float:
    """The one shift of all tricks' logits that makes 0.5 the best place to name a trick, by macro-F1."""
    import numpy as np

    def macro(shift: float) -> float:
        shares = []
        for logits, answer in zip(joined, answers, strict=True):
            said = logits + shift >= 0
            shares.append(2 * int((said & (answer == 1)).sum()) / max(1, int(said.sum()) + int((answer == 1).sum())))
        return float(np.mean(shares))

    steps = [step / 10 for step in range(-5, 16)]
    return max(steps, key=lambda shift: (round(macro(shift), 6), -abs(shift)))


#: Tricks below this are no evidence for the message; the threshold of `caution` in the contract.
CAUTION = 0.2


def rule_score(row: Row, trick: str) -> float:
    """As `scoring.trick_scores` joins rules."""
    from collectguard.scoring import noisy_or

    return min(
        CEILING, noisy_or([confidence for rule, confidence in row.fired.items() if rule.startswith(f"{trick}/")])
    )


def logit(probability: Floats) -> Floats:
    import numpy as np

    inside = np.clip(probability, FLOOR, CEILING)
    return np.asarray(np.log(inside / (1.0 - inside)))


def sigmoid(value: Floats) -> Floats:
    import numpy as np

    return np.asarray(1.0 / (1.0 + np.exp(-value)))


def _regress(features: Floats, answer: Numbers, *, intercept: bool = True, weight: Floats | None = None) -> list[float]:
    """Intercept (if any) and weights of a logistic regression; a falling weight becomes 0, the joining only rises."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    slopes = features.shape[1] if intercept else 2
    kept = list(range(features.shape[1]))
    while True:
        estimator = LogisticRegression(C=1.0, fit_intercept=intercept, max_iter=1000, tol=1e-8)
        estimator.fit(features[:, kept] if kept else np.zeros((len(answer), 1)), answer, sample_weight=weight)
        falling = [at for at, weight in zip(kept, estimator.coef_[0], strict=True) if at < slopes and weight < 0]
        if not falling:
            break
        kept = [at for at in kept if at not in falling]
    weights = np.zeros(features.shape[1])
    weights[kept] = estimator.coef_[0][: len(kept)]
    start = [round(float(estimator.intercept_[0]), 4)] if intercept else []
    return [*start, *(round(float(weight), 4) for weight in weights)]


def _kinds(
    found: Sequence[Row], rows: NDArray[np.bool_], logits: dict[str, Floats], scores: dict[str, Floats]
) -> dict[str, list[float]]:
    """How the kinds' heads, the best trick of collectors and that of scams tell the kind, as `scoring.kind` does."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    known = rows & np.array([row.sample is not None and row.sample.kind is not None for row in found])
    answer = np.array(
        [KINDS.index(row.sample.kind) if row.sample is not None and row.sample.kind else -1 for row in found]
    )
    none = np.full(len(found), CAUTION)
    pressing = np.max([none, *(scores[trick] for trick in scores if trick != SCAM_TRICK)], axis=0)
    signs = [*(logits[kind] for kind in KINDS), logit(pressing), logit(scores.get(SCAM_TRICK, none))]
    features = np.column_stack(signs)[known]
    estimator = LogisticRegression(C=1.0, max_iter=1000, tol=1e-8).fit(features, answer[known])
    return {
        kind: [round(float(estimator.intercept_[at]), 4), *(round(float(weight), 4) for weight in estimator.coef_[at])]
        for at, kind in enumerate(KINDS)
    }


def need_sklearn() -> None:
    """Raise `MissingExtraError` where scikit-learn is not installed."""
    try:
        import sklearn  # noqa: F401
    except ImportError as error:
        raise MissingExtraError(
            "fitting needs scikit-learn: pip install 'collectguard[train]'",
            "训练需要 scikit-learn：pip install 'collectguard[train]'",
        ) from error


def _check(found: Sequence[Row], names: Sequence[str]) -> None:
    unseen = sum(row.unseen for row in found)
    if unseen < LEAST:
        raise UsageError(
            f"only {unseen} fully labelled messages; at least {LEAST} are needed to fit a model",
            f"完整标注的消息只有 {unseen} 条；训练至少需要 {LEAST} 条",
        )
    if not any(name in TRICKS for name in names):
        raise UsageError(
            f"no trick has {table.FEWEST} labelled templates, the fewest a head is fitted on; label more messages",
            f"没有哪个套路有 {table.FEWEST} 个标注模板，不够训练；请再多标一些",
        )
    for name in names:
        answers = {table.target(row, name) for row in found if row.unseen}
        if not {0, 1} <= answers:
            raise UsageError(
                f"the labelled messages show no difference for {name!r}: some with and some without it are needed",
                f"标注里 {name!r} 没有正反两面的例子，训练需要两种都有",
            )


def _by_source(samples: Sequence[Sample]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for one in samples:
        source = one.made.partition(",")[0] or "other"
        counts[source] = counts.get(source, 0) + 1
    return dict(sorted(counts.items()))

"""What stands in the middle of a seal: a star, an emblem, or nothing of the kind."""

from __future__ import annotations

import numpy as np

from collectguard.detectors.seals.ellipse import Ellipse, Floats, sampled
from collectguard.detectors.seals.ink import Ink, Marked
from collectguard.model.picture import SealCentre

_ANGLES = np.arange(200) * (2 * np.pi / 200)
_RADII = np.arange(0.02, 0.56, 0.02)
#: Half axis in pixels of the picture below which a star and an emblem are the same blot.
_SHARP_ENOUGH = 34.0


def centre(ink: Ink, ellipse: Ellipse, level: float) -> SealCentre:
    """Star or emblem, `none` where the middle is empty or holds a line of letters, else `unclear`.

    A star is solid at its heart and its rim swings five times round; an emblem is busy, and nearly as
    wide in every direction.
    """
    if ellipse.axes[1] / ink.scale < _SHARP_ENOUGH:
        return "unclear"
    x, y = ellipse.points(_ANGLES, _RADII)
    red, dark = sampled(ink.red, x, y, outside=np.nan), sampled(ink.dark, x, y, outside=np.nan)
    if np.isnan(red).mean() > 0.1:
        return "unclear"
    covered = np.nan_to_num(dark) > 0.6
    inked = (np.nan_to_num(red) > 0.4 * level) | covered
    if covered.mean() > 0.35:
        return "unclear"
    weights = _RADII[:, None] * ~covered
    core = inked & ~covered
    heart = _share(core[:8], weights[:8])
    share = _share(core[:20], weights[:20])
    reach = np.where(inked.any(axis=0), inked.shape[0] - inked[::-1].argmax(axis=0), 0) * 0.02
    spectrum = np.abs(np.fft.rfft((core * weights)[:20].sum(axis=0)))
    five = float(spectrum[5] / max(1e-6, np.sqrt((spectrum[1:13] ** 2).sum())))
    if five > 0.6 and heart > 0.6:
        return "star"
    if share < 0.04:
        return "none"
    wide = reach[reach > 0]
    even = float(np.percentile(wide, 20) / max(0.02, np.percentile(wide, 80))) if len(wide) > 150 else 0.0
    changes = float((core[4:18, 1:] != core[4:18, :-1]).sum(axis=1).mean())
    if even > 0.6 and 0.15 < share < 0.92 and changes >= 6 and five < 0.45:
        return "emblem"
    if five > 0.8:
        return "star"
    if heart < 0.05 and share < 0.12:
        return "none"
    return "unclear"


def _share(inked: Marked, weights: Floats) -> float:
    return float((inked * weights).sum() / max(1e-6, weights.sum()))

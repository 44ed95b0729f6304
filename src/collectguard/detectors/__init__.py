"""How to look: few, deep, parameterised detectors. What is wrong stands in `rules`."""

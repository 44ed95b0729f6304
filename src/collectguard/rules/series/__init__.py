"""Tricks that only several messages show; one folder a trick, one file a rule, like the rules over one message."""

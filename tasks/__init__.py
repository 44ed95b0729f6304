"""Makes what is generated; each task has `--check`, which fails when its output is stale."""

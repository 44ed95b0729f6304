"""Rules of the trick `litigation-threat` over several messages."""

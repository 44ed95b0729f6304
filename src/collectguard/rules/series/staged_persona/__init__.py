"""Rules of the trick `staged-persona` over several messages."""

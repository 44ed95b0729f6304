"""Rules of the trick `fake-relief` over several messages."""

"""Rules of the trick `third-party-pressure` over several messages."""

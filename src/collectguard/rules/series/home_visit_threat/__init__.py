"""Rules of the trick `home-visit-threat` over several messages."""

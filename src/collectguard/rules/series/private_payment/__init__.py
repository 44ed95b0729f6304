"""Rules of the trick `private-payment` over several messages."""

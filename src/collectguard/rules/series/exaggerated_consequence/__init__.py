"""Rules of the trick `exaggerated-consequence` over several messages."""

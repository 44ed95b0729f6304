"""Rules of the trick `harassment` over several messages."""

"""The project's vocabulary: word families, and the charged terms that senders disguise."""

"""One article removed for good, and the proof that nothing of it remains."""

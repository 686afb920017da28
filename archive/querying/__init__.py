"""What analysts ask of an archive. Nothing here writes to it."""

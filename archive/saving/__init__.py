"""What ``Archive.save`` does within its transaction."""

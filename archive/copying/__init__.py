"""Copies of an archive, and archives brought together."""

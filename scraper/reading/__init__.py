"""Captures in, articles and links out, in processes that can be killed."""

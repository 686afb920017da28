"""Bylines as systems and newsrooms of the world print them around a text, in invented names."""

"""The heart: bytes and an address in, an article or a named reason out. Pure."""

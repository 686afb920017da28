"""The version of the installed distribution, and the name by which publishers know it."""

from importlib.metadata import version

VERSION = version("wartarsip")

PRODUCT_TOKEN = "Wartarsip"
"""What robots.txt files and robots directives call us (RFC 9309 section 2.2.1)."""

"""An archive's ``warta.toml``: what the operator decides. Flag > environment (``WARTA_*``) > file > default."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from scraper.errors import BadConfig

FILE_NAME = "warta.toml"
_CONTACT = re.compile(r"(mailto:)?[^@\s<>()]+@[^@\s<>()]+\.[^@\s<>()]+|https?://[^\s<>()]+")


class Crawl(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The section ``[crawl]``."""

    sources: tuple[str, ...] = ()  # bundled sources to follow; files in the archive's sources/ are always followed
    deadline_minutes: float = 50.0  # the whole run ends by then, so that an hourly cron job never piles up
    delay_seconds: float | None = None  # instead of every source's own delay; robots.txt may still demand more
    parallel_sources: int = 32
    workers: int = 1  # processes that read pages
    parse_seconds: float = 10.0  # a page that takes longer is given up and its process killed


class Network(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The section ``[network]``."""

    allow_private_addresses: bool = False  # True only for tests, demos and intranets
    request_seconds: float = 30.0  # from DNS to the last byte, redirects included
    proxy: str | None = None
    ca_file: str | None = None


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of ``warta.toml``."""

    contact: str = ""  # mail address or web page of the operator: part of the User-Agent
    crawl: Crawl = Crawl()
    network: Network = Network()

    def agent(self, version: str) -> str:
        """The User-Agent header. Raises BadConfig if a public crawl has no contact to give."""
        if not _CONTACT.fullmatch(self.contact):
            if self.network.allow_private_addresses and not self.contact:
                return f"Wartarsip/{version}"
            raise BadConfig(
                f'{FILE_NAME}: contact = "{self.contact}": publishers must be able to reach you; '
                'give a mail address or a web page, like contact = "desk@example.org"'
            )
        return f"Wartarsip/{version} (+{self.contact})"


def load_config(folder: Path, environment: Mapping[str, str]) -> Config:
    """Read ``folder/warta.toml`` (defaults where there is none) and apply ``WARTA_*``.

    Raises BadConfig, naming the line or key and what is expected.
    """
    path = folder / FILE_NAME
    try:
        data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        data = {}
    except tomllib.TOMLDecodeError as error:
        raise BadConfig(f"{path}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadConfig(f"{path}: cannot be read: {error}") from error
    for variable, keys in _ENVIRONMENT.items():
        if variable in environment:
            _set(data, keys, environment[variable])
    try:
        config = msgspec.convert(data, Config, strict=False)
    except msgspec.ValidationError as error:
        raise BadConfig(f"{path}: {error}") from error
    return _checked(config, path)


_ENVIRONMENT = {
    "WARTA_CONTACT": ("contact",),
    "WARTA_DEADLINE_MINUTES": ("crawl", "deadline_minutes"),
    "WARTA_WORKERS": ("crawl", "workers"),
    "WARTA_PROXY": ("network", "proxy"),
    "WARTA_CA_FILE": ("network", "ca_file"),
}
"""Environment variables and the keys that they override."""


def _set(data: dict[str, Any], keys: tuple[str, ...], value: str) -> None:
    for key in keys[:-1]:
        data = data.setdefault(key, {})
    data[keys[-1]] = value


def _checked(config: Config, path: Path) -> Config:
    for key, value, least in (
        ("crawl.deadline_minutes", config.crawl.deadline_minutes, 0.01),
        ("crawl.parallel_sources", config.crawl.parallel_sources, 1),
        ("crawl.workers", config.crawl.workers, 1),
        ("crawl.parse_seconds", config.crawl.parse_seconds, 0.1),
        ("network.request_seconds", config.network.request_seconds, 0.1),
        ("crawl.delay_seconds", config.crawl.delay_seconds, 0),
    ):
        if value is not None and value < least:
            raise BadConfig(f"{path}: {key} = {value}: expected at least {least}")
    return config


TEMPLATE = """\
# What this archive's operator decides. `warta doctor` checks it.

# Publishers see this in the User-Agent; a public crawl does not start without it.
contact = "{contact}"

[crawl]
# Bundled sources to follow (`warta sources` lists them). Files in sources/ are always followed.
sources = [{sources}]
# The whole run ends by then, so that an hourly cron job never piles up.
deadline_minutes = 50

# [network]
# proxy = "http://proxy.example:3128"
# ca_file = "corporate-ca.pem"
"""
"""What ``warta init`` writes."""

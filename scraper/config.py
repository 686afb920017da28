"""An archive's ``warta.toml``: what the operator decides. Flag > environment (``WARTA_*``) > file > default."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

import msgspec

from archive.database.opening import require_both
from archive.errors import NoArchive
from scraper.errors import BadConfig
from scraper.regular_files import read_regular
from scraper.rights import Rights
from scraper.source.faults import Fault, described, unread
from scraper.source.shape import shaped

FILE_NAME = "warta.toml"
MAX_BYTES = 1024 * 1024
_CONTACT = re.compile(r"(mailto:)?[^@\s<>()]+@[^@\s<>()]+\.[^@\s<>()]+|https?://[^\s<>()]+")


class Crawl(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The section ``[crawl]``."""

    sources: tuple[str, ...] = ()  # bundled sources to follow; files in the archive's sources/ are always followed
    deadline_minutes: float = 50.0  # the whole run ends by then, so that an hourly cron job never piles up
    delay_seconds: float | None = None  # instead of every source's own delay; robots.txt may still demand more
    parallel_sources: int = 32
    workers: int = 1  # processes that read pages
    parse_seconds: float = 10.0  # of CPU: a page that takes longer is given up and its process killed


class Network(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The section ``[network]``."""

    allow_private_addresses: bool = False  # True only for tests, demos and intranets
    request_seconds: float = 30.0  # from DNS to the last byte, redirects included
    proxy: str | None = None
    ca_file: str | None = None
    http2: bool = False  # offered to servers besides HTTP/1.1; needs the extra `http2`


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of ``warta.toml``."""

    contact: str = ""  # mail address or web page of the operator: part of the User-Agent
    crawl: Crawl = Crawl()
    network: Network = Network()
    rights: Rights = Rights()
    cookies: Mapping[str, Mapping[str, str]] = MappingProxyType({})  # source name -> cookie name -> value

    def agent(self, version: str, environment: Mapping[str, str]) -> str:
        """The User-Agent header. Raises BadConfig if a public crawl has no contact to give; it names the variable of
        `environment` or the file that says so."""
        if not _CONTACT.fullmatch(self.contact):
            if self.network.allow_private_addresses and not self.contact:
                return f"Wartarsip/{version}"
            is_variable = "WARTA_CONTACT" in environment
            where = f"WARTA_CONTACT={self.contact}" if is_variable else f'{FILE_NAME}: contact = "{self.contact}"'
            example = "WARTA_CONTACT=desk@example.org" if is_variable else 'contact = "desk@example.org"'
            raise BadConfig(
                f"{where}: publishers must be able to reach you; give a mail address or a web page, like {example}"
            )
        return f"Wartarsip/{version} (+{self.contact})"


def load_config(folder: Path, environment: Mapping[str, str]) -> Config:
    """Read ``folder/warta.toml`` (defaults where there is none) and apply ``WARTA_*``.

    Raises BadConfig, naming the line or key and what is expected.
    """
    path = folder / FILE_NAME
    try:
        text = read_regular(path, MAX_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        text = ""
    except OSError as error:
        raise BadConfig(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BadConfig(f"{path}: cannot be read: {error}") from error
    config = _beside(path, _parsed(text, path))
    for variable, (section, key) in _ENVIRONMENT.items():
        if variable in environment:
            config = _overridden(config, section, key, variable, environment[variable])
    _require_proxy(config)
    if config.network.http2 and find_spec("h2") is None:
        raise BadConfig(f"{path}: network.http2: needs pip install 'wartarsip[http2]'")
    return msgspec.structs.replace(config, cookies=_cookies(config, environment, path))


def archive_config(folder: Path, environment: Mapping[str, str]) -> Config:
    """`load_config` of an archive. Raises NoArchive when `folder` holds none, or a published copy, before anything is
    made in it."""
    if not folder.is_dir():
        raise NoArchive(f"{folder}: no such folder; make an archive with `warta init {folder}`")
    if not (folder / "news.db").exists():
        raise NoArchive(f"{folder}: no archive is here; make one with `warta init {folder}`, or name it with --archive")
    config = load_config(folder, environment)
    require_both(folder)
    return config


def template(contact: str, sources: Iterable[str]) -> str:
    """A new ``warta.toml``, readable again whatever `contact` holds."""
    return _TEMPLATE.format(contact=_quoted(contact), sources=", ".join(map(_quoted, sources)))


_ENVIRONMENT = {
    "WARTA_CONTACT": ("", "contact"),
    "WARTA_DEADLINE_MINUTES": ("crawl", "deadline_minutes"),
    "WARTA_WORKERS": ("crawl", "workers"),
    "WARTA_PROXY": ("network", "proxy"),
    "WARTA_CA_FILE": ("network", "ca_file"),
}
"""Environment variables, and the section and key that they override."""

_BOUNDS = {
    "crawl.deadline_minutes": (0.01, 525_600),  # a year
    "crawl.delay_seconds": (0, 3_600),
    "crawl.parallel_sources": (1, 10_000),
    "crawl.workers": (1, 1_000),
    "crawl.parse_seconds": (0.1, 3_600),
    "network.request_seconds": (0.1, 3_600),
}
"""The least and the most of each number: beyond them clocks overflow, or the machine starts what it cannot bear."""


def _parsed(text: str, path: Path) -> Config:
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadConfig(unread(error, str(path))) from error
    config, misshapen = shaped(Config, table)
    ranges = (Fault(tuple(key.split(".")), what) for key, what in _out_of_range(config))
    faults = [*misshapen, *ranges]
    if faults:
        raise BadConfig("; ".join(described(fault, str(path), text) for fault in faults))
    return config


def _beside(path: Path, config: Config) -> Config:
    """`config` with a ca_file that is named from where `path` is, whatever folder cron starts us in."""
    network = config.network
    if network.ca_file is None:
        return config
    ca_file = str(path.parent / network.ca_file)
    return msgspec.structs.replace(config, network=msgspec.structs.replace(network, ca_file=ca_file))


def _overridden(config: Config, section: str, key: str, variable: str, value: str) -> Config:
    """`config` with one value from the environment, which knows texts only."""
    inner = getattr(config, section) if section else config
    kind = next(field.type for field in msgspec.structs.fields(inner) if field.name == key)
    try:
        inner = msgspec.structs.replace(inner, **{key: msgspec.convert(value, kind, strict=False)})
    except msgspec.ValidationError as error:
        raise BadConfig(f"{variable}={value}: {error}") from error
    config = msgspec.structs.replace(config, **{section: inner}) if section else inner
    for _, what in _out_of_range(config):
        raise BadConfig(f"{variable}={value}: {what}")
    return config


def _out_of_range(config: Config) -> Iterator[tuple[str, str]]:
    for name, (least, most) in _BOUNDS.items():
        section, _, key = name.partition(".")
        value = getattr(getattr(config, section), key)
        if value is not None and not least <= value <= most:  # nan is neither
            yield name, f"expected {least} to {most}, got {value}"


def _require_proxy(config: Config) -> None:
    """Raise BadConfig, without a word of the password, unless the proxy is none or an ``http(s)://HOST`` address."""
    proxy = config.network.proxy
    if proxy is not None and not (_PROXY.fullmatch(proxy) and _has_possible_port(proxy)):
        raise BadConfig("the proxy ([network] proxy, or WARTA_PROXY) is no address like http://proxy.example:3128")


def _has_possible_port(address: str) -> bool:
    try:
        return urlsplit(address).port != 0
    except ValueError:  # beyond 65,535
        return False


def _cookies(config: Config, environment: Mapping[str, str], path: Path) -> dict[str, dict[str, str]]:
    """The cookies with values from the environment in place. Raises BadConfig, which names no value."""
    return {
        source: {
            name: _cookie(value, environment, f"{path}: cookies.{source}.{name}") for name, value in cookies.items()
        }
        for source, cookies in config.cookies.items()
    }


def _cookie(value: str, environment: Mapping[str, str], where: str) -> str:
    if value.startswith(_FROM_ENVIRONMENT):
        variable = value.removeprefix(_FROM_ENVIRONMENT)
        if variable not in environment:
            raise BadConfig(f"{where}: the environment has no {variable}")
        value = environment[variable]
    if not _COOKIE.fullmatch(value) or not _COOKIE_NAME.fullmatch(where.rpartition(".")[2]):
        raise BadConfig(f"{where}: a cookie's name and value hold no spaces, quotes, commas, semicolons or backslashes")
    return value


_PROXY = re.compile(
    r"https?://(?:[^\s/@]*@)?[^\s/@:]+(?::[0-9]{1,5})?/?|https?://(?:[^\s/@]*@)?\[[0-9A-Fa-f:.]+\](?::[0-9]{1,5})?/?"
)
_FROM_ENVIRONMENT = "env:"
_COOKIE = re.compile(r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*")  # RFC 6265 section 4.1.1
_COOKIE_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


def _quoted(text: str) -> str:
    """A TOML basic string. What cannot be written in UTF-8 becomes U+FFFD."""
    printable = text.encode("utf-8", "replace").decode()
    return f'"{_NOT_PLAIN.sub(lambda found: f"{chr(92)}u{ord(found[0]):04X}", printable)}"'


_NOT_PLAIN = re.compile(r'["\\\x00-\x1f\x7f]')

_TEMPLATE = """\
# What this archive's operator decides. `warta doctor` checks it.

# Publishers see this in the User-Agent; a public crawl does not start without it.
contact = {contact}

[crawl]
# Bundled sources to follow (`warta sources` lists them). Files in sources/ are always followed.
sources = [{sources}]
# The whole run ends by then, so that an hourly cron job never piles up.
deadline_minutes = 50

# [rights]
# What publishers reserve is recorded with each article; "follow" does not store it at all.
# noindex = "follow"
# noarchive = "follow"
# mining = "record"

# [network]
# proxy = "http://proxy.example:3128"
# ca_file = "corporate-ca.pem"

# Where a source answers only to a reader who agreed to something. "env:NAME" takes the value from the environment.
# [cookies.SOURCE]
# consent = "yes"
"""

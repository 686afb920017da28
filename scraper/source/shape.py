"""Keys and types of a source file: one walk that finds every fault, and keeps what is right to be judged further."""

from __future__ import annotations

import difflib
import typing
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

import msgspec

from scraper.source.faults import Fault, Key

Struct = TypeVar("Struct", bound=msgspec.Struct)

_UNKNOWN = "no such key"


def shaped(struct: type[Struct], table: Mapping[str, object]) -> tuple[Struct, list[Fault]]:
    """`table` as a `struct`, and all its faults: ``msgspec.convert`` alone stops at the first.

    What is wrong or missing is given its default, or stays empty.
    """
    value, faults = _table(struct, table, ())
    return value, [_placed(fault, struct) for fault in faults]


def _placed(fault: Fault, struct: type[msgspec.Struct]) -> Fault:
    """A key that is known elsewhere is no misspelling: a line added at a file's end falls into its last table."""
    if not fault.what.startswith(_UNKNOWN):
        return fault
    places = [place for name, place in _places(struct) if name == fault.key[-1]]
    return Fault(fault.key, f"{_UNKNOWN} here; it belongs {' or '.join(places)}") if places else fault


def _places(struct: type[msgspec.Struct], path: str = "", place: str = "above all tables") -> Iterator[tuple[str, str]]:
    """Every key that a file may have, and in words where it may stand."""
    for field in msgspec.structs.fields(struct):
        within = f"{path}.{field.name}".lstrip(".")
        yield field.name, place
        if _is_struct(field.type):
            yield from _places(field.type, within, f"under [{within}]")
        elif typing.get_origin(field.type) is tuple and _is_struct(typing.get_args(field.type)[0]):
            yield from _places(typing.get_args(field.type)[0], within, f"under [[{within}]]")


def _value(annotation: Any, value: object, key: Key) -> tuple[Any, list[Fault]]:
    if _is_struct(annotation) and isinstance(value, Mapping):
        return _table(annotation, value, key)
    if typing.get_origin(annotation) is tuple and isinstance(value, list):
        each = typing.get_args(annotation)[0]
        entries = [_value(each, entry, (*key, place)) for place, entry in enumerate(value)]
        return tuple(entry for entry, _ in entries), [fault for _, faults in entries for fault in faults]
    if typing.get_origin(annotation) is Mapping and isinstance(value, Mapping):
        each = typing.get_args(annotation)[1]
        named = {name: _value(each, entry, (*key, name)) for name, entry in value.items()}
        return (
            {name: entry for name, (entry, _) in named.items()},
            [fault for _, faults in named.values() for fault in faults],
        )
    if typing.get_origin(annotation) is tuple and isinstance(value, str):
        return (), [Fault(key, f"expected a list, [{value!r}], got a text")]
    if typing.get_origin(annotation) is tuple and isinstance(value, Mapping):
        return (), [Fault(key, f"expected a list of tables: write [[{key[-1]}]], not [{key[-1]}]")]
    try:
        return msgspec.convert(value, annotation), []
    except msgspec.ValidationError as error:
        return _empty(annotation), [Fault(key, _what(error, annotation))]


def _table(struct: type[Struct], table: Mapping[str, object], key: Key) -> tuple[Struct, list[Fault]]:
    known = {field.name: field for field in msgspec.structs.fields(struct)}
    faults = [Fault((*key, name), f"{_UNKNOWN}{_nearest(name, known)}") for name in table if name not in known]
    values = {}
    for name, field in known.items():
        wrong: list[Fault] = []
        if name in table:
            values[name], wrong = _value(field.type, table[name], (*key, name))
        elif field.required:
            values[name], wrong = _empty(field.type), [Fault((*key, name), "required, but missing")]
        if wrong and not field.required and values[name] == _empty(field.type):
            del values[name]
        faults += wrong
    return struct(**values), faults


def _empty(annotation: Any) -> Any:
    """What stands for a value that is wrong. Only texts, choices, lists and tables are ever required."""
    if _is_struct(annotation):
        return _table(annotation, {}, ())[0]
    return () if typing.get_origin(annotation) is tuple else ""


def _is_struct(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, msgspec.Struct)


def _nearest(name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f"; did you mean {close[0]!r}?" if close else f"; known here: {', '.join(known)}"


def _what(error: msgspec.ValidationError, annotation: object) -> str:
    """msgspec's message and, for a choice, what there is to choose from."""
    choices = [word for word in typing.get_args(annotation) if isinstance(word, str)]
    return f"{error}; expected one of {choices}" if choices and "enum" in str(error) else str(error)

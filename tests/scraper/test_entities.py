"""Whom values of structured data name, in every shape in which sites write them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from scraper.extraction.page.entities import Entity, entities

NODES: tuple[Mapping[str, Any], ...] = (
    {"@id": "#rani"},
    {"@id": "#rani", "name": "Rani", "@type": "Person"},
    {"@id": "#rani", "name": "Lain", "@type": "Person"},
    {"@id": "#warta", "name": "Warta", "@type": ["Organization"]},
    {"@id": "#lingkar", "name": {"@id": "#lingkar"}},
)


def named(value: object) -> list[tuple[str, str]]:
    return [tuple(each) for each in entities(value, NODES)]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, []),
        ("", []),
        (7, []),
        ({}, []),
        ("Rani", [("Rani", "")]),
        ("Rani &amp; Adi", [("Rani & Adi", "")]),
        ("https://warta.example/rani", []),
        (["Rani", "Adi"], [("Rani", ""), ("Adi", "")]),
        ({"name": "Rani"}, [("Rani", "")]),
        ({"name": "Rani", "@type": "Person"}, [("Rani", "Person")]),
        ({"name": ["Rani", "Adi"], "@type": "Person"}, [("Rani", "Person"), ("Adi", "Person")]),
        ([{"name": "Rani", "@type": "Person"}, "Adi"], [("Rani", "Person"), ("Adi", "")]),
        ({"name": {"@value": "Rani"}}, []),
        ({"@id": "#rani"}, [("Rani", "Person")]),
        ({"@id": "#rani", "name": ""}, []),
        ({"@id": "#rani", "name": "Sari"}, [("Sari", "")]),
        ({"@id": "#warta"}, [("Warta", "['Organization']")]),
        ({"@id": "#tidak-ada"}, []),
        ({"@id": 7}, []),
        ({"@type": "Person"}, []),
        (NODES[0], [("Rani", "Person")]),
        ({"@id": "#lingkar"}, []),
        ([[["Rani"]]], [("Rani", "")]),
        ([[[["Rani"]]]], []),
        ([[{"name": "Rani"}]], [("Rani", "")]),
        ([[{"name": ["Rani"]}]], []),
        ([[{"@id": "#rani"}]], []),
    ],
)
def test_whom_a_value_names(value: object, told: list[tuple[str, str]]) -> None:
    assert named(value) == told


def test_as_many_as_anybody_writes() -> None:
    assert 40 <= len(named(["Rani"] * 1_000)) < 1_000


def test_an_organisation_says_so() -> None:
    assert Entity("Warta", "NewsMediaOrganization").is_organisation
    assert not Entity("Rani", "['Person', 'Organization']").is_organisation
    assert not Entity("Rani", "Person").is_organisation
    assert not Entity("Rani", "").is_organisation

# ruff: noqa: E501 - pages are data
"""Texts that look like what is left out: sections about letters and subscriptions, lists of people, contacts as news."""

from __future__ import annotations

from tests.scraper.kinds.marked import text, told

TITLE = "What the guild of ropemakers decided"


def page(inside: str, *, title: str = TITLE, lang: str = "en") -> str:
    return f"<!doctype html><html lang={lang}><head><title>{title} - Tidebook</title></head><body><main><article><h1>{title}</h1><p>By Ada Quill</p>{inside}</article></main></body></html>"


def parts(*headings: str) -> str:
    return "".join(
        f"<div class=p{n}><h2>⟦{heading}⟧</h2><p>{text('part', n)}</p></div>" for n, heading in enumerate(headings, 1)
    )


PAGES = {
    "a guide to newsletters": page(
        told("guide", 2)
        + parts(
            "Start with a subscription list",
            "Get a name for the newsletter",
            "Write what you know",
            "Support those who unsubscribe",
            "Send it at noon",
        )
    ),
    "people, each under a linked name": page(
        told("people", 1)
        + "".join(
            f"<div class=p{n}><h3><a href=/p/{n}>⟦Ray Holt{n}⟧</a></h3><p>⟦Ray Holt{n} has tarred ropes in the yard for {n}0 years and knows every knot by its older name.⟧</p></div>"
            for n in range(1, 7)
        )
    ),
    "a chapter about its hero at the end": page(
        told("hero", 4)
        + "<h2>⟦Ole Ray⟧</h2><p>⟦Ole Ray was born on a boat and never learned to swim, which he thought was a matter of honour.⟧</p>"
    ),
    "the last paragraph begins with a name of the headline": page(
        told("holt", 4)
        + "<p>⟦Mira Holt will not stand again. She said so on the quay, in the rain, to nobody in particular.⟧</p>",
        title="Mira Holt leaves the guild of ropemakers",
    ),
    "a heading called contact over text": page(
        told("illness", 3)
        + "<h2>⟦Contact⟧</h2><p>⟦Contact with wet tar is harmless, the doctors say, as long as it is washed off with butter before night.⟧</p>"
        + told("later", 2)
    ),
    "a heading called Kontakt over text": page(
        told("funk", 3)
        + "<h3>⟦Kontakt⟧</h3><p>⟦Der Kontakt zum Boot brach um vier Uhr ab, und erst am Morgen hörte man wieder ein Horn.⟧</p>",
        lang="de",
    ),
    "a number to call in the middle of the news": page(
        told("call", 2)
        + "<p>⟦Whoever saw the rope may call the guard at 04999 123456 or write to wache@t.example, the police said on Monday.⟧</p>"
        + told("after", 2)
    ),
    "a section on comments": page(told("law", 3) + "<h2>⟦Comments on the bill⟧</h2>" + told("clause", 4)),
    "comments of experts under a heading": page(
        told("law", 3)
        + "<h2>Comments</h2>"
        + "".join(
            f"<div><h3>⟦Expert number {n}⟧</h3><p>{text('expert', n)}</p><p>{text('further', n)}</p></div>"
            for n in range(1, 5)
        )
    ),
    "responses to a question, each in a box": page(
        told("ask", 3)
        + "<h2>⟦Responses⟧</h2>"
        + "".join(f"<div><p>{text('response', n)}</p></div>" for n in range(1, 5))
    ),
    "join, support and get in news": page(
        told("join", 1)
        + "".join(
            f"<div class=x><p>⟦{said}⟧</p><p>{text('said', n)}</p></div>"
            for n, said in enumerate(
                (
                    "Get this done, the mayor told the council, or the quay will be closed.",
                    "Support for the quay came from both sides of the river.",
                    "Join hands, said the vicar, and everybody did so for a while.",
                ),
                1,
            )
        )
        + told("end", 2)
    ),
    "quotations introduced by a colon": page(
        "".join(
            f"<p>⟦And the guild wrote in year {n}:⟧</p><blockquote><p>{text('quoted', n)}</p></blockquote>"
            for n in range(1, 5)
        )
    ),
    "a table in a figure": page(
        told("figure", 3)
        + "<figure><table><tr><td>⟦Hemp⟧</td><td>⟦12 fathoms⟧</td></tr><tr><td>⟦Jute⟧</td><td>⟦9 fathoms⟧</td></tr></table></figure>"
        + told("table", 2)
    ),
    "events under linked and dated headings": page(
        told("calendar", 5)
        + "".join(
            f"<div><h3><a href=/e{n}>⟦Dance of the ropemakers {n}⟧</a></h3><p>{n} March 2026</p><p>{text('dance', n)}</p></div>"
            for n in range(1, 7)
        )
    ),
    "works with a page each, dated": page(
        told("works", 5)
        + "".join(
            f"<h2><a href=/w{n}>⟦The long rope, part {n}⟧</a></h2><p>{n} March 1911</p>{told(f'work{n}', 5)}"
            for n in range(1, 7)
        )
    ),
    "a letter to the editor": page(
        "<p>⟦Dear editors,⟧</p>" + told("letter", 3) + "<p>⟦Yours, a reader from the upper quay.⟧</p>"
    ),
    "donations as news": page(
        told("gift", 2)
        + "<div class=d1><p>⟦Donations of rope, nails and butter reached the guild from eleven towns, the treasurer said.⟧</p><p>⟦The donors want nothing in return but a dry place on the quay.⟧</p></div>"
        + told("given", 3)
    ),
    "last update of a register, in a sentence": page(
        told("book", 3)
        + "<p>⟦The last update of the register was made in 1911, when the old scribe could still see.⟧</p>"
    ),
    "this entry was, in a diary": page(
        told("diary", 2)
        + "<p>⟦The entry was posted on the door of the chapel, where nobody could miss it that morning.⟧</p>"
        + told("read", 2)
    ),
    "named text box beside another of the kind": page(
        "<div class=module-text>"
        + told("one", 2)
        + "</div><div class=article-body>"
        + told("two", 2)
        + "</div><div class=module-text>"
        + told("three", 2)
        + "</div>"
    ),
}

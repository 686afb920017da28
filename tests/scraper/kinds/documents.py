# ruff: noqa: E501 - pages are data
"""Documentation, encyclopaedias, code, recipes, poems, interviews, lists: texts that are not paragraphs alone."""

from __future__ import annotations

from tests.scraper.kinds.marked import text, told

TITLE = "Reading the tide from a rope"


def page(inside: str, *, lang: str = "en", title: str = TITLE, site: str = "Tidebook") -> str:
    return f"<!doctype html><html lang={lang}><head><title>{title} - {site}</title></head><body>{inside}</body></html>"


def _toc(count: int = 8) -> str:
    return "".join(f"<li><a href=#s{n}>⟪Chapter {n} of the guide to ropes⟫</a></li>" for n in range(1, count))


LINES = ("⟦The rope goes down,⟧", "⟦the rope comes up,⟧", "⟦and nobody knows⟧", "⟦who drank the cup.⟧")
STANZAS = tuple(
    "<br>".join(line.replace("rope", word) for line in LINES) for word in ("rope", "bell", "net", "gull", "oar", "mast")
)
CODE = "⟦def read(rope):⟧\n    ⟦return rope.wet - rope.dry⟧"

PAGES = {
    "sphinx": page(
        f"""<div class=related role=navigation><h3>Navigation</h3><ul><li><a href=/g>index</a></li><li><a href=/n>next</a> |</li></ul></div><div class=document><div class=documentwrapper><div class=bodywrapper><div class=body role=main><section id=s><h1>{TITLE}<a class=headerlink>¶</a></h1>{told("sphinx", 2)}<div class='highlight-python notranslate'><div class=highlight><pre>{CODE}</pre></div></div><section><h2>⟦Wet length⟧<a class=headerlink>¶</a></h2>{told("wet", 2)}<div class='admonition note'><p class=admonition-title>⟦Note⟧</p><p>{text("note", 1)}</p></div><dl class='py function'><dt>⟦tide.read(rope, unit)⟧</dt><dd><p>⟦Return the length of the wet part of a rope in the given unit, as it was at the last full moon.⟧</p></dd></dl></section></section></div></div></div><div class=sphinxsidebar><h3>Table of Contents</h3><ul>{_toc()}</ul><h3>This Page</h3><ul><li><a>⟪Show Source⟫</a></li></ul></div></div><div class=footer>⟪© Copyright 2021, Tide Readers.⟫ Created using <a>Sphinx</a>.</div>"""
    ),
    "mkdocs": page(
        f"""<header class=md-header><nav>Tidebook</nav></header><div class=md-container><main class=md-main><div class='md-sidebar md-sidebar--primary'><nav><ul>{_toc()}</ul></nav></div><div class='md-sidebar md-sidebar--secondary'><nav><label>⟪Table of contents⟫</label><ul>{_toc(4)}</ul></nav></div><div class=md-content><article class='md-content__inner md-typeset'><a class=md-content__button title='Edit this page'></a><h1>{TITLE}</h1>{told("mkdocs", 2)}<div class=highlight><pre><code>{CODE}</code></pre></div><h2>⟦Options⟧</h2><table><thead><tr><th>⟦Name⟧</th><th>⟦Meaning⟧</th></tr></thead><tbody><tr><td>⟦unit⟧</td><td>⟦fathoms or feet⟧</td></tr></tbody></table>{told("options", 2)}<hr><div class=md-source-file><small>⟪Last update: March 3, 2021⟫</small></div></article></div></main><footer class=md-footer><nav><a href=/p>Previous ⟪Knots that nobody needs⟫</a><a href=/n>Next ⟪Nets and their holes⟫</a></nav></footer></div>"""
    ),
    "docusaurus": page(
        f"""<div id=__docusaurus><nav class=navbar>Tidebook</nav><div class=main-wrapper><aside class=theme-doc-sidebar-container><ul>{_toc()}</ul></aside><main><div class=container><div class=row><div class='col docItemCol'><article><nav class=theme-doc-breadcrumbs><ul><li>Guides</li></ul></nav><div class='theme-doc-markdown markdown'><h1>{TITLE}</h1>{told("docu", 2)}<div class='theme-admonition alert'><div class=admonitionHeading>⟦tip⟧</div><div class=admonitionContent><p>{text("tip", 1)}</p></div></div><h2>⟦Steps⟧</h2><ol><li>⟦Lower the rope.⟧</li><li>⟦Wait for the bell.⟧</li><li>⟦Pull it up and measure the wet part.⟧</li></ol>{told("steps", 2)}</div><footer class=theme-doc-footer><a>⟪Edit this page⟫</a></footer></article><nav class=pagination-nav><a>Previous ⟪Knots that nobody needs⟫</a></nav></div></div></div></main></div></div>"""
    ),
    "readme": page(
        f"""<div class=application-main><main id=js-repo-pjax-container><div class=repohead><ul><li>Code</li><li>Issues 4</li></ul></div><div class=Box><div class=js-details><a>tide.py</a> <span>⟪Mend the reading of wet ropes in winter⟫</span> 3 months ago</div></div><div id=readme class=Box><div class=Box-header><h2>README.md</h2></div><article class='markdown-body entry-content' itemprop=text><h1>{TITLE}</h1>{told("readme", 2)}<h2>⟦Install⟧</h2><pre><code>⟦make rope⟧</code></pre>{told("install", 1)}<h2>⟦License⟧</h2><p>⟦Everything here may be used by anybody for anything, but ropes must be returned dry.⟧</p></article></div><div class=BorderGrid><h2>About</h2><p>⟪A small library that reads the tide from ropes⟫</p></div></main></div>"""
    ),
    "wikipedia-like": page(
        f"""<div id=mw-head></div><div id=content class=mw-body><h1 id=firstHeading>{TITLE}</h1><div id=bodyContent><div id=siteSub>⟪From Tidebook, the free book of tides⟫</div><div id=mw-content-text><div class=mw-parser-output><div class=hatnote>For other uses, see <a href=/r>Rope (disambiguation)</a>.</div><table class=infobox><tr><th colspan=2>Tide rope</th></tr><tr><th>Made of</th><td>Hemp</td></tr><tr><th>Length</th><td>12 fathoms</td></tr></table>{told("wiki", 3)}<div id=toc class=toc><h2>Contents</h2><ul>{_toc()}</ul></div><h2><span class=mw-headline>⟦History⟧</span><span class=mw-editsection>[<a>⟪edit⟫</a>]</span></h2>{told("history", 2)}<div class='thumb tright'><div class=thumbinner><img src=a.jpg><div class=thumbcaption>⟪A rope at low tide⟫</div></div></div>{told("later", 2)}<h2><span class=mw-headline>References</span></h2><ol class=references><li><a>^</a> <cite>Holt, Mira (1911). Ropes I have known. Torfhaven Press.</cite></li></ol><div class=navbox><table><tr><th>Ropes</th><td><a href=/a>⟪Hawser⟫</a> · <a href=/b>⟪Painter⟫</a></td></tr></table></div></div></div><div id=catlinks>Categories: <a>⟪Ropes by use⟫</a></div></div></div>"""
    ),
    "manual page": page(
        "<h1>TIDE(1)</h1><pre>⟦NAME⟧\n    ⟦tide - read the tide from a rope⟧\n\n⟦SYNOPSIS⟧\n    ⟦tide [-u unit] rope⟧\n\n⟦DESCRIPTION⟧\n    ⟦The command measures the wet part of a rope and prints how high the water stood.⟧\n    ⟦It waits for the bell before it reads, unless told not to.⟧\n</pre>",
        title="TIDE(1)",
    ),
    "glossary as dl": page(
        "<main><h1>"
        + TITLE
        + "</h1>"
        + told("glossary", 1)
        + "<dl>"
        + "".join(f"<dt>⟦Hawser {n}⟧</dt><dd>{text('meaning', n)}</dd>" for n in range(1, 7))
        + "</dl></main>"
    ),
    "recipe": page(
        f"""<main><article><h1>Barley soup from the quay</h1><p>By Mira Holt</p>{told("soup", 2)}<a href=#r>⟪Jump to Recipe⟫</a><div class=wprm-recipe-container><h2>⟦Barley soup⟧</h2><div>⟦Prep Time⟧ 10 minutes</div><h3>⟦Ingredients⟧</h3><ul><li>⟦200 g barley⟧</li><li>⟦2 carrots, diced⟧</li><li>⟦1 litre of stock⟧</li><li>⟦salt⟧</li></ul><h3>⟦Instructions⟧</h3><ol><li>⟦Rinse the barley in cold water.⟧</li><li>⟦Fry the carrots in a little oil until they are soft and golden.⟧</li><li>⟦Add stock and barley and cook for forty minutes.⟧</li></ol><h3>⟦Notes⟧</h3><p>{text("notes", 1)}</p></div>{told("bread", 1)}</article><section id=comments><h2>4 Comments</h2><ol><li><b>Ray</b> says:<p>⟪I made this soup on a wet Sunday, and nobody at the table asked for anything else.⟫</p><a>Reply</a></li><li><b>Ole</b> says:<p>⟪Could one take oats in place of barley, or would that be porridge with carrots in it?⟫</p><a>Reply</a></li></ol></section></main>""",
        title="Barley soup from the quay",
    ),
    "recipe, lists before any text": page(
        """<main><h1>Barley soup</h1><div class=c1><div class=c2><h3>⟦You need⟧</h3><ul><li>⟦200 g barley⟧</li><li>⟦2 carrots⟧</li><li>⟦1 litre of stock⟧</li></ul></div><div class=c3><h3>⟦Method⟧</h3><ol><li>⟦Rinse the barley in cold water until the water that runs off is clear.⟧</li><li>⟦Fry the carrots in a little oil until they are soft and golden at the edges.⟧</li><li>⟦Add stock and barley, and cook all of it for forty minutes on a small flame.⟧</li></ol></div></div></main>""",
        title="Barley soup",
    ),
    "poem": page(
        "<article><h1>The cup</h1><p class=author>by Mira Holt</p><div class=poem>"
        + "".join(f"<p>{stanza}</p>" for stanza in STANZAS)
        + "</div></article>",
        title="The cup",
    ),
    "poem in divs": page(
        "<div class=x><h1>The cup</h1>"
        + "".join("<div>" + stanza.replace("<br>", "</div><div>") + "</div><br>" for stanza in STANZAS)
        + "</div><div class=y><h3>About Mira Holt</h3><p>⟪Mira Holt is the author of four books on ropes and lives near the coast with two dogs and no car.⟫</p></div>",
        title="The cup",
    ),
    "interview, bold questions": page(
        f"<article><h1>{TITLE}</h1>{told('intro', 1)}"
        + "".join(
            f"<p><strong>⟦Why ropes, and why {n} of them?⟧</strong></p><p>{text('answer', n)}</p>" for n in range(1, 6)
        )
        + "</article>"
    ),
    "interview, dl": page(
        f"<article><h1>{TITLE}</h1>{told('intro', 1)}<dl>"
        + "".join(f"<dt>⟦Why ropes, and why {n} of them?⟧</dt><dd>{text('answer', n)}</dd>" for n in range(1, 6))
        + "</dl></article>"
    ),
    "transcript": page(
        f"<article><h1>{TITLE}</h1>{told('show', 1)}"
        + "".join(
            f"<p>⟦HOLT: Yes, {n} of them.⟧</p><p>⟦RAY: And then?⟧</p><p>⟦HOLT:⟧ {text('spoken', n)}</p>"
            for n in range(1, 6)
        )
        + "</article>"
    ),
    "transcript in a table": page(
        f"<div class=t><h1>{TITLE}</h1><table>"
        + "".join(f"<tr><td>0{n}:14</td><td>⟦Holt⟧</td><td>{text('spoken', n)}</td></tr>" for n in range(1, 8))
        + "</table></div>"
    ),
    "listicle": page(
        f"<article><h1>Six ropes to know</h1>{told('six', 1)}"
        + "".join(
            f"<h2>⟦{n}. The hawser of year {n}⟧</h2><figure><img src={n}.jpg><figcaption>⟪Picture {n}: the museum of ropes⟫</figcaption></figure><p>{text('hawser', n)}</p>"
            for n in range(1, 7)
        )
        + "</article>",
        title="Six ropes to know",
    ),
    "listicle, ol of boxes": page(
        "<article><h1>Six ropes to know</h1><ol>"
        + "".join(
            f"<li><h3>⟦The hawser of year {n}⟧</h3><img src={n}.jpg><div>{text('hawser', n)}</div></li>"
            for n in range(1, 7)
        )
        + "</ol></article>",
        title="Six ropes to know",
    ),
    "code tutorial": page(
        f"<div class=post><h1>{TITLE}</h1>{told('code', 2)}<figure class=highlight><table><tr><td class=gutter><pre>1\n2</pre></td><td class=code><pre>{CODE}</pre></td></tr></table></figure>{told('after', 2)}<pre><code>⟦$ tide --wet rope.txt⟧</code></pre>{told('end', 1)}</div>"
    ),
    "mostly blockquotes": page(
        f"<article><h1>{TITLE}</h1><p>⟦He wrote:⟧</p>"
        + "".join(f"<blockquote><p>{text('letter', n)}</p></blockquote>" for n in range(1, 5))
        + "<p>⟦And she replied:⟧</p>"
        + "".join(f"<blockquote>{text('reply', n)}</blockquote>" for n in range(1, 4))
        + "</article>"
    ),
    "long list of short items": page(
        f"<article><h1>{TITLE}</h1>{told('names', 2)}<ul>"
        + "".join(f"<li>⟦Rope number {n}, kept dry⟧</li>" for n in range(1, 40))
        + "</ul></article>"
    ),
    "footnotes": page(
        f"<article><h1>{TITLE}</h1>{told('noted', 4)}<hr><ol class=footnotes><li>⟦The bell was cast in 1889 and has hung in the tower ever since, but for the year of the flood.⟧ <a>↩</a></li><li>⟦See the minutes of the guild, page 44.⟧ <a>↩</a></li></ol></article>"
    ),
    "sections with headings": page(
        "<main><h1>"
        + TITLE
        + "</h1>"
        + "".join(f"<section id=s{n}><h2>⟦Part {n}⟧</h2><p>{text('section', n)}</p></section>" for n in range(1, 7))
        + "</main>"
    ),
    "tabs": page(
        f"<main><h1>{TITLE}</h1><ul class=tabs><li><a href=#a>Summary</a></li><li><a href=#b>Details</a></li></ul><div class='tab-pane active' id=a>{told('summary', 3)}</div><div class='tab-pane' id=b>{told('details', 3)}</div></main>"
    ),
    "accordion": page(
        "<main><h1>Questions about ropes</h1>"
        + "".join(
            f"<div class=accordion-item><button class=accordion-button>How long is rope {n}?</button><div class='accordion-collapse collapse'><div class=accordion-body>{text('faq', n)}</div></div></div>"
            for n in range(1, 6)
        )
        + "</main>",
        title="Questions about ropes",
    ),
    "questions as h3": page(
        "<div id=main><h1>Questions about ropes</h1>"
        + "".join(f"<h3>⟦How long is rope {n}?⟧</h3><p>{text('faq', n)}</p>" for n in range(1, 6))
        + "</div>",
        title="Questions about ropes",
    ),
    "gallery with captions": page(
        f"<article><h1>{TITLE}</h1>{told('gallery', 4)}<div class=gallery>"
        + "".join(
            f"<figure><img src={n}.jpg><figcaption>⟪Rope {n} in the hall, photographed by the guild⟫</figcaption></figure>"
            for n in range(1, 6)
        )
        + "</div></article>"
    ),
    "drop cap and pull quote": page(
        f"<article><h1>{TITLE}</h1><p><span class=dropcap>⟦T</span>he bell rang at four, and nobody on the quay could say who had pulled the rope that night.⟧</p>{told('cap', 3)}<aside class=pullquote>⟪Nobody could say who had pulled the rope⟫</aside>{told('next', 2)}</article>"
    ),
    "data table": page(
        f"<article><h1>{TITLE}</h1>{told('data', 2)}<table class=data><thead><tr><th>⟦Year⟧</th><th>⟦Ropes⟧</th></tr></thead><tbody>"
        + "".join(f"<tr><td>⟦19{n}⟧</td><td>⟦{n * 7} ropes⟧</td></tr>" for n in range(11, 20))
        + f"</tbody></table>{told('so', 2)}</article>"
    ),
    "text in cells without paragraphs": page(
        f"<table><tr><td><b>{TITLE}</b></td></tr><tr><td>{text('cell', 1)}</td></tr><tr><td>{text('cell', 2)}</td></tr><tr><td>{text('cell', 3)}</td></tr></table>"
    ),
    "bullets with bold leads": page(
        f"<article><h1>{TITLE}</h1>{told('bullets', 1)}<ul>"
        + "".join(f"<li><b>⟦Rope {n}.⟧</b> {text('bullet', n)}</li>" for n in range(1, 6))
        + "</ul></article>"
    ),
    "letters of a speech": page(
        f"<div><h2>{TITLE}</h2><p>⟦Ladies and gentlemen,⟧</p><p>⟦dear friends of the rope!⟧</p>{told('speech', 4)}<p>⟦Thank you.⟧</p></div>"
    ),
    "hidden teaser and full text": page(
        f"<article><h1>{TITLE}</h1><div class=short><p>⟦The bell rang at four, and nobody on the quay could say who had pulled the rope …⟧ <a>read more</a></p></div><div class=full>{told('full', 5)}</div></article>".replace(
            "⟦The bell", "The bell"
        ).replace("rope …⟧", "rope …")
    ),
    "schedule of a conference": page(
        "<main><h1>Days of rope</h1>"
        + told("days", 1)
        + "<table>"
        + "".join(f"<tr><td>⟦{n}:00⟧</td><td>⟦Talk {n} on ropes⟧</td></tr>" for n in range(9, 17))
        + "</table></main>",
        title="Days of rope",
    ),
}

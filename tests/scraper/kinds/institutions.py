# ruff: noqa: E501 - pages are data
"""Pages of offices, universities, museums, clubs and firms, and what small German newspapers put around a text."""

from __future__ import annotations

from tests.scraper.kinds.marked import erzählt, foreign, satz, text, told

TITLE = "Alte Werft wird zum Lernort für den ganzen Hafen"


def page(inside: str, *, lang: str = "de", title: str = TITLE, site: str = "Stadt Torfhafen") -> str:
    return f"<!doctype html><html lang={lang}><head><title>{title} - {site}</title></head><body>{inside}</body></html>"


MENU = "<header><nav><ul><li><a href=/>Start</a></li><li><a href=/k>Kontakt</a></li></ul></nav></header>"
FOOT = "<footer><p>⟪Die Stadt Torfhafen haftet nicht für Inhalte fremder Seiten, auf die hier verwiesen wird.⟫</p></footer>"
CONTACT = "<p>⟪Stadt Torfhafen⟫<br>⟪Amt für Kommunikation⟫<br>⟪Seilergang 4, 26999 Torfhafen⟫<br>⟪Telefon: 04999 1234-56⟫<br>E-Mail: <a href=mailto:p@t.example>⟪presse@torfhafen.example⟫</a></p>"
ABOUT = "<p><b>⟦Über die Seilerei Holt GmbH⟧</b></p><p>⟦Die Seilerei Holt GmbH fertigt seit 1911 Tauwerk für Schiffe, Bühnen und Spielplätze und beschäftigt 84 Menschen an zwei Orten.⟧</p>"

PAGES = {
    "typo3 css styled content": page(
        f"""<div id=wrap>{MENU}<div id=content><!--TYPO3SEARCH_begin--><div id=c77 class='csc-default'><div class='news-single-item'><span class=news-single-timedata>03.03.2021 09:14</span><h1>{TITLE}</h1><div class=csc-textpic-text>{erzählt("werft", 4)}</div><div class=news-single-backlink><a href=/n>⟪Zurück zu: Aktuelles⟫</a></div></div></div><!--TYPO3SEARCH_end--></div><div id=right><div class=csc-header><h3>⟪Ansprechpartner⟫</h3></div>{CONTACT}</div>{FOOT}</div>"""
    ),
    "contao": page(
        f"""<div id=wrapper>{MENU}<div id=container><div id=main><div class=inside><div class='mod_newsreader block'><div class='layout_full block'><h1>{TITLE}</h1><p class=info><time>03.03.2021 09:14</time> von Mira Holt</p><div class='ce_text block'>{erzählt("contao", 3)}</div><div class='ce_text block'><h2>⟦Wie es weitergeht⟧</h2>{erzählt("weiter", 2)}</div></div><p class=back><a href=/>⟪Zurück⟫</a></p><div class='ce_comments block'><h2>Kommentare</h2><div class=comment_default><p class=info>Kommentar von Ray | <time>04.03.2021</time></p><div class=comment><p>⟪Da war ich auch einmal, und der Geruch ging nie mehr aus der Jacke, das war im Jahr der Flut.⟫</p></div></div><p>⟪Bitte rechnen Sie 4 plus 3.⟫</p></div></div></div></div><div id=right><div class=inside>{foreign("randnotiz", 2)}</div></div></div>{FOOT}</div>"""
    ),
    "plone": page(
        f"""<div id=visual-portal-wrapper><div id=portal-top><p class=hiddenStructure><a href=#c>⟪Direkt zum Inhalt⟫</a></p></div><div id=portal-breadcrumbs><span>⟪Sie sind hier:⟫</span> <a href=/>Startseite</a></div><div id=portal-columns><div id=portal-column-content><div id=content><h1 class=documentFirstHeading>{TITLE}</h1><div class=documentByLine>⟪erstellt von Mira Holt⟫ — ⟪zuletzt verändert: 03.03.2021 09:14⟫</div><div id=content-core><div id=parent-fieldname-text>{erzählt("plone", 5)}</div></div><div class=documentActions><ul><li><a href=/s>Artikelaktionen</a></li><li><a>⟪Drucken⟫</a></li></ul></div></div></div><div id=portal-column-two><dl class=portlet><dt>Termine</dt><dd>⟪Hafenrundgang mit dem Verein der Seiler, Treffpunkt am alten Kran um neun Uhr⟫</dd></dl></div></div></div>"""
    ),
    "university release with contact": page(
        f"""{MENU}<main><div class=row><div class=col-8><h1>{TITLE}</h1><p class=date>03.03.2021 | Nr. 44</p><div class=intro></div>{erzählt("forschung", 4)}<h3>Publikation</h3><p>⟦Holt M. und Ray S. (2021): Tauwerk und Gezeiten. Zeitschrift für Hafenkunde 12, S. 44-61.⟧</p><h3>⟪Pressekontakt⟫</h3>{CONTACT}</div><div class=col-4><h4>Weitere Meldungen</h4><ul>{"".join(f"<li><a href=/m{n}>⟪Rechnen mit dem Wasser, Teil {n} der Reihe⟫</a></li>" for n in range(5))}</ul></div></div></main>{FOOT}"""
    ),
    "release with about and press contact": page(
        f"""<div class=pressrelease><h1>{TITLE}</h1><p><b>Torfhafen, 3. März 2021</b> – {satz("tauwerk", 1)}</p>{erzählt("seile", 4)}{ABOUT}<p><b>⟪Pressekontakt:⟫</b></p><p>⟪Mira Holt⟫<br>Seilerei Holt GmbH<br>⟪Tel.: +49 4999 123456⟫<br>⟪presse@holt.example⟫</p><p>⟪Original-Content von: Seilerei Holt GmbH, übermittelt durch newsdraht⟫</p></div>{FOOT}"""
    ),
    "english release": page(
        f"""<article><h1>The old yard becomes a place to learn</h1><p>TORFHAVEN, March 3, 2021 /Newsdraht/ -- {text("yard", 1)}</p>{told("harness", 4)}<p><b>⟦About Holt Ropes⟧</b></p><p>⟦Holt Ropes has made cordage for ships, stages and playgrounds since 1911 and employs 84 people in two places.⟧</p><p><b>⟪Media Contact:⟫</b><br>⟪Mira Holt⟫<br>⟪+1 555 0100⟫<br>⟪press@holt.example⟫</p><p>⟪SOURCE Holt Ropes⟫</p></article><section><h3>⟪More news about: Ropes⟫</h3><div><a href=/x><h3>⟪Ropes and nets sold to a rival⟫</h3></a><p>⟪The sale of the northern works was agreed on Monday after a year of talks about the price.⟫</p></div></section>""",
        lang="en",
        title="The old yard becomes a place to learn",
    ),
    "museum": page(
        f"""{MENU}<main class=exhibition><div class=hero><img src=a.jpg><p class=copyright>⟪Foto: Stiftung Seilerei⟫</p></div><div class=head><p class=kicker>Sonderausstellung</p><h1>{TITLE}</h1><p class=dates>3. März bis 9. Juni 2021</p></div><div class='text-module'>{erzählt("ausstellung", 3)}</div><div class='accordion-module'><details><summary>⟦Was Kinder hier lernen⟧</summary><p>{satz("kinder", 1)}</p></details><details><summary>⟦Wie man ein Tau dreht⟧</summary><p>{satz("drehen", 2)}</p></details></div><div class='gallery-module'><figure><img src=b.jpg><figcaption>⟪Das Tau vor dem Haus, ein Geschenk der Fischer, 1911⟫</figcaption></figure><figure><img src=c.jpg><figcaption>⟪Blick in die Halle mit den alten Rädern⟫</figcaption></figure></div><div class='text-module'>{erzählt("halle", 2)}</div><div class=newsletter-teaser><h2>⟪Newsletter⟫</h2><p>⟪Bleiben Sie auf dem Laufenden und erfahren Sie als Erste von neuen Ausstellungen in unserem Haus.⟫</p></div></main>{FOOT}"""
    ),
    "club": page(
        f"""<table width=900><tr><td><a href=/>⟪SV Torfhafen⟫</a></td></tr><tr><td width=160><a href=/t>Termine</a><br><a href=/m>Mannschaften</a></td><td><h2>{TITLE}</h2><p align=justify>{satz("verein", 1)}</p><p align=justify>{satz("verein", 2)}</p><p><b>⟦Ergebnisse:⟧</b></p><table border=1><tr><td>⟦Torfhafen⟧</td><td>⟦Moorende⟧</td><td>⟦3:1⟧</td></tr><tr><td>⟦Seilerau⟧</td><td>⟦Torfhafen II⟧</td><td>⟦0:2⟧</td></tr></table><p>{satz("verein", 3)}</p><p>Mira Holt, Schriftführerin</p></td></tr><tr><td colspan=2><center>⟪Besucher seit 1. Mai 1999: 48123⟫</center></td></tr></table>"""
    ),
    "municipality, text in divs": page(
        f"""{MENU}<div class=main><div class=breadcrumb>⟪Sie befinden sich hier:⟫ <a href=/>Start</a> / <a href=/a>Aktuelles</a></div><h1>{TITLE}</h1><div>{satz("rat", 1)}</div><div>{satz("rat", 2)}</div><div><br></div><div>{satz("rat", 3)}</div><div>{satz("rat", 4)}</div><div class=docs><h3>⟪Dokumente⟫</h3><ul><li><a href=a.pdf>⟪Beschlussvorlage zur alten Werft (PDF, 312 kB)⟫</a></li></ul></div><div class=bar><a>⟪Seite drucken⟫</a> <a>⟪Nach oben⟫</a></div></div>{FOOT}"""
    ),
    "german weekly paper": page(
        f"""{MENU}<main><article><header><span>Hafen</span><h1>{TITLE}</h1></header><div class=body>{erzählt("blatt", 2)}<div class=x1><b>⟪Lesen Sie auch:⟫</b><ul><li><a href=/1>⟪Kran am Kai wieder in Betrieb genommen⟫</a></li><li><a href=/2>⟪Seiler suchen Nachwuchs für die Halle⟫</a></li></ul></div>{erzählt("zwei", 2)}<p>⟪Anzeige⟫</p>{erzählt("drei", 2)}<p><strong>⟪Mehr zum Thema:⟫</strong> <a href=/3>⟪Wie die Werft einmal abbrannte⟫</a></p></div></article><section><h2>⟪Das könnte Sie auch interessieren⟫</h2>{"".join(f"<article><a href=/k{n}><h3>⟪Ein Kran zieht um, Folge {n}⟫</h3><p>⟪Am Kai von gestern steht morgen ein anderer Kran, sagt der Hafenmeister {n}.⟫</p></a></article>" for n in range(1, 6))}</section><section><h2>⟪Kommentare⟫</h2><div><p><b>ray</b> 04.03.2021, 01:04</p><p>⟪Schade um den Kran, ich bin als Kind immer darauf herumgeklettert, bis der Meister kam.⟫</p></div><div><p><b>ole</b> 04.03.2021, 02:04</p><p>⟪Besser spät als nie, sagte schon mein Großvater, und der hatte vier Boote und zwei Hunde.⟫</p></div></section></main>{FOOT}"""
    ),
    "agency paper, info box with text": page(
        f"""<main><h1>{TITLE}</h1><p>⟦Torfhafen (dpa) -⟧ {satz("agentur", 1)}</p>{erzählt("kasten", 3)}<div class=infobox><h3>⟦Die Werft in Zahlen⟧</h3><p>⟦Die Werft wurde 1889 gegründet, baute 412 Kutter und schloss im Jahr der großen Flut.⟧</p></div>{erzählt("ende", 2)}<p>⟪© dpa-infocom, dpa:210303-99-123456/4⟫</p></main>"""
    ),
    "subscription box between and after": page(
        f"""<main><article><h1>{TITLE}</h1><div class=aa>{erzählt("abo", 3)}<div class=bb><h4>⟪Unser Newsletter für den Hafen⟫</h4><p>⟪Jeden Freitag das Wichtigste vom Kai: Melden Sie sich jetzt kostenlos an.⟫</p><form><input type=email><button>Anmelden</button></form><p>⟪Mit der Anmeldung stimmen Sie der Verarbeitung Ihrer Daten zu. Sie können sich jederzeit abmelden.⟫</p></div>{erzählt("spaeter", 3)}</div><div class=cc><h3>⟪Jetzt weiterlesen mit Hafen plus⟫</h3><p>⟪Testen Sie unser digitales Abo vier Wochen lang für einen Euro, danach 9,99 Euro im Monat.⟫</p><ul><li>⟪Zugriff auf alle Artikel⟫</li><li>⟪Jederzeit kündbar⟫</li></ul><a href=/abo>⟪Zum Angebot⟫</a></div></article></main>"""
    ),
    "hospital news": page(
        f"""<div id=content class=content-wrapper><div class=frame><h1 class=headline>{TITLE}</h1><div class=frame-type-text>{erzählt("klinik", 2)}</div><div class=frame-type-textpic><div class=ce-textpic><div class=ce-gallery><figure class=image><img src=a.jpg><figcaption class=image-caption>⟪Dr. Mira Holt mit dem neuen Gerät⟫</figcaption></figure></div><div class=ce-bodytext>{erzählt("geraet", 2)}</div></div></div><div class=frame-type-quote><blockquote><p>⟦„Wir haben das Gerät selbst gebaut, weil es keines zu kaufen gab“, sagt die Ärztin.⟧</p></blockquote></div><div class=frame-type-text>{erzählt("team", 2)}</div><div class=frame-contact><h3>⟪Ihr Kontakt⟫</h3><p>⟪Sekretariat der Klinik, Telefon 04999 777, werktags von 8 bis 16 Uhr erreichbar⟫</p></div></div></div>"""
    ),
    "joomla 1.5": page(
        f"""<div id=maindivider><table class=contentpaneopen><tr><td class=contentheading width=100%>{TITLE}</td><td class=buttonheading><a>PDF</a></td><td class=buttonheading><a>⟪Drucken⟫</a></td></tr></table><table class=contentpaneopen><tr><td><span class=small>⟪Geschrieben von: Mira Holt⟫</span></td></tr><tr><td class=createdate>⟪Dienstag, den 03. März 2009 um 21:14 Uhr⟫</td></tr><tr><td>{erzählt("joomla", 5)}</td></tr><tr><td class=modifydate>⟪Zuletzt aktualisiert am Mittwoch, den 04. März 2009 um 08:00 Uhr⟫</td></tr></table><table class=pagenav><tr><th><a href=/n>⟪&lt; Zurück⟫</a></th><th><a href=/w>⟪Weiter &gt;⟫</a></th></tr></table></div><div id=rightcolumn><div class=moduletable><h3>⟪Wer ist online⟫</h3>⟪Wir haben 14 Gäste online⟫</div></div>"""
    ),
    "drupal 6": page(
        f"""<div id=squeeze><div class=breadcrumb><a href=/>Start</a></div><h2>{TITLE}</h2><div class='node clear-block'><span class=submitted>⟪Di, 03.03.2009 - 21:14 — mira⟫</span><div class='content clear-block'>{erzählt("drupal", 4)}</div><div class='meta'><ul class='links inline'><li><a>⟪Neuen Kommentar schreiben⟫</a></li></ul></div></div><div id=comments><div class=comment><h3><a href=#c1>Schön</a></h3><span class=submitted>Mi, 04.03.2009 - 01:04 — ray</span><div class=content><p>⟪Das Haus stand lange leer, und wir haben darin als Kinder gespielt, bis es dunkel wurde.⟫</p></div><ul class=links><li><a>antworten</a></li></ul></div></div></div>"""
    ),
    "gutenberg with columns": page(
        f"""<main><article class=post><h1 class=wp-block-post-title>{TITLE}</h1><div class='entry-content wp-block-post-content'>{erzählt("block", 2)}<div class=wp-block-columns><div class=wp-block-column>{erzählt("links", 1)}</div><div class=wp-block-column>{erzählt("rechts", 1)}</div></div><figure class=wp-block-table><table><tr><td>⟦Jahr⟧</td><td>⟦Kutter⟧</td></tr><tr><td>⟦1911⟧</td><td>⟦zwölf⟧</td></tr></table><figcaption>⟪Kutter nach Jahren⟫</figcaption></figure><figure class=wp-block-pullquote><blockquote><p>⟦Ein Tau lügt nie, sagt der alte Seiler, und er muss es wissen.⟧</p><cite>⟦Ole Ray⟧</cite></blockquote></figure>{erzählt("letzte", 2)}</div></article></main>"""
    ),
    "french town": page(
        f"""<div id=page><nav class=fil>⟪Vous êtes ici :⟫ <a href=/>Accueil</a> &gt; Actualités</nav><div id=contenu><h1>Le vieux chantier rouvre ses portes</h1><p class=info-publi>⟪[Publié le 3 mars 2021]⟫</p><div class=chapo><p>Le chantier naval, fermé depuis vingt ans, accueillera les écoles de la ville dès la rentrée prochaine.</p></div><div class=texte>{told("chantier", 4)}</div><div class=forum><h2>⟪Vos commentaires⟫</h2><ul><li><p>⟪Le 4 mars à 01:04, par Ray⟫</p><p>⟪Quel bonheur de revoir ce lieu ouvert, mon père y a travaillé pendant trente ans.⟫</p><a>⟪Répondre à ce message⟫</a></li></ul></div></div><div id=navigation><h2>⟪Dans la même rubrique⟫</h2><ul><li><a href=/a>⟪La corderie cherche des apprentis⟫</a></li></ul></div></div>""",
        lang="fr",
        title="Le vieux chantier rouvre ses portes",
    ),
    "company news with boilerplate figures": page(
        f"""{MENU}<main><div class=news-detail><span class=news-date>03.03.2021</span><h1>{TITLE}</h1><div class=richtext>{erzählt("firma", 4)}<ul><li>⟦412 Kutter gebaut und ausgeliefert⟧</li><li>⟦84 Menschen an zwei Orten⟧</li><li>⟦Keine einzige Klage in hundert Jahren⟧</li></ul>{erzählt("zahl", 2)}{ABOUT}</div><div class=downloads><h3>⟪Downloads⟫</h3><a href=a.pdf>⟪Pressemitteilung als PDF⟫</a></div><div class=contact-person><h3>⟪Ihr Ansprechpartner⟫</h3><p>⟪Mira Holt, Leiterin Unternehmenskommunikation⟫</p><p>⟪+49 4999 123456⟫</p></div></div></main>{FOOT}"""
    ),
}

# ruff: noqa: E501 - pages are data
"""News pages with what publishers put into and behind a text: banners, offers, teasers, live entries, comments."""

from __future__ import annotations

from tests.scraper.kinds.marked import erzählt, foreign, text, told

TITLE = "The ferry sails again after nine years"
MENU = "<header><nav><ul><li><a href=/>Home</a></li><li><a href=/t>Town</a></li></ul></nav></header>"


def page(inside: str, *, lang: str = "en", title: str = TITLE, site: str = "Quay Courier") -> str:
    return f"<!doctype html><html lang={lang}><head><title>{title} | {site}</title></head><body>{MENU}{inside}</body></html>"


def article(inside: str, *, behind: str = "", above: str = "") -> str:
    return page(
        f"{above}<div class=c1><article><h1>{TITLE}</h1><div class=c2>By Ada Quill</div><div class=c3>{inside}</div></article>{behind}</div>"
    )


def cards(count: int, *, text_too: bool = True) -> str:
    told = "<p>⟪On the upper quay the cranes stood still for an hour, number {0}.⟫</p>" if text_too else ""
    return "".join(
        f"<div><a href=/n/{n}><h3>⟪Cranes at the upper quay stood still, part {n}⟫</h3></a>{told.format(n)}</div>"
        for n in range(1, count + 1)
    )


CONSENT = {
    "en": "⟪We use cookies on this website to give you the best experience. By clicking accept you agree to the use of all cookies.⟫",
    "de": "⟪Wir verwenden Cookies, um Inhalte zu personalisieren und die Zugriffe auf unsere Website zu analysieren. Mit Klick auf Zustimmen willigen Sie ein.⟫",
    "fr": "⟪Nous utilisons des cookies pour améliorer votre expérience sur ce site. En poursuivant votre navigation, vous acceptez leur utilisation.⟫",
    "es": "⟪Utilizamos cookies propias y de terceros para mejorar nuestros servicios. Si continúa navegando, consideramos que acepta su uso.⟫",
    "it": "⟪Questo sito utilizza cookie per migliorare la tua esperienza di navigazione. Continuando a navigare accetti il loro utilizzo.⟫",
    "pt": "⟪Utilizamos cookies para melhorar a sua experiência de navegação. Ao continuar a navegar, concorda com a sua utilização.⟫",
    "nl": "⟪Wij gebruiken cookies om uw ervaring op onze website te verbeteren. Door verder te gaan gaat u akkoord met ons cookiebeleid.⟫",
    "pl": "⟪Ta strona używa plików cookies w celu świadczenia usług. Korzystając ze strony, wyrażasz zgodę na ich używanie.⟫",
    "sv": "⟪Vi använder cookies för att förbättra din upplevelse på webbplatsen. Genom att fortsätta godkänner du vår användning.⟫",
    "tr": "⟪Size daha iyi hizmet sunabilmek için çerezler kullanıyoruz. Siteyi kullanmaya devam ederek çerezleri kabul etmiş olursunuz.⟫",
    "id": "⟪Kami menggunakan cookie untuk meningkatkan pengalaman Anda di situs ini. Dengan melanjutkan, Anda menyetujui penggunaan cookie.⟫",
    "cs": "⟪Tento web používá soubory cookie ke zlepšení služeb. Dalším používáním webu souhlasíte s jejich používáním.⟫",
}

PAGES = {
    **{
        f"consent in {lang}, unnamed": article(
            told("ferry", 3), above=f"<div><div><p>{said}</p><a href=/p>OK</a></div></div>"
        )
        for lang, said in CONSENT.items()
    },
    **{
        f"consent in {lang}, at the foot of a short text": article(told("ferry", 2), behind=f"<div><p>{said}</p></div>")
        for lang, said in CONSENT.items()
    },
    "newsletter form in the middle": article(
        f"{told('first', 3)}<div class=k9><h3>⟪Get our morning letter⟫</h3><p>⟪The five stories you need to know, in your inbox every morning before the first ferry.⟫</p><form><input type=email><button>Go</button></form></div>{told('second', 3)}"
    ),
    "newsletter without form": article(
        f"{told('first', 3)}<div class=k9><p>⟪Sign up for the Quay Letter and have the best of the harbour delivered to your inbox every Friday.⟫</p><p><a href=/l>⟪Sign up here⟫</a></p></div>{told('second', 3)}"
    ),
    "account benefits above": article(
        f"<div class=z1><h2>⟪Create an account or sign in to continue reading⟫</h2><ul><li>⟪Read articles from all our papers with one account.⟫</li><li>⟪Enjoy additional articles every month for free.⟫</li><li>⟪Get email updates from the authors you like best.⟫</li></ul><a href=/r>Register</a></div>{told('first', 6)}"
    ),
    "donation in the middle": article(
        f"{told('first', 3)}<div class=z2><h3>⟪Support our work⟫</h3><p>⟪The Courier has no owner but its readers. If you can, support our journalism with a small gift every month.⟫</p><a href=/g>⟪Donate now⟫</a></div>{told('second', 3)}"
    ),
    "subscription behind": article(
        told("first", 6),
        behind="<div class=z3><h3>⟪Read more with Courier Plus⟫</h3><p>⟪Subscribe for only two euros a month and read every story, on paper and on your phone.⟫</p><ul><li>⟪All stories without limits⟫</li><li>⟪Cancel whenever you like⟫</li></ul><a href=/s>⟪Subscribe⟫</a></div>",
    ),
    "biography behind, unnamed": article(
        told("first", 6),
        behind="<div class=z4><img src=/ada.jpg><h4><a href=/people/ada>⟪Ada Quill⟫</a></h4><p>⟪Ada Quill has written about harbours since she left school. She lives in the valley with two dogs and has won the prize of the gulls.⟫</p></div>",
    ),
    "biography behind, name in the line": article(
        told("first", 6)
        + "<div class=z5><p>⟪<a href=/people/ada>Ada Quill</a> is the harbour correspondent of the Courier. You can write to her at ada@quay.example.⟫</p></div>"
    ),
    "biography, name not linked": article(
        told("first", 6),
        behind="<div class=z6><div><img src=/ada.jpg></div><div><strong>⟪Ada Quill⟫</strong><p>⟪Ada has written about harbours since she left school and now lives in the valley with two dogs.⟫</p></div></div>",
    ),
    "another article below, h2": article(
        told("first", 6),
        behind=f"<div class=n1><h2><a href=/n/2>⟪Cranes at the upper quay stand still⟫</a></h2><div>By Tomas Berg</div><div>3 March 2021</div>{foreign('crane', 8)}</div>",
    ),
    "another article below, no byline": article(
        told("first", 6),
        behind=f"<div class=n1><h1>⟪Cranes at the upper quay stand still⟫</h1>{foreign('crane', 8)}</div>",
    ),
    "another article in an article": page(
        f"<main><article><h1>{TITLE}</h1><p>By Ada Quill</p>{told('first', 6)}</article><article><h2>⟪Cranes at the upper quay stand still⟫</h2><p>By Tomas Berg</p>{foreign('crane', 9)}</article></main>"
    ),
    "cards behind, unnamed": article(told("first", 4), behind=f"<div><h2>⟪From the harbour⟫</h2>{cards(6)}</div>"),
    "cards in the middle": article(f"{told('first', 3)}<div class=q1>{cards(3)}</div>{told('second', 3)}"),
    "one card in the middle": article(
        f"{told('first', 3)}<div class=q1><span>⟪Harbour⟫</span>{cards(1)}</div>{told('second', 3)}"
    ),
    "read also line": article(
        f"{told('first', 2)}<p><strong>⟪Read also:⟫ <a href=/n/3>⟪Cranes at the upper quay stand still⟫</a></strong></p>{told('second', 2)}<p>⟪READ MORE: <a href=/n/4>The last crane is sold to a museum</a>⟫</p>{told('third', 2)}"
    ),
    "arrows to others": article(
        f"{told('first', 2)}<p>⟪&gt;&gt; <a href=/n/3>Cranes at the upper quay stand still</a>⟫</p>{told('second', 2)}<p>⟪→ <a href=/n/4>The last crane is sold to a museum</a>⟫</p>{told('third', 2)}"
    ),
    "comments in unnamed boxes under a heading": article(
        told("first", 5),
        behind="<h3>⟪Comments⟫</h3>"
        + "".join(
            f"<div><div>Ray {n}</div><div>{n} March 2021 at 1:0{n} am</div><div>⟪I was there too in year {n}, and the smell of the tar never left my coat after that day.⟫</div></div>"
            for n in range(1, 7)
        ),
    ),
    "comments as a list, german": page(
        f"<main><article><h1>Die Fähre fährt wieder</h1>{erzählt('fähre', 4)}</article><h3>6 Kommentare zu „Die Fähre fährt wieder“</h3><ol>"
        + "".join(
            f"<li><div><b>Ray {n}</b> sagt:</div><div>{n}. März 2021 um 01:0{n}</div><p>⟪Da war ich auch im Jahr {n}, und der Geruch von Teer ging nie mehr aus der Jacke heraus.⟫</p></li>"
            for n in range(1, 7)
        )
        + "</ol></main>",
        lang="de",
        title="Die Fähre fährt wieder",
    ),
    "live blog, cards with links": page(
        f"<main><h1>{TITLE}</h1><div class=intro>{told('intro', 2)}</div><div class=feed>"
        + "".join(
            f"<div class=entry><div><span>1{n}:0{n}</span><a href=#e{n}>Share</a></div><h2><a href=#e{n}>⟦Entry {n}: the ferry is seen⟧</a></h2><p>{text('entry', n)}</p><p>{text('more', n)} <a href=/x{n}>as we wrote</a></p></div>"
            for n in range(1, 9)
        )
        + "</div></main>"
    ),
    "linked subheadings": article(
        told("first", 2)
        + "".join(
            f"<div class=s><h2><a href=/place/{n}>⟦The landing of year {n}⟧</a></h2><p>{text('landing', n)}</p></div>"
            for n in range(1, 7)
        )
    ),
    "linked subheadings with pictures": article(
        told("first", 1)
        + "".join(
            f"<div class=s><h2><a href=/place/{n}>⟦The landing of year {n} at the lower quay⟧</a></h2><img src={n}.jpg><p>{text('landing', n)}</p><p>{text('detail', n)}</p></div>"
            for n in range(1, 7)
        )
    ),
    "list items of a linked headline": article(
        told("first", 2)
        + "<ul>"
        + "".join(
            f"<li><a href=/place/{n}>⟦The landing of year {n} at the lower quay⟧</a>: {text('landing', n)}</li>"
            for n in range(1, 7)
        )
        + "</ul>"
    ),
    "forum thread": page(
        "<div class=thread><h1>How do I tar a rope?</h1>"
        + "".join(
            f"<div class=post><div class=who><a href=/u{n}>ray{n}</a><br>Posts: {n}12</div><div class=what>{text('post', n)}</div><div class=act><a>Quote</a></div></div>"
            for n in range(1, 7)
        )
        + "</div>",
        title="How do I tar a rope?",
    ),
    "question and answers": page(
        f"<main><h1>How do I tar a rope?</h1><div class=question><div class=votes>12</div><div class=post-text><p>{text('question', 1)}</p><p>{text('question', 2)}</p></div></div><h2>3 Answers</h2>"
        + "".join(
            f"<div class=answer><div class=votes>{n}</div><div class=post-text><p>{text('answer', n)}</p><p>{text('longer', n)}</p></div><div class=user>answered Mar {n} by <a>ray{n}</a></div></div>"
            for n in range(1, 4)
        )
        + "</main>",
        title="How do I tar a rope?",
    ),
    "product with long description": page(
        f"<main><h1>Tarred rope, 12 mm</h1><div class=price>€ 14,90</div><button>Add to cart</button><div class=short><p>{text('product', 1)}</p></div><div class=tabs><div id=desc><h2>Description</h2>{told('rope', 4)}</div><div id=spec><table><tr><th>Weight</th><td>2 kg</td></tr></table></div></div><section><h2>⟪Customers also bought⟫</h2><ul><li><a href=/p1>⟪Tarred rope, 16 mm, sold by the fathom⟫</a> € 19,90</li><li><a href=/p2>⟪Hemp twine for nets and gardens⟫</a> € 3,90</li></ul></section></main>",
        title="Tarred rope, 12 mm",
    ),
    "service page": page(
        "<main><h1>We mend ropes</h1><section><h2>⟦Splicing⟧</h2>"
        + told("splice", 2)
        + "</section><section><h2>⟦Tarring⟧</h2>"
        + told("tar", 2)
        + "</section><section><h2>⟦Storing⟧</h2>"
        + told("store", 2)
        + "</section></main>",
        title="We mend ropes",
    ),
    "BBC shape": page(
        f"<main id=main-content><article><header><h1>{TITLE}</h1><div data-testid=byline>Ada Quill</div></header><div data-component=image-block><figure><div><img src=a.jpg><span>Getty</span></div><figcaption>⟪The ferry at the lower quay in March⟫</figcaption></figure></div>"
        + "".join(
            f"<div data-component=text-block class=ssrcss-x{n}><p>{text('block', n)}</p></div>" for n in range(1, 6)
        )
        + "<div data-component=unordered-list-block><ul><li><a href=/n/1>⟪Cranes at the upper quay stand still⟫</a></li><li><a href=/n/2>⟪Why the tide was late⟫</a></li></ul></div>"
        + "".join(
            f"<div data-component=text-block class=ssrcss-y{n}><p>{text('later', n)}</p></div>" for n in range(1, 4)
        )
        + "<div data-component=topic-list><h2>⟪Related topics⟫</h2><ul><li><a>Ferries</a></li></ul></div></article></main>"
    ),
    "CNN shape": page(
        f"<div class=article__content-container><h1>{TITLE}</h1><div class=byline>By Ada Quill, Courier</div><div class=article__content>"
        + "".join(f"<div class=paragraph>{text('para', n)}</div>" for n in range(1, 5))
        + "<div class='related-content related-content--article'><a href=/n/2>⟪RELATED ARTICLE⟫ ⟪Cranes at the upper quay stand still⟫</a></div>"
        + "".join(f"<div class=paragraph>{text('next', n)}</div>" for n in range(1, 4))
        + "</div></div>"
    ),
    "NYT shape": page(
        f"<main><article><h1>{TITLE}</h1><p id=article-summary>The line was closed in the year of the flood.</p><section name=articleBody>"
        + "".join(
            f"<div class=css-{n}><div class=css-p>{told(word, 2)}</div><aside></aside></div><div><div>⟪Advertisement⟫</div><a href=#a>⟪SKIP ADVERTISEMENT⟫</a></div>"
            for n, word in enumerate(("one", "two", "three"))
        )
        + "</section><div class=bottom><p>⟪A version of this article appears in print on March 3, 2021, Section A, Page 4 with the headline: Ferry Sails.⟫ <a>⟪Order Reprints⟫</a></p></div></article></main>"
    ),
    "Guardian shape": page(
        f"<main><article><h1>{TITLE}</h1><div id=maincontent><div class=article-body-viewer>{told('first', 3)}<gu-island><aside><h4>⟪Sign up to The Quay⟫</h4><p>⟪Free weekly letter⟫</p></aside></gu-island>{told('second', 3)}<ul><li><p>⟦Do you have an opinion on the ferry? If you would like to submit a letter of up to 300 words, please write to us.⟧</p></li></ul></div></div><div><h2>⟪Most viewed⟫</h2><ol>{''.join(f'<li><a href=/v{n}>⟪The crane that would not fall, week {n}⟫</a></li>' for n in range(5))}</ol></div></article></main>".replace(
            "⟦Do you", "Do you"
        ).replace("write to us.⟧", "write to us.")
    ),
    "Ars shape": page(
        f"<main><article><header><h1>{TITLE}</h1><h2>Nine years of waiting end with a whistle.</h2></header><section class=article-guts><div class=article-content>{told('first', 3)}<figure class='intro-image'><img src=a.jpg><figcaption><div class=caption-text>⟪Enlarge⟫ / ⟪The ferry, seen from the mole.⟫</div></figcaption></figure>{told('second', 3)}</div></section><section class='article-author author-mini-bio'><p>⟪Ada Quill is the harbour editor and has been with us since 2011.⟫ <a>Email</a></p></section><div class=comments-bar>⟪47 Reader Comments⟫</div></article></main>"
    ),
    "cards between headline and byline": page(
        f"<main><h1>{TITLE}</h1><div>{cards(4)}</div><div>By Ada Quill</div><div>3 March 2021</div>{told('first', 7)}</main>"
    ),
    **{
        f"text in a box called {name}": page(
            f"<h1>{TITLE}</h1><div class={name}>{told('named', 6)}</div><div class=y>{foreign('side', 2)}</div>"
        )
        for name in ("newsletter-body", "recommended", "adv", "right-sidebar", "latest-news")
    },
    "hidden paywall text": article(
        f"{told('first', 4)}<div style='display:none'><p>⟪Dear reader, your free articles of this month are used up, and we ask you to log in.⟫</p></div>"
    ),
    "loose text in divs": page(
        f"<div id=c><div id=h>{TITLE}</div><div id=t>"
        + "".join(f"<div>{text('loose', n)}</div>" for n in range(1, 6))
        + "</div></div>"
    ),
    "br in one paragraph": page(f"<h1>{TITLE}</h1><p>" + "<br><br>".join(text("brs", n) for n in range(1, 6)) + "</p>"),
    "single br between": page(
        f"<h1>{TITLE}</h1><div>" + "<br>".join(text("single", n) for n in range(1, 6)) + "</div>"
    ),
    "tag cloud and calendar": article(
        told("first", 5),
        behind="<div class=y1><h3>Tags</h3>"
        + " ".join(f"<a href=/t/{n}>⟪harbour tale {n}⟫</a>" for n in range(1, 20))
        + "</div>",
    ),
    "print and mail lines": article(
        told("first", 4) + "<p>⟪Print this page⟫ | ⟪Send to a friend⟫</p><p>⟪Share this article⟫</p>"
    ),
    "corrections and notes stay": article(
        told("first", 4)
        + "<p><em>⟦Correction: an earlier version of this story said that the ferry had two chimneys. It has one.⟧</em></p>"
    ),
}

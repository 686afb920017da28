# ruff: noqa: E501 - pages are data
"""Newspapers and agencies in French, Italian, Portuguese and Spanish, in the mark-up that their systems write today."""

from __future__ import annotations

from tests.scraper.wild.page import FOOT, NAV, links, news, og, person, wild
from tests.scraper.wild.words import TITLES, br, p, t

T = TITLES

wild(
    "le monde",
    "fr",
    f"""<header class="Header">{NAV}</header><main id="habillagepub"><section class="zone--article" id="js-article"><section class="article article--content"><header class="article__header article__header--restricted-sidebar old__article-header"><div class="breadcrumb"><ul class="breadcrumb__list"><li><a class="breadcrumb__link" href="/planete/">Planète</a></li></ul></div><h1 class="article__title">{T["fr"]}</h1><p class="article__desc">La roue n'a plus tourné depuis la crue. Tout le monde ne veut pas la voir repartir.</p>
<section class="meta meta__social"><div class="meta__authors"><span class="meta__author">Par <a class="article__author-link" href="/signataires/odette-varlin/">Odette Varlin</a> (Valcendre, envoyée spéciale)</span></div><p class="meta__date meta__date--header"><span class="meta__date">⟪Publié le 05 février 2026 à 20h30, modifié le 06 février 2026 à 09h10⟫</span></p><p class="meta__reading-time">⟪Temps de Lecture 4 min.⟫</p></section></header>
<article class="article__content old__article-content-single"><figure class="article__media"><img src="/a.jpg"><figcaption class="article__legend" aria-hidden="true">⟪Le moulin à marée à Valcendre, le 2 février 2026.⟫ <span class="article__credit" aria-hidden="true">⟪ANOUK TELLIER / LE PAPIER⟫</span></figcaption></figure>{p("fr", 0, 2, attrs='class="article__paragraph"')}<section class="catcher"><div class="catcher__content"><div class="catcher__desc"><span class="catcher__label">⟪Lire aussi |⟫ </span><a class="js-article-read-also" href="/1">⟪Les loutres reviennent dans les canaux du nord⟫</a></div></div></section>
<h2 class="article__sub-title">⟦Les anguilles d'abord⟧</h2>{p("fr", 2, 4, attrs='class="article__paragraph"')}<section class="paywall__wrap"><p class="paywall__rest">⟪Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.⟫</p></section></article>
<section class="article__reactions"><h4>⟪Contribuer⟫</h4><a>⟪Réutiliser ce contenu⟫</a></section></section></section><section class="services-carousel"><h4>⟪Services Le Papier⟫</h4>{links("fr")}</section></main>{FOOT}""",
    head=news(
        T["fr"],
        "2026-02-05T20:30:04+01:00",
        [{"@type": "Person", "name": "Odette Varlin"}],
        modified="2026-02-06T09:10:04+01:00",
    )
    + og(T["fr"]),
    seo=T["fr"],
    authors=["Odette Varlin"],
    published="2026-02-05T20:30+01:00",
    modified="2026-02-06T09:10+01:00",
)

wild(
    "el pais",
    "es",
    f"""{NAV}<article id="main-content" class="a a-n"><header class="a_e w"><div class="a_e_m"><div class="a_k"><a class="a_k_n" href="/clima">Medio ambiente</a></div></div><div class="a_e_txt"><h1 class="a_t">{T["es"]}</h1><h2 class="a_st">La rueda lleva parada desde la riada y no todos quieren que gire</h2></div><figure class="a_m a_e_m"><img src="/a.jpg"><figcaption class="a_m_p"><span>⟪El molino de Valdemora, el lunes.⟫</span><span class="a_m_m">⟪Nuria Alcón⟫</span></figcaption></figure></header>
<div class="a_md"><div class="a_md_i"><div class="a_md_txt"><div class="a_md_a"><a href="/autor/lucia-ferrandis" title="Ver todas las noticias de Lucía Ferrandis" class="a_md_a_n">Lucía Ferrandis</a></div></div><div><span class="a_md_l">⟪Valdemora⟫ - </span><time id="article_date_p" class="a_md_f" datetime="2026-02-05T20:30:00.000Z" data-date="2026-02-05T20:30:00.000Z">05 feb 2026 - 21:30<abbr title="Central European Time">CET</abbr></time></div></div><div class="w_rs"><a>⟪Compartir en Whatsapp⟫</a></div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p class="">{t("es", 0)}</p><p class="">{t("es", 1)}</p><div id="elpais_gpt-INTEXT" style="width:0px"></div><section class="b-d b-au_b"><h3>⟪Más información⟫</h3><article><div class="x"><a href="/1"><h2 class="c_t">⟪Las nutrias vuelven a los canales del norte⟫</h2></a></div></article></section><p class="">{t("es", 2)}</p><h3 class="">⟦Las anguilas primero⟧</h3><p class="">{t("es", 3)}</p><p class="">{t("es", 4)}</p><p><a href="/boletin"><i>⟪Apúntate aquí a nuestra newsletter sobre el clima⟫</i></a><i>⟪.⟫</i></p></div>
<div class="a_pt"><div class="bloque-suscripcion"><h3>⟪Tu suscripción se está usando en otro dispositivo⟫</h3><p>⟪¿Quieres añadir otro usuario a tu suscripción?⟫</p></div></div><div class="w_sg"><h3>⟪Sobre la firma⟫</h3><div><a>⟪Lucía Ferrandis⟫</a><p>⟪Redactora de medio ambiente. Ha escrito sobre ríos en tres continentes y ha vivido en dos faros.⟫</p></div></div><section id="tags"><h4>⟪Archivado En⟫</h4><ul><li><a href="/n/molinos">Molinos</a></li></ul></section></article>{FOOT}""",
    head=news(
        T["es"],
        "2026-02-05T20:30:00.000Z",
        [{"@type": "Person", "name": "Lucía Ferrandis", "url": "x"}],
        kind="ReportageNewsArticle",
        site="El Pliego",
        modified="2026-02-06T08:00:00.000Z",
    )
    + og("El molino de mareas volverá a girar", "El Pliego", article__published_time="2026-02-05T21:30:00+01:00"),
    seo=f"{T['es']} | Clima y Medio Ambiente | EL PLIEGO",
    authors=["Lucía Ferrandis"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "el mundo",
    "es",
    f"""{NAV}<main class="ue-l-article"><article class="ue-c-article ue-c-article--default"><div class="ue-l-article__header"><div class="ue-c-article__header-row"><span class="ue-c-article__kicker">⟪Costa⟫</span><h1 class="ue-c-article__headline js-headline">{T["es"]}</h1><p class="ue-c-article__standfirst">La rueda lleva parada desde la riada</p></div></div><div class="ue-c-article__bar"><ul class="ue-c-article__byline"><li class="ue-c-article__byline-item"><div class="ue-c-article__author"><div class="ue-c-article__author-name-item"><a href="/a">Lucía Ferrandis</a></div><div class="ue-c-article__byline-location">Valdemora</div></div></li></ul><div class="ue-c-article__publishdate"><span>Actualizado</span> <time datetime="2026-02-06T07:10:00Z">Viernes, 6 febrero 2026 - 08:10</time></div></div>
<div class="ue-l-article__body ue-c-article__body" data-section="articleBody">{p("es", 0, 2)}<div class="ue-c-ad">⟪PUBLICIDAD⟫</div><ul class="ue-c-article__related-list"><li><strong>⟪Costa.⟫</strong> <a href="/1">⟪Las nutrias vuelven a los canales del norte⟫</a></li></ul>{p("es", 2, 5)}</div><div class="ue-c-article__trust"><a>⟪Conforme a los criterios de⟫ The Trust Project</a></div></article></main>{FOOT}""",
    head=news(
        T["es"],
        "2026-02-05T21:30:23+01:00",
        {"@type": "Person", "name": "Lucía Ferrandis"},
        modified="2026-02-06T08:10:00+01:00",
        site="EL MUNDILLO",
    )
    + og(T["es"], "EL MUNDILLO"),
    seo=f"{T['es']} | Costa",
    authors=["Lucía Ferrandis"],
    published="2026-02-05T21:30+01:00",
    modified="2026-02-06T08:10+01:00",
)

wild(
    "corriere",
    "it",
    f"""{NAV}<main id="main"><section class="body-article"><div class="container"><div class="content-header-article"><nav class="breadcrumbs"><a href="/cronache">Cronache</a></nav><h1 class="title-art is-article is-xmd-32">{T["it"]}</h1><div class="summary-art is-article"><p class="is-xmd-18">La ruota è ferma dalla piena. Non tutti vogliono che riparta</p></div><p class="is-last-update">⟪5 febbraio 2026 (modifica il 6 febbraio 2026 | 09:10)⟫</p><p class="media-news-author">di <span class="writer"><strong>Ottavia Brenzoni</strong></span></p></div>
<div class="content" id="content-to-read"><figure class="is-img-full"><img src="/a"><figcaption>⟪Il mulino a marea (Tellini)⟫</figcaption></figure><p class="chapter-paragraph">{t("it", 0)}</p><p class="chapter-paragraph">{t("it", 1)}</p><div class="related-inline"><p>⟪LEGGI ANCHE⟫</p>{links("it")}</div><h2 class="chapter-title">⟦Prima le anguille⟧</h2><p class="chapter-paragraph">{t("it", 2)}</p><p class="chapter-paragraph">{t("it", 3)}</p><p class="chapter-paragraph">{t("it", 4)}</p><p class="newsletter"><a href="/nl">⟪Se vuoi restare aggiornato sulle notizie iscriviti gratis alla newsletter⟫</a></p></div><p class="is-copyright">⟪5 febbraio 2026 ( modifica il 6 febbraio 2026)⟫</p><p>⟪© RIPRODUZIONE RISERVATA⟫</p></div></section></main>{FOOT}""",
    head=news(
        T["it"],
        "2026-02-05T20:30:23+01:00",
        [{"@type": "Person", "name": "di Ottavia Brenzoni"}],
        site="Corriero",
        modified="2026-02-06T09:10:00+01:00",
    )
    + og(T["it"], "Corriero"),
    seo=f"{T['it']} - Corriero.it",
    authors=["Ottavia Brenzoni"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "repubblica",
    "it",
    f"""{NAV}<main><article class="story"><header class="story__header"><h1 class="story__title">{T["it"]}</h1><em class="story__author">di <a rel="author" href="/a">Ottavia Brenzoni</a></em><div class="story__summary"><p>La ruota è ferma dalla piena</p></div><div class="story__toolbar"><time class="story__date" datetime="2026-02-05T20:30:00+01:00">05 Febbraio 2026 alle 20:30</time><span>⟪2 minuti di lettura⟫</span></div></header><div class="story__content"><div class="story__text" id="article-body">VALMORENA - {br("it", 0, 5)}</div><div class="story__copy">⟪© Riproduzione riservata⟫</div></div><div class="story__tags"><h3>⟪Argomenti⟫</h3><a href="/t">mulini</a></div></article></main>{FOOT}""",
    head=news(
        T["it"], "2026-02-05T19:30:00.000Z", [{"@type": "Person", "name": "Ottavia Brenzoni"}], site="la Repubblichetta"
    )
    + og(T["it"], "la Repubblichetta"),
    seo=f"{T['it']} - la Repubblichetta",
    authors=["Ottavia Brenzoni"],
    published="2026-02-05T19:30+00:00",
)

wild(
    "ansa",
    "it",
    f"""{NAV}<main class="main-content"><div class="container"><article class="post-single"><header class="post-single-header"><div class="post-single-time"><time>⟪Valmorena, 05 febbraio 2026, 20:30⟫</time></div><h1 class="post-single-title">{T["it"]}</h1><div class="post-single-summary">Il consiglio ha votato, i pescatori protestano</div><div class="post-single-author"><div class="author">⟪Redazione ANZA⟫</div></div></header><div class="post-single-text rich-text news-txt"><p>(ANZA) - VALMORENA, 05 FEB - {t("it", 0)}</p>{p("it", 1, 5)}<p>(ANZA).</p></div><div class="copyright"><p>⟪Riproduzione riservata © Copyright ANZA⟫</p></div></article></div></main>{FOOT}""",
    head=news(
        T["it"], "2026-02-05T20:30:00+01:00", {"@type": "Organization", "name": "Agenzia ANZA"}, site="Agenzia ANZA"
    )
    + og(f"{T['it']} - Notizie - Anza.it", "Agenzia ANZA"),
    seo=f"{T['it']} - Notizie - Anza.it",
    published="2026-02-05T20:30+01:00",
)

wild(
    "publico.pt",
    "pt",
    f"""{NAV}<main><article class="story story--news" id="story"><header class="story__header"><div class="kicker"><a href="/local">Costa</a></div><h1 class="headline story__headline">{T["pt"]}</h1><div class="story__blurb lead"><p>A roda está parada desde a cheia.</p></div><div class="byline byline--inline"><address class="byline__name"><a rel="author" href="/autor/a">Otília Barroso</a></address><div class="dateline"><time datetime="2026-02-05T20:30:23">5 de Fevereiro de 2026, 20:30</time></div></div></header><div class="story__body" id="story-body">{p("pt", 0, 2)}<aside class="supplemental-slot"><div class="pullquote"><p>⟪As mós durante a noite⟫</p></div></aside>{p("pt", 2, 5)}<aside class="card-newsletter"><h3>⟪Newsletter Azul⟫</h3><p>⟪O ambiente no seu email todas as quintas.⟫</p></aside></div></article></main>{FOOT}""",
    head=news(T["pt"], "2026-02-05T20:30:23+00:00", person("Otília Barroso"), site="O PÚBLIO"),
    seo=f"{T['pt']} | Costa | O PÚBLIO",
    url="https://www.publio.pt/2026/02/05/local/noticia/moinho-1",
    authors=["Otília Barroso"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "globo g1",
    "pt",
    f"""{NAV}<main class="mc-body theme" itemscope itemtype="http://schema.org/NewsArticle"><div class="mc-article-header"><div class="title"><meta itemprop="inLanguage" content="pt-BR"><h1 class="content-head__title" itemprop="headline">{T["pt"]}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">A roda está parada desde a cheia.</h2></div><div class="content__signature"><p class="content-publication-data__from" title="Por Otília Barroso, g2 Valdemoura"><b>Por Otília Barroso</b>, g2 Valdemoura</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2026-02-05T23:30:15.324Z">05/02/2026 20h30</time> <span class="content-publication-data__updated-relative">⟪Atualizado há um dia⟫</span></p></div></div>
<article itemprop="articleBody"><div class="wall protected-content"><div class="mc-column content-text active-extra-styles"><p class="content-text__container">{t("pt", 0)}</p></div><div class="mc-column content-text"><ul class="content-unordered-list"><li><a href="/w">⟪Clique aqui para seguir o canal do g2 Valdemoura no WhatsApp⟫</a></li></ul></div><div class="mc-column content-text"><p>{t("pt", 1)}</p></div><div class="content-ads">⟪Publicidade⟫</div><div class="mc-column content-text"><p>{t("pt", 2)}</p></div><div class="mc-column content-media"><p class="content-media__description">⟪Moinho de maré em Valdemoura — Foto: Tove Arkell/TV Costa⟫</p></div><div class="mc-column content-text"><blockquote>⟦Ninguém perguntou às enguias, disse um pescador.⟧</blockquote></div><div class="mc-column content-text"><p>{t("pt", 3)}</p></div><div class="mc-column content-text"><p>{t("pt", 4)}</p></div><div class="mc-column content-text"><p><b>⟪LEIA TAMBÉM⟫</b></p><ul><li><a href="/1">⟪As lontras regressam aos canais do norte⟫</a></li></ul></div></div></article><div class="mc-show-more"><h2>⟪VÍDEOS: mais assistidos do g2⟫</h2></div></main>{FOOT}""",
    head=og(T["pt"], "G2"),
    seo=f"{T['pt']} | Costa | G2",
    url="https://g2.example.com.br/sp/costa/noticia/2026/02/05/moinho.ghtml",
    authors=["Otília Barroso"],
    published="2026-02-05T23:30+00:00",
)

wild(
    "figaro",
    "fr",
    f"""{NAV}<main id="fig-main"><article class="fig-main-article"><h1 class="fig-headline">{T["fr"]}</h1><div class="fig-infos-wrapper"><span class="fig-content-metas__authors">Par <a class="fig-content-metas__author" href="/a">Odette Varlin</a>, avec <span>AFQ</span></span><span class="fig-content-metas__pub-date">Le <time datetime="2026-02-05T20:30:23+01:00">5 février 2026 à 20h30</time></span><span>, mis à jour <time datetime="2026-02-06T09:10:23+01:00">le 6 février 2026 à 09h10</time></span></div><div class="fig-tools">⟪Copier le lien⟫ ⟪Lien copié⟫</div><p class="fig-standfirst">⟦La roue n'a plus tourné depuis la crue.⟧</p><div class="fig-content-body"><p class="fig-paragraph">{t("fr", 0)}</p><p class="fig-paragraph">{t("fr", 1)}</p><div class="fig-body-link"><span>⟪À lire aussi⟫</span> <a href="/1">⟪Les loutres reviennent dans les canaux du nord⟫</a></div><p class="fig-paragraph">{t("fr", 2)}</p><div class="fig-body-newsletter"><h3>⟪La newsletter du matin⟫</h3><p>⟪Tous les jours à 7h, l'actualité vue par la rédaction.⟫</p></div><p class="fig-paragraph">{t("fr", 3)}</p><p class="fig-paragraph">{t("fr", 4)}</p></div><div class="fig-paywall"></div></article><div class="fig-comments"><h2>⟪Voir les commentaires⟫</h2></div></main>{FOOT}""",
    head=news(
        T["fr"],
        "2026-02-05T20:30:23+01:00",
        [{"@type": "Person", "name": "Odette Varlin"}, {"@type": "Organization", "name": "Le Barbier avec AFQ"}],
        site="Le Barbier",
        modified="2026-02-06T09:10:23+01:00",
    ),
    seo=T["fr"],
    authors=["Odette Varlin"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "20minutes",
    "fr",
    f"""{NAV}<main><article class="c-article"><header><div class="c-hat"><span>⟪Vagues⟫</span></div><h1 class="c-article__title">{T["fr"]}</h1><p class="c-article__hat">⟪Patrimoine⟫ La roue n'a plus tourné depuis la crue.</p><div class="c-article__meta"><p>O.V. avec AFQ</p><p>Publié le <time datetime="2026-02-05T20:30:00+01:00">05/02/2026 à 20h30</time> • Mis à jour le <time datetime="2026-02-06T09:10:00+01:00">06/02/2026 à 09h10</time></p></div></header><div class="c-content"><p class="c-summary"><strong>⟦L'essentiel⟧</strong></p><ul><li>⟦Le moulin de Valcendre va rouvrir.⟧</li><li>⟦Les pêcheurs s'inquiètent pour les anguilles.⟧</li></ul>{p("fr", 0, 2)}<h2>⟦Les anguilles d'abord⟧</h2>{p("fr", 2, 5)}</div><div class="c-related"><h2>⟪À lire aussi⟫</h2>{links("fr")}</div></article></main>{FOOT}""",
    head=news(
        T["fr"],
        "2026-02-05T20:30:00+01:00",
        {"@type": "Organization", "name": "20 Secondes"},
        site="20 Secondes",
        modified="2026-02-06T09:10:00+01:00",
    ),
    seo=T["fr"],
    published="2026-02-05T20:30+01:00",
    modified="2026-02-06T09:10+01:00",
)

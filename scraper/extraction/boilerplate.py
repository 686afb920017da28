"""What stands among an article's text without being part of it, as data: by element name and by wording.

Element names are matched in any language; wordings come in sets per language, because "Share" may begin a
sentence in English and nothing in Indonesian. A pointer ("Baca juga: ...") goes only as a whole line; inside
a running sentence the same words stay.
"""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from selectolax.lexbor import LexborNode

# -- by element ------------------------------------------------------------------------------------

_STRONG = re.compile(
    r"(?<![a-z])(?:"
    # pointers to other articles
    r"related|relacionad[oa]s?|recommend\w*|recirc\w*|read-?next|read-?also|see-?also|also-?read|more-?(?:from|on|stories|news)|most-?(?:read|popular|viewed|recent)"
    r"|trending|latest-?(?:news|posts)|you-?may\w*|up-?next|baca-?juga|bacajuga|lihatjg|linksisip|link_?sisip|sisip|terkait|terpopuler|rekomendasi|picked-article"
    r"|jp-relatedposts|outbrain\w*|taboola\w*|zergnet\w*|dable\w*|mgid|revcontent|inject-baca-juga|kompasidrec|suggested|further-?reading|other-?news|next-?article"
    r"|prev-?next|post-?nav\w*|nav-?links?"
    # sharing, reacting, subscribing
    r"|share-?(?:bar|buttons?|tools|links|box|wrapper|icons?)|sharing|sharedaddy|addtoany\w*|addthis\w*|heateor\w*|social-?(?:share|links|media|icons|bar|buttons)"
    r"|comments?|commentlist|comments?-?(?:area|list|section|box|form|wrapper)|disqus\w*|fb-comments|respond"
    r"|newsletters?|newsletter-?\w*|mailing-?list"
    # advertising
    r"|ads?|adv|advert\w*|ad-?(?:slot|unit|wrap\w*|container|label|box|placeholder)\w*|sponsored|dfp|gpt-?ad\w*"
    r"|parallaxindetail|para_?caption|paradetail|staticdetail\w*|noncontent|flying-?carpet|billboard|iklan"
    # the page around
    r"|sidebar|side-?bar|sidebar-?\w*|footer|site-?header|masthead|breadcrumbs?|navbar|pagination|cookies?|cookie-?\w*|consent|gdpr"
    r")(?![a-z])"
)
"""Names that are believed whatever their share of the text: comments are often longer than the article."""

_WEAK = re.compile(
    r"(?<![a-z])(?:"
    r"read-?more|more-in|popular|teasers?|promos?|inline-?promo|baca|related\w+|share|shares|sharing-?\w*|social|socials|follow-?us|a2a_\w*|replies|reactions?|ratings?"
    r"|subscri\w*|sign-?up\w*|donat\w*|call-?to-?action|cta|membership|banner\w*|sponsor\w*|promoted|rail|foot|menu|navigation|nav|pager|paging|toolbar|widgets?"
    r"|placeholder\w*|social-placeholder|popup|modal|overlay|tooltip|skip-?link|screen-?reader-text|sr-only|visually-?hidden|visuallyhidden|print-only"
    r"|tags?|tag-?(?:list|cloud|links?|topics?)|tagcloud\w*|keywords?|topics?|post-?tags?|cat-?links|categories"
    r"|by-?lines?|authors?|author-?(?:bio|box|info|name|meta|card)|bio|about-?(?:the-?)?author|contributors?|info-author"
    r"|date-?line|date|datetime|time-?stamp|pub-?date|published|posted-?on|post-?date|entry-?meta|article-?meta|post-?meta|meta|metadata"
    r"|copyright|legal|disclaimer|toc|table-?of-?contents|post-?views|view-?count\w*|reading-?time|listen|audio-?player|player"
    r"|correction-?request|feedback|error-?report|print|tools|article-?tools|actions"
    r")(?![a-z])"
)
"""Names that are believed while the boxes of that name hold little of the text."""

_MEDIA = re.compile(
    r"(?<![a-z])(?:contentimage|article-?image|pic|pic[_-]\w+|media[_-]artikel|credits?|photo-?\w*|foto-?\w*|image-?\w*|img-?\w*|pict(?:ure)?s?|\w*gallery\w*|slideshow|carousel|swiper\w*|slider|video-?\w*)(?![a-z])"
)
"""Names around pictures: their text is captions, their pictures are wanted."""

_CAPTION = re.compile(r"(?<![a-z])(?:captions?|figcaption|wp-caption-text|caption-\w+)(?![a-z])")

_UTILITY = re.compile(
    r"[:\[\]/()!]|^(?:has|no|not|is|with|without|type|category|tag|status|format|post|page|js|theme|layout|single|section)-"
)

_SHUT = re.compile(r"(?<!\S)(?:hidden|d-none|hide)(?!\S)")
_RESPONSIVE = re.compile(r":(?:block|flex|inline|grid|contents)|d-\w+-(?:block|flex|inline|grid)")

STRONG, CAPTION, WEAK, MEDIA = 4, 3, 2, 1
"""How far a box's name says that it is furniture."""

_CONTENT = re.compile(
    r"(?<![a-z])(?:article-?_*(?:body|content|text|main)\w*|(?:entry|post|story|news|detail|page|read|content)-?_*(?:content|body|text|detail|inner)\w*"
    r"|articlebody|articletext|storybody|storytext|body-?_*(?:text|copy|content)|field-?-?name-?-?body|itp_bodycontent|detail__body-text|detail_text"
    r"|richtextstorybody|td-post-content|prose|isi-?_*(?:konten|berita|artikel)|txt-article|main-content-detail|rich-?text)(?![a-z])"
)

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@lru_cache(maxsize=8192)
def furniture(name: str) -> tuple[int, str]:
    """How far class and id name something beside the text, and the word that says so: (0, "") if they do not."""
    if _CONTENT.search(name):
        return 0, ""
    if _SHUT.search(name) and not _RESPONSIVE.search(name):
        return WEAK, "hidden"
    tokens = " ".join(token for token in name.split()[:12] if len(token) < 60 and not _UTILITY.search(token))
    for level, pattern in ((STRONG, _STRONG), (CAPTION, _CAPTION), (WEAK, _WEAK), (MEDIA, _MEDIA)):
        if found := pattern.search(tokens):
            return level, found[0]
    return 0, ""


@lru_cache(maxsize=8192)
def is_content(name: str) -> bool:
    """Whether a class and id name the container of an article's text."""
    return _CONTENT.search(name) is not None


def is_hidden(node: LexborNode, attributes: Mapping[str, str | None] | None = None) -> bool:
    """Whether a reader never sees the element."""
    found = node.attributes if attributes is None else attributes
    if not found:
        return False
    style = found.get("style")
    return (
        "hidden" in found
        or (style is not None and _HIDDEN_STYLE.search(style) is not None)
        or (found.get("aria-hidden") == "true" and node.tag == "span")
    )


# -- by wording ------------------------------------------------------------------------------------

_WHOLE: dict[str, tuple[str, ...]] = {
    "": (
        r"advertisements?", r"ad", r"iklan", r"anzeige", r"werbung", r"publicit[eé]", r"publicidad(?:e)?", r"pubblicit[aà]", r"advertentie",
        r"annonse?", r"reklam[ae]?", r"mainos", r"story continues below.{0,40}", r"(?:article|story) continues (?:after|below).{0,40}",
        r"scroll (?:to|down to) continue.{0,40}", r"scroll ke bawah.{0,60}", r"gulir untuk.{0,40}", r"[·•|*_\-–—=.…\s]{1,40}",
        r"loading\s*\.*", r"memuat\s*\.*", r"sedang memuat\s*\.*", r"mohon tunggu\s*\.*", r"version \d+(?:\.\d+)+", r"\d+ ?(?:shares?|comments?|views?)",
        r"share", r"tweet", r"print", r"email", r"facebook", r"twitter", r"whatsapp", r"telegram", r"copy link", r"pinterest", r"linkedin", r"reddit",
        r"\d{4} © .{1,80}", r"\[gambas:[^\]]{1,60}\]", r"(?:photo|image|video)s?", r"bagikan(?: ini)?:?", r"share this(?: article| story)?:?", r"follow us.{0,60}", r"like this story\? .{0,40}", r"advert",
        r"©.{0,120}", r"copyright (?:©|\(c\)).{0,160}", r"all rights reserved\.?",
    ),
    "id": (
        r"konten dari pengguna", r"(?:(?:[a-z']+, ?)?\d{1,2} [a-z]+ \d{4},? ?[\d:.]{4,8} ?(?:wib|wita|wit)?)?[·•\s]*(?:waktu baca \d+ menit)?(?:tulisan dari .{1,80} tidak mewakili.{0,60})?", r"halaman \d+ dari \d+", r"halaman ?: ?[\d\s|]*", r"halaman (?:selanjutnya|berikutnya)", r"artikel selanjutnya",
        r"selengkapnya", r"lihat foto", r"topik terkait", r"salin tautan", r"(?:tulis )?komentar", r"tags?:?", r"berita (?:terkait|terpopuler|lainnya)", r"pilihan (?:editor|redaksi)",
        r"\(adsbygoogle.{0,80}", r"simak selengkapnya di halaman selanjutnya\.?", r"berita ini .{0,20}kali dilihat", r"dibaca \d+ kali", r"dilihat ?: ?\d+", r"laporkan (?:konten|akun)",
        r"terpopuler", r"rekomendasi(?: untuk anda)?", r"ringkasan berita:?", r"bagikan ke.{0,40}", r"langganan newsletter.{0,80}", r"post views:? ?\d*",
    ),
    "en": (
        r"related(?: (?:articles?|stories|news|posts|topics|content|links|coverage))?:?", r"read more:?", r"most (?:read|popular)", r"recommended(?: for you)?", r"more (?:from|on) .{1,60}",
        r"sign up.{0,80}", r"subscribe(?: (?:now|here|today|to .{1,60}))?\.?", r"opens new tab", r"\(end\)", r"share this:?", r"like this:?", r"advertisement - .{0,60}", r"comments", r"leave a (?:comment|reply)",
        r"trending(?: now)?", r"you may also like.{0,30}", r"listen to (?:this )?article.{0,40}", r"\d+ min(?:ute)?s? read", r"(?:image|photo) (?:source|credit|caption).{0,120}", r"getty images",
        r"follow .{1,60} on (?:twitter|facebook|instagram).{0,80}", r"play video", r"watch:? .{0,15}video", r"back to top", r"(?:register|sign in|log in|create an account)[^.]{0,60}\.?", r"table of contents", r"skip (?:advertisement|to .{0,30})", r"view comments", r"editor'?s picks?",
    ),
    "de": (r"mehr zum thema.{0,60}", r"lesen sie (?:auch|mehr).{0,20}", r"weiterlesen.{0,60}", r"zur startseite", r"artikel teilen", r"teilen", r"kommentare?", r"das könnte sie auch interessieren.{0,30}", r"empfohlener (?:externer |redaktioneller )?inhalt.{0,40}", r"externer inhalt.{0,40}", r"quelle: .{1,40}"),
    "fr": (r"à lire aussi.{0,10}", r"lire aussi.{0,10}", r"partager", r"commentaires", r"sur le même sujet", r"à découvrir.{0,40}", r"publié le .{0,60}"),
    "es": (r"te puede interesar:?", r"lea también:?", r"compartir", r"más (?:información|noticias)", r"relacionado", r"lo más visto"),
    "pt": (r"leia (?:também|mais):?", r"veja também:?", r"compartilh[ae]r?", r"mais lidas"),
    "it": (r"leggi anche:?", r"condividi", r"potrebbe interessarti.{0,20}"),
    "nl": (r"lees (?:ook|meer):?", r"delen"),
    "ms": (r"baca (?:lagi|juga):?", r"berita berkaitan"),
    "zh": (r"相关(?:新闻|阅读|报道)[:：]?", r"延伸阅读[:：]?", r"责任编辑[:：].{0,20}", r"分享(?:到)?.{0,10}", r"来源[:：].{0,20}"),
    "ja": (r"関連記事", r"有料会員.{0,40}", r"無断転載.{0,30}", r"シェア(?:する)?", r"続きを読む"),
    "ko": (r"관련\s?기사", r"무단\s?전재.{0,30}", r".{0,20}ⓒ.{0,60}", r"공유하기"),
}  # fmt: skip

_START: dict[str, tuple[str, ...]] = {
    "": (r"https?://\S+$", r"©", r"\[gambas:"),
    "id": (
        r"(?:\(?baca|lihat|simak|tonton|saksikan|cek|dengarkan) (?:juga|pula|selengkapnya)(?: video)?\b ?[^a-z,.]{0,3}[:'‘\"“«-]", r"baca (?:juga|selengkapnya) ?:", r"baca ?: ", r"lihat (?:juga )?video\b", r"simak video\b",
        r"saksikan (?:juga )?(?:video|live|di bawah)", r"tonton (?:juga )?video\b", r"pilihan (?:editor|redaksi) ?:", r"ringkasan berita ?:", r"tulisan dari .{1,80} tidak mewakili",
        r"(?:artikel|berita) ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat)", r"dapatkan (?:update|informasi|berita).{0,40}(?:pilihan|terkini|terbaru|berita)", r"ikuti (?:kami|berita|breaking news|update|saluran|whatsapp|channel|terus).{0,100}(?:google|whatsapp|telegram|twitter|instagram|facebook|tiktok|di sini|:)",
        r"cek berita dan artikel", r"simak (?:breaking news|berita).{0,60}(?:langsung|pilihan|google|whatsapp)", r"dilarang (?:keras )?(?:mengambil|mengutip|menyalin)", r"konten ini (?:menjadi|merupakan) tanggung jawab",
        r"kompascom\+", r"(?:mari )?bergabung (?:di|dengan) (?:grup|channel|saluran)", r"download aplikasi", r"add as a preferred source", r"yuk,? (?:gabung|follow|ikuti)", r"jangan lewatkan .{0,60}(?:google|whatsapp|telegram)",
        r"sumber berita ?: ", r"next ?: ", r"video terpopuler", r"related news ?:", r"^\*+ ?fakta atau hoaks", r"temukan (?:kami|berita).{0,40}(?:google|whatsapp)",
    ),
    "en": (
        r"read (?:also|more|next|the full)\b.{0,5}[:|]", r"(?:see|watch|listen|also read|also see|also watch|more|related|recommended|must read|don'?t miss)(?: also| more| here| next)? ?[:|] ?\S", r"sign up (?:for|to|here)\b.{0,120}(?:newsletter|inbox|e-?mail|alerts?|updates)",
        r"subscribe (?:to|now|here)\b", r"our standards ?:", r"follow (?:us|me|him|her|@\w+|.{1,40}) on (?:twitter|facebook|instagram|x\b|bluesky|google)", r"click here (?:to|for)\b", r"download (?:our|the) .{0,30}app\b",
        r"(?:this|the) (?:article|story|post) (?:was )?(?:first |originally )(?:appeared|published|ran)", r"get (?:our|the) .{0,60}(?:newsletter|inbox|app)\b", r"(?:photo|image|picture|video)(?: credit)? ?(?:by|:) ?[A-Z]?.{0,80}$", r"join the (?:conversation|discussion)",
        r"have (?:a|something) .{0,30}(?:tip|story)\b.{0,20}\?", r"support (?:our|independent) journalism", r"(?:to )?(?:contact|reach) the (?:reporter|author|editor)", r"copyright \d{4}", r"listen to .{0,40}podcast",
    ),
    "de": (r"lesen sie (?:auch|hier|dazu)\b.{0,30}:", r"mehr (?:zum thema|dazu|news)\b.{0,30}:", r"original-content von", r"auch interessant ?:", r"lesetipp", r"weitere (?:nachrichten|infos|artikel).{0,40}:", r"hier (?:geht es|gibt es|können sie).{0,60}newsletter", r"passend dazu ?:"),
    "fr": (r"à lire (?:aussi|également)\b.{0,5}[:»|]?", r"lire (?:aussi|également|la suite)\b", r"voir aussi ?:", r"il vous reste [\d.,]+ ?%", r"abonnez-vous", r"inscrivez-vous .{0,60}newsletter", r"recevez .{0,60}newsletter"),
    "es": (r"(?:lea|lee|leer|mira|ver|vea) (?:también|además|más|aquí)\b.{0,3}[:|]", r"te puede interesar\b", r"suscríbe(?:te|se) ", r"síguenos en"),
    "pt": (r"(?:leia|veja|confira|saiba) (?:também|mais|ainda)\b.{0,3}[:|]", r"siga .{1,40} no (?:google|instagram|twitter|facebook)"),
    "it": (r"leggi (?:anche|pure)\b.{0,3}[:|>-]", r"iscriviti "),
    "nl": (r"lees (?:ook|meer|verder)\b.{0,5}:",),
    "nordic": (r"l(?:æs|es) (?:også|mere?)\b.{0,5}:?", r"läs (?:också|mer|även)\b.{0,5}:?", r"lue (?:myös|lisää)\b.{0,5}:?", r"lestu (?:líka|meira)\b"),
    "pl": (r"(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)\b",),
    "tr": (r"(?:ayrıca )?(?:bkz|bakınız)\b ?[:.]", r"(?:ilgili|diğer) haber(?:ler)? ?:"),
    "ms": (r"baca (?:lagi|juga) ?[:|]",),
    "zh": (r"(?:责编|责任编辑|编辑|来源|原标题|作者)[:：]", r"\(责(?:任)?编", r"（责(?:任)?编", r"【编辑", r"禁止转载", r"(?:更多|相关)(?:新闻|阅读|报道)[:：]"),
    "ja": (r"(?:関連記事|あわせて読みたい)[:：]?", r"無断転載"),
    "ko": (r"무단\s?전재", r"\[?관련\s?기사", r"▶"),
}  # fmt: skip

_FAMILY = {
    "sv": "nordic",
    "da": "nordic",
    "nb": "nordic",
    "no": "nordic",
    "nn": "nordic",
    "fi": "nordic",
    "is": "nordic",
}


def is_boilerplate(text: str, language: str | None = None) -> bool:
    """Whether a whole line is boilerplate: a label, a pointer, an appeal.

    >>> is_boilerplate("Baca juga: Lapas Baru Dibuka", "id")
    True
    >>> is_boilerplate("Ia meminta warga baca juga surat edaran itu.", "id")
    False
    """
    whole, start = _patterns(language)
    folded = text if len(text) < 300 else text[:300]
    return (len(text) < 200 and whole.fullmatch(folded) is not None) or (
        len(text) < 600 and start.match(folded) is not None
    )


@lru_cache(maxsize=32)
def _patterns(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The common stock, English and Indonesian (labels and pointers of those stand on pages in any language that
    our sources write), and the language's own rules; all rules where the language is not known."""
    code = (language or "").split("-")[0].lower()
    code = _FAMILY.get(code, code)
    keys = sorted({"", "en", "id", code}) if code else list({**_WHOLE, **_START})
    wholes = [rule for key in keys for rule in _WHOLE.get(key, ())]
    starts = [rule for key in keys for rule in _START.get(key, ())]
    return (
        re.compile("(?:" + "|".join(wholes) + r")[\s.:]*", re.IGNORECASE),
        re.compile(r"(?:[\[(*>»•▶→‣–-]\s*)?(?:" + "|".join(starts) + ")", re.IGNORECASE),
    )


_INLINE = re.compile(r"\s*\[gambas:[^\]]{1,60}\]|\s*\(adsbygoogle = [^;]{0,80};|\s*,?\s*opens new tab\b", re.IGNORECASE)


def without_inline(text: str) -> str:
    """The line without what a template puts inside it: "[Gambas:Video 20detik]", "opens new tab"."""
    return _INLINE.sub("", text).strip() if "[" in text or "opens new" in text or "adsby" in text else text

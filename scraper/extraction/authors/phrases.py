"""The words with which systems and newsrooms say who wrote or published a text, by language: patterns in lower case.

A phrase stands right before the name. `VERBS` do so with a colon or without, `LABELS` with one; `PREPOSITIONS` are
words that may begin any sentence, and say who wrote it only where names follow that stand alone or before a date.
"""

from __future__ import annotations

from scraper.extraction.page.patterns import any_of

_ENGLISH = (
    r"(?:posted|written|published|submitted|contributed|reported|authored|uploaded|words|story|text|article) by",
    r"(?:report|review|reviewed|analysis|interview|(?:an? )?guest (?:post|column|article|essay)) by",
    r"an? (?:post|essay|article|report) by",
)
_GERMAN = (
    r"(?:geschrieben|verfasst|eingestellt|erstellt|veröffentlicht|gepostet|publiziert|hochgeladen|eingetragen) von",
    r"(?:eine? )?(?:gast)?(?:beitrag|bericht|artikel|text|kommentar|reportage|analyse|kolumne|interview|essay) von",
    r"(?:aufgezeichnet|rezension|glosse) von|das (?:gespräch|interview) führten?|aus [^\W\d_][\w-]{2,20} berichtet",
)
_ROMANCE = (
    r"(?:(?:article|texte|billet) )?(?:écrit|rédigé|publié|posté|soumis|proposé|recueilli|mis en ligne|envoyé) par",
    r"(?:texte|ajouté|propos recueillis) par|un (?:article|texte|reportage|dossier|billet) (?:de|par)",
    r"(?:escrito|publicad[oa]|enviado|redactado|subido|posteado|texto|artículo|crónica|postado|matéria) por",
    r"una? (?:artículo|crónica|reportaje|entrevista|texto) de|(?:texto|reportagem|matéria|artigo) de|reportagem por",
    r"(?:scritto|pubblicato|inviato|postato|redatto|inserito) da|(?:a cura|articolo|testo|intervista|servizio) di",
    r"(?:scris|publicat|postat|adăugat) de",
)
_NORTHERN = (
    r"(?:geschreven|geplaatst|ingezonden|gepost|gepubliceerd|tekst) door|een (?:artikel|bijdrage|verhaal) van",
    r"(?:skrevet|skrivet|skriven|udgivet|publisert|publicerad|publicerat|lagt inn|lagt ut|upplagd|postad) a[vf]",
    r"(?:indsendt|inlagd|tekst|text) a[vf]|kirjoittanut|lähettänyt|julkaissut",
)
_EASTERN = (
    r"(?:opublikowan|napisan|dodan|zamieszczon)[aey] przez(?: autora)?|napisała?|napsala?|zveřejnila?",
    r"vystavila?|vložila?",
    r"írta|bejegyezte|közzétette|piše|napisa(?:o|la)|objavi(?:o|la)|gönderen|ekleyen|yazan",
    r"опубликовала?|подготовила?|написала?|записала?|беседовала?|автор(?:ом)?",
    r"опублікува(?:в|ла)|підготува(?:в|ла)|написа(?:в|ла)",
    r"γράφ(?:ει|ουν)(?: [οη])?|αναρτήθηκε από(?: τον χρήστη)?|συντάκτης",
)
_ASIAN = (
    r"(?:đăng|viết) bởi|bởi|người đăng|(?:เขียน|โพสต์)?โดย|(?:(?:مرسلة|نشر|كتب) )?بواسطة|प्रस्तुतकर्ता|बाय",
    r"di(?:tulis|posting|poskan|unggah|publikasikan|terbitkan|laporkan|liput|susun|buat) oleh",
)
VERBS = (*_ENGLISH, *_GERMAN, *_ROMANCE, *_NORTHERN, *_EASTERN, *_ASIAN)
_PICTURES = r"(?:fotos?|photos?|bild(?:er)?|beeld|pictures|zdjęcia|gambar)"
LABELS = (
    r"authors?|autor(?:in|:in|\*in|en|as?|es|ka)?|auteure?s?|autor[ei]|autrice|verfasser(?:in)?|verfasst von|words",
    r"writer|written by|bericht|interview|reportage|reportagem|skribent|forfatter|kirjoittaja|szerző|írta|piše",
    rf"(?:te(?:xte?|xto|sto|kst|ks)s?|words|story) ?(?:&|and|und|et|y|e|och|og|i|en|dan|/) ?{_PICTURES}",
    r"te(?:xt[eo]?|sto|ks|kst)|naskah|tekst[iy]|napisala?|συντάκτης|ρεπορτάζ|κείμενο|автор(?: текста| статьи)?",
    r"текст(?: и фото)?|корреспондент|кореспондент|tác giả|bài(?:(?:,| và) ảnh)?|người đăng|peliput",
    r"penulis(?: berita)?|gönderen|yazar|yazan|muhabir|haber",
    r"ผู้เขียน|เรื่อง|โดย|الكاتب|تقرير|रिपोर्टर?|लेखक|संवाददाता",
)
PREPOSITIONS = r"by|von|par|por|door|a[vf]|przez|oleh|opr\.|words|te[kx]st[eo]?|author"
PREPOSITIONS_OF = {"it": "di|da", "ro": "de", "el": r"του|της|των|από τ(?:ον?|ην?)"}
"""More of them by language: the words are others elsewhere."""
PREPOSITIONS_BEHIND_DATES = r"by|von|par|por|door|a[vf]|przez|oleh|da|di|przez autora|автором|由|bởi"
SOMETHING_ELSE = any_of(
    (
        r"photo|foto|bild|image|picture|illustration|grafik|video|ảnh|фото|φωτ|ภาพ|zdjęci|beeld|kuva|تصوير",
        r"translat|übersetz|tradu|edited|editor|editing|reprint|comment|kommentar von|reply|antwort|sponsored",
        r"presented|powered|theme|website|design|contact|kontakt|source|quelle|sumber|fuente|fonte|music|book|film|directed",
        r"produced|hosted|soumis par [^,]{3,40}, le",
    )
)
"""With which lines begin that name those who did something else, or what readers wrote."""
OF_A_WORK = (
    r"an? |eine? |une? |una |das |guest|gast|words|story|te[xk]|arti|report|review|analy|interview|beitrag|bericht"
    r"|kolumne|kommentar|essay|rezension|glosse|crónica|matéria|servizio|billet|a cura"
)
"""With which those phrases begin that speak of a piece of work, whose writer has a name and no account."""
ALL_POSTS = any_of(
    (
        r"all (?:posts|articles|stories|entries) (?:by|from|of)|tous les (?:articles|billets|messages) (?:par|de)",
        r"todas las (?:entradas|publicaciones) (?:de|por)|todos los artículos (?:de|por)|semua pos (?:milik|oleh|dari)",
        r"todos os (?:posts|artigos) (?:de|por)|tutti gli articoli (?:di|da)|semua (?:tulisan|artikel) (?:oleh|dari)",
        r"все записи автора|alle berichten (?:bekijken )?(?:van|door)|alle (?:beiträge|artikel) (?:anzeigen )?von",
        r"alla inlägg av|alle (?:indlæg|innlegg) (?:fra|af|av)",
    )
)
"""The link to the other texts of who wrote this one."""
_MONTH = "(?:Jan|Feb|Mar|Mär|Apr|May|Mai|Mei|Jun|Jul|Aug|Agu|Sep|Oct|Okt|Nov|Dec|Dez|Des)[a-zä]{0,7}"
MONTH_BEHIND = rf"(?:(?<=[^\W\d_A-Z])|,? )(?={_MONTH}\.? \d\d?(?:,|st|nd|rd|th| \d{{4}}|$))"
"""Where a name ends before a month, perhaps without a space: "By Rani PrameswariFebruary 5, 2026"."""
ABOUT_THE_AUTHOR = (
    r"(?:about|meet) the (?:author|writer)s?|über (?:den autor|die autorin|die autoren)|zu(?:r autorin|m autor)",
    r"(?:à propos de )?l['’]auteure?|(?:acerca de|sobre) (?:el autor|la autora)|sobre [oa] autora?",
    r"(?:sull['’]|l['’])autor(?:e|ice)|over de (?:auteur|schrijver)|(?:tentang|profil) penulis|об авторе",
    r"acerca del autor|この記事を書いた(?:人|ライター)|(?:关于|關於)作者|作者(?:简介|簡介)|글쓴이",
)
ABOUT = r"about|über|à propos de|acerca de|sobre|informazioni su|over|tentang|об авторе"
WRITES = (
    r"writ|author|journalis|report|blog|edit|column|schreib|autor|écri|escrib|escrev|periodis|scriv|giornalis|schrijf"
    r"|menulis|penulis|wartawan|skriv|пиш|журналист|all posts|alle beiträge"
)
"""What is said of a person who writes."""

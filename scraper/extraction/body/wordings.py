"""Wordings of lines that are no text, by language: labels, pointers to other articles, appeals. Data only.

The key "" holds what stands on pages in any language. Patterns are matched
against lower-cased text.
"""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

WHOLE: dict[str, tuple[str, ...]] = {
    "": (
        r"#+(?: ?#)*", r"(?:for )?immediate release",
        r"advertisements?", r"ad", r"iklan", r"anzeige", r"werbung", r"publicit[eé]", r"publicidad(?:e)?", r"pubblicit[aà]", r"advertentie",
        r"annonse?", r"reklam[ae]?", r"mainos", r"story continues below.{0,40}", r"(?:article|story) continues (?:after|below).{0,40}",
        r"scroll (?:to|down to) continue.{0,40}", r"scroll ke bawah.{0,60}", r"gulir untuk.{0,40}", r"[·•|*_\-–—=.…\s]{1,40}",
        r"loading\s*\.*", r"memuat\s*\.*", r"sedang memuat\s*\.*", r"mohon tunggu\s*\.*", r"version \d+(?:\.\d+)+", r"\d+ ?(?:shares?|comments?|views?)",
        r"share", r"tweet", r"print", r"email", r"facebook", r"twitter", r"whatsapp", r"telegram", r"copy link", r"pinterest", r"linkedin", r"reddit",
        r"\d{4} © .{1,80}", r"\[gambas:[^\]]{1,60}\]", r"(?:photo|image|video)s?", r"bagikan(?: ini)?:?", r"share this(?: article| story)?:?", r"follow us.{0,60}", r"like this story\? .{0,40}", r"advert",
        r"\[(\w{3,20})(?: [^\]]{0,200})?\].{0,120}\[/\w{3,20}\]",
        r"©.{0,120}", r"copyright (?:©|\(c\)|\d{4}).{0,160}", r"(?:# ?\w{2,40}[\s,]*){1,12}", r"all rights reserved\.?",
    ),
    "id": (
        r"siaran pers", r"(?:siaran pers )?(?:nomor|no\.) ?:? ?[\w./-]*\d[\w./-]*", r"untuk (?:disiarkan|diterbitkan) segera", r"demikian siaran pers ini (?:dibuat|disampaikan) untuk .{0,80}", r"kepala(?!.*[.!?]$) (?:biro|pusat|bagian) (?:komunikasi|hubungan|humas|hukum|data)[^.!?]{0,100}", r"plt\. ?kepala(?!.*[.!?]$) (?:biro|pusat|bagian) (?:komunikasi|hubungan|humas|hukum|data)[^.!?]{0,100}",
        r"juru bicara(?!.*[.!?]$) (?:kementerian|badan|presiden)[^.!?,]{0,120}", r"laporan (?:wartawan|reporter|kontributor|jurnalis|koresponden) [^!?]{3,80}[,:/] ?[^!?.,]{3,60}", r"biro(?!.*[.!?]$) (?:komunikasi|hubungan|humas|hukum|umum)[^.!?]{0,100}", r"(?:untuk informasi lebih lanjut|informasi lebih lanjut|kontak media|narahubung|media contacts?)[^.!?]{0,40}: ?.{0,100}", r"bagikan ini ?!?", r"apakah (?:informasi|artikel|berita) (?:di atas|ini) (?:cukup )?(?:membantu|bermanfaat|berguna) ?\??",
        r"konten dari pengguna", r"(?:\d{1,2} [a-z]+ \d{4},? ?[\d:.]{4,8} ?(?:wib|wita|wit)?)?[·•\s]*(?:waktu baca \d+ menit)?(?:tulisan dari .{1,80} tidak mewakili.{0,60})?", r"halaman \d+ dari \d+", r"halaman ?: ?[\d\s|]*", r"halaman (?:selanjutnya|berikutnya)", r"artikel selanjutnya",
        r"selengkapnya", r"lihat foto", r"topik terkait", r"salin tautan", r"(?:tulis )?komentar", r"tags?:?", r"berita (?:terkait|terpopuler|lainnya)", r"pilihan (?:editor|redaksi)",
        r"\(adsbygoogle.{0,80}", r"simak selengkapnya di halaman selanjutnya\.?", r"berita ini .{0,20}kali dilihat", r"dibaca \d+ kali", r"dilihat ?: ?\d+", r"laporkan (?:konten|akun)",
        r"scroll (?:ke ?bawah )?untuk .{0,60}", r"(?:baca|lihat|simak|tonton) juga", r"klik di ?sini",
        r"(?:baca|lihat|simak) selengkapnya", r"(?:simak|baca|lanjut|lanjutkan|bersambung|berlanjut)\b[^.!?]{0,40} halaman (?:selanjutnya|berikutnya)[ .>»]{0,3}", r"halaman ?: ?[\d\s|]{0,30}(?:lihat|tampilkan)? ?(?:semua|all)?", r"(?:tampilkan|lihat) semua", r"selanjutnya", r"source ?: ?istimewa",
        r"scroll to resume content", r"(?:tags?|topik) ?: ?[^.!?]{1,150}", r"artikel (?:terkait|terpopuler|lainnya)", r"foto ?: ?[^.!?]{2,80}", r"\((?:foto|sumber|dok)\b[^()]{1,80}\)", r"-[a-z]{2,4}-", r"(?:\d{1,2} ){1,9}(?:next|selanjutnya|berikutnya)", r"sumber ?: ?[^.!?]{2,60}(?:\.(?:com|co\.id|id|net|org))?",
        r"terpopuler", r"rekomendasi(?: untuk anda)?", r"ringkasan berita:?", r"bagikan ke.{0,40}", r"langganan newsletter.{0,80}", r"post views:? ?\d*",
    ),
    "en": (
        r"related(?: (?:articles?|stories|news|posts|topics|content|links|coverage))?:?", r"read more:?", r"most (?:read|popular)", r"recommended(?: for you)?", r"more (?:from|on) .{1,60}",
        r"sign up.{0,80}", r"subscribe(?: (?:now|here|today|to .{1,60}))?\.?", r"opens new tab", r"\(end\)", r"share this:?", r"like this:?", r"advertisement - .{0,60}", r"comments", r"leave a (?:comment|reply)", r"\d+ (?:min(?:ute)?s?|hours?) ago ?\d{1,2}:\d\d.{0,40}", r"video \| .{1,120}",
        r"trending(?: now)?", r"you may also like.{0,30}", r"listen to (?:this )?article.{0,40}", r"\d+ min(?:ute)?s? read", r"(?:image|photo) (?:source|credit|caption).{0,120}", r"getty images",
        r"follow .{1,60} on (?:twitter|facebook|instagram).{0,80}", r"play video", r"watch:? .{0,15}video", r"back to top", r"(?:register|sign in|log in|create an account)[^.]{0,60}\.?", r"table of contents", r"skip (?:advertisement|to .{0,30})", r"view comments", r"editor'?s picks?",
    ),
    "de": (r"mehr zum thema.{0,60}", r"lesen sie (?:auch|mehr).{0,20}", r"weiterlesen.{0,60}", r"zur startseite", r"artikel teilen", r"teilen", r"kommentare?", r"das könnte sie auch interessieren.{0,30}", r"empfohlener (?:externer |redaktioneller )?inhalt.{0,40}", r"externer inhalt.{0,40}", r"quelle: .{1,40}",
        r"schriftgröße anpassen!?", r"(?:externe|youtube|twitter|instagram|facebook)[- ]inhalte? (?:erlauben|anzeigen|laden).{0,20}", r"link zum .{1,20}-inhalt", r"aktualisiert am .{6,60}", r"lesedauer: .{1,20}", r"embed",
        r"auf dieser seite:?", r"neuer abschnitt"),
    "fr": (r"à lire aussi.{0,10}", r"lire aussi.{0,10}", r"partager", r"commentaires", r"sur le même sujet", r"à découvrir.{0,40}", r"publié le .{0,60}"),
    "es": (r"te puede interesar:?", r"lea también:?", r"compartir", r"más (?:información|noticias)", r"relacionado", r"lo más visto"),
    "pt": (r"leia (?:também|mais):?", r"veja também:?", r"compartilh[ae]r?", r"mais lidas"),
    "it": (r"leggi anche:?", r"condividi", r"potrebbe interessarti.{0,20}"),
    "nl": (r"(?:deze (?:website|site) gebruikt|wij gebruiken) cookies", r"lees (?:ook|meer):?", r"delen"),
    "ms": (r"baca (?:lagi|juga):?", r"(?:berita|artikel|cerita) (?:berkaitan|lain)", r"bernama", r"[-–—\s]{1,4}bernama"),
    "zh": (r"廣告", r"广告", r"相關(?:新聞|閱讀|報導)[:：]?", r"延伸閱讀[:：]?", r"推荐阅读[:：]?", r"相关(?:新闻|阅读|报道)[:：]?", r"延伸阅读[:：]?", r"责任编辑[:：].{0,20}", r"分享(?:到)?.{0,10}", r"来源[:：].{0,20}"),
    "ja": (r"広告", r"あわせて読みたい", r"【関連記事】.{0,80}", r"関連記事", r"有料会員.{0,40}", r"無断転載.{0,30}", r"シェア(?:する)?", r"続きを読む"),
    "ko": (r"관련\s?기사", r"무단\s?전재.{0,30}", r"공유하기"),
    "ru": (r"читайте также:?", r"поделиться", r"реклама", r"комментарии(?: \(\d+\))?", r"подписаться", r"материалы по теме:?", r"новости по теме:?"),
    "uk": (r"читайте також:?", r"поділитися", r"реклама", r"коментарі(?: \(\d+\))?", r"підписатися"),
    "ar": (r"(?:ا|إ)قرأ أيض.{1,3}:?", r"شارك(?: المقال| الخبر)?", r"مشاركة", r"إعلان", r"التعليقات", r"(?:أخبار|مواضيع|مقالات) ذات صلة"),
    "th": (r"แชร์", r"โฆษณา", r"ข่าวที่เกี่ยวข้อง", r"อ่านข่าวที่เกี่ยวข้อง", r"อ่านเพิ่มเติม"),
    "hi": (r"विज्ञापन", r"शेयर करें", r"(?:यह|ये|इसे) भी पढ.{0,2}ें:?"),
    "vi": (r"chia sẻ", r"quảng cáo", r"bình luận(?: \(\d+\))?", r"xem thêm:?", r"tin liên quan"),
    "el": (r"διαβάστε (?:επίσης|ακόμα|ακόμη):?", r"διαφήμιση"),
    "ro": (r"cite[sșş]te [sșş]i:?", r"publicitate"),
    "cs": (r"čtěte také:?", r"reklama", r"sdílet"),
}  # fmt: skip
"""Whole lines."""

WHOLE_BY_WORD: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "": (
        ((":",), r"(?:(?:website|situs(?: web)?|facebook|instagram|twitter|x|tik ?tok|youtube|linkedin|threads|e-?mail|surel|telp|telepon|call cent(?:er|re)|fax|faks)[,&/ ]{0,4}(?:dan |and )?){1,8}\.? ?: ?(?:\S.{0,90}|(?=.{0,90}(?:@|www\.))\S.{0,170})"),
        (("|", "/", " via ", " - ", " — "), r"[^.!?]{2,80}(?:\||/| via | - | — )\s*(?:getty images?|afp(?: photo)?|reuters|ap(?: photo)?|shutterstock|i?stock(?:photo)?|epa|dpa|antara(?: foto)?|xinhua|bloomberg)(?:[|/ ].{0,30})?"),
    ),
    "id": (
        (("waktu baca",), r".{0,60}waktu baca \d+ menit"),
        ((",", "waktu baca", "tulisan dari"), r"(?:[a-z']+, ?\d{1,2} [a-z]+ \d{4},? ?[\d:.]{4,8} ?(?:wib|wita|wit)?[·•\s]*)?(?:waktu baca \d+ menit)?(?:tulisan dari .{1,80} tidak mewakili.{0,60})?"),
        (("berkontribusi",), r".{3,80} (?:ikut )?berkontribusi (?:dalam|pada|untuk) (?:penulisan )?(?:artikel|laporan|tulisan|berita) ini"),
        (("(foto",), r"(?=.*\(foto ?:)[^.!?]{3,120}[.]? ?\(foto ?: ?[^()]{2,60}\)"),
        (("(dok", "(ilustrasi", "(ist"), r"(?=.*\((?:dok|ilustrasi|ist|istimewa)\b)[^.!?]{3,120}[.]? ?\((?:dok|ilustrasi|ist|istimewa)\b[^()]{0,60}\)"),
    ),
    "de": (
        (("bildrechte: ",), r".{0,180}bildrechte: .{0,80}"),
    ),
    "ko": (
        (("ⓒ",), r".{0,20}ⓒ.{0,60}"),
    ),
}  # fmt: skip
"""Whole lines that may begin with any letter, each with what it holds one of: elsewhere it is not looked for. All in
the other tables begin with letters that are written out, or with no letter."""

START: dict[str, tuple[str, ...]] = {
    "": (r"https?://\S+$", r"©", r"\[gambas:"),
    "id": (
        r"(?:baca|\(baca|lihat|simak|tonton|saksikan|cek|dengarkan) (?:juga|pula|selengkapnya)(?: video)?\b ?[^a-z,.]{0,3}[:'‘\"“«-]", r"baca (?:juga|selengkapnya) ?:", r"baca ?: ", r"lihat (?:juga )?video\b", r"simak video\b",
        r"saksikan (?:juga )?(?:video|live|di bawah)", r"tonton (?:juga )?video\b", r"pilihan (?:editor|redaksi) ?:", r"ringkasan berita ?:", r"tulisan dari .{1,80} tidak mewakili",
        r"(?:artikel|berita) ini (?:(?:telah|sudah|pernah|pertama kali) ){0,2}(?:tayang|terbit|dimuat|diterbitkan) ", r"(?:selanjutnya|menarik dibaca|video) ?: ", r"dapatkan (?:update|informasi|berita).{0,40}(?:pilihan|terkini|terbaru|berita)", r"ikuti (?:kami|berita|breaking news|update|saluran|whatsapp|channel|terus).{0,100}(?:google|whatsapp|telegram|twitter|instagram|facebook|tiktok|di sini|:)",
        r"cek berita dan artikel", r"simak (?:breaking news|berita).{0,60}(?:langsung|pilihan|google|whatsapp)", r"dilarang (?:keras )?(?:mengambil|mengutip|menyalin)", r"konten (?:berikut )?ini (?:menjadi|merupakan) tanggung jawab", r"konten (?:berikut )?ini (?:adalah iklan|diproduksi oleh)", r"disclaimer ?: ?(?:artikel|berita|konten) ini\b", r"gabung (?:sekarang )?.{0,30}(?:channel|grup|saluran|telegram|whatsapp)", r"jangan lupa (?:baca|ikuti|follow|simak)\b.{0,80}(?:google|whatsapp|telegram)", r"untuk (?:berita|informasi) (?:terkini|terbaru|lainnya).{0,60}(?:ikuti|follow|kunjungi) kami", r"update terus (?:berita|informasi)", r"klik di ?sini untuk", r"(?:situs|website|laman)(?: web)? (?:ini|kami) menggunakan (?:kuki|cookies?)", r"kami menggunakan (?:kuki|cookies?) (?:untuk|guna)\b",
        r"(?:update|baca|simak|ikuti|cek) (?:terus )?(?:berita|informasi|artikel|update).{0,60}(?:lainnya|lainya|terkini|terbaru)(?: .{0,40})?(?:google|whatsapp|telegram|tribun|instagram|facebook|tiktok|youtube)", r"follow (?:berita|akun|kami|whatsapp|channel|saluran|instagram)\b.{0,100}(?:google|whatsapp|telegram|instagram|facebook|tiktok|setiap hari)", r"(?:kirimkan|berikan) apresiasi spesial",
        r"kompascom\+", r"(?:mari )?bergabung (?:di|dengan) (?:grup|channel|saluran)", r"download aplikasi", r"add as a preferred source", r"yuk,? (?:gabung|follow|ikuti)", r"jangan lewatkan .{0,60}(?:google|whatsapp|telegram)",
        r"baca juga artikel terkait", r"sumber berita ?: ", r"next ?: ", r"video terpopuler", r"related news ?:", r"^\*+ ?fakta atau hoaks", r"temukan (?:kami|berita).{0,40}(?:google|whatsapp)",
    ),
    "en": (
        r"(?:this|our) (?:website|site) (?:uses|may use) cookies", r"we use (?:essential |necessary )?cookies (?:to|on|for|and)\b", r"(?:strictly )?(?:necessary|functional|analytics?|advertisement|advertising|performance|targeting|marketing) cookies (?:are|help|allow|may|track)\b", r"out of these(?: cookies)?, the cookies", r"(?:any )?cookies that may not be particularly necessary",
        r"read (?:also|more|next|the full)\b.{0,5}[:|]", r"(?:see|watch|listen|also read|also see|also watch|more|related|recommended|must read|don'?t miss)(?: also| more| here| next)? ?[:|] ?\S", r"sign up (?:for|to|here)\b.{0,120}(?:newsletter|inbox|e-?mail|alerts?|updates)",
        r"subscribe (?:to|now|here)\b", r"our standards ?:", r"follow (?:us|me|him|her|@\w+|.{1,40}) on (?:twitter|facebook|instagram|x\b|bluesky|google)", r"click here (?:to|for)\b", r"download (?:our|the) .{0,30}app\b",
        r"(?:this|the) (?:article|story|post) (?:was )?(?:first |originally )(?:appeared|published|ran)", r"get (?:our|the) .{0,60}(?:newsletter|inbox|app)\b", r"(?:photo|image|picture|video)(?: credit)? ?(?:by|:) ?[A-Z]?.{0,80}$", r"join the (?:conversation|discussion)", r"our community members are treated to",
        r"have (?:a|something) .{0,30}(?:tip|story)\b.{0,20}\?", r"support (?:our|independent) journalism", r"(?:to )?(?:contact|reach) the (?:reporter|author|editor)", r"copyright \d{4}", r"we may (?:earn|receive|get) (?:a |an )?(?:small |affiliate )*commission", r"(?:if|when) you (?:buy|purchase|shop|click) .{0,80}(?:our|these|through|affiliate|independently|using) .{0,40}(?:links?|commission)", r"(?:this|the) (?:article|post|page|story) (?:may )?contains? affiliate links", r"start your day with\b.{0,80}newsletter", r"listen to .{0,40}podcast",
    ),
    "de": (r"(?:diese (?:website|webseite|seite)|wir) (?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) cookies", r"(?:\d+ |zwei |vier )(?:wochen|monate) (?:lang )?(?:kostenlos|gratis|unverbindlich) testen", r"box (?:aufklappen|zuklappen)", r"aktuelle nachrichten aufs handy", r"hat ihnen (?:dieser|der) artikel gefallen", r"die \w{2,20} auch bei social media", r"sie mögen den tag kompakt", r"von .{1,40} am .{6,20} abgelegt unter", r"(?:an dieser stelle|hier) (?:findest du|finden sie|würden wir|steht) .{0,20}(?:externe[rn]?|inhalt)", r"ich bin (?:damit )?einverstanden, dass", r"(?:deine|ihre) privatsphäre-einstellungen", r"personenbezogene daten (?:können|werden) .{0,40}übermittelt", r"dies ist eine maschinelle übersetzung", r"lesen sie (?:auch|hier|dazu)\b.{0,30}:", r"mehr (?:zum thema|dazu|news)\b.{0,30}:", r"original-content von", r"auch interessant ?:", r"lesetipp", r"weitere (?:nachrichten|infos|artikel).{0,40}:", r"hier (?:geht es|gibt es|können sie).{0,60}newsletter", r"passend dazu ?:"),
    "fr": (r"(?:ce site utilise|nous utilisons) des cookies", r"à lire (?:aussi|également)\b.{0,5}[:»|]?", r"lire (?:aussi|également|la suite)\b", r"voir aussi ?:", r"il vous reste [\d.,]+ ?%", r"abonnez-vous", r"inscrivez-vous .{0,60}newsletter", r"recevez .{0,60}newsletter"),
    "es": (r"(?:este sitio(?: web)? (?:usa|utiliza)|esta web (?:usa|utiliza)|(?:usamos|utilizamos)) cookies", r"(?:lea|lee|leer|mira|ver|vea) (?:también|además|más|aquí)\b.{0,3}[:|]", r"te puede interesar\b", r"suscríbe(?:te|se) ", r"síguenos en"),
    "pt": (r"(?:este s(?:ite|ítio) (?:usa|utiliza)|(?:usamos|utilizamos)) cookies", r"(?:\d{2}/\d{2}/\d{4} ?[-–] ?)?publicado (?:por|em) ?:", r"atenção ?: coment[áa]rios", r"(?:leia|veja|confira|saiba) (?:também|mais|ainda)\b.{0,3}[:|]", r"siga .{1,40} no (?:google|instagram|twitter|facebook)"),
    "it": (r"(?:questo sito (?:usa|utilizza)|utilizziamo) (?:i )?cookie", r"leggi (?:anche|pure)\b.{0,3}[:|>-]", r"iscriviti "),
    "nl": (r"lees (?:ook|meer|verder)\b.{0,5}:",),
    "nordic": (r"l(?:æs|es) (?:også|mere?)\b.{0,5}:?", r"läs (?:också|mer|även)\b.{0,5}:?", r"lue (?:myös|lisää)\b.{0,5}:?", r"lestu (?:líka|meira)\b"),
    "pl": (r"(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)\b",),
    "tr": (r"(?:ayrıca )?(?:bkz|bakınız)\b ?[:.]", r"(?:ilgili|diğer) haber(?:ler)? ?:"),
    "ms": (r"baca (?:lagi|juga) ?[:|]", r"ikuti (?:channel|saluran|kami)\b.{0,100}(?:whatsapp|telegram|facebook|tiktok|instagram)"),
    "zh": (r"(?:责编|责任编辑|编辑|来源|原标题|作者)[:：]", r"\(责(?:任)?编", r"（责(?:任)?编", r"【编辑", r"禁止转载", r"(?:更多|相关)(?:新闻|阅读|报道)[:：]"),
    "ja": (r"(?:この記事は|ここから先は|残り).{0,20}(?:会員|有料)", r"(?:関連記事|あわせて読みたい)[:：]?", r"無断転載"),
    "ko": (r"무단\s?전재", r"\[?관련\s?기사", r"▶"),
    "ru": (r"читайте (?:также|ещё|еще|нас в)\b", r"смотрите также\b", r"подпис(?:ывайтесь|ывайся|аться) (?:на|в)\b.{0,60}(?:канал|телеграм|telegram|новост|дзен|рассылк)"),
    "uk": (r"читайте (?:також|нас)\b", r"дивіться також\b", r"підпис(?:уйтесь|атися|уйтеся) на\b.{0,60}(?:канал|телеграм|telegram|новин)"),
    "ar": (r"(?:اقرأ|إقرأ|شاهد|طالع) أيض.{0,3}\s?[:|]", r"للمزيد من التفاصيل ?[:|]"),
    "th": (r"อ่านเพิ่มเติม ?[:：]", r"อ่านข่าวที่เกี่ยวข้อง", r"ข่าวที่เกี่ยวข้อง ?[:：]"),
    "hi": (r"(?:यह|ये|इसे|इन्हें) भी पढ.{0,2}ें ?[:：|-]",),
    "vi": (r"(?:>+ ?)?(?:xem|đọc) thêm ?:", r"mời (?:quý )?(?:độc giả|bạn đọc) (?:xem|theo dõi)\b"),
    "el": (r"διαβάστε (?:επίσης|ακόμα|ακόμη)\b",),
    "ro": (r"cite[sșş]te [sșş]i ?[:|]",),
    "cs": (r"(?:čtěte|přečtěte si) (?:také|i) ?[:|]",),
}  # fmt: skip

START_BY_WORD: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "en": (
        (("commission",), r"[^.]{2,40} may (?:earn|receive|get) (?:a |an )?(?:small |affiliate )*commission"),
    ),
    "de": (
        (("hier geht es zur",), r".{0,40}hier geht es zur .{0,60}app\b"),
        (("box aufklappen", "box zuklappen"), r"[a-zäöü]+-box (?:aufklappen|zuklappen)"),
    ),
}  # fmt: skip
"""Beginnings of lines, in the same way."""

END: dict[str, tuple[str, ...]] = {
    "id": (
        r"(?:artikel|berita|baca|video|topik) (?:terkait|lainnya|juga|menarik lainnya|terbaru|terkini|terpopuler|pilihan|rekomendasi)", r"baca (?:berita|artikel) (?:lainnya|terkait|menarik lainnya)", r"(?:paling )?(?:terpopuler|populer|trending)", r"lihat semua", r"komentar(?: \(\d+\))?", r"tinggalkan (?:komentar|balasan)",
        r"rekomendasi (?:untuk anda|berita)", r"tentang penulis",
    ),
    "en": (
        r"(?:more|related)(?: great)?(?: [a-z]+)? (?:stories|coverage|articles|news|posts|reading)(?: like this(?: one)?| for you| you (?:may|might) like)?", r"more on (?:this story|this topic)", r"(?:\d+ )?comments?(?: \(\d+\))?", r"leave a (?:comment|reply)",
        r"about the authors?", r"recommended (?:stories|articles)", r"you may also like", r"(?:this|the rest of this) (?:article|story) is (?:for|available to|exclusive to) .{0,60}subscribers.{0,40}", r"a word to our .{0,20}readers",
    ),
    "ms": (r"(?:berita|artikel|cerita) (?:berkaitan|lain|popular|terkini)",),
    "de": (r"(?:mehr|weitere (?:artikel|beiträge|themen)|lesen sie auch).{0,30}", r"kommentare?(?: \(\d+\))?", r"zur person", r"(?:jetzt )?weiterlesen mit .{1,40}"),
    "fr": (r"(?:sur le même sujet|à lire aussi|lire aussi)", r"commentaires?", r"(?:la suite est réservée|il vous reste).{0,80}"),
    "es": (r"(?:noticias|artículos) relacionad[oa]s", r"comentarios", r"más (?:información|noticias)"),
    "pt": (r"(?:notícias|artigos|matérias) relacionad[oa]s", r"comentários", r"leia também"),
    "ja": (r"(?:この記事は|ここから先は).{0,20}(?:会員|有料).{0,60}", r"残り\d+文字.{0,60}", r"関連(?:記事|リンク)"),
    "ko": (r"관련\s?기사",),
    "zh": (r"相关(?:新闻|阅读|报道)", r"延伸阅读"),
    "ru": (r"(?:читайте также|материалы по теме|новости по теме|комментарии)",),
    "uk": (r"(?:читайте також|коментарі)",),
    "ar": (r"(?:اقرأ أيض.{1,3}|إقرأ أيض.{1,3}|التعليقات|(?:أخبار|مواضيع|مقالات) ذات صلة)",),
    "th": (r"(?:ข่าวที่เกี่ยวข้อง|ความคิดเห็น)",),
    "hi": (r"(?:यह|ये) भी पढ.{0,2}ें",),
    "vi": (r"(?:tin liên quan|bình luận)",),
}  # fmt: skip
"""Whole lines that end the article wherever little text follows."""

FAMILY = {
    "sv": "nordic",
    "da": "nordic",
    "nb": "nordic",
    "no": "nordic",
    "nn": "nordic",
    "fi": "nordic",
    "is": "nordic",
}

"""Wordings of lines that are no text, by language: labels, pointers to other articles, appeals. Data only.

The key "" holds what stands on pages in any language. Patterns are matched
against lower-cased text.
"""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

WHOLE: dict[str, tuple[str, ...]] = {
    "": (
        r"(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|e-?mail|messenger|threads|x)(?:[\s,|/]{1,3}(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|e-?mail|line|copy link|messenger|threads|x|print|share)){1,8}", r">{2,4} ?.{5,150}",
        r"\((?:afp|ap|dpa|ansa|efe|reuters|upi|tass|apa|sda|ots|epd|kna|lusa|belga|anp|ritzau|ntb|pap|čtk|ctk|mti|dha|iha|xinhua|bernama|pti|ani|ians|kyodo|yonhap)(?:[ /,:-][^()]{0,20})?\)", r"a ?\+ ?a ?-", r"(?:views?|hits|likes?|shares?) ?:? ?[\d.,]+k?", r"promoted content", r"mgid", r"(?:recommended|powered) by(?: \w{2,20})?",
        r"(?:slide |photo |image |bild |foto )?\d{1,3} (?:of|von|dari|sur|av|af|van) \d{1,3}", r"show all", r"next(?: page)?", r"previous(?: (?:page|post|article))?", r"next (?:post|article)", r"- advertisement -",
        r"[←‹]{1,2} ?(?:previous|prev|older|newer|back|zurück|vorherige[rs]?|précédent|anterior|precedente|föregående|forrige|vorige|poprzedni|önceki)(?: [^\W\d_]{2,14}){0,2}", r"(?:next|newer|older|weiter|nächste[rs]?|suivant|siguiente|próximo|successivo|nästa|neste|volgende|następny|sonraki)(?: [^\W\d_]{2,14})? ?[→›»]{1,2}",
        r"(?:pages?|seiten?|p[áa]ginas?|pagine) ?: ?\d{1,2}(?: \d{1,2}){0,12}", r"\d[\d.,]{0,8} ?(?:[kmg]b|[km]byte)", r"newsletter", r"print friendly.{0,20}", r"reading time: \d+.{0,20}", r"like this: .{0,20}",
        r"#+(?: ?#)*", r"(?:for )?immediate release",
        r"advertisements?", r"ad", r"iklan", r"anzeige", r"werbung", r"publicit[eé]", r"publicidad(?:e)?", r"pubblicit[aà]", r"advertentie",
        r"annonse?", r"reklam[ae]?", r"mainos", r"story continues below.{0,40}", r"(?:article|story) continues (?:after|below).{0,40}",
        r"scroll (?:to|down to) continue.{0,40}", r"scroll ke bawah.{0,60}", r"gulir untuk.{0,40}", r"[·•|*_♦◆■□●▪★☆※\-–—=.…\s]{1,40}", r"(?:posts|joined|messages|beiträge|registriert) ?: ?[\d.,]{1,9}", r"join date(?: ?: ?.{3,20})?", r"(?:asked|answered|edited) [a-z]{3} \d{1,2}, \d{4}(?: at [\d:]{4,5})?",
        r"loading\s*\.*", r"memuat\s*\.*", r"sedang memuat\s*\.*", r"mohon tunggu\s*\.*", r"version \d+(?:\.\d+)+", r"\d+ ?(?:shares?|comments?|views?|likes?)",
        r"share", r"tweet", r"print", r"email", r"facebook", r"twitter", r"whatsapp", r"telegram", r"copy link", r"pinterest", r"linkedin", r"reddit",
        r"\d{4} © .{1,80}", r"\[gambas:[^\]]{1,60}\]", r"(?:photo|image|video)s?", r"bagikan(?: ini)?:?", r"share this(?: article| story)?:?", r"follow us.{0,60}", r"like this story\? .{0,40}", r"advert",
        r"\[(\w{3,20})(?: [^\]]{0,200})?\].{0,120}\[/\w{3,20}\]",
        r"©.{0,120}", r"copyright (?:©|\(c\)|\d{4}).{0,160}", r"(?:# ?\w{2,40}[\s,]*){1,12}", r"all rights reserved\.?",
    ),
    "id": (
        r"\(baca(?: juga| pula)? [^()]{10,150}\)", r"(?:baca|simak|lihat|tonton) (?:yang )?ini juga",
        r"(?:\* ?)?(?:ringkasan|rangkuman)(?: (?:berita|artikel))?(?: ini)? di(?:bantu|buat|hasilkan|rangkum)[^.!?]{0,40}\bai\b[^.!?]{0,60}",
        r"baca (?:juga|lainnya)(?!.*[.!?]$) [^.!?]{15,140}", r"(?:halaman|hal\.?) \d{1,2}", r"(?:lanjut(?:kan)? (?:membaca|baca)|artikel (?:ini )?(?:di)?lanjutkan|gulir|scroll|selanjutnya)(?!.*[.!?]$) [^.!?]{0,50}(?:di bawah|ke bawah|iklan|membaca|halaman)[^.!?]{0,40}", r"halaman ?: ?[\d\s|]{0,30}(?:selanjutnya|berikutnya|next)",
        r"lihat semua (?:halaman|komentar)", r"(?:kata kunci|label|kategori|tagar) ?: ?[^.!?]{1,150}", r"tags? (?!.*[.!?]$)[^.!?:]{2,100}", r"(?:bagikan|share|sebarkan|cetak|simpan|laporkan|dengarkan|salin|print)(?: (?:artikel|berita|konten|halaman|link|tautan|url))?(?: ini)?(?: (?:via|ke|lewat))? ?[:!]?",
        r"klik untuk (?:berbagi|membagikan|mencetak|mengirim|mengirimkan)\b.{0,80}", r"(?:link|tautan|url) (?:berhasil|telah|sudah) (?:di)?salin", r"(?:beri|tinggalkan|kirim|baca|lihat|tulis|tambahkan|semua) (?:komentar|balasan)(?: anda)?", r"\d+ komentar", r"hak cipta(?!.*[.!?]$) .{2,100}", r"foto ?[:/] ?(?:dok\. ?)?[^.!?]{2,80}",
        r"(?:ket(?:erangan|\.)?|teks|caption|sumber|kredit|credit) ?(?:foto|gambar|photo|video) ?: ?.{2,180}", r"caption ?: ?.{2,180}", r"(?:foto ?[:/]? ?)?dok(?:umentasi)?\.? (?:istimewa|pribadi|humas|ist|warta)\b[^.!?]{0,40}", r"video (?:terkait|pilihan|rekomendasi|lainnya|terpopuler|terbaru)",
        r"(?:ukuran font|perbesar teks|perkecil teks)", r"lihat [a-z &]{3,30} selengkapnya", r"di(?:baca|lihat) ?:? ?[\d.,]+(?: kali)?", r"[\d.,]+ kali (?:dibaca|dilihat)", r"(?:durasi|estimasi waktu|lama) (?:baca|membaca) ?:? ?\d+ menit", r"daftar isi(?: ?: ?.{0,20})?", r"konten promosi", r"(?:berita|artikel) (?:populer|terbaru|pilihan|rekomendasi|menarik)", r"terkini",
        r"langganan", r"daftar sekarang", r"masuk untuk (?:berkomentar|menulis komentar)", r"(?:apa|bagaimana) reaksi anda.{0,40}", r"isi artikel", r"(?:pasang|space|ruang) iklan.{0,30}", r"(?:beri|berikan) apresiasi", r"bantu kami meningkatkan .{0,40}", r"navigasi (?:pos|artikel|tulisan)",
        r"(?:baca|lihat|simak|cek) (?:selengkapnya|juga|artikel menarik|berita menarik)(?: lainnya)? (?:di sini|disini|klik di sini)", r"baca juga (?:artikel|berita)(?: menarik)? lainnya(?: di sini| disini)?", r"baca juga [^.!?]{10,150} dan (?:artikel|berita|tulisan) (?:menarik )?lainnya (?:hanya )?(?:di|dari) [^.!?]{2,40}", r"(?:terakhir )?di(?:perbarui|perbaharui|ubah|sunting|update)(?: pada)? ?:? ?(?:[a-z']{3,7}, )?\d{1,2} [a-z]{3,10} \d{4}(?!.*[.!?]$).{0,60}", r"iklan untuk anda.{0,60}",
        r"siaran pers", r"(?:siaran pers )?(?:nomor|no\.) ?:? ?[\w./-]*\d[\w./-]*", r"untuk (?:disiarkan|diterbitkan) segera", r"demikian siaran pers ini (?:dibuat|disampaikan) untuk .{0,80}", r"kepala(?!.*[.!?]$) (?:biro|pusat|bagian) (?:komunikasi|hubungan|humas|hukum|data)[^.!?]{0,100}", r"plt\. ?kepala(?!.*[.!?]$) (?:biro|pusat|bagian) (?:komunikasi|hubungan|humas|hukum|data)[^.!?]{0,100}",
        r"juru bicara(?!.*[.!?]$) (?:kementerian|badan|presiden)[^.!?,]{0,120}", r"laporan (?:wartawan|reporter|kontributor|jurnalis|koresponden) [^!?]{3,80}[,:/] ?[^!?.,]{3,60}", r"biro(?!.*[.!?]$) (?:komunikasi|hubungan|humas|hukum|umum)[^.!?]{0,100}", r"(?:untuk informasi lebih lanjut|informasi lebih lanjut|kontak media|narahubung|media contacts?)[^.!?]{0,40}: ?.{0,100}", r"bagikan ini ?!?", r"apakah (?:informasi|artikel|berita) (?:di atas|ini) (?:cukup )?(?:membantu|bermanfaat|berguna) ?\??",
        r"konten dari pengguna", r"(?:\d{1,2} [a-z]+ \d{4},? ?[\d:.]{4,8} ?(?:wib|wita|wit)?)?[·•\s]*(?:waktu baca \d+ menit)?(?:tulisan dari .{1,80} tidak mewakili.{0,60})?", r"hal(?:aman)?\.? \d+ (?:dari|/) \d+", r"halaman ?: ?[\d\s|]*", r"halaman (?:selanjutnya|berikutnya)", r"artikel selanjutnya",
        r"selengkapnya", r"lihat foto", r"topik terkait", r"salin tautan", r"(?:tulis )?komentar", r"tags?:?", r"berita (?:terkait|terpopuler|lainnya)", r"pilihan (?:editor|redaksi)",
        r"\(adsbygoogle.{0,80}", r"simak selengkapnya di halaman selanjutnya\.?", r"berita ini .{0,20}kali dilihat", r"dibaca \d+ kali", r"dilihat ?: ?\d+", r"laporkan (?:konten|akun)",
        r"scroll (?:ke ?bawah )?untuk .{0,60}", r"(?:baca|lihat|simak|tonton) juga", r"klik di ?sini",
        r"(?:baca|lihat|simak) selengkapnya", r"(?:simak|baca|lanjut|lanjutkan|bersambung|berlanjut)\b[^.!?]{0,40} halaman (?:selanjutnya|berikutnya)[ .>»]{0,3}", r"halaman ?: ?[\d\s|]{0,30}(?:lihat|tampilkan)? ?(?:semua|all)?", r"(?:tampilkan|lihat) semua", r"selanjutnya", r"source ?: ?istimewa",
        r"scroll to resume content", r"(?:tags?|topik) ?: ?[^.!?]{1,150}", r"artikel (?:terkait|terpopuler|lainnya)", r"foto ?: ?[^.!?]{2,80}", r"\((?:foto|sumber|dok)\b[^()]{1,80}\)", r"(?:-{1,2} ?[a-z]{2,5}(?:/[a-z]{2,5})? ?-{1,2}|– ?[a-z]{2,5} ?–|={1,2} ?[a-z]{2,5} ?={1,2}|~ ?[a-z]{2,5} ?~)", r"\([a-z0-9.-]{3,40}\.(?:com|id|net|org|co)\)", r"(?:\d{1,2} ){1,9}(?:next|selanjutnya|berikutnya)", r"sumber ?: ?[^.!?]{2,60}(?:\.(?:com|co\.id|id|net|org)(?:/\S{0,60})?)?", r"(?:sebuah )?(?:kiriman|postingan) (?:yang )?dibagikan oleh .{2,80}", r"lihat (?:postingan|kiriman|foto) ini di instagram",
        r"terpopuler", r"rekomendasi(?: untuk anda)?",
        r"iklan ?[-–] ?[^.!?]{0,60}", r"(?:temukan|eksplorasi) (?:lebih banyak )?konten (?:lain )?dari [^.!?]{2,50}", r"berlangganan(?: sekarang)? (?:untuk|agar) .{0,120}(?:e-?mail|surel)(?: anda)?", r"ilustrasi[^.!?]{0,80}[.]? ?\((?:shutterstock|istock(?:photo)?|pixabay|freepik|unsplash|pexels|getty|thinkstock|dok|ist|net)\b[^()]{0,40}\)", r"bagikan (?:via|lewat|melalui) [^.!?]{2,30}", r"belum ada (?:komentar|tanggapan)", r"batalkan balasan", r"alamat email anda tidak akan dipublikasikan.{0,80}",
        r"(?:telah |sudah )?(?:dibaca|dilihat|dikunjungi) ?:? ?(?:sebanyak )?[\d.,]+ ?(?:kali|x)?", r"[\d.,]+ ?x (?:dibaca|dilihat)", r"jumlah (?:pembaca|pengunjung|klik) ?: ?[\d.,]+", r"kirim ke (?:teman|e-?mail)", r"perbesar(?: gambar| foto)?", r"klik untuk (?:memperbesar|melihat)(?: (?:gambar|foto))?", r"terkait", r"(?:konten|tulisan|pos|posting(?:an)?) (?:terkait|lainnya|serupa|populer)", r"mungkin anda (?:juga )?(?:suka|menyukai|tertarik)", r"anda mungkin (?:juga )?(?:suka|menyukai|tertarik)", r"terbaru(?: lainnya)?",
        r"(?:pos |artikel |berita )?(?:sebelumnya|berikutnya)", r"kembali(?: ke (?:beranda|atas|halaman utama|daftar berita))?", r"lampiran", r"unduh (?:lampiran|berkas|dokumen|file|pdf)(?: ?: ?[^!?]{0,80}| (?:di ?)?sini)?", r"selengkapnya (?:dapat|bisa) (?:dibaca|dilihat|diunduh) (?:di ?sini|(?:di|pada) tautan[^.!?]{0,30})", r"(?:artikel|berita) asli ?: ?.{3,120}", r"sumber ?: ?https?://\S+", r"(?:bagian |bidang |biro )?(?:hubungan masyarakat|humas dan protokol|protokol dan komunikasi pimpinan)(?!.*[.!?]$)[^.!?,]{0,80}", r"ringkasan berita:?", r"bagikan ke.{0,40}", r"langganan newsletter.{0,80}", r"post views:? ?[\d.,]*",
    ),
    "en": (
        r"don'?t miss (?:it|this|out)",
        r"article continues .{0,60}", r"(?:listen to|save|print|bookmark|email|share) (?:this )?(?:article|story|page|post)", r"share (?:on|via|to) (?:facebook|twitter|whatsapp|x|linkedin|e-?mail|pinterest|reddit).{0,40}", r"copy (?:url|link)(?: to clipboard)?", r"link copied.{0,20}",
        r"(?:photo|image|picture|credit|video) ?: ?[^.!?]{2,80}", r"(?:photo|photograph|image|illustration) by [^.!?]{2,60}", r"(?:tags|topics|filed under|labels|keywords|categories|posted in) ?: ?[^.!?]{1,150}", r"(?:show|hide|view|load|see) (?:more|less|all)(?: comments| replies)?", r"(?:add|post|write|leave) (?:a |your )?comment",
        r"report (?:this )?(?:ad|error|comment)s?", r"(?:skip|jump) to (?:main )?(?:content|comments|navigation)", r"follow (?:us )?on google news", r"(?:article|story) (?:preview|summary)", r"join (?:our|the) (?:whatsapp|telegram) (?:channel|group).{0,60}", r"contents", r"in this article:?", r"on this page:?",
        r"was this (?:article|page|post) (?:helpful|useful)\??", r"sponsored(?: content| links?)?", r"paid (?:post|content|partnership)", r"continue reading(?: below)?.{0,40}", r"(?:click|tap) to (?:expand|enlarge|share|print|view)\b.{0,40}", r"(?:previous|next) (?:story|article|post)s?(?: ?:.{0,80})?",
        r"thank(?:s| you) for (?:reading|subscribing|signing up).{0,40}",
        r"related(?: (?:articles?|stories|news|posts|topics|content|links|coverage))?:?", r"read more:?", r"most (?:read|popular)", r"recommended(?: for you)?", r"more (?:from|on) (?!.*[a-z]{3}[.]$).{1,60}",
        r"sign up(?: (?:now|today|free|below|with (?:google|facebook|apple|e-?mail))\b.{0,70})?", r"sign up (?:here|to|for|or|and)(?!.*[a-z]{2}[.!?]$).{0,75}", r"sign up (?:here|to|for|and)\b.{0,75}\b(?:our|us|your|free)\b.{0,75}", r"subscribe(?: (?:now|here|today|to [^,]{1,60}))?\.?", r"opens new tab", r"\(end\)", r"share this:?", r"like this:?", r"advertisement - .{0,60}", r"comments", r"leave a (?:comment|reply)", r"\d+ (?:min(?:ute)?s?|hours?) ago ?\d{1,2}:\d\d.{0,40}", r"video \| .{1,120}",
        r"trending(?: now)?", r"you may also like.{0,30}", r"listen to (?:this )?article.{0,40}", r"\d+ min(?:ute)?s? read", r"(?:image|photo) (?:source|credit|caption).{0,120}", r"getty images",
        r"follow .{1,60} on (?:twitter|facebook|instagram).{0,80}", r"play video", r"watch:? .{0,15}video", r"back to top", r"(?:register|sign in|log in|create an account)[^.]{0,60}\.?", r"table of contents", r"skip (?:advertisement|to .{0,30})", r"view comments", r"editor'?s picks?",
        r"(?:this )?(?:page )?(?:was )?last (?:updated?|modified|changed|reviewed|edited)(?: on| at| by)? ?:? ?(?=.*\d{4})(?!.*[a-z]{3} [a-z]{3}.*[.]$).{6,60}", r"(?:print|send|e-?mail)(?: (?:this|it))?(?: (?:page|article))?(?: (?:to|by) (?:a friend|e-?mail))?(?: ?[|·/] ?.{2,40})?", r"trackback (?:url|address|uri)(?: for this (?:post|entry|article))?(?: ?: ?\S{0,150})?", r"thanks for reading [^.!?]{1,60}[.!] subscribe .{0,120}", r"(?:no |\d+ )?trackbacks?",
    ),
    "de": (
        r"(?:zugriffe|aufrufe|gelesen) ?:? ?[\d.,]{1,9}(?: ?mal)?",
        r"mehr zum thema.{0,60}", r"lesen sie (?:auch|mehr).{0,20}", r"weiterlesen.{0,60}", r"zur startseite", r"artikel teilen", r"teilen", r"kommentare?", r"das könnte sie auch interessieren.{0,30}", r"empfohlener (?:externer |redaktioneller )?inhalt.{0,40}", r"externer inhalt.{0,40}", r"quelle: .{1,40}",
        r"schriftgröße anpassen!?", r"(?:externe|youtube|twitter|instagram|facebook)[- ]inhalte? (?:erlauben|anzeigen|laden).{0,20}", r"link zum .{1,20}-inhalt", r"aktualisiert am .{6,60}", r"lesedauer: .{1,20}", r"embed",
        r"auf dieser seite:?", r"neuer abschnitt",
        r"(?:jetzt )?(?:kostenlos(?:en)? |gratis )?(?:unseren |den |zum )?newsletter (?:abonnieren|bestellen|anmelden).{0,40}", r"(?:diesen |den )?(?:artikel|beitrag) (?:anhören|vorlesen|drucken|merken|versenden|weiterlesen|speichern|kommentieren|hören).{0,20}", r"drucken", r"merken", r"vorlesen",
        r"(?:per|via|auf|über|mit) (?:e-?mail|whatsapp|facebook|twitter|x|linkedin|telegram|xing) (?:teilen|versenden|senden|weiterleiten)", r"link kopieren", r"link wurde kopiert.{0,20}", r"(?:bilder|bild|fotos|foto|grafik|credit) ?[:|] ?[^.!?]{2,80}", r"kommentare? ?\(?\d+\)?",
        r"(?:schlagworte?|schlagwörter|themen|stichwörter|stichworte|tags) ?: ?[^.!?]{1,150}", r"(?:mehr|alle|weitere)(?: artikel| beiträge| kommentare)? (?:anzeigen|laden|lesen|ansehen|erfahren)", r"nach oben", r"(?:nächste|vorherige) seite", r"inhaltsverzeichnis", r"meistgelesen", r"passend zum thema", r"zum thema",
        r"auch interessant", r"(?:zur )?merkliste.{0,30}", r"(?:der |dieser )?(?:artikel|beitrag|text) (?:geht|wird) .{0,30}(?:anzeige|werbung).{0,20}(?:weiter|fortgesetzt)?", r"(?:jetzt )?(?:kostenlos )?(?:registrieren|anmelden|einloggen|abonnieren)", r"sie (?:wollen|möchten) (?:weiterlesen|den artikel lesen).{0,40}",
        r"(?:facebook|twitter|whatsapp|e-?mail) teilen", r"ähnliche (?:artikel|beiträge|themen)", r"(?:das|dies) könnte (?:dich|sie|euch) auch interessieren.{0,30}", r"dpa-(?:infocom|afx).{0,60}",
        r"(?:zuletzt (?:aktualisiert|geändert|bearbeitet|verändert)|letzte (?:änderung|aktualisierung|bearbeitung)|letztes update)(?: am)? ?:? ?(?=.*\d{2,4})(?!.*[.!?]$).{6,60}", r"(?:diese[nr]? )?(?:seite|artikel|beitrag) (?:drucken|ausdrucken|weiterempfehlen|empfehlen|versenden)", r"keine trackbacks",
        r"über dieses thema (?:berichtete|berichten|berichtet) .{2,80} (?:um|ab) \d{1,2}[:.]\d\d uhr.{0,30}", r"alle rechte vorbehalten\. (?:vervielfältigung|nachdruck|verwendung|veröffentlichung)\b.{4,120}",
    ),
    "fr": (
        r"à lire aussi.{0,10}", r"lire aussi.{0,10}", r"partager", r"commentaires", r"sur le même sujet", r"à découvrir.{0,40}", r"publié le (?!.*[^\W\d_]{3}[.!?]$).{0,60}",
        r"la suite après (?:la|cette) publicité", r"la suite de cet article après .{0,40}", r"temps de lecture ?: .{1,20}", r"lecture \d+ min.{0,10}", r"partager (?:sur|via|par|cet|l['’]).{0,40}", r"copier (?:le lien|l['’]url)", r"lien copié.{0,20}", r"suivez-nous .{0,60}",
        r"(?:crédits?|photos?|image|crédit photo|illustration|vidéo) ?: ?[^.!?]{2,80}", r"commentaires? ?\(?\d+\)?", r"\d+ commentaires?", r"(?:écouter|imprimer|enregistrer|sauvegarder|offrir|commenter|lire) (?:l['’]article|cet article|plus tard).{0,20}", r"ajouter (?:à|aux) (?:vos|mes|la|ma) .{0,20}",
        r"article réservé (?:aux|à nos) abonnés.{0,20}", r"réservé aux abonnés", r"(?:mots[- ]clés|thèmes?|tags|étiquettes|sujets) ?: ?[^.!?]{1,150}", r"vous souhaitez réagir .{0,40}", r"réagir(?: à cet article)?", r"imprimer", r"envoyer par e-?mail", r"sur le même (?:sujet|thème)",
        r"(?:articles?|contenus?|sujets?) (?:liés?|similaires?|associés?|connexes?|recommandés?)", r"lire la suite.{0,40}", r"lire plus", r"voir plus", r"en savoir plus", r"source ?: ?[^.!?]{2,60}", r"sources? ?: ?[^.!?]{2,60}", r"les plus lus", r"à ne pas manquer", r"sommaire", r"(?:page )?suivante?", r"\((?:avec|source) [^()]{2,30}\)",
        r"(?:mis à jour|modifié) le (?!.*[^\W\d_]{3}[.!?]$).{6,60}", r"je m['’]abonne.{0,30}", r"déjà abonné.{0,40}", r"se connecter.{0,20}", r"retour en haut",
    ),
    "es": (
        r"(?:visto|leído|visitas|lecturas) ?:? ?[\d.,]{1,9}(?: veces)?",
        r"te puede interesar:?", r"lea también:?", r"compartir", r"más (?:información|noticias)", r"relacionado", r"lo más visto",
        r"compartir (?:(?:en|por|vía) (?:facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|correo|e-?mail|(?:tus )?redes)|(?:esta|este|la|el) (?:noticia|nota|artículo|enlace|contenido|publicación)).{0,40}", r"copiar (?:enlace|link|url)", r"enlace copiado.{0,20}", r"(?:imagen|foto|fotos|fotografía|crédito|créditos|video|vídeo) ?: ?[^.!?]{2,80}", r"comentarios? ?\(?\d+\)?", r"\d+ comentarios?", r"(?:noticias?|notas?|artículos?|contenidos?|temas?) relacionad[oa]s?",
        r"relacionad[oa]s", r"(?:etiquetas|temas|tags|palabras clave|archivado en|categorías?|más sobre) ?: ?[^.!?]{0,150}", r"(?:continúa|seguir|sigue|continuar) leyendo.{0,40}", r"lo último", r"escuchar(?: (?:artículo|noticia|el artículo|la noticia))?", r"(?:imprimir|guardar|enviar)(?: (?:artículo|noticia|por correo|por e-?mail))?",
        r"(?:tiempo de )?lectura ?:? ?\d+ min.{0,10}", r"suscríbete.{0,40}", r"fuente ?: ?[^.!?]{2,60}", r"con información de [^.!?,]{2,60}", r"la noticia continúa .{0,40}", r"(?:el )?(?:artículo|contenido) continúa .{0,50}", r"más leíd[oa]s", r"ver (?:más|todos?|comentarios).{0,20}", r"leer más", r"te recomendamos",
        r"te puede(?:n)? interesar.{0,10}", r"siguiente", r"anterior", r"regístrate.{0,30}", r"inicia(?:r)? sesión.{0,20}", r"reportar (?:un )?error", r"índice", r"\((?:con información de|fuente:?) [^()]{2,40}\)",
    ),
    "pt": (
        r"(?:acessos|visualizações|visitas|lido) ?:? ?[\d.,]{1,9}(?: vezes)?",
        r"leia (?:também|mais):?", r"veja também:?", r"compartilh[ae]r?", r"mais lidas",
        r"(?:continua|continuar lendo|texto continua|matéria continua|notícia continua) (?:após|depois).{0,40}", r"compartilh(?:e|ar) (?:(?:no|na|em|via|por|pelo) (?:facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|e-?mail|(?:suas )?redes)|(?:esta|este|essa|esse|a|o) (?:notícia|matéria|artigo|link|conteúdo|publicação|post)).{0,40}", r"copiar (?:link|url)", r"link copiado.{0,20}", r"(?:imagem|imagens|fotos?|crédito|créditos|vídeo|arte) ?: ?[^.!?]{2,80}",
        r"comentários? ?\(?\d+\)?", r"\d+ comentários?", r"(?:notícias?|matérias?|artigos?|conteúdos?) relacionad[oa]s?", r"relacionad[oa]s", r"ouvir (?:notícia|matéria|artigo|texto).{0,20}", r"tempo de leitura ?:? .{1,20}", r"(?:tags|assuntos|temas|palavras-chave|categorias?|etiquetas|tópicos) ?: ?[^.!?]{1,150}",
        r"fonte ?: ?[^.!?]{2,60}", r"\((?:com informações d[aeo]s?|fonte:?) [^()]{2,60}\)", r"com informações d[aeo]s? [^.!?,]{2,60}", r"vídeos ?: [^.!?]{4,80}", r"assine .{0,40}", r"assinar", r"inscreva-se.{0,60}", r"salvar(?: artigo| notícia)?", r"imprimir", r"ver (?:mais|todos|comentários).{0,20}", r"leia mais.{0,20}", r"próxim[ao]",
        r"anterior", r"reportar erro.{0,20}", r"última hora", r"mais sobre:?.{0,40}", r"faça (?:seu )?login.{0,40}", r"deixe (?:um|seu) comentário", r"voltar ao topo", r"índice", r"pub", r"publicidade",
    ),
    "it": (
        r"(?:letto|visto|visite|letture) ?:? ?[\d.,]{1,9}(?: volte)?",
        r"leggi anche:?", r"condividi", r"potrebbe interessarti.{0,20}",
        r"continua a leggere.{0,40}", r"l['’]articolo (?:continua|prosegue) .{0,40}", r"condividi (?:su|via|con|l['’]|questo).{0,40}", r"copia (?:link|il link|url)", r"(?:foto|immagine|credits?)(?: ?:| di) ?[^.!?]{2,60}", r"video ?: ?[^.!?]{2,60}", r"commenti? ?\(?\d+\)?", r"\d+ commenti",
        r"(?:articoli|notizie|contenuti|temi|video) (?:correlat[ei]|simili|consigliat[ei])", r"correlati", r"(?:argomenti|tag|tags|temi|categorie|parole chiave) ?: ?[^.!?]{1,150}", r"ascolta (?:l['’]articolo|la notizia|questo articolo).{0,20}", r"(?:tempo di )?lettura ?:? ?\d+ min.{0,10}", r"riproduzione riservata.{0,40}",
        r"approfondiment[oi]", r"stampa", r"salva(?: articolo)?", r"invia per e-?mail", r"fonte ?: ?[^.!?]{2,60}", r"seguici (?:su|anche).{0,60}", r"scarica (?:la|l['’]).{0,30}app.{0,30}", r"i più letti", r"più letti", r"leggi (?:tutto|di più|l['’]articolo completo|la notizia)", r"vedi (?:tutti|altro|tutto).{0,20}", r"accedi.{0,20}",
        r"registrati.{0,30}", r"indice", r"successivo", r"precedente", r"lascia un commento", r"potrebbe(?:ro)? (?:anche )?interessarti.{0,20}",
    ),
    "nl": (
        r"(?:deze (?:website|site) gebruikt|wij gebruiken) cookies", r"lees (?:ook|meer):?", r"delen",
        r"lees verder (?:na|onder|in|op) .{0,40}", r"\((?:de )?(?:tekst|artikel|verhaal) (?:gaat|loopt) (?:verder|door) (?:onder|na) .{0,40}\)", r"(?:de )?(?:tekst|artikel|verhaal) (?:gaat|loopt) (?:verder|door) (?:onder|na) .{0,40}", r"deel (?:dit|deze|op|via) .{0,40}", r"delen (?:via|op|met).{0,30}", r"kopieer (?:de )?link",
        r"link gekopieerd.{0,20}", r"(?:foto'?s?|beeld|video|bron|illustratie)(?: ?:| ©) ?[^.!?]{2,60}", r"beeld (?:anp|epa|afp|getty|reuters|[\w-]{2,20} ?/).{0,50}", r"reacties? ?\(?\d+\)?", r"\d+ reacties?", r"reacties", r"reageer.{0,20}", r"gerelateerde? .{0,30}", r"gerelateerd", r"leestijd ?:? .{1,20}",
        r"luister (?:naar|het).{0,40}", r"(?:tags|onderwerpen|trefwoorden|categorieën|thema'?s?) ?: ?[^.!?]{1,150}", r"meer over (?:dit|deze|het) .{0,40}", r"bewaar(?: dit)?(?: artikel)?", r"print(?: dit artikel)?", r"meest gelezen", r"aanbevolen.{0,30}", r"(?:log|meld) (?:je )?(?:in|aan).{0,40}", r"abonneer.{0,40}",
        r"bekijk (?:alle|meer).{0,30}", r"volgende", r"vorige", r"inhoud", r"terug naar boven", r"heb (?:je|jij|u) (?:een )?(?:tip|nieuwstip|foutje|opmerking).{0,80}", r"bron ?: ?[^.!?]{2,60}",
    ),
    "ms": (
        r"baca (?:lagi|juga):?", r"(?:berita|artikel|cerita) (?:berkaitan|lain)", r"bernama", r"[-–—\s]{1,4}bernama",
        r"(?:kongsi|kongsikan|cetak|salin pautan|simpan)(?: artikel| berita)?(?: ini)?:?", r"(?:foto|gambar|sumber|kredit|video|kredit foto|sumber foto) ?: ?[^.!?]{2,80}", r"gambar (?:hiasan|fail|ehsan).{0,40}", r"(?:foto|gambar) hiasan", r"komen(?: \(\d+\))?", r"tinggalkan komen", r"iklan",
        r"(?:berita|artikel|cerita|video) (?:terbaru|pilihan|popular|terkini|berkaitan|lain)", r"(?:tag|topik|kata kunci|label) ?: ?[^.!?]{1,150}", r"baca (?:seterusnya|lagi|selanjutnya|penuh).{0,20}", r"langgan(?:i)?.{0,40}", r"kemas ?kini.{0,40}", r"dikemas ?kini.{0,40}", r"(?:disiarkan|diterbitkan)(?: pada)? ?:? ?[a-z]{0,10} ?\d{1,2}(?!.*[.!?]$).{0,40}", r"teruskan membaca",
    ),
    "zh": (
        r"(?:浏览|瀏覽|阅读|閱讀|点击|點擊)(?:次数|次數|量|数|數)?\s?[:：]\s?\d{1,9}次?", r"我要(?:反馈|投稿|评论)",
        r"廣告", r"广告", r"相關(?:新聞|閱讀|報導)[:：]?", r"延伸閱讀[:：]?", r"推荐阅读[:：]?", r"相关(?:新闻|阅读|报道)[:：]?", r"延伸阅读[:：]?", r"责任编辑[:：].{0,20}", r"分享(?:到)?.{0,10}", r"来源[:：].{0,20}",
        r"(?:点击|點擊)(?:查看|进入|閱讀|阅读).{0,20}", r"(?:扫码|長按|长按|(?:扫描|掃描).{0,6}(?:码|碼|qr)).{0,30}", r"(?:举报|舉報|收藏|点赞|點讚|打印|列印|转发|轉發|分享)", r"(?:打开|打開|下载|下載).{0,10}app.{0,20}", r"(?:图片|圖片|视频|影片|照片)(?:来源|來源)?[:：／/].{1,40}", r"(?:图|圖)[:：／/].{1,30}", r"(?:下|上)一(?:页|頁|篇)[:：]?.{0,60}", r"(?:评论|評論|留言|回應) ?[（(]?\d*[)）]?", r"[（(]完[)）]", r"编辑 [\u4e00-\u9fff]{2,4}",
        r"(?:更多|其他)(?:新闻|新聞|内容|內容)(?!.*。$).{0,20}", r"(?:热门|熱門|热点|最新|推薦|推荐)(?:新闻|新聞|文章|閱讀|阅读|排行)?", r"(?:关键词|關鍵字|标签|標籤|tags?)[:：].{1,100}", r"(?:字号|字體|字体).{0,10}", r"展开全文", r"返回(?:首页|顶部)", r"(?:加入|追蹤|關注|关注).{0,20}(?:line|facebook|公众号|粉絲團|频道).{0,20}",
    ),
    "ja": (
        r"閲覧(?:数|回数)\s?[:：]?\s?[\d,]{1,9}回?",
        r"広告", r"あわせて読みたい", r"【関連記事】.{0,80}", r"関連記事", r"有料会員(?!.*[ただるい]。$).{0,40}", r"無断転載(?!.*[ただるい]。$).{0,30}", r"シェア(?:する)?", r"続きを読む",
        r"ツイート(?:する)?", r"(?:（|\()?(?:写真|画像|撮影|提供|出典|動画)[:：＝=／/].{1,40}", r"メールマガジン(?!.*[ただるい]。$).{0,30}", r"コメント ?[（(]?\d*[)）]?", r"pr", r"この記事を(?:シェア|印刷|保存|共有).{0,10}", r"クリップする", r"公式(?:line|x|twitter|アプリ).{0,40}", r"次(?:の(?:ページ|記事)|へ)", r"前(?:の(?:ページ|記事)|へ)", r"[（(](?:共同|時事|ロイター)[)）]", r"もっと(?:見る|読む)", r"おすすめ(?:の)?(?:記事|関連記事)?", r"ランキング", r"目次",
        r"(?:会員)?(?:登録|ログイン)(?!.*[ただるい]。$).{0,20}", r"スクロールして.{0,20}", r"印刷(?:する)?", r"リンクをコピー.{0,10}", r"\d+件のコメント", r"コメントを(?:書く|見る|投稿).{0,10}", r"copyright.{0,60}", r"タグ[:：].{1,100}", r"キーワード[:：].{1,100}",
    ),
    "ko": (
        r"조회(?:수)? ?:? ?[\d,]{1,9}회?",
        r"관련\s?기사", r"무단\s?전재(?!.*[^니]다\.$).{0,30}", r"공유하기",
        r"광고", r"댓글 ?\d*", r"사진 ?[=:／/].{1,40}", r"\[사진 ?[=:／/].{1,40}", r"구독하기", r"기사 ?(?:듣기|제보|공유|저장|추천)(?!.*[^니]다\.$).{0,10}", r"좋아요 ?\d*", r"카카오톡 채널 추가(?:하기)?", r"☞.{2,80}", r"공유", r"인쇄", r"(?:url|링크) ?복사.{0,10}", r"(?:많이 본|인기|추천|주요|최신) ?(?:뉴스|기사)(?!.*[^니]다\.$).{0,10}", r"이 기사를(?!.*[^니]다\.$).{0,20}", r"다음 ?(?:기사|페이지)", r"이전 ?(?:기사|페이지)", r"글자 ?크기.{0,10}", r"저작권자(?!.*[^니]다\.$).{0,60}",
    ),
    "ru": (
        r"(?:количество )?(?:просмотр(?:ов|ы)|показов|прочтений) ?: ?\d[\d .]{0,12}",
        r"читайте также:?", r"поделиться", r"реклама", r"комментарии(?: \(\d+\))?", r"подписаться", r"материалы по теме:?", r"новости по теме:?",
        r"(?:фото|источник|видео|иллюстрация) ?: ?[^.!?]{2,60}", r"(?:теги|метки|темы) ?: ?[^.!?]{1,150}", r"(?:ещё|еще|читать) (?:по теме|далее|полностью|ещё|еще).{0,30}", r"скопировать ссылку", r"распечатать", r"самое читаемое", r"оставить комментарий", r"\d+ комментари\w+", r"добавить комментарий", r"показать (?:ещё|еще|больше)",
    ),
    "uk": (r"читайте також:?", r"поділитися", r"реклама", r"коментарі(?: \(\d+\))?", r"підписатися"),
    "ar": (
        r"(?:ا|إ)قرأ أيض.{1,3}:?", r"شارك(?: المقال| الخبر)?", r"مشاركة", r"إعلان", r"التعليقات", r"(?:أخبار|مواضيع|مقالات) ذات صلة",
        r"اعلان", r"تابع(?:نا|وا|ونا).{0,60}", r"اشترك.{0,40}", r"(?:المصدر|مصدر|المصادر) ?: ?.{2,60}", r"انضم.{0,60}", r"طباعة", r"الأكثر (?:قراءة|مشاهدة|تداولا).{0,10}", r"(?:كلمات مفتاحية|الكلمات المفتاحية|الوسوم|وسوم|الكلمات الدلالية|علامات) ?:? ?.{0,120}", r"(?:صورة|الصورة|تصوير) ?: ?.{2,60}", r"(?:اقرأ|المزيد|قراءة) المزيد.{0,20}",
        r"المزيد", r"التعليقات? ?\(?\d*\)?", r"(?:أضف|اكتب) تعليق.{0,10}", r"نسخ الرابط", r"روابط ذات صلة", r"أخبار متعلقة", r"موضوعات متعلقة", r"قد يعجبك أيض.{0,3}", r"(?:ا|إ)قرأ أيض.{0,3} ?:? ?.{0,120}", r"حفظ",
    ),
    "th": (r"แชร์", r"โฆษณา", r"ข่าวที่เกี่ยวข้อง", r"อ่านข่าวที่เกี่ยวข้อง", r"อ่านเพิ่มเติม"),
    "hi": (
        r"विज्ञापन", r"शेयर करें", r"(?:यह|ये|इसे) भी पढ.{0,2}ें:?",
        r"(?:हमें|हमे) फॉलो .{0,20}", r"और पढ.{0,2}ें", r"हमारे व्हाट्सएप चैनल .{0,30}", r"टिप्पणि.{1,4}", r"(?:संबंधित|ताजा|ताज़ा) (?:खबरें|ख़बरें|समाचार).{0,40}", r"(?:फोटो|फ़ोटो|तस्वीर|स्रोत|सोर्स|इनपुट) ?[:：-] ?.{2,60}", r"ताज.{0,2}ा खबरों के लिए .{0,60}", r"सब्सक्राइब .{0,20}", r"\((?:भाषा|एजेंसी|एएनआई|पीटीआई|आईएएनएस)\)",
        r"(?:ट्रेंडिंग|ट्रेंडिंग खबरें|लेटेस्ट न्यूज)", r"(?:टैग|टैग्स) ?: ?.{1,100}",
    ),
    "vi": (r"chia sẻ", r"quảng cáo", r"bình luận(?: \(\d+\))?", r"xem thêm:?", r"tin liên quan"),
    "el": (r"διαβάστε (?:επίσης|ακόμα|ακόμη):?", r"διαφήμιση"),
    "ro": (r"cite[sșş]te [sșş]i:?", r"publicitate"),
    "cs": (r"čtěte také:?", r"reklama", r"sdílet"),
    "nordic": (
        r"annonce", r"annons", r"mainos(?: \(.{0,30}\))?", r"(?:dela|del|jaa)(?: (?:artik\w+|juttu|på|denne|denna|saken|nyheten|via)(?: .{0,30})?)?", r"(?:foto|bild|kuva|kuvat|bilde|mynd|grafik|video|fotograf)(?:/.{0,20})? ?: ?[^.!?]{2,60}", r"(?:kommentarer?|kommentit|kommentit|athugasemdir) ?\(?\d*\)?",
        r"(?:relaterad[e]?|relatert|relaterte|relaterede|aiheeseen liittyvät?) .{0,30}", r"(?:lyssna|lyt|lytt|kuuntele) .{0,40}", r"(?:artikeln|artiklen|artikkelen|artikkeli|saken|juttu|texten|teksten|teksti|historien) (?:fortsätter|fortsætter|fortsetter|jatkuu) .{0,40}",
        r"(?:kopiera|kopier|kopioi) (?:länk|länken|link|linket|lenke|linkki)", r"tipsa (?:oss|redaktionen).{0,40}", r"visa (?:mer|fler|alla).{0,20}", r"vis (?:mere|mer|flere|alle).{0,20}", r"näytä (?:lisää|kaikki).{0,20}", r"(?:källa|kilde|lähde) ?: ?[^.!?]{2,60}", r"[/(]?©?(?:ritzau|ntb|tt|stt)[/)]?",
        r"(?:prenumerera|tilmeld dig|meld deg på) .{0,60}", r"tilaa .{0,40}(?:uutiskirje|lehti|ilmoitukset)\w*.{0,20}", r"(?:följ|følg|seuraa) (?:oss|os|meitä).{0,60}", r"(?:skriv ut|tulosta|udskriv|print)", r"(?:mest läst|mest lest|mest læste|luetuimmat).{0,20}", r"(?:logga in|log ind|logg inn|kirjaudu).{0,30}",
        r"(?:ämnen|taggar|emner|avainsanat|tags) ?: ?[^.!?]{1,150}", r"läs (?:mer|vidare|hela artikeln).{0,20}", r"(?:publicerad|publiceret|publisert|julkaistu|uppdaterad|opdateret|oppdatert|päivitetty) .{6,50}",
    ),
    "pl": (
        r"dalsz(?:y|a) (?:ciąg|część) .{0,60}", r"udostępnij.{0,40}", r"skopiuj link.{0,20}", r"(?:fot|foto|zdj|zdjęcie|zdjęcia|wideo|grafika)(?:\.|\.? ?:) ?[^!?]{2,60}", r"(?:źródło|źródła)(?: zdję\w+)? ?: ?[^!?]{2,60}", r"zapisz się .{0,60}", r"obserwuj .{0,60}", r"komentarze? ?\(?\d*\)?", r"skomentuj.{0,20}", r"dodaj komentarz",
        r"(?:powiązane|podobne|polecane) .{0,30}", r"polecamy", r"(?:tagi|tematy|słowa kluczowe|kategorie) ?: ?[^.!?]{1,150}", r"czytaj (?:więcej|dalej|także|też|również).{0,20}", r"(?:posłuchaj|drukuj|zapisz) ?(?:artykułu?)?", r"czas czytania ?:? .{1,20}", r"najczęściej czytane", r"zobacz (?:więcej|galerię|także|też).{0,30}",
        r"zaloguj się.{0,30}", r"\((?:pap|iar)\)", r"pap", r"następn[ay]", r"poprzedni[a]?", r"materiał (?:promocyjny|sponsorowany|partnera)", r"masz dla nas temat.{0,80}",
    ),
    "tr": (
        r"(?:haberin|yazının) devamı.{0,60}", r"(?:bunlar da )?i̇?lginizi çekebilir.{0,40}", r"abone ol.{0,40}", r"(?:facebook|twitter|whatsapp|x)(?:['’](?:ta|da|te|de))? paylaş.{0,20}", r"paylaş(?:ın)?(?: .{0,20})?", r"(?:fotoğraf(?:lar)?|foto|görsel|video) ?: ?[^.!?]{2,60}", r"yorum(?:lar)? ?\(?\d*\)?",
        r"yorum (?:yap|yaz|ekle|gönder).{0,20}", r"(?:etiketler|anahtar kelimeler|konular|etiket) ?: ?[^.!?]{1,150}", r"kaynak ?: ?[^.!?]{2,60}", r"haberi (?:dinle|paylaş|yazdır|kaydet)", r"yazdır", r"\((?:aa|dha|iha|anka)\)", r"son dakika .{0,40}tıklayın(?:ız)?", r"(?:diğer|i̇?lgili|benzer) haberler.{0,20}", r"i̇?lgili haber",
        r"çok okunan(?:lar)?.{0,20}", r"linki kopyala", r"giriş yap.{0,20}", r"tümünü gör", r"devamını oku.{0,20}", r"sonraki (?:haber|sayfa)", r"önceki (?:haber|sayfa)", r"okuma süresi.{0,20}",
    ),
}  # fmt: skip
"""Whole lines."""

WHOLE_BY_WORD: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "": (
        (("@",), r"(?:\w[\w .·-]{1,40}[\s:|/(]{1,3})?[\w.+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}\)?"),
        ((":",), r"(?:(?:website|situs(?: web)?|facebook|instagram|twitter|x|tik ?tok|youtube|linkedin|threads|e-?mail|surel|telp|telepon|call cent(?:er|re)|fax|faks)[,&/ ]{0,4}(?:dan |and )?){1,8}\.? ?: ?(?:\S.{0,90}|(?=.{0,90}(?:@|www\.))\S.{0,170})"),
        (("|", "/", " via ", " - ", " — "), r"[^.!?]{2,80}(?:\||/| via | - | — )\s*(?:getty images?|afp(?: photo)?|reuters|ap(?: photo)?|shutterstock|i?stock(?:photo)?|epa|dpa|antara(?: foto)?|xinhua|bloomberg)(?:[|/ ].{0,30})?"),
    ),
    "id": (
        (("foto: ", "foto : "), r"[^.!?]{3,120}[.,]? (?:[|/–-] )?foto ?: ?[^.!?]{2,60}"),
        (("(antara/", "antara foto/", ".com/", ".id/"), r"[^.!?]{3,150}[.]? ?(?:\((?:antara|[a-z0-9-]{2,30}\.(?:com|co\.id|id|net))/[^()]{2,60}\)|antara foto/.{2,60})"),
        (("waktu baca",), r".{0,60}waktu baca \d+ menit"),
        ((",", "waktu baca", "tulisan dari"), r"(?:[a-z']+, ?\d{1,2} [a-z]+ \d{4},? ?[\d:.]{4,8} ?(?:wib|wita|wit)?[·•\s]*)?(?:waktu baca \d+ menit)?(?:tulisan dari .{1,80} tidak mewakili.{0,60})?"),
        (("berkontribusi",), r".{3,80} (?:ikut )?berkontribusi (?:dalam|pada|untuk) (?:penulisan )?(?:artikel|laporan|tulisan|berita) ini"),
        (("(foto",), r"(?=.*\(foto ?[:/])[^.!?]{3,120}[.]? ?\(foto ?[:/] ?[^()]{2,60}\)"),
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
        r"dukung (?:kami|terus|jurnalisme)\b.{0,120}\b(?:donasi|rekening)\b", r"dapatkan (?:informasi|berita|kabar|update|artikel)\b.{0,80}\b(?:di|lewat|melalui|via|ke) (?:e-?mail|surel|whatsapp|telegram|ponsel)",
        r"ilustrasi\. ",
        r"dalam segala situasi, \S{2,30}\.(?:com|co\.id|id|net) berkomitmen\b",
        r"(?:artikel|berita|video|baca|topik|tag|konten) (?:terkait|lain|lainnya|pilihan|selengkapnya) ?: ", r"(?:terkait|rekomendasi(?: untuk anda)?|sebelumnya|jangan lewatkan(?: juga)?|cek juga|lanjut baca|pilihan editor|simak|lihat|tonton|baca lagi) ?: ?(?!.*[.]$)\S",
        r"(?:yuk|ayo)?,? ?(?:baca|ikuti|simak|temukan|dapatkan|cek|pantau) .{0,120}(?:google news|saluran whatsapp|whatsapp channel|channel whatsapp|kanal whatsapp|aplikasi \w)", r"jangan lupa (?:subscribe|like|follow|berlangganan)\b", r"jangan (?:sampai )?ketinggalan .{0,60}(?:ikuti|google|whatsapp|telegram)", r"antara foto/",
        r"(?:follow|ikuti|subscribe|kunjungi) (?:akun |kanal |channel |juga )?(?:kami|instagram|facebook|twitter|tiktok|youtube|telegram|whatsapp)\b.{0,60}(?:@|kami|warta|:|youtube|instagram|$)", r"untuk (?:mendapatkan|mengetahui|membaca) (?:berita|informasi|artikel) .{0,60}(?:klik|ikuti|google news|whatsapp|kunjungi kami)",
        r"klik (?:link|tautan) (?:ini|berikut|di bawah)", r"konten di bawah ini disajikan oleh", r"berita selengkapnya (?:di|klik)",
        r"(?:baca|\(baca|lihat|simak|tonton|saksikan|cek|dengarkan) (?:juga|pula|selengkapnya)(?: video)?\b ?[^a-z,.]{0,3}[:'‘\"“«-]", r"baca (?:juga|selengkapnya) ?:", r"baca ?: ", r"lihat (?:juga )?video\b", r"simak video\b",
        r"saksikan (?:juga )?(?:video|live|di bawah)", r"tonton (?:juga )?video\b", r"pilihan (?:editor|redaksi) ?:", r"ringkasan berita ?:", r"tulisan dari .{1,80} tidak mewakili",
        r"(?:artikel|berita) ini (?:(?:telah|sudah|pernah|pertama kali) ){0,2}(?:tayang|terbit|dimuat|diterbitkan) ", r"(?:selanjutnya|menarik dibaca|video) ?: ", r"dapatkan (?:update|informasi|berita).{0,40}(?:pilihan|terkini|terbaru|terupdate|berita)", r"ikuti (?:kami|berita|breaking news|update|saluran|whatsapp|channel|terus).{0,100}(?:google|whatsapp|telegram|twitter|instagram|facebook|tiktok|di sini|:)",
        r"cek berita dan artikel", r"simak (?:breaking news|berita).{0,60}(?:langsung|pilihan|google|whatsapp)", r"dilarang (?:keras )?(?:mengambil|mengutip|menyalin)", r"konten (?:berikut )?ini (?:menjadi|merupakan) tanggung jawab", r"konten (?:berikut )?ini (?:adalah iklan|diproduksi oleh)", r"disclaimer ?: ?(?:artikel|berita|konten) ini\b", r"gabung (?:sekarang )?.{0,30}(?:channel|grup|saluran|telegram|whatsapp)", r"jangan lupa (?:baca|ikuti|follow|simak)\b.{0,80}(?:google|whatsapp|telegram)", r"untuk (?:berita|informasi) (?:terkini|terbaru|lainnya).{0,60}(?:ikuti|follow|kunjungi) kami", r"update terus (?:berita|informasi)", r"klik di ?sini untuk", r"(?:situs|website|laman)(?: web)? (?:ini|kami) menggunakan (?:kuki|cookies?)", r"kami menggunakan (?:kuki|cookies?) (?:untuk|guna)\b",
        r"(?:update|baca|simak|ikuti|cek) (?:terus )?(?:berita|informasi|artikel|update).{0,60}(?:lainnya|lainya|terkini|terbaru)(?: .{0,40})?(?:google|whatsapp|telegram|tribun|instagram|facebook|tiktok|youtube)", r"follow (?:berita|akun|kami|whatsapp|channel|saluran|instagram)\b.{0,100}(?:google|whatsapp|telegram|instagram|facebook|tiktok|setiap hari)", r"(?:kirimkan|berikan) apresiasi spesial",
        r"kompascom\+", r"mari bergabung (?:di|dengan) (?:grup|channel|saluran)", r"bergabung (?:di|dengan) (?:grup|channel|saluran)(?!.*[.]$)", r"download aplikasi", r"add as a preferred source", r"yuk,? (?:gabung|follow|ikuti)", r"jangan lewatkan .{0,60}(?:google|whatsapp|telegram)",
        r"baca juga artikel terkait", r"sumber berita ?: ", r"next ?: ", r"video terpopuler", r"related news ?:", r"^\*+ ?fakta atau hoaks", r"temukan (?:kami|berita).{0,40}(?:google|whatsapp)",
    ),
    "en": (
        r"the [^.!?]{2,60} newsletter\b.{0,80}\bsign up here\b", r"\(?except for the headline, this (?:story|article) has not been edited", r"by (?:providing|entering|submitting) (?:an |your )e-?mail\b",
        r"(?:also read|see also|read also|further reading|recommended reading|up next|trending now|watch now|listen now|don't miss|must read|editor'?s? (?:pick|choice)s?|latest|related (?:articles?|stories|story|posts?|content|links?|reading|coverage|news)|previously|you (?:may|might) (?:also )?(?:like|enjoy)|read) ?[:|»→] ?(?!.*[.]$)\S",
        r"(?:join|follow|subscribe to) our .{0,40}(?:whatsapp|telegram|youtube|newsletter|channel|podcast)", r"for (?:the )?(?:more|latest|all the latest) .{0,80}(?:follow us|download (?:the|our)|subscribe to our|visit our|click here)", r"stay (?:updated|informed|up to date) .{0,60}(?:newsletter|app|whatsapp|follow|subscribe)",
        r"(?:this|our) (?:website|site) (?:uses|may use) cookies", r"we use (?:essential |necessary )?cookies (?:to|on|for|and)\b", r"(?:strictly )?(?:necessary|functional|analytics?|advertisement|advertising|performance|targeting|marketing) cookies (?:are|help|allow|may|track)\b", r"out of these(?: cookies)?, the cookies", r"(?:any )?cookies that may not be particularly necessary",
        r"(?:like|enjoyed|enjoying) (?:this|the) (?:article|story|post|piece)\? .{0,30}(?:sign up|subscribe)", r"for (?:all )?(?:the )?(?:latest|more) (?:news|updates|stories)\b.{0,30}, (?:follow|visit|download|subscribe|join|log on)\b", r"what do you think\? (?:let us know|tell us|have your say|join|leave|share)\b",
        r"read (?:also|more|next|the full)\b.{0,5}[:|]", r"(?:see|watch|listen|also read|also see|also watch|more|related|recommended|must read|don'?t miss)(?: also| more| here| next)? ?[:|] ?\S", r"sign up (?:for|to|here)\b(?:.{0,120}(?:newsletter|inbox|e-?mail)|(?: [\w'’]+){0,6} (?:alerts?|updates))",
        r"subscribe (?:now|here)\b", r"subscribe to (?:[^.!?]{1,80}$|.{0,120}\b(?:our|us|your|free|newsletters?|channel|podcast|unlimited|access)\b)", r"our standards ?:", r"follow (?:us|me|him|her|@\w+|.{1,40}) on (?:twitter|facebook|instagram|x\b|bluesky|google)", r"click here (?:to|for)\b", r"download (?:our|the) .{0,30}app\b",
        r"(?:this|the) (?:article|story|post) (?:was )?(?:first |originally )(?:appeared|published|ran)", r"get (?:our|the) .{0,60}(?:newsletter|inbox|app)\b", r"(?:photo|image|picture|video)(?: credit)? ?(?:by|:) ?[A-Z]?.{0,80}$", r"join the (?:conversation|discussion)", r"our community members are treated to",
        r"have (?:a|something) .{0,30}(?:tip|story)\b.{0,20}\?", r"support (?:our|independent) journalism", r"(?:to )?(?:contact|reach) the (?:reporter|author|editor)", r"copyright \d{4}", r"we may (?:earn|receive|get) (?:a |an )?(?:small |affiliate )*commission", r"(?:if|when) you (?:buy|purchase|shop|click) .{0,80}(?:our|these|through|affiliate|independently|using) .{0,40}(?:links?|commission)", r"(?:this|the) (?:article|post|page|story) (?:may )?contains? affiliate links", r"start your day with\b.{0,80}newsletter", r"listen to .{0,40}podcast",
        r"this entry was (?:posted|written|created|filed|published)\b", r"you can (?:follow any (?:responses|comments)|leave a (?:response|comment), or trackback)", r"listed below are links to (?:weblogs|blogs) that", r"a version of this (?:article|story) (?:appear(?:s|ed)|was published) in (?:print|the|our|.{1,60}\d{4})\b", r"this page (?:was last (?:updated|modified|changed|edited|reviewed|built|generated)|is best (?:viewed|seen))\b", r"our website is (?:the|your) (?:place|source|home|destination) for", r"(?:do you have|have you got|got) a (?:story|tip)\b",
    ),
    "de": (
        r"um .{0,60}(?:zu verbessern|anzuzeigen|zu sehen|abzuspielen),.{0,60}externe\w{0,2} inhalte? .{0,20}laden", r"alle (?:nachrichten|news|artikel)\b.{0,60} (?:auf unserer|in unserem) .{0,30}(?:facebook|whatsapp|instagram|telegram)", r"dieser (?:beitrag|eintrag|artikel) wurde .{0,100}(?:abgelegt|verschlagwortet|unter .{1,60}(?:gespeichert|einsortiert))", r"keine (?:news|nachricht(?:en)?|neuigkeit(?:en)?) (?:\S+ ){1,4}mehr verpassen",
        r"(?:diese (?:website|webseite|seite)|wir) (?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) cookies", r"(?:\d+ |zwei |vier )(?:wochen|monate) (?:lang )?(?:kostenlos|gratis|unverbindlich) testen", r"box (?:aufklappen|zuklappen)", r"aktuelle nachrichten aufs handy", r"hat ihnen (?:dieser|der) artikel gefallen", r"die \w{2,20} auch bei social media", r"sie mögen den tag kompakt", r"von .{1,40} am .{6,20} abgelegt unter", r"(?:an dieser stelle|hier) (?:findest du|finden sie|würden wir|steht) .{0,20}(?:externe[rn]?|inhalt)", r"ich bin (?:damit )?einverstanden, dass", r"(?:deine|ihre) privatsphäre-einstellungen", r"personenbezogene daten (?:können|werden) .{0,40}übermittelt", r"dies ist eine maschinelle übersetzung", r"lesen sie (?:auch|hier|dazu)\b.{0,30}:", r"mehr (?:zum thema|dazu|news)\b.{0,30}:", r"original-content von", r"auch interessant ?:", r"lesetipp", r"weitere (?:nachrichten|infos|artikel).{0,40}:", r"hier (?:geht es|gibt es|können sie).{0,60}newsletter", r"passend dazu ?:",
        r"(?:zum thema|mehr lesen|mehr dazu|mehr infos?|weiterlesen|siehe auch|lesen sie dazu auch|lies auch|lest auch|tipp der redaktion|empfehlung der redaktion|video) ?[:|] ?(?!.*[.]$)\S", r"(?:abonnieren|bestellen) sie .{0,60}newsletter", r"melden sie sich .{0,60}newsletter",
        r"(?:folgen sie|(?:folge|folgt) (?:uns|unser\w{0,2}|@\w+)\b).{0,60}(?:facebook|instagram|whatsapp|google news|twitter|tiktok|youtube)", r"(?:unser|jetzt|hier|mit unserem|in unserem|über unseren) .{0,30}whatsapp-kanal\b", r"keine (?:news|nachricht(?:en)?|neuigkeit(?:en)?|wichtige\w* \w+) (?:mehr )?verpassen",
        r"(?:sie haben|haben sie) (?:einen fehler|einen hinweis|hinweise|anregungen) .{0,60}(?:schreiben|melden|mail|gefunden|kontakt)",
        r"original-content von ?:", r"(?:senden|schreiben|schicken) sie uns (?:ihr feedback|ihre meinung)", r"ihre meinung ist uns wichtig", r"dieses thema im programm ?:",
    ),
    "fr": (
        r"(?:ce site utilise|nous utilisons) des cookies", r"à lire (?:aussi|également)\b.{0,5}[:»|]?", r"lire (?:aussi|également|la suite)\b", r"voir aussi ?:", r"il vous reste [\d.,]+ ?%", r"abonnez-vous(?!\W{1,4}(?:dit|disait|disent|lance|lit-on|répète|crie|proclame|annonce|conseille|écrit|demande|répond)\b)", r"inscrivez-vous .{0,60}newsletter", r"recevez .{0,60}newsletter",
        r"(?:rejoignez|retrouvez|suivez) .{0,60}(?:chaîne whatsapp|sur whatsapp|google (?:news|actualités)|facebook|instagram|notre application|l['’]appli)", r"(?:lire|voir|à lire|à voir|à écouter|pour aller plus loin|en vidéo|vidéo|notre dossier|lisez) (?:aussi|également|plus)? ?[:|»] ?(?!.*[.]$)\S", r"pour aller plus loin ?:",
        r"téléchargez (?:notre|l['’])\s?appli", r"ne manquez (?:rien|aucune?).{0,60}(?:newsletter|application|whatsapp)", r"cet article est réservé aux abonnés",
    ),
    "es": (
        r"(?:este sitio(?: web)? (?:usa|utiliza)|esta web (?:usa|utiliza)|(?:usamos|utilizamos)) cookies", r"(?:lea|lee|leer|mira|ver|vea) (?:también|además|más|aquí)\b.{0,3}[:|]", r"te puede interesar\b", r"suscríbe(?:te|se) ", r"síguenos en",
        r"(?:también )?te (?:puede(?:n)?|podría) interesar\b", r"(?:te recomendamos|te sugerimos|sigue leyendo|seguir leyendo|puedes leer|más información|más noticias|más sobre el tema|no te pierdas|relacionad[oa]|nota relacionada|noticia relacionada|en contexto) ?: ?(?!.*[.]$)\S",
        r"(?:únete|suscríbete|síguenos|sigue (?:nuestr[oa]s?|a \S.{0,30} en)) .{0,40}(?:whatsapp|telegram|google (?:news|noticias)|facebook|instagram|newsletter|boletín|canal)", r"recibe (?:(?:todas )?las (?:\w+ )?(?:noticias|novedades|alertas)|los titulares|nuestras|nuestros|en tu) .{0,60}(?:correo|whatsapp|email|celular|móvil)", r"descarga (?:nuestra|la) app", r"haz clic aquí",
    ),
    "pt": (
        r"(?:este s(?:ite|ítio) (?:usa|utiliza)|(?:usamos|utilizamos)) cookies", r"(?:\d{2}/\d{2}/\d{4} ?[-–] ?)?publicado (?:por|em) ?:", r"atenção ?: coment[áa]rios", r"(?:leia|veja|confira|saiba) (?:também|mais|ainda)\b.{0,3}[:|]", r"siga .{1,40} no (?:google|instagram|twitter|facebook)",
        r"(?:leia|veja|confira|saiba|assista|ouça|entenda|relembre)(?: também| mais| ainda)?(?: sobre)? ?[:|] ?(?!.*[.]$)\S", r"veja (?:mais|outras) notícias",
        r"(?:siga|acompanhe|participe|entre (?:n[oa]s?|para o) (?:noss[oa]s? )?(?:grupos?|cana(?:l|is)|comunidade)|inscreva-se|faça parte|receba) .{0,60}(?:whatsapp|telegram|google (?:news|notícias)|instagram|facebook|newsletter|no celular|no seu celular|youtube)", r"clique aqui (?:para|e)\b", r"(?:baixe|descarregue) (?:o|a|nosso|nossa) (?:app|aplicativo|aplicação)",
    ),
    "it": (
        r"(?:questo sito (?:usa|utilizza)|utilizziamo) (?:i )?cookie", r"leggi (?:anche|pure)\b.{0,3}[:|>-]", r"iscriviti ",
        r"(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:ti|e)(?: anche)?\b ?:", r"(?:guarda|vedi|leggi|ascolta|scopri|leggete) (?:anche|pure) ?[:|–-] ?(?!.*[.]$)\S", r"(?:guarda|vedi|ascolta|scopri) ?[:|] ?(?!.*[.]$)\S", r"per approfondire ?[:|]",
        r"(?:segui|seguici|iscriviti|unisciti) .{0,40}(?:canale|whatsapp|telegram|google news|facebook|instagram|newsletter)", r"clicca qui (?:per|e)\b",
    ),
    "nl": (
        r"lees (?:ook|meer|verder)\b.{0,5}:",
        r"(?:lees|bekijk|kijk|luister|zie)(?: ook| meer| verder| hier)? ?[:|] ?(?!.*[.]$)\S", r"(?:meld je|schrijf je|abonneer je) .{0,60}nieuwsbrief", r"volg (?:ons|onze|het).{0,60}(?:whatsapp|facebook|instagram|google|kanaal|twitter|tiktok)", r"download (?:onze|de) .{0,20}app\b", r"heb (?:je|jij|u) een (?:nieuws)?tip\b",
    ),
    "nordic": (
        r"har (?:du|dere|ni) (?:et |ett |en )?(?:nyhets)?tips\b.{0,60}(?:@|\bsend|\bkontakt|\btipsa|\boss\b)",
        r"l(?:æs|es) (?:også|mere?)\b.{0,5}:?", r"läs (?:också|mer|även)\b.{0,5}:?", r"lue (?:myös|lisää)\b.{0,5}:?", r"lestu (?:líka|meira)\b",
        r"(?:läs|læs|les|lue|se|hør|hör|katso)(?: også| också| även| myös| mer| mere| lisää)? ?[:|] ?(?!.*[.]$)\S", r"katso myös\b", r"se også\b ?:?", r"se även\b ?:?",
    ),
    "pl": (
        r"dziękujemy, że przeczytał", r"bądź na bieżąco!",
        r"(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)\b",
        r"(?:polecamy|czytaj|zobacz|przeczytaj|sprawdź|warto przeczytać|obejrzyj|posłuchaj|więcej)(?: też| także| również| więcej)? ?[:|] ?(?!.*[.]$)\S", r"(?:dołącz|obserwuj|śledź|polub) .{0,60}(?:facebook|whatsapp|google news|instagram|kanał|twitter)",
    ),
    "tr": (
        r"(?:ayrıca )?(?:bkz|bakınız)\b ?[:.]", r"(?:ilgili|diğer) haber(?:ler)? ?:",
        r"(?:i̇?lginizi çekebilir|ayrıca okuyun|bunu da okuyun|okuyun|izleyin|detaylar için|i̇?lgili haber(?:ler)?|diğer haberler) ?[:|] ?(?!.*[.]$)\S", r"bizi .{0,40}takip edin", r"(?:whatsapp|telegram) (?:kanalımıza|grubumuza) .{0,20}(?:katıl|abone)", r"google news['’]?(?:te|de)? .{0,30}(?:takip|abone)",
    ),
    "ms": (
        r"baca (?:lagi|juga) ?[:|]", r"ikuti (?:channel|saluran|kami)\b.{0,100}(?:whatsapp|telegram|facebook|tiktok|instagram)",
        r"(?:artikel|berita) berkaitan ?:", r"(?:ikuti|layari|langgani|sertai|muat turun) .{0,80}(?:whatsapp|telegram|facebook|tiktok|instagram|aplikasi|google news|kami)", r"untuk (?:berita|maklumat) (?:lanjut|terkini).{0,40}(?:layari|ikuti|klik)",
    ),
    "zh": (
        r"(?:责编|责任编辑|编辑|来源|原标题|作者)[:：]", r"\(责(?:任)?编", r"（责(?:任)?编", r"[【\[(（]?责任?编辑?[:：]", r"【编辑", r"禁止转载", r"(?:更多|相关)(?:新闻|阅读|报道)[:：]",
        r"(?:延伸|相关|相關|推荐|推薦)(?:阅读|閱讀|新闻|新聞|報導|报道)[:：]", r"(?:版权|版權)(?:声明|聲明|所有)(?:$|[:：，,。 ])", r"(?:未经|未經).{0,10}(?:不得|禁止|严禁|嚴禁|請勿|请勿).{0,6}(?:转载|轉載)", r"更多(?:精彩|新闻|新聞|内容)(?:资讯|資訊|内容)?.{0,10}(?:请(?!求)|請(?!求)|尽在|(?:關注|关注)(?:我|本|微|公|@|[:：]|$))", r"看更多(?:[:：]|$)", r"(?:本文|文章)(?:来源|來源|转自|轉自)[:：]",
    ),
    "ja": (r"(?:この記事は|ここから先は|残り\d[\d,]{0,6}文?字).{0,20}(?:会員|有料)", r"(?:関連記事|あわせて読みたい)(?:[:：]|$)", r"無断転載(?:[・、を].{0,12}(?:禁|お断り)|はお断り|は?禁|$)"),
    "ko": (
        r"무단\s?전재\s?(?:및|금지|[-,·ㆍ/]|$)", r"\[?관련\s?기사\s?(?:[]:：▶>]|$)", r"▶",
        r"네이버에서 .{1,30}구독\s?(?:하|해|$)", r"(?:카카오톡|텔레그램|유튜브) .{0,20}(?:채널\s?추가|구독\s?(?:하기|하세요|해 ?주|$)|검색\s?(?:후|해|하|,|$))", r"<?저작권자\s?(?:[ⓒ©]|\(c\))", r"제보는 .{0,60}(?:@|\d{2,4}-\d{3}|카카오톡|카톡|이메일|메일|홈페이지)",
    ),
    "ru": (r"читайте (?:также|ещё|еще|нас в)\b", r"смотрите также\b", r"подпис(?:ывайтесь|ывайся|аться) (?:на|в)\b.{0,60}(?:канал|телеграм|telegram|новост|дзен|рассылк)"),
    "uk": (r"читайте (?:також|нас)\b", r"дивіться також\b", r"підпис(?:уйтесь|атися|уйтеся) на\b.{0,60}(?:канал|телеграм|telegram|новин)"),
    "ar": (
        r"(?:اقرأ|إقرأ|شاهد|طالع) أيض.{0,3}\s?[:|]", r"للمزيد من التفاصيل ?[:|]",
        r"(?:للمزيد|ولمزيد من الأخبار|لمزيد من التفاصيل|طالع|اقرأ) ?(?:أيض.{0,3})? ?[:|]", r"شاهد ?(?:أيض.{0,3} ?[:|]|\|)", r"(?:ا|إ)قرأ (?:أيض|كذلك|المزيد)(?!.*[.؟!]$)",
    ),
    "th": (r"อ่านเพิ่มเติม ?[:：]", r"อ่านข่าวที่เกี่ยวข้อง", r"ข่าวที่เกี่ยวข้อง ?[:：]"),
    "hi": (
        r"(?:यह|ये|इसे|इन्हें) भी पढ.{0,2}ें ?[:：|-]",
        r"और पढ.{0,2}ें ?[:：|-]", r"हमारे (?:व्हाट्सएप|टेलीग्राम) ", r"(?:देश|दुनिया|बॉलीवुड|ताजा).{0,40}(?:खबरों|समाचार) के लिए .{0,60}(?:फॉलो|जुड.{0,2}ें|पढ.{0,2}ें)",
    ),
    "vi": (r"(?:>+ ?)?(?:xem|đọc) thêm ?:", r"mời (?:quý )?(?:độc giả|bạn đọc) (?:xem|theo dõi)\b"),
    "el": (r"διαβ[άα]στε (?:επ[ίι]σης|ακ[όο]μ[αη])\b",),
    "hu": (r"hirdetés$", r"\(?(?:borítókép|nyitókép) ?:"),
    "ro": (r"cite[sșş]te [sșş]i ?[:|]",),
    "cs": (r"(?:čtěte|přečtěte si) (?:také|i) ?[:|]",),
}  # fmt: skip

START_BY_WORD: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "en": (
        (("commission",), r"[^.]{2,40} may (?:earn|receive|get) (?:a |an )?(?:small |affiliate )*commission"),
    ),
    "zh": (
        (("声明：此", "声明:此"), r".{0,8}声明[:：]此(?:消息|文章?|稿).{0,12}转载"),
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
        r"rekomendasi (?:untuk anda|berita)", r"tentang penulis", r"(?:berita|artikel) terkait lainnya",
    ),
    "en": (
        r"(?:more|related)(?: great)?(?: [a-z]+)? (?:stories|coverage|articles|news|posts|reading)(?: like this(?: one)?| for you| you (?:may|might) like)?", r"more on (?:this story|this topic)", r"(?:\d+ )?comments?(?: \(\d+\))?", r"leave a (?:comment|reply)",
        r"about the authors?", r"recommended (?:stories|articles)", r"you may also like", r"(?:this|the rest of this) (?:article|story) is (?:for|available to|exclusive to) .{0,60}subscribers.{0,40}", r"a word to our .{0,20}readers",
    ),
    "ms": (r"(?:berita|artikel|cerita) (?:berkaitan|lain|popular|terkini)",),
    "nordic": (r"så (?:arbetar|jobbar) vi(?: på .{2,40}| med .{2,40})?", r"slik (?:jobber|arbeider) vi(?: i .{2,40})?"),
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

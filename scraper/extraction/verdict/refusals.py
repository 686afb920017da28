"""What pages say that stand in an article's place, as data: by what they want, in the languages of our sources and others.

Wordings in a page's title (``_TITLE``) are all but the whole of it; an article may hold them among others. Those in a
text count only where there is hardly any other text.
"""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

import re

from scraper.extraction.page.patterns import any_of


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(any_of(patterns), re.IGNORECASE)


CHALLENGE = _any(
    # proofs that one is no robot
    r"attention required|just a moment\.\.\.|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot",
    r"incapsula incident|sucuri website firewall|datadome|perimeterx|px-captcha|ddos-guard|please enable (?:javascript|js|cookies)",
    r"enable javascript (?:and cookies )?to (?:continue|run)|pardon our interruption|press (?:&|and) hold to confirm|performing security verification",
    r"request rejected|the requested url was rejected|unusual traffic from|confirm (?:that )?you are not a robot|you'?re not a robot",
    r"sind sie ein (?:mensch|roboter)|êtes-vous un robot|no eres un robot|non sei un robot|você não é um robô|bukan robot",
    # walls by address or country
    r"you have been blocked|using a security service to protect itself|you are unable to access|access to this (?:page|site|website) (?:has been|is) (?:denied|blocked)",
    r"(?:not|n't) (?:currently )?available in your (?:region|country|location|area)|unavailable (?:due to|for) legal reasons|access cannot be granted at this time",
    r"tidak tersedia di (?:negara|wilayah) anda|in ihrem land nicht verfügbar|pas disponible dans votre (?:pays|région)|no (?:está )?disponible en (?:su|tu) (?:país|región)",
)
CHALLENGE_TITLE = _any(
    r"access denied|captcha|error 10(?:15|20)|security check|human verification|robot|forbidden|zugriff verweigert|accès refusé|acceso denegado|akses ditolak"
)
CHALLENGE_ADDRESS = re.compile(
    r"_incapsula_resource|captcha-delivery\.com|/cdn-cgi/challenge-platform|px-cdn\.net|perimeterx|/_sec/cp_challenge|hcaptcha\.com|recaptcha/api"
)
NOT_FOUND = _any(
    r"(?:page|article|story|content) (?:you .{0,40})?(?:(?:was |is |could |can )?(?:not|n't) (?:be )?(?:found|available)|no longer (?:available|exists)|(?:does not|doesn['’]t) exist)",
    r"(?:error )?\b404\b|not found|(?:halaman|laman) (?:yang (?:anda|kamu) \w+ )?tidak (?:ditemukan|tersedia|ada)|(?:artikel|berita|konten) (?:ini )?(?:tidak|telah|sudah) (?:ditemukan|tersedia|dihapus)",
    r"seite (?:wurde |konnte )?nicht gefunden|seite existiert nicht|fehler 404",
    r"page (?:introuvable|non trouvée|inexistante)|erreur 404|página no (?:encontrada|existe)|no se (?:ha )?encontr\w{1,4} la página",
    r"página não (?:encontrada|existe)|erro 404|pagina non (?:trovata|esiste)|errore 404|pagina (?:werd |is )?niet gevonden",
    r"sidan (?:kunde inte hittas|hittades inte|finns inte)|siden (?:(?:blev |ble )?ikke fun(?:det|net)|finnes ikke|findes ikke)|sivua ei löyt",
    r"nie znaleziono (?:strony|artykułu)|strona nie (?:została |istnieje)(?:znaleziona)?|sayfa bulunama\w+|stránka nen\w+|oldal nem található",
    r"страница не (?:найдена|существует)|сторінк[ау] не знайдено|ошибка 404|页面(?:不存在|未找到|找不到)|頁面(?:不存在|找不到)|找不到(?:页面|頁面|网页|網頁)",
    r"ページ(?:が|は)(?:見つかりません|存在しません)|お探しのページ|페이지를 찾을 수 없|الصفحة (?:غير موجودة|المطلوبة غير)|पेज नहीं मिला|không tìm thấy trang|ไม่พบหน้า",
)
IN_PLACE = _any(
    # consent
    r"we value your privacy|before you continue|(?:we|our partners) (?:and our partners )?use cookies|manage (?:your )?consent|kami menghargai privasi|kami dan mitra kami",
    r"wir (?:verwenden|und unsere partner verwenden) cookies|verwenden wir und unsere (?:\d+ )?partner|wir und unsere (?:\d+ )?partner|cookie-einstellungen|mit werbung und (?:cookies|tracking)",
    r"nous respectons votre vie privée|nous et nos (?:\d+ )?partenaires|nosotros y nuestros (?:\d+ )?socios|noi e i nostri (?:\d+ )?partner|nós e (?:os )?nossos (?:\d+ )?parceiros",
    r"wij en onze (?:\d+ )?partners|vi och våra (?:\d+ )?partner|vi og våre (?:\d+ )?partnere|my i nasi (?:\d+ )?partnerzy",
    # maintenance and faults of a server
    r"under (?:scheduled )?maintenance|we(?:'|’)ll be (?:right )?back|(?:dalam|sedang) (?:perbaikan|pemeliharaan|maintenance)|scheduled maintenance|wartungsarbeiten|en maintenance|en mantenimiento",
    r"temporarily unavailable|error establishing a database connection|critical error on this website|bad gateway|gateway time-?out|internal server error|service unavailable|web server is down",
    # what a host shows where there is no site
    r"domain .{0,60}(?:is|may be) for sale|(?:this|the) domain (?:name )?(?:has )?expired|account (?:has been )?suspended|apache2? .{0,20}default page|welcome to nginx",
    # a page that only leads on
    r"you are being redirected|does not redirect (?:you )?automatically|anda akan dialihkan|sie werden weitergeleitet",
)
TITLES = (CHALLENGE, CHALLENGE_TITLE, NOT_FOUND, IN_PLACE)
"""What a title can say in an article's place."""
LOGIN = _any(
    r"(?:please |silakan |silahkan )?(?:log ?in|sign in|masuk|login) (?:to (?:continue|read|view)|terlebih dahulu|untuk (?:melanjutkan|membaca))",
    r"(?:melden sie sich (?:bitte )?an|einloggen|anmelden),? um .{0,30}(?:weiter)?zu ?lesen|melden sie sich an, um weiterzulesen|connectez-vous pour (?:lire|continuer)|inicia sesión para (?:seguir|continuar|leer)",
    r"accedi per (?:continuare|leggere)|faça login para (?:continuar|ler)|log in om (?:verder )?te lezen|logga in för att (?:läsa|fortsätta)|zaloguj się, aby|giriş yap\w+",
)
PAYWALL = _any(
    r"(?:subscribe|sign up|become a (?:member|subscriber)).{0,40}(?:to (?:continue|read|unlock|access)|for (?:full|unlimited) access)",
    r"already a (?:subscriber|member)\?|this (?:article|content|story) is (?:for|exclusive to|only available to) (?:subscribers|members)",
    r"berlangganan untuk (?:membaca|melanjutkan)|konten (?:premium|khusus pelanggan)|il vous reste [\d.,]+ ?%|réservé (?:à nos|aux) abonnés",
    r"jetzt (?:weiterlesen|abonnieren)|有料会員|残り\d+文字|exclusivo para (?:sus|as)(?:criptores|sinantes)|riservat[oa] agli abbonati|alleen voor abonnees|kun for abonnenter|endast för prenumeranter|tylko dla (?:prenumeratorów|subskrybentów)",
)
PAYWALL_WORDS = (
    "subscri", "sign up", "become a ", "exclusive to", "only available to", "berlangganan", "konten premium", "pelanggan",
    "il vous reste", "réservé", "jetzt", "有料会員", "残り", "exclusivo para", "riservat", "alleen voor", "kun for", "endast för",
    "tylko dla",
)  # fmt: skip
"""One of them stands in whatever `PAYWALL` matches: looking for words is many times as fast."""

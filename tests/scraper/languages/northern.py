# fmt: off
# ruff: noqa: E501 - pages are data
"""Swedish, Danish, Norwegian, Finnish, Polish and Turkish."""

from __future__ import annotations

from tests.scraper.languages.language import Language

NORTHERN = [
  Language("sv", "https://www.kenarbladet.se/",
    "Boende i Nötby lagar hängbron som förstördes av översvämningen i måndags",
    [
      "Dussintals boende i Nötby började i måndags att tillsammans bygga upp hängbron som förstördes av översvämningen i ån.",
      "Kommunalrådet Märta Lindhagen säger att den 64 meter långa bron var den enda vägen till skolan och vårdcentralen i grannbyn.",
      "– Barnen fick gå en omväg på nästan två timmar, därför bestämde vi oss för att arbeta dag och natt, säger hon till tidningen.",
      "Enligt henne kommer materialet från gåvor och från ett bidrag från regionen som beviljades förra veckan av nämnden.",
      "Under helgen väntas mer regn och räddningstjänsten ber alla att inte gå ut på bron när vattnet stiger.",
    ],
    [
      ("<div>Av Karin Östlund</div><div>Publicerad 5 februari 2026 20:30</div>", ["Karin Östlund"], "2026-02-05T20:30:00+01:00"),
      ("<div>Text: Karin Östlund</div><div>Foto: Nils Berg</div><div>Publicerad 2026-02-05 20.30</div>", ["Karin Östlund"], "2026-02-05T20:30:00+01:00"),
      ("<div>Karin Östlund</div><div>Uppdaterad 2026-02-06 08.10 | Publicerad 2026-02-05 20.30</div>", ["Karin Östlund"], "2026-02-05T20:30:00+01:00"),
      ("<div>Karin Östlund</div><div>karin@contoh.se</div><div>torsdag 5 februari 2026 kl 20:30</div>", ["Karin Östlund"], "2026-02-05T20:30:00+01:00"),
    ],
    [
      "Läs också: Brödpriset stiger", "Läs mer: Brödpriset stiger", "LÄS MER: Brödpriset stiger", "Annons", "ANNONS", "Dela artikeln", "Foto: Nils Berg",
      "Bild: Nils Berg", "Prenumerera på vårt nyhetsbrev", "Följ oss på Facebook", "Artikeln fortsätter under annonsen", "Kommentarer (12)",
      "Relaterade artiklar", "Lyssna på artikeln", "Tipsa oss", "Kopiera länk", "Visa mer",
    ],
    [
      "Källa: TT",
    ],
    [
      "Delar av vägen ligger fortfarande under vatten, säger kommunalrådet.",
      "Annonser i tidningen gav byn nya brädor, berättar hon för reportern.",
    ]),
  Language("da", "https://www.kenaravisen.dk/",
    "Beboere i Nøddeby reparerer hængebroen, som oversvømmelsen tog mandag aften",
    [
      "Snesevis af beboere i Nøddeby begyndte mandag at genopbygge hængebroen sammen, efter at oversvømmelsen havde taget den.",
      "Borgmester Mette Lindholt siger, at den 64 meter lange bro var den eneste vej til skolen og lægen i nabobyen.",
      "- Børnene måtte gå en omvej på næsten to timer, derfor besluttede vi at arbejde dag og nat, siger hun til avisen.",
      "Ifølge hende kommer materialerne fra gaver og fra et tilskud fra regionen, som blev bevilget i sidste uge af udvalget.",
      "I weekenden ventes mere regn, og redningsberedskabet beder alle om ikke at gå på broen, når vandet stiger.",
    ],
    [
      ("<div>Af Karen Østergaard</div><div>5. februar 2026 kl. 20.30</div>", ["Karen Østergaard"], "2026-02-05T20:30:00+01:00"),
      ("<div>Karen Østergaard</div><div>Publiceret torsdag d. 5. feb. 2026 kl. 20:30</div><div>Opdateret fredag d. 6. feb. 2026 kl. 08:10</div>", ["Karen Østergaard"], "2026-02-05T20:30:00+01:00"),
      ("<div>Skrevet af Karen Østergaard</div><div>05. feb 2026, 20:30</div>", ["Karen Østergaard"], "2026-02-05T20:30:00+01:00"),
    ],
    [
      "Læs også: Brødprisen stiger", "LÆS OGSÅ: Brødprisen stiger", "Annonce", "Annonce:", "Artiklen fortsætter under annoncen", "Del artiklen",
      "Foto: Niels Bjerg", "Tilmeld dig vores nyhedsbrev", "Følg os på Facebook", "Kommentarer (12)", "Relaterede artikler", "Lyt til artiklen",
      "Kopier link",
    ],
    [
      "/ritzau/",
    ],
    [
      "Dele af vejen ligger stadig under vand, siger borgmesteren i Nøddeby.",
      "Annoncer i avisen skaffede byen nye brædder, fortæller hun til avisen.",
    ]),
  Language("nb", "https://www.kenarposten.no/",
    "Innbyggere i Nøtteby reparerer hengebroen som flommen tok mandag kveld",
    [
      "Flere titalls innbyggere i Nøtteby begynte mandag å bygge opp igjen hengebroen som flommen tok med seg.",
      "Ordfører Marit Lindstad sier at den 64 meter lange broen var den eneste veien til skolen og legen i nabobygda.",
      "– Barna måtte gå en omvei på nesten to timer, derfor bestemte vi oss for å jobbe dag og natt, sier hun til avisen.",
      "Ifølge henne kommer materialene fra gaver og fra et tilskudd fra fylket som ble bevilget forrige uke av utvalget.",
      "I helgen ventes mer regn, og brannvesenet ber alle om ikke å gå på broen når vannet stiger.",
    ],
    [
      ("<div>Av Kari Østvold</div><div>Publisert 5. februar 2026 kl. 20:30</div>", ["Kari Østvold"], "2026-02-05T20:30:00+01:00"),
    ],
    [
      "Les også: Brødprisen stiger", "LES OGSÅ: Brødprisen stiger", "Annonse", "Artikkelen fortsetter under annonsen", "Del artikkelen",
      "Foto: Nils Berg / NTB", "FOTO: Nils Berg", "Meld deg på vårt nyhetsbrev", "Følg oss på Facebook", "Kommentarer (12)", "Relaterte artikler",
      "Lytt til saken", "Kopier lenke", "Saken fortsetter under bildet",
    ],
    [
      "(NTB)", "(©NTB)",
    ],
    [
      "Deler av veien ligger fortsatt under vann, sier ordføreren i Nøtteby.",
      "Del to av arbeidet begynner til uken, sier hun, og da kommer kablene.",
    ]),
  Language("fi", "https://www.kenarinsanomat.fi/",
    "Pähkinäkylän asukkaat korjaavat tulvan viemää riippusiltaa yhdessä talkoilla",
    [
      "Kymmenet Pähkinäkylän asukkaat alkoivat maanantaina rakentaa yhdessä uudelleen riippusiltaa, jonka tulva vei mukanaan.",
      "Kunnanjohtaja Marketta Lindroosin mukaan 64 metriä pitkä silta oli ainoa tie naapurikylän kouluun ja terveysasemalle.",
      "”Lapset joutuivat kiertämään lähes kaksi tuntia, siksi päätimme työskennellä yötä päivää”, hän sanoi lehdelle maanantaina.",
      "Hänen mukaansa materiaalit on saatu lahjoituksina ja maakunnan avustuksella, joka hyväksyttiin viime viikolla valtuustossa.",
      "Viikonlopuksi on luvassa lisää sadetta, ja pelastuslaitos pyytää, ettei sillalle mennä veden noustessa.",
    ],
    [
      ("<div>Kaisa Östman</div><div>5.2.2026 20:30</div>", ["Kaisa Östman"], "2026-02-05T20:30:00+02:00"),
      ("<div>Teksti: Kaisa Östman</div><div>Julkaistu 5.2.2026 klo 20.30, päivitetty 6.2.2026 klo 8.10</div>", ["Kaisa Östman"], "2026-02-05T20:30:00+02:00"),
    ],
    [
      "Lue myös: Leivän hinta nousee", "LUE MYÖS: Leivän hinta nousee", "Lue lisää: Leivän hinta nousee", "Mainos", "Mainos (teksti jatkuu alla)",
      "Juttu jatkuu kuvan jälkeen", "Jaa artikkeli", "Kuva: Niilo Berg", "Tilaa uutiskirje", "Seuraa meitä Facebookissa", "Kommentit (12)",
      "Artikkeli jatkuu mainoksen jälkeen",
    ],
    [],
    [
      "Tilaa uusille laudoille on vielä varastossa, kertoo kunnanjohtaja lehdelle.",
      "Jaa että silta valmistuu jo perjantaina, ihmetteli naapurikylän väki.",
    ]),
  Language("pl", "https://www.kurierkenaru.pl/",
    "Mieszkańcy Orzechowa naprawiają wiszący most zerwany przez powódź w poniedziałek",
    [
      "Dziesiątki mieszkańców Orzechowa zaczęło w poniedziałek wspólnie odbudowywać wiszący most, który zerwała powódź.",
      "Wójt Marzena Lipska powiedziała, że kładka o długości 64 metrów była jedyną drogą do szkoły i przychodni w sąsiedniej wsi.",
      "– Dzieci musiały nadkładać prawie dwie godziny drogi, dlatego postanowiliśmy pracować dzień i noc – powiedziała naszej gazecie.",
      "Według niej materiały pochodzą z darowizn i z dotacji powiatu, którą radni zatwierdzili w zeszłym tygodniu na sesji.",
      "Na weekend zapowiadane są kolejne deszcze, a strażacy proszą, aby nie wchodzić na most, gdy woda się podnosi.",
    ],
    [
      ("<div>Autor: Katarzyna Wolska</div><div>5 lutego 2026, 20:30</div>", ["Katarzyna Wolska"], "2026-02-05T20:30:00+01:00"),
      ("<div>Katarzyna Wolska</div><div>Data publikacji: 05.02.2026 20:30</div><div>Aktualizacja: 06.02.2026 08:10</div>", ["Katarzyna Wolska"], "2026-02-05T20:30:00+01:00"),
      ("<div>opr. Katarzyna Wolska</div><div>Opublikowano: 5 lutego 2026 o 20:30</div>", ["Katarzyna Wolska"], "2026-02-05T20:30:00+01:00"),
      ("<div>PAP</div><div>05.02.2026, 20:30</div>", ["PAP"], "2026-02-05T20:30:00+01:00"),
    ],
    [
      "Czytaj także: Drożeje chleb", "Czytaj też: Drożeje chleb", "CZYTAJ TEŻ: Drożeje chleb", "Zobacz też: Drożeje chleb", "Zobacz także: Drożeje chleb",
      "Przeczytaj także: Drożeje chleb", "Reklama", "REKLAMA", "Dalszy ciąg materiału pod wideo", "Dalsza część artykułu pod materiałem wideo",
      "Dalsza część tekstu pod zdjęciem", "Udostępnij", "Udostępnij na Facebooku", "Skopiuj link", "Fot. Jan Nowicki", "fot. PAP/Jan Nowicki",
      "Foto: Jan Nowicki", "Źródło: PAP", "Źródło zdjęć: © PAP", "Zapisz się do newslettera", "Zapisz się na newsletter", "Obserwuj nas w Google News",
      "Komentarze (12)", "Powiązane artykuły", "Polecamy: Drożeje chleb", "Tagi: most, powódź", "Czytaj więcej", "Posłuchaj artykułu",
    ],
    [
      "(PAP)", "Źródło: PAP",
    ],
    [
      "Fotografie mostu pokazują, jak woda zabrała deski, mówi pani wójt.",
      "Więcej desek przyjedzie w piątek, zapowiedziała wójt na zebraniu wsi.",
    ]),
  Language("tr", "https://www.kenarpostasi.com.tr/",
    "Cevizköylüler selin yıktığı asma köprüyü kendi elleriyle onarmaya başladı",
    [
      "Cevizköy'de onlarca kişi, sel sularının yıktığı asma köprüyü pazartesi günü birlikte yeniden yapmaya başladı.",
      "Muhtar Meral Işıldak, 64 metrelik köprünün komşu köydeki okula ve sağlık ocağına giden tek yol olduğunu söyledi.",
      "\"Çocuklar neredeyse iki saat dolaşmak zorunda kalıyordu, bu yüzden gece gündüz çalışmaya karar verdik\" diye konuştu.",
      "Işıldak'a göre malzeme bağışlardan ve geçen hafta meclisin onayladığı il desteğinden sağlandı ve köye ulaştı.",
      "Hafta sonu için yeni yağış bekleniyor ve itfaiye, su yükseldiğinde köprüye çıkılmamasını istiyor, dedi yetkililer.",
    ],
    [
      ("<div>Elif Karaca</div><div>05 Şubat 2026 - 20:30</div>", ["Elif Karaca"], "2026-02-05T20:30:00+03:00"),
      ("<div>Giriş: 05.02.2026 - 20:30 Güncelleme: 06.02.2026 - 08:10</div><div>Haber: Elif Karaca</div>", ["Elif Karaca"], "2026-02-05T20:30:00+03:00"),
      ("<div>Yazar: Elif Karaca</div><div>Yayınlanma: 5 Şubat 2026 Perşembe 20:30</div><div>Son Güncelleme: 6 Şubat 2026 Cuma 08:10</div>", ["Elif Karaca"], "2026-02-05T20:30:00+03:00"),
      ("<div>Oluşturulma Tarihi: Şubat 05, 2026 20:30</div><div>Muhabir: Elif Karaca</div>", ["Elif Karaca"], "2026-02-05T20:30:00+03:00"),
      ("<div>Haberi Yazan: Elif Karaca</div><div>Eklenme: 05.02.2026 20:30:15</div>", ["Elif Karaca"], "2026-02-05T20:30:15+03:00"),
    ],
    [
      "İlgili Haber: Ekmek fiyatı arttı", "İlginizi çekebilir: Ekmek fiyatı arttı", "Bunlar da ilginizi çekebilir", "Ayrıca okuyun: Ekmek fiyatı arttı",
      "Reklam", "REKLAM", "Haberin Devamı", "Haberin devamı için tıklayınız", "Bizi Google News'te takip edin", "Abone ol", "Facebook'ta Paylaş", "Paylaş",
      "Fotoğraf: Can Demir", "Foto: AA", "Yorumlar (12)", "Yorum yap", "Etiketler: köprü, sel", "Kaynak: AA", "WhatsApp kanalımıza katılın", "Haberi dinle",
      "Son dakika haberleri için tıklayın",
    ],
    [
      "(AA)", "Kaynak: AA", "Kaynak: Anadolu Ajansı",
    ],
    [
      "Paylaşılan görüntülerde suyun tahtaları nasıl götürdüğü görülüyor, dedi.",
      "Kaynak bulmak kolay olmadı, diyen muhtar herkese teşekkür etti dün.",
    ]),
]

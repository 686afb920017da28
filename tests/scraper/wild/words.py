# ruff: noqa: E501 - sentences are data
"""Paragraphs of invented news in many languages."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, ...]] = {
    "en": (
        "The council of Wexmoor voted on Tuesday night to reopen the old tidal mill, which has stood empty since the flood eleven years ago.",
        "Engineers who examined the wheel said it could turn again within two winters if the oak for its forty blades is cut before March.",
        "“We have waited long enough,” said Orla Fenwick, who keeps the ferry house and remembers the sound of the stones at night.",
        "Not everyone in the harbour agrees: the fishermen fear that the sluice will hold back the eels on which a third of them depend.",
        "The work is expected to cost 2.4 million crowns, half of which the province has promised to pay by the end of next year.",
        "A decision about the sluice is due in June, after the surveyors have measured the spring tides once more.",
    ),
    "de": (
        "Der Rat von Torfhafen hat am Dienstagabend beschlossen, die alte Gezeitenmühle wieder zu öffnen, die seit der Flut vor elf Jahren leer steht.",
        "Die Ingenieure, die das Rad untersucht haben, rechnen mit zwei Wintern, sofern das Eichenholz für die vierzig Schaufeln noch vor März geschlagen wird.",
        "„Wir haben lange genug gewartet“, sagte Imke Brandis, die das Fährhaus führt und sich an das Mahlen der Steine in der Nacht erinnert.",
        "Nicht alle im Hafen sind einverstanden: Die Fischer fürchten, dass das Wehr die Aale aufhält, von denen ein Drittel von ihnen lebt.",
        "Die Arbeiten sollen 2,4 Millionen Taler kosten, von denen das Land die Hälfte bis Ende nächsten Jahres zu zahlen versprochen hat.",
        "Über das Wehr wird im Juni entschieden, wenn die Vermesser die Springfluten noch einmal aufgezeichnet haben.",
    ),
    "fr": (
        "Le conseil de Valcendre a décidé mardi soir de rouvrir le vieux moulin à marée, fermé depuis la crue d'il y a onze ans.",
        "Les ingénieurs qui ont examiné la roue estiment qu'elle pourra tourner d'ici deux hivers, si le chêne des quarante pales est coupé avant mars.",
        "« Nous avons assez attendu », a déclaré Odile Marceron, qui tient la maison du passeur et se souvient du bruit des meules la nuit.",
        "Tout le monde au port n'est pas d'accord : les pêcheurs craignent que la vanne ne retienne les anguilles dont vit un tiers d'entre eux.",
        "Les travaux devraient coûter 2,4 millions d'écus, dont la moitié sera payée par la région avant la fin de l'année prochaine.",
        "Une décision sur la vanne est attendue en juin, lorsque les géomètres auront mesuré une nouvelle fois les grandes marées.",
    ),
    "es": (
        "El concejo de Valdemora decidió el martes por la noche reabrir el viejo molino de mareas, cerrado desde la riada de hace once años.",
        "Los ingenieros que revisaron la rueda calculan que podrá girar en dos inviernos si el roble de las cuarenta palas se corta antes de marzo.",
        "«Ya hemos esperado bastante», dijo Odila Marcén, que cuida la casa del barquero y recuerda el ruido de las piedras por la noche.",
        "No todos en el puerto están de acuerdo: los pescadores temen que la compuerta retenga las anguilas de las que vive un tercio de ellos.",
        "Las obras costarán unos 2,4 millones de escudos, de los que la región ha prometido pagar la mitad antes de que acabe el próximo año.",
        "La decisión sobre la compuerta se espera para junio, cuando los topógrafos hayan medido otra vez las mareas vivas.",
    ),
    "it": (
        "Il consiglio di Valmorena ha deciso martedì sera di riaprire il vecchio mulino a marea, chiuso dalla piena di undici anni fa.",
        "Gli ingegneri che hanno esaminato la ruota pensano che potrà girare entro due inverni, se la quercia per le quaranta pale sarà tagliata prima di marzo.",
        "«Abbiamo aspettato abbastanza», ha detto Odilia Marcon, che tiene la casa del traghetto e ricorda il rumore delle macine di notte.",
        "Non tutti al porto sono d'accordo: i pescatori temono che la chiusa trattenga le anguille di cui vive un terzo di loro.",
        "I lavori dovrebbero costare 2,4 milioni di scudi, metà dei quali la regione ha promesso di pagare entro la fine del prossimo anno.",
        "Una decisione sulla chiusa è attesa a giugno, quando i geometri avranno misurato ancora una volta le maree.",
    ),
    "nl": (
        "De raad van Wessemoer heeft dinsdagavond besloten om de oude getijdenmolen weer te openen, die sinds de overstroming van elf jaar geleden leegstaat.",
        "Ingenieurs die het rad hebben onderzocht, denken dat het binnen twee winters weer kan draaien als het eikenhout voor de veertig schoepen voor maart wordt gekapt.",
        "‘We hebben lang genoeg gewacht’, zei Ilse Brandsma, die het veerhuis beheert en zich het geluid van de stenen in de nacht herinnert.",
        "Niet iedereen in de haven is het daarmee eens: de vissers vrezen dat de sluis de palingen tegenhoudt waarvan een derde van hen leeft.",
        "Het werk kost naar verwachting 2,4 miljoen daalders, waarvan de provincie heeft beloofd de helft voor eind volgend jaar te betalen.",
    ),
    "sv": (
        "Rådet i Vassmora beslutade på tisdagskvällen att åter öppna den gamla tidvattenkvarnen, som har stått tom sedan översvämningen för elva år sedan.",
        "Ingenjörerna som har undersökt hjulet räknar med att det kan snurra igen inom två vintrar om eken till de fyrtio skovlarna fälls före mars.",
        "– Vi har väntat länge nog, säger Inga Brandell, som sköter färjehuset och minns ljudet av stenarna om natten.",
        "Alla i hamnen är inte överens: fiskarna fruktar att slussen ska hålla tillbaka ålarna som en tredjedel av dem lever av.",
        "Arbetet väntas kosta 2,4 miljoner daler, och hälften har länet lovat att betala före slutet av nästa år.",
    ),
    "no": (
        "Rådet i Vassmyra vedtok tirsdag kveld å åpne den gamle tidevannskvernen igjen, som har stått tom siden flommen for elleve år siden.",
        "Ingeniørene som har undersøkt hjulet, regner med at det kan gå igjen innen to vintre hvis eika til de førti skovlene felles før mars.",
        "– Vi har ventet lenge nok, sier Inga Brandvik, som steller fergehuset og husker lyden av steinene om natten.",
        "Ikke alle på havna er enige: fiskerne frykter at slusen skal holde tilbake ålen som en tredel av dem lever av.",
        "Arbeidet ventes å koste 2,4 millioner daler, og fylket har lovet å betale halvparten før utgangen av neste år.",
    ),
    "da": (
        "Rådet i Vassemose besluttede tirsdag aften at genåbne den gamle tidevandsmølle, som har stået tom siden oversvømmelsen for elleve år siden.",
        "Ingeniørerne, der har undersøgt hjulet, regner med, at det kan dreje igen inden for to vintre, hvis egetræet til de fyrre skovle fældes inden marts.",
        "»Vi har ventet længe nok«, siger Inge Brandsø, som passer færgehuset og husker lyden af stenene om natten.",
        "Ikke alle på havnen er enige: fiskerne frygter, at slusen vil holde ålene tilbage, som en tredjedel af dem lever af.",
        "Arbejdet ventes at koste 2,4 millioner daler, og regionen har lovet at betale halvdelen inden udgangen af næste år.",
    ),
    "pl": (
        "Rada Mszanicy zdecydowała we wtorek wieczorem o ponownym otwarciu starego młyna pływowego, który stoi pusty od powodzi sprzed jedenastu lat.",
        "Inżynierowie, którzy zbadali koło, uważają, że może się ono obracać w ciągu dwóch zim, jeśli dąb na czterdzieści łopat zostanie ścięty przed marcem.",
        "– Czekaliśmy wystarczająco długo – powiedziała Oliwia Marcewicz, która prowadzi dom przewoźnika i pamięta odgłos kamieni w nocy.",
        "Nie wszyscy w porcie się zgadzają: rybacy obawiają się, że śluza zatrzyma węgorze, z których żyje jedna trzecia z nich.",
        "Prace mają kosztować 2,4 miliona talarów, z czego połowę województwo obiecało zapłacić do końca przyszłego roku.",
    ),
    "tr": (
        "Sazlıca meclisi salı akşamı, on bir yıl önceki selden beri boş duran eski gelgit değirmenini yeniden açmaya karar verdi.",
        "Çarkı inceleyen mühendisler, kırk kanat için meşe marttan önce kesilirse çarkın iki kış içinde yeniden dönebileceğini söyledi.",
        "“Yeterince bekledik” diyen Oya Marangöz, feribot evini işletiyor ve geceleri taşların sesini hâlâ hatırlıyor.",
        "Limanda herkes aynı fikirde değil: balıkçılar, kapağın üçte birinin geçimini sağladığı yılan balıklarını tutmasından korkuyor.",
        "Çalışmaların 2,4 milyon akçeye mal olması bekleniyor, bunun yarısını il gelecek yılın sonuna kadar ödemeye söz verdi.",
    ),
    "pt": (
        "A câmara de Valdemoura decidiu na terça-feira à noite reabrir o velho moinho de maré, fechado desde a cheia de há onze anos.",
        "Os engenheiros que examinaram a roda calculam que ela poderá girar dentro de dois invernos se o carvalho das quarenta pás for cortado antes de março.",
        "“Já esperámos o suficiente”, disse Odília Marçal, que cuida da casa do barqueiro e se lembra do barulho das mós durante a noite.",
        "Nem todos no porto concordam: os pescadores temem que a comporta retenha as enguias de que vive um terço deles.",
        "As obras deverão custar 2,4 milhões de escudos, metade dos quais a região prometeu pagar até ao fim do próximo ano.",
    ),
    "id": (
        "Dewan Kota Tirtasari memutuskan pada Selasa malam untuk membuka kembali penggilingan tua di tepi muara yang kosong sejak banjir sebelas tahun lalu.",
        "Para insinyur yang memeriksa roda air itu memperkirakan roda dapat berputar lagi dalam dua musim hujan jika kayu jati untuk empat puluh bilahnya ditebang sebelum Maret.",
        "“Kami sudah cukup lama menunggu,” kata Wulan Kertasari, penjaga rumah perahu yang masih ingat bunyi batu giling pada malam hari.",
        "Tidak semua warga pelabuhan setuju karena para nelayan khawatir pintu air akan menahan sidat yang menjadi sumber penghidupan sepertiga dari mereka.",
        "Pekerjaan itu diperkirakan menelan biaya Rp 2,4 miliar dan separuhnya dijanjikan dibayar oleh pemerintah provinsi sebelum akhir tahun depan.",
        "Keputusan mengenai pintu air akan diambil pada bulan Juni setelah para juru ukur mencatat lagi pasang tertinggi.",
    ),
    "ja": (
        "汐見町議会は火曜日の夜、十一年前の洪水以来使われていない古い潮力水車を再び動かすことを決めた。",
        "水車を調べた技術者たちは、四十枚の羽根に使う樫を三月までに切り出せば、二冬のうちに回せるとみている。",
        "「もう十分に待ちました」と、渡し場を守る織部澄江さんは話す。夜に石臼が鳴る音を今も覚えているという。",
        "港の全員が賛成しているわけではない。漁師たちは、水門がうなぎを止めてしまうことを恐れている。",
        "工事には二億四千万円かかる見込みで、県は来年末までに半分を負担すると約束した。",
    ),
    "ko": (
        "조수군 의회는 화요일 밤 십일 년 전 홍수 이후 비어 있던 낡은 조력 물레방아를 다시 열기로 결정했다.",
        "물레방아를 조사한 기술자들은 삼월 이전에 참나무를 베어 낸다면 두 번의 겨울 안에 다시 돌 수 있을 것이라고 말했다.",
        "나루터 집을 지키는 온해솔 씨는 “우리는 충분히 기다렸다”며 밤에 맷돌이 돌던 소리를 아직 기억한다고 말했다.",
        "항구의 모든 사람이 찬성하는 것은 아니다. 어민들은 수문이 장어의 길을 막을 것을 우려하고 있다.",
        "공사에는 이십사억 원이 들 것으로 예상되며 도는 내년 말까지 절반을 내기로 약속했다.",
    ),
    "zh": (
        "潮湾镇议会周二晚决定重新启用旧潮汐水磨，这座水磨自十一年前的洪水以来一直空置。",
        "检查过水轮的工程师表示，如果四十块叶片所需的橡木能在三月之前砍伐，水轮两个冬天之内就能重新转动。",
        "看守渡口小屋的欧阳澜说：“我们已经等得够久了。”她至今记得夜里石磨转动的声音。",
        "港口里并非人人赞成，渔民担心水闸会挡住鳗鱼，而三分之一的渔民靠鳗鱼为生。",
        "工程预计耗资二百四十万元，省里承诺在明年年底之前支付一半。",
    ),
    "ar": (
        "قرر مجلس بلدة وادي المد مساء الثلاثاء إعادة فتح الطاحونة القديمة التي ظلت فارغة منذ الفيضان قبل أحد عشر عاما.",
        "وقال المهندسون الذين فحصوا العجلة إنها قد تدور من جديد خلال شتاءين إذا قطع خشب البلوط اللازم للشفرات الأربعين قبل مارس.",
        "وقالت علا مرزوقي التي تدير بيت العبارة إنهم انتظروا بما فيه الكفاية وإنها لا تزال تتذكر صوت الحجارة في الليل.",
        "ولا يتفق الجميع في الميناء على ذلك إذ يخشى الصيادون أن تحجز البوابة ثعابين الماء التي يعيش منها ثلثهم.",
        "ومن المتوقع أن تبلغ كلفة الأعمال مليونين وأربعمئة ألف دينار وعدت المحافظة بدفع نصفها قبل نهاية العام المقبل.",
    ),
    "hi": (
        "ज्वारपुर की परिषद ने मंगलवार रात पुरानी पनचक्की को फिर से खोलने का फैसला किया, जो ग्यारह साल पहले आई बाढ़ के बाद से खाली पड़ी है।",
        "पहिये की जांच करने वाले इंजीनियरों ने कहा कि अगर चालीस पंखों के लिए लकड़ी मार्च से पहले काटी जाए तो वह दो सर्दियों में फिर घूम सकता है।",
        "घाट का घर संभालने वाली ओजस्विनी मरवाड़े ने कहा कि हम काफी इंतजार कर चुके हैं और उन्हें रात में पत्थरों की आवाज अब भी याद है।",
        "बंदरगाह में सभी लोग सहमत नहीं हैं क्योंकि मछुआरों को डर है कि फाटक मछलियों को रोक लेगा जिन पर उनमें से एक तिहाई निर्भर हैं।",
        "काम पर चौबीस लाख रुपये खर्च होने का अनुमान है और राज्य ने अगले साल के अंत तक आधा देने का वादा किया है।",
    ),
    "ru": (
        "Совет Приливска во вторник вечером решил вновь открыть старую приливную мельницу, которая пустует со времени наводнения одиннадцать лет назад.",
        "Инженеры, осмотревшие колесо, считают, что оно сможет вращаться через две зимы, если дуб для сорока лопастей срубят до марта.",
        "«Мы ждали достаточно долго», — сказала Ольга Марцева, которая держит дом паромщика и помнит звук жерновов по ночам.",
        "Не все в порту согласны: рыбаки опасаются, что шлюз задержит угрей, за счёт которых живёт треть из них.",
        "Работы обойдутся в 2,4 миллиона рублей, половину из которых область обещала выплатить до конца следующего года.",
    ),
}
TITLES = {
    "en": "Wexmoor will reopen its tidal mill after eleven years",
    "de": "Torfhafen öffnet die alte Gezeitenmühle wieder",
    "fr": "Valcendre rouvre son vieux moulin à marée",
    "es": "Valdemora reabrirá su viejo molino de mareas",
    "it": "Valmorena riapre il vecchio mulino a marea",
    "nl": "Wessemoer opent oude getijdenmolen opnieuw",
    "sv": "Vassmora öppnar den gamla tidvattenkvarnen igen",
    "no": "Vassmyra åpner den gamle tidevannskvernen igjen",
    "da": "Vassemose genåbner den gamle tidevandsmølle",
    "pl": "Mszanica znów otworzy stary młyn pływowy",
    "tr": "Sazlıca eski gelgit değirmenini yeniden açıyor",
    "pt": "Valdemoura vai reabrir o velho moinho de maré",
    "id": "Tirtasari Buka Kembali Penggilingan Tua di Tepi Muara",
    "ja": "汐見町、十一年ぶりに潮力水車を再開へ",
    "ko": "조수군, 십일 년 만에 조력 물레방아 다시 연다",
    "zh": "潮湾镇时隔十一年重启潮汐水磨",
    "ar": "وادي المد تعيد فتح طاحونة المد القديمة",
    "hi": "ज्वारपुर में ग्यारह साल बाद फिर खुलेगी पुरानी पनचक्की",
    "ru": "Приливск вновь откроет старую приливную мельницу",
}


def p(lang: str, first: int = 0, last: int | None = None, tag: str = "p", attrs: str = "") -> str:
    """Those paragraphs of a language, marked as text, each in an element."""
    return "".join(f"<{tag}{' ' + attrs if attrs else ''}>⟦{one}⟧</{tag}>" for one in TEXTS[lang][first:last])


def t(lang: str, number: int) -> str:
    """One of them, marked, without an element."""
    return f"⟦{TEXTS[lang][number]}⟧"


def br(lang: str, first: int = 0, last: int | None = None, sep: str = "<br><br>") -> str:
    return sep.join(f"⟦{one}⟧" for one in TEXTS[lang][first:last])

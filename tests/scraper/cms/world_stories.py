# fmt: off
# ruff: noqa: E501 - pages are data
"""One invented story in many languages, with all that stands around a text on a page."""

from __future__ import annotations

from typing import NamedTuple


class Story(NamedTuple):
    """`texts`: four paragraphs, the first before anything is embedded. `others`: headlines of other articles."""

    code: str
    site: str
    host: str
    title: str
    subtitle: str
    author: str
    section: str
    texts: list[str]
    heading: str
    items: list[str]
    quote: str
    caption: str
    credit: str
    tags: list[str]
    bio: str
    others: list[str]
    comments: list[str]

    @property
    def zone(self) -> str:
        """The publisher's offset on the day of the story."""
        return {"en": "+00:00", "pt-br": "-03:00", "ru": "+03:00", "tr": "+03:00", "ar": "+03:00", "zh-cn": "+08:00", "ja": "+09:00", "ko": "+09:00", "hi": "+05:30"}.get(self.code, "+01:00")

    @property
    def published(self) -> str:
        return f"2026-02-05T20:30:11{self.zone}"

    @property
    def modified(self) -> str:
        return f"2026-02-06T09:15:40{self.zone}"

    @property
    def body(self) -> list[str]:
        one, two, three, four = self.texts
        return [one, two, self.heading, *self.items, three, self.quote, four]

    def text(self, box: str = "", link: str = "") -> str:
        """The text in plain elements: `box` behind its first paragraph, `link` behind its second."""
        one, two, three, four = (f"<p>{text}</p>" for text in self.texts)
        items = "".join(f"<li>{item}</li>" for item in self.items)
        return f"{one}\n{box}\n{two}\n{link}\n<h2>{self.heading}</h2>\n<ul>{items}</ul>\n{three}\n<blockquote><p>{self.quote}</p></blockquote>\n{four}\n"

    def links(self, form: str = '<li><a href="/news/{n}">{x}</a></li>') -> str:
        """The other headlines, each in `form`."""
        return "".join(form.format(n=n, x=x) for n, x in enumerate(self.others))


EN = Story(
    "en", "The Wexmoor Ledger", "https://www.wexmoorledger.example",
    "Ferry workers rebuild the old pier at Wexmoor before winter",
    "Sixty volunteers carried timber across the mud for nine days",
    "Marian Thackwell", "Harbour",
    [
        "The pier at Wexmoor stood half broken for eleven years until the ferry workers took the matter into their own hands this autumn and began to carry timber across the mud.",
        "Nobody had asked them to do it. The council had put the work off four times, and the harbour office said that its money was spent on the light at the northern end of the bay.",
        "On the ninth day the last beam was laid while a small crowd watched from the quay, and somebody had brought a kettle, two lamps and a tray of warm bread for the crew.",
        "The harbour office will inspect the new boards in March. Until then the pier is open on foot only, and the ferry keeps to the stone landing below the chapel.",
    ],
    "What was carried over the mud",
    ["Forty beams of larch from the old mill", "Nine hundred iron nails made by hand", "Two boats full of gravel for the footing"],
    "We waited until we understood that waiting was the plan, said the oldest of the ferrymen, who had rowed here since he was a boy.",
    "Volunteers lay the last beam of the pier", "Oswin Pell",
    ["pier", "ferry crossing"],
    "Marian Thackwell has written about harbours and tides for the Ledger since 2011 and keeps bees.",
    ["Lighthouse keeper finds a bottle from Denmark", "School choir sings for the fishing fleet", "New bakery opens beside the chapel", "Storm takes the roof of the boat shed"],
    ["My grandfather drove the first nails of that pier, and I am glad to see it whole again after all these years.", "Who will pay when the gravel is washed away next spring? Nobody seems to have thought of that."],
)
DE = Story(
    "de", "Tannwalder Bote", "https://www.tannwalder-bote.example",
    "Feuerwehr in Tannwald rettet alte Mühle vor dem Hochwasser",
    "Dreißig Helfer stapelten die ganze Nacht Sandsäcke am Wehr",
    "Friederike Hollbach", "Lokales",
    [
        "Die alte Mühle in Tannwald ist in der Nacht nur knapp dem Hochwasser entgangen, weil dreißig Helfer der Feuerwehr bis zum Morgen Sandsäcke am Wehr gestapelt haben.",
        "Der Bach war nach drei Tagen Regen so hoch wie zuletzt vor vierzig Jahren. Gegen Mitternacht stand das Wasser schon an der Schwelle des Mahlraums, und die Pumpen liefen ohne Pause.",
        "Am Morgen sank der Pegel langsam, und die Müllerin kochte für alle Kaffee. Die Mauer am Garten muss nun neu gesetzt werden, doch das Rad dreht sich schon wieder.",
        "Der Gemeinderat will im April über ein neues Wehr beraten. Bis dahin bleibt der Weg am Bach gesperrt, und die Feuerwehr prüft jeden Abend den Stand des Wassers.",
    ],
    "Was in der Nacht gebraucht wurde",
    ["Zweitausend Säcke mit feinem Sand", "Vier Pumpen aus den Nachbardörfern", "Eine lange Leiter vom Dachdecker"],
    "Wir haben nicht gezählt, wir haben einfach weitergemacht, bis es hell wurde, sagte der Kommandant der Feuerwehr am Morgen.",
    "Helfer stapeln Säcke am Wehr der Mühle", "Jost Kerner",
    ["Hochwasser", "Mühle"],
    "Friederike Hollbach schreibt seit 2009 für den Boten über Dörfer, Bäche und Feste.",
    ["Chor aus Birkenau singt im alten Bahnhof", "Neue Bäckerei öffnet am Marktplatz", "Schüler pflanzen hundert Linden am Hang", "Brücke über den Rodbach wird gesperrt"],
    ["Mein Vater hat das Wehr noch mitgebaut, und ich bin froh, dass die Mühle steht.", "Warum wird das Wehr erst jetzt erneuert? Das war doch seit Jahren bekannt."],
)
ES = Story(
    "es", "El Faro de Almenar", "https://www.farodealmenar.example",
    "Los pescadores de Almenar levantan una lonja nueva con madera vieja",
    "Cuarenta vecinos trabajaron durante dos semanas junto al muelle",
    "Rosalía Benavent", "Puerto",
    [
        "Los pescadores de Almenar han levantado en dos semanas una lonja nueva con la madera de tres barcos que ya no salían al mar y que llevaban años varados en la playa.",
        "El ayuntamiento había prometido la obra en cuatro ocasiones, pero el dinero siempre se gastaba en otra cosa. Esta vez los vecinos decidieron no esperar y llevaron las tablas al hombro.",
        "El último día llegó la banda del pueblo y tocó hasta la noche, mientras las mujeres del puerto servían sopa caliente a quienes clavaban todavía las tablas del tejado.",
        "La lonja abrirá en marzo, cuando termine la inspección. Hasta entonces el pescado se vende en la plaza, delante de la iglesia, como se hacía hace cincuenta años.",
    ],
    "Lo que hizo falta para la obra",
    ["Tablas de tres barcos varados", "Mil clavos hechos a mano", "Dos carros de cal y de arena"],
    "Esperamos hasta comprender que nadie iba a venir, dijo el más viejo de los pescadores, que rema aquí desde que era niño.",
    "Vecinos clavan las tablas del tejado", "Tomás Ribalta",
    ["lonja", "pescadores"],
    "Rosalía Benavent escribe sobre puertos y mareas desde 2012 y cultiva naranjos.",
    ["Una escuela canta para la flota de Almenar", "Abre una panadería junto a la iglesia", "El temporal se lleva un tejado del muelle", "Hallan una botella llegada de Dinamarca"],
    ["Mi abuelo construyó la primera lonja y me alegra verla otra vez en pie.", "¿Quién pagará cuando el mar se lleve la arena? Nadie parece haberlo pensado."],
)
PT = Story(
    "pt-br", "Gazeta de Itamirim", "https://www.gazetadeitamirim.example.br",
    "Moradores de Itamirim reconstroem ponte de madeira depois da cheia",
    "Mutirão reuniu oitenta pessoas durante nove dias de trabalho",
    "Helena Sampaio", "Cidades",
    [
        "Os moradores de Itamirim reconstruíram em nove dias a ponte de madeira que a cheia tinha levado em janeiro, e o ônibus da escola voltou a passar pela margem do rio nesta quinta-feira.",
        "A prefeitura dizia que a obra só poderia começar em junho. Os vizinhos não quiseram esperar, juntaram as tábuas do galpão antigo e dividiram o trabalho em turnos de seis horas.",
        "No último dia a banda da cidade tocou até a noite, enquanto as merendeiras serviam sopa quente para quem ainda pregava as tábuas do parapeito novo.",
        "A vistoria está marcada para março. Até lá a ponte fica aberta para pedestres e para o ônibus, e os caminhões continuam a usar a estrada da serra.",
    ],
    "O que foi preciso para a obra",
    ["Tábuas do galpão antigo", "Mil pregos feitos à mão", "Dois caminhões de cascalho"],
    "Nós esperamos até entender que ninguém viria, disse o mais velho dos barqueiros, que rema aqui desde menino.",
    "Moradores pregam as tábuas da ponte", "Anselmo Prado",
    ["ponte", "mutirão"],
    "Helena Sampaio escreve sobre rios e cidades desde 2010 e cria abelhas.",
    ["Coral da escola canta para os barqueiros", "Nova padaria abre ao lado da capela", "Vento leva o telhado do galpão velho", "Garrafa vinda de longe aparece no rio"],
    ["Meu avô fez a primeira ponte e fico feliz de ver outra no lugar.", "Quem vai pagar quando a chuva levar o cascalho? Ninguém pensou nisso."],
)
FR = Story(
    "fr", "Le Courrier de Vaubrun", "https://www.courrierdevaubrun.example",
    "Les bateliers de Vaubrun relèvent le vieux ponton avant l’hiver",
    "Soixante bénévoles ont porté le bois pendant neuf jours",
    "Solène Marchadier", "Rivière",
    [
        "Le ponton de Vaubrun était à moitié effondré depuis onze ans lorsque les bateliers ont décidé, cet automne, de porter eux-mêmes le bois à travers la vase pour le relever.",
        "Personne ne le leur avait demandé. La commune avait repoussé les travaux quatre fois, et le bureau du port disait que son argent était parti dans le phare, au nord de la baie.",
        "Le neuvième jour, la dernière poutre a été posée devant une petite foule venue du quai, et quelqu’un avait apporté une bouilloire, deux lampes et du pain chaud pour l’équipe.",
        "Le bureau du port examinera les planches en mars. D’ici là, le ponton n’est ouvert qu’aux piétons, et le bac continue d’accoster à la cale de pierre, sous la chapelle.",
    ],
    "Ce qu’il a fallu porter",
    ["Quarante poutres de mélèze", "Neuf cents clous forgés à la main", "Deux barques pleines de gravier"],
    "Nous avons attendu jusqu’à comprendre que personne ne viendrait, a dit le plus vieux des bateliers, qui rame ici depuis l’enfance.",
    "Des bénévoles posent la dernière poutre", "Gatien Roussel",
    ["ponton", "bateliers"],
    "Solène Marchadier écrit sur les rivières depuis 2011 et élève des abeilles.",
    ["Une chorale chante pour la flotte de pêche", "Une boulangerie ouvre près de la chapelle", "La tempête emporte le toit du hangar", "Une bouteille venue du Danemark"],
    ["Mon grand-père avait planté les premiers pieux, et je suis heureux de le revoir debout.", "Qui paiera quand le gravier sera emporté ? Personne n’y a pensé."],
)
IT = Story(
    "it", "La Voce di Montelieve", "https://www.vocedimontelieve.example",
    "I barcaioli di Montelieve rifanno il vecchio pontile prima dell’inverno",
    "Sessanta volontari hanno portato il legno per nove giorni",
    "Ginevra Solari", "Cronaca",
    [
        "Il pontile di Montelieve era mezzo crollato da undici anni quando i barcaioli, questo autunno, hanno deciso di portare da soli il legno attraverso il fango e di rifarlo.",
        "Nessuno lo aveva chiesto a loro. Il comune aveva rinviato i lavori quattro volte, e l’ufficio del porto diceva che i soldi erano finiti nel faro, a nord della baia.",
        "Il nono giorno è stata posata l’ultima trave davanti a una piccola folla, e qualcuno aveva portato un bollitore, due lampade e del pane caldo per la squadra.",
        "L’ufficio del porto esaminerà le assi a marzo. Fino ad allora il pontile è aperto solo a piedi, e il traghetto continua ad attraccare sotto la cappella.",
    ],
    "Che cosa è stato portato",
    ["Quaranta travi di larice", "Novecento chiodi fatti a mano", "Due barche piene di ghiaia"],
    "Abbiamo aspettato fino a capire che nessuno sarebbe venuto, ha detto il più vecchio dei barcaioli, che rema qui da bambino.",
    "Volontari posano l’ultima trave", "Ettore Valdi",
    ["pontile", "barcaioli"],
    "Ginevra Solari scrive di porti e di maree dal 2011 e alleva api.",
    ["Un coro canta per la flotta dei pescatori", "Apre un forno accanto alla cappella", "La tempesta porta via un tetto al molo", "Una bottiglia arrivata dalla Danimarca"],
    ["Mio nonno piantò i primi pali e sono felice di rivederlo in piedi.", "Chi pagherà quando la ghiaia sarà portata via? Nessuno ci ha pensato."],
)
RU = Story(
    "ru", "Вестник Озёрска", "https://www.vestnik-ozerska.example",
    "Жители Озёрска за девять дней восстановили старый причал",
    "Шестьдесят добровольцев носили брёвна через топкий берег",
    "Марина Полевая", "Общество",
    [
        "Причал в Озёрске стоял наполовину разрушенным одиннадцать лет, пока этой осенью паромщики не взялись за дело сами и не начали носить брёвна через топкий берег.",
        "Никто их об этом не просил. Администрация четыре раза откладывала работы, а в порту говорили, что все деньги ушли на маяк в северной части залива.",
        "На девятый день уложили последнюю балку, и небольшая толпа смотрела на это с набережной. Кто-то принёс чайник, две лампы и тёплый хлеб для бригады.",
        "В марте порт проверит новые доски. До этого причал открыт только для пешеходов, а паром пристаёт к каменному спуску под часовней.",
    ],
    "Что пришлось перенести",
    ["Сорок балок из лиственницы", "Девятьсот кованых гвоздей", "Две лодки гравия для опор"],
    "Мы ждали, пока не поняли, что никто не придёт, сказал самый старый из паромщиков, который гребёт здесь с детства.",
    "Добровольцы укладывают последнюю балку", "Олег Рябов",
    ["причал", "паром"],
    "Марина Полевая пишет о портах и реках с 2011 года и держит пчёл.",
    ["Школьный хор спел для рыбаков", "Рядом с часовней открылась пекарня", "Буря сорвала крышу лодочного сарая", "Смотритель маяка нашёл бутылку из Дании"],
    ["Мой дед забивал первые сваи этого причала, и я рад видеть его целым.", "Кто заплатит, когда весной размоет гравий? Об этом никто не подумал."],
)
ZH = Story(
    "zh-cn", "云溪新闻网", "https://www.yunxinews.example",
    "云溪镇村民九天修复老码头 渡船入冬前恢复通行",
    "六十名志愿者踏着淤泥把木料运到江边",
    "周若兰", "社会",
    [
        "云溪镇的老码头塌了一半已经十一年，直到今年秋天，渡船上的工人们决定自己动手，踏着淤泥一根一根地把木料运到江边。",
        "没有人要求他们这样做。镇里四次推迟了工程，港务所说经费都用在了海湾北边的灯塔上，村民们只好自己想办法筹集材料。",
        "第九天，最后一根横梁在众人的注视下安放完毕。有人带来了水壶、两盏灯和热面包，给一直忙到天黑的工人们充饥。",
        "港务所将在三月检查新铺的木板。在此之前，码头只对行人开放，渡船仍然停靠在小教堂下面的石阶旁边。",
    ],
    "志愿者运来了哪些材料",
    ["四十根落叶松横梁", "九百枚手工打制的铁钉", "两船用来垫底的碎石"],
    "我们一直等，直到明白不会有人来，从小在这里划船的老船工说，大家这才决定自己动手。",
    "志愿者安放码头的最后一根横梁", "李望舒",
    ["码头", "渡船"],
    "周若兰从二〇一一年开始采写江河与港口的新闻。",
    ["灯塔看守人捡到来自远方的瓶子", "学校合唱团为渔船队演唱", "小教堂旁边新开一家面包店", "大风掀翻了船棚的屋顶"],
    ["我的祖父打下了这座码头的第一根桩，看到它修好我很高兴。", "明年春天碎石被冲走了谁来出钱，好像没有人想过。"],
)
JA = Story(
    "ja", "霧浜日報", "https://www.kirihama-nippo.example",
    "霧浜の渡し場、船頭たちが九日間で桟橋を修復",
    "六十人が干潟を歩いて木材を運んだ",
    "水沢千尋", "地域",
    [
        "霧浜の桟橋は十一年のあいだ半分壊れたままだったが、この秋、渡し船の船頭たちが自分たちの手で直そうと決め、干潟を歩いて木材を運び始めた。",
        "誰かに頼まれたわけではない。町は工事を四度も先送りし、港の事務所は予算を湾の北にある灯台に使い切ったと説明していた。",
        "九日目、岸壁から見守る人々の前で最後の梁が置かれた。やかんと二つのランプ、温かいパンを持ってきた人もいて、作業は暗くなるまで続いた。",
        "港の事務所は三月に新しい板を検査する。それまで桟橋は歩行者だけに開かれ、渡し船は礼拝堂の下にある石段に着く。",
    ],
    "干潟を越えて運ばれたもの",
    ["唐松の梁が四十本", "手で打った釘が九百本", "基礎に敷く砂利が船二杯"],
    "待つことが計画だったのだと気づくまで待ち続けた、と子どものころからここで漕いできた最年長の船頭は語った。",
    "桟橋の最後の梁を置く人たち", "森田岳",
    ["桟橋", "渡し船"],
    "水沢千尋は二〇一一年から港と川の取材を続けている。",
    ["灯台守が遠い国の瓶を見つける", "学校の合唱団が船団のために歌う", "礼拝堂の隣に新しいパン屋", "嵐で船小屋の屋根が飛ぶ"],
    ["祖父が最初の杭を打った桟橋なので、直って本当にうれしいです。", "来年の春に砂利が流されたら誰が払うのでしょうか。"],
)
KO = Story(
    "ko", "은빛나루신문", "https://www.eunbitnaru.example",
    "은빛나루 뱃사공들, 무너진 나루터를 아흐레 만에 다시 세웠다",
    "자원봉사자 예순 명이 갯벌을 건너 나무를 날랐다",
    "한서윤", "지역",
    [
        "은빛나루의 나루터는 십일 년 동안 절반이 무너진 채로 있었지만, 올가을 뱃사공들이 직접 나서서 갯벌을 건너 나무를 나르기 시작했다.",
        "아무도 그들에게 부탁하지 않았다. 군청은 공사를 네 번이나 미루었고, 항만 사무소는 예산을 만의 북쪽 등대에 모두 썼다고 설명했다.",
        "아흐레째 되는 날 사람들이 지켜보는 가운데 마지막 들보가 놓였다. 누군가는 주전자와 등불 두 개, 따뜻한 빵을 가져와 일꾼들에게 나누어 주었다.",
        "항만 사무소는 삼월에 새 널빤지를 점검할 예정이다. 그때까지 나루터는 걸어서만 건널 수 있고, 배는 예배당 아래 돌계단에 댄다.",
    ],
    "갯벌을 건너온 것들",
    ["낙엽송 들보 마흔 개", "손으로 두드린 못 구백 개", "바닥에 깔 자갈 두 배"],
    "기다리는 것이 계획이었다는 걸 알 때까지 기다렸다고 어릴 때부터 이곳에서 노를 저은 가장 나이 많은 사공이 말했다.",
    "나루터의 마지막 들보를 놓는 사람들", "박도현",
    ["나루터", "뱃사공"],
    "한서윤은 이천십일년부터 항구와 강을 취재해 왔다.",
    ["등대지기가 먼 나라의 병을 찾다", "학교 합창단이 어선을 위해 노래하다", "예배당 옆에 새 빵집이 문을 열다", "폭풍에 배 창고 지붕이 날아가다"],
    ["할아버지가 첫 말뚝을 박은 곳이라 다시 보니 정말 반갑습니다.", "내년 봄에 자갈이 쓸려 가면 누가 돈을 낼까요."],
)
AR = Story(
    "ar", "صحيفة مرسى الورد", "https://www.marsaalward.example",
    "بحارة مرسى الورد يعيدون بناء الرصيف القديم قبل الشتاء",
    "ستون متطوعا حملوا الخشب عبر الطين تسعة أيام",
    "سلمى الحداد", "محليات",
    [
        "ظل رصيف مرسى الورد مهدما نصفه أحد عشر عاما حتى قرر البحارة هذا الخريف أن يحملوا الخشب بأنفسهم عبر الطين وأن يعيدوا بناءه دون انتظار أحد.",
        "لم يطلب منهم أحد ذلك. فقد أجلت البلدية الأعمال أربع مرات، وقال مكتب الميناء إن أمواله أنفقت على المنارة في شمال الخليج منذ الصيف الماضي.",
        "وفي اليوم التاسع وضعت العارضة الأخيرة أمام جمع صغير من الناس، وأحضر بعضهم إبريقا ومصباحين وخبزا ساخنا للعمال الذين بقوا حتى المساء.",
        "وسيفحص مكتب الميناء الألواح الجديدة في مارس. وحتى ذلك الحين يبقى الرصيف مفتوحا للمشاة فقط، وترسو العبارة عند الدرج الحجري.",
    ],
    "ما الذي حمل عبر الطين",
    ["أربعون عارضة من خشب الأرز", "تسعمئة مسمار صنعت باليد", "قاربان من الحصى للأساس"],
    "انتظرنا حتى فهمنا أن أحدا لن يأتي، قال أكبر البحارة سنا الذي يجدف هنا منذ كان صبيا صغيرا.",
    "متطوعون يضعون العارضة الأخيرة", "نادر الصباغ",
    ["الرصيف", "البحارة"],
    "تكتب سلمى الحداد عن الموانئ والبحر منذ عام 2011 في الصحيفة.",
    ["حارس المنارة يجد زجاجة من بلاد بعيدة", "جوقة المدرسة تغني لأسطول الصيد", "مخبز جديد يفتح أبوابه قرب السوق", "العاصفة تقتلع سقف مخزن القوارب"],
    ["جدي دق أول أوتاد هذا الرصيف، ويسعدني أن أراه قائما من جديد.", "من سيدفع حين يجرف السيل الحصى في الربيع المقبل؟"],
)
HI = Story(
    "hi", "सूरजघाट समाचार", "https://www.surajghat.example.in",
    "सूरजघाट के नाविकों ने नौ दिन में पुराना घाट फिर से बनाया",
    "साठ स्वयंसेवक कीचड़ पार करके लकड़ी लेकर आए",
    "मीनाक्षी त्रिवेदी", "राज्य",
    [
        "सूरजघाट का पुराना घाट ग्यारह साल से आधा टूटा हुआ था, लेकिन इस बार नाविकों ने खुद काम हाथ में लिया और कीचड़ पार करके लकड़ी ढोना शुरू कर दिया।",
        "किसी ने उनसे ऐसा करने को नहीं कहा था। नगर परिषद चार बार काम टाल चुकी थी और बंदरगाह कार्यालय का कहना था कि उसका पैसा उत्तर के दीपस्तंभ पर खर्च हो गया।",
        "नौवें दिन लोगों की छोटी भीड़ के सामने आखिरी शहतीर रखी गई। कोई केतली लाया, कोई दो लालटेन और कोई मजदूरों के लिए गरम रोटी लेकर आया।",
        "बंदरगाह कार्यालय मार्च में नए तख्तों की जांच करेगा। तब तक घाट केवल पैदल लोगों के लिए खुला है और नाव मंदिर के नीचे पत्थर की सीढ़ियों पर लगती है।",
    ],
    "कीचड़ पार क्या क्या लाया गया",
    ["देवदार की चालीस शहतीरें", "हाथ से बनी नौ सौ कीलें", "नींव के लिए दो नाव बजरी"],
    "हम तब तक इंतजार करते रहे जब तक समझ नहीं आया कि कोई नहीं आएगा, सबसे बूढ़े नाविक ने कहा जो बचपन से यहां नाव चलाते हैं।",
    "घाट की आखिरी शहतीर रखते स्वयंसेवक", "राघव सेन",
    ["घाट", "नाविक"],
    "मीनाक्षी त्रिवेदी 2011 से नदियों और घाटों पर लिख रही हैं।",
    ["दीपस्तंभ के रखवाले को मिली विदेशी बोतल", "स्कूल के बच्चों ने नाविकों के लिए गाया", "मंदिर के पास नई दुकान खुली", "आंधी में नावघर की छत उड़ी"],
    ["मेरे दादा ने इस घाट की पहली कील ठोकी थी, इसे फिर से देखकर खुशी हुई।", "अगली बारिश में बजरी बह गई तो पैसे कौन देगा?"],
)
TR = Story(
    "tr", "Gümüşkıyı Postası", "https://www.gumuskiyi.example.tr",
    "Gümüşkıyı’da kayıkçılar eski iskeleyi kıştan önce onardı",
    "Altmış gönüllü dokuz gün boyunca çamurda kereste taşıdı",
    "Defne Karaçay", "Yaşam",
    [
        "Gümüşkıyı iskelesi on bir yıldır yarı yıkık duruyordu. Bu sonbahar kayıkçılar işi kendi ellerine aldı ve keresteleri çamurun üzerinden taşımaya başladı.",
        "Kimse onlardan bunu istememişti. Belediye çalışmayı dört kez ertelemiş, liman idaresi parasının körfezin kuzeyindeki fenere harcandığını söylemişti.",
        "Dokuzuncu gün son kiriş küçük bir kalabalığın önünde yerine kondu. Birisi bir çaydanlık, iki lamba ve işçiler için sıcak ekmek getirmişti.",
        "Liman idaresi yeni tahtaları martta denetleyecek. O zamana kadar iskele yalnız yayalara açık, vapur ise şapelin altındaki taş basamaklara yanaşıyor.",
    ],
    "Çamurun üzerinden taşınanlar",
    ["Kırk adet karaçam kirişi", "Elle dövülmüş dokuz yüz çivi", "Temel için iki kayık çakıl"],
    "Beklemenin plan olduğunu anlayana kadar bekledik, dedi çocukluğundan beri burada kürek çeken en yaşlı kayıkçı.",
    "Gönüllüler iskelenin son kirişini koyuyor", "Kerem Soylu",
    ["iskele", "kayıkçılar"],
    "Defne Karaçay 2011’den beri limanları ve gelgitleri yazıyor.",
    ["Fener bekçisi uzak bir şişe buldu", "Okul korosu balıkçılar için söyledi", "Şapelin yanında yeni bir fırın açıldı", "Fırtına kayıkhanenin çatısını uçurdu"],
    ["Dedem bu iskelenin ilk kazıklarını çakmıştı, yeniden görmek güzel.", "Çakıl baharda akıp giderse parayı kim ödeyecek?"],
)

# ruff: noqa: E501 - sentences are data
"""Paragraphs of invented news in languages that `words` lacks, and the helper of the world's newspapers."""

from __future__ import annotations

from tests.scraper.wild.page import FOOT, NAV, cards, wild
from tests.scraper.wild.words import TEXTS, TITLES

MORE_TEXTS: dict[str, tuple[str, ...]] = {
    "hu": (
        "Nádasrév képviselő-testülete kedden este úgy döntött, hogy újra megnyitja a régi vízimalmot, amely a tizenegy évvel ezelőtti árvíz óta üresen áll.",
        "A kereket megvizsgáló mérnökök szerint két télen belül ismét foroghat, ha a negyven lapáthoz szükséges tölgyet még március előtt kivágják.",
        "„Eleget vártunk” – mondta Marton Odília, aki a révházat vezeti, és emlékszik a malomkövek éjszakai hangjára.",
        "A kikötőben nem mindenki ért egyet: a halászok attól félnek, hogy a zsilip visszatartja az angolnákat, amelyekből harmaduk megél.",
    ),
    "ro": (
        "Consiliul din Valea Mareei a hotărât marți seara să redeschidă vechea moară, care stă goală de la inundația de acum unsprezece ani.",
        "Inginerii care au examinat roata spun că ea s-ar putea învârti din nou în două ierni dacă stejarul pentru cele patruzeci de palete este tăiat înainte de martie.",
        "„Am așteptat destul”, a spus Odilia Marcu, care îngrijește casa podarului și își amintește zgomotul pietrelor noaptea.",
        "Nu toată lumea din port este de acord, pescarii se tem că stăvilarul va opri țiparii din care trăiește o treime dintre ei.",
    ),
    "el": (
        "Το δημοτικό συμβούλιο της Παλιρροίας αποφάσισε το βράδυ της Τρίτης να ανοίξει ξανά τον παλιό μύλο, που μένει κλειστός από την πλημμύρα πριν από έντεκα χρόνια.",
        "Οι μηχανικοί που εξέτασαν τον τροχό εκτιμούν ότι μπορεί να γυρίσει μέσα σε δύο χειμώνες, αν η δρυς για τα σαράντα πτερύγια κοπεί πριν από τον Μάρτιο.",
        "«Περιμέναμε αρκετά», είπε η Ουρανία Μαρκέλλου, που φροντίζει το σπίτι του πορθμέα και θυμάται τον ήχο από τις πέτρες τη νύχτα.",
        "Δεν συμφωνούν όλοι στο λιμάνι: οι ψαράδες φοβούνται ότι το φράγμα θα κρατήσει πίσω τα χέλια από τα οποία ζει το ένα τρίτο τους.",
    ),
    "uk": (
        "Рада Припливська у вівторок увечері вирішила знову відкрити старий млин, який стоїть порожній від повені одинадцять років тому.",
        "Інженери, що оглянули колесо, вважають, що воно зможе обертатися за дві зими, якщо дуб для сорока лопатей зрубають до березня.",
        "«Ми чекали достатньо», — сказала Орися Марченюк, яка доглядає будинок поромника й пам'ятає звук жорен уночі.",
        "Не всі в порту згодні: рибалки бояться, що шлюз затримає вугрів, з яких живе третина з них.",
    ),
    "vi": (
        "Hội đồng thị trấn Triều Giang tối thứ ba quyết định mở lại cối xay thủy triều cũ, vốn bỏ trống kể từ trận lũ mười một năm trước.",
        "Các kỹ sư kiểm tra bánh xe cho biết nó có thể quay trở lại trong hai mùa đông nếu gỗ sồi cho bốn mươi cánh được đốn trước tháng ba.",
        '"Chúng tôi đã chờ đủ lâu", bà Ôn Thị Lam, người trông nom nhà đò và vẫn nhớ tiếng cối đá ban đêm, nói.',
        "Không phải ai ở cảng cũng đồng ý: ngư dân lo cửa cống sẽ giữ lại loài lươn mà một phần ba trong số họ sống nhờ.",
    ),
    "fi": (
        "Vuoksenniemen valtuusto päätti tiistai-iltana avata uudelleen vanhan vuorovesimyllyn, joka on seissyt tyhjillään yhdentoista vuoden takaisesta tulvasta.",
        "Rattaan tutkineet insinöörit arvioivat, että se voi pyöriä jälleen kahden talven kuluessa, jos tammi neljääkymmentä siipeä varten kaadetaan ennen maaliskuuta.",
        "”Olemme odottaneet tarpeeksi”, sanoi Oili Markkala, joka hoitaa lauttataloa ja muistaa kivien äänen öisin.",
        "Kaikki satamassa eivät ole samaa mieltä: kalastajat pelkäävät, että sulku pidättää ankeriaat, joista kolmannes heistä elää.",
    ),
    "cs": (
        "Zastupitelstvo Přílivova v úterý večer rozhodlo o znovuotevření starého mlýna, který je prázdný od povodně před jedenácti lety.",
        "Inženýři, kteří kolo prohlédli, odhadují, že se může do dvou zim znovu točit, pokud bude dub na čtyřicet lopatek poražen před březnem.",
        "„Čekali jsme dost dlouho,“ řekla Oldřiška Marcová, která se stará o převoznický dům a pamatuje si zvuk kamenů v noci.",
        "Ne všichni v přístavu souhlasí: rybáři se obávají, že stavidlo zadrží úhoře, z nichž žije třetina z nich.",
    ),
}
MORE_TITLES = {
    "hu": "Tizenegy év után újra megnyitják a nádasrévi vízimalmot",
    "ro": "Valea Mareei își redeschide vechea moară după unsprezece ani",
    "el": "Ανοίγει ξανά ο παλιός μύλος της Παλιρροίας",
    "uk": "Припливськ знову відкриє старий млин після одинадцяти років",
    "vi": "Triều Giang mở lại cối xay thủy triều sau mười một năm",
    "fi": "Vuoksenniemi avaa vanhan vuorovesimyllyn uudelleen",
    "cs": "Přílivov po jedenácti letech znovu otevře starý mlýn",
}


def pp(lang: str, first: int = 0, last: int | None = None, tag: str = "p", attrs: str = "") -> str:
    texts = MORE_TEXTS.get(lang) or TEXTS[lang]
    return "".join(f"<{tag}{' ' + attrs if attrs else ''}>⟦{one}⟧</{tag}>" for one in texts[first:last])


def tt(lang: str) -> str:
    return MORE_TITLES.get(lang) or TITLES[lang]


def world(
    name: str,
    lang: str,
    body: str,
    *,
    head: str = "",
    url: str = "https://www.paper.example/news/tidal-mill-reopens-12345",
    site: str = "The Paper",
    authors: list[str] | None = None,
    published: str | None = "2026-02-05T20:30+00:00",
    **more: object,
) -> None:
    wild(
        f"world, {name}",
        lang,
        NAV + body + cards(lang, "More") + FOOT,
        head=head,
        url=url,
        site=site,
        authors=["Orla Fenwright"] if authors is None else authors,
        published=published,
        **{"title": tt(lang), **more},
    )

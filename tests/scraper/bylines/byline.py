# fmt: off
# ruff: noqa: E501 - pages are data
"""What stands under a headline and behind a text, and who wrote it; the page around it."""

from __future__ import annotations

from typing import NamedTuple

from tests.scraper.languages import LANGUAGES

_STORIES = {one.code: (one.title, one.text) for one in LANGUAGES} | {
    "en": ("Villagers mend the hanging bridge that the river took", [
        "Dozens of people from Walnut Hollow began on Monday to put back the planks of the bridge, the parish said.",
        "The bridge is sixty-four metres long and was the only way to the school on the far bank, said the warden.",
        "The planks were bought with gifts and with a grant that the county agreed upon a week ago.",
        "More rain is expected at the weekend, and the fire brigade asks everybody to keep off the ropes.",
    ]),
    "ru": ("Жители Орехова сами чинят висячий мост после паводка", [
        "Десятки жителей деревни в понедельник начали своими руками восстанавливать мост, который унесла вода.",
        "Мост длиной шестьдесят четыре метра был единственной дорогой к школе и больнице, рассказала староста.",
        "Доски и тросы купили на пожертвования и на деньги области, которые выделили неделю назад.",
        "В выходные снова обещают дожди, и спасатели просят не выходить на мост при высокой воде.",
    ]),
    "uk": ("Мешканці Горіхового самі лагодять підвісний міст після повені", [
        "Десятки мешканців села в понеділок почали власними руками відбудовувати міст, який забрала вода.",
        "Міст завдовжки шістдесят чотири метри був єдиною дорогою до школи та лікарні, розповіла староста.",
        "Дошки й троси купили на пожертви та на гроші області, які виділили тиждень тому.",
    ]),
    "el": ("Οι κάτοικοι της Καρυδιάς επισκευάζουν τη γέφυρα που πήρε το ποτάμι", [
        "Δεκάδες κάτοικοι του χωριού άρχισαν τη Δευτέρα να ξαναφτιάχνουν με τα χέρια τους τη γέφυρα που παρέσυρε το νερό.",
        "Η γέφυρα έχει μήκος εξήντα τέσσερα μέτρα και ήταν ο μόνος δρόμος για το σχολείο, είπε η πρόεδρος.",
        "Τα ξύλα αγοράστηκαν με δωρεές και με χρήματα της περιφέρειας που εγκρίθηκαν πριν από μία εβδομάδα.",
    ]),
    "th": ("ชาวบ้านช่วยกันซ่อมสะพานแขวนที่ถูกน้ำท่วมพัดขาด", [
        "ชาวบ้านหลายสิบคนเริ่มลงมือสร้างสะพานขึ้นใหม่ด้วยตนเองเมื่อวันจันทร์ หลังจากน้ำท่วมพัดสะพานขาดไปทั้งสาย",
        "ผู้ใหญ่บ้านกล่าวว่าสะพานยาวหกสิบสี่เมตรเป็นทางเดียวที่จะไปโรงเรียนและสถานีอนามัยของหมู่บ้านข้างเคียง",
        "ไม้กระดานซื้อด้วยเงินบริจาคและเงินอุดหนุนของจังหวัดที่อนุมัติเมื่อสัปดาห์ที่แล้ว",
    ]),
    "vi": ("Người dân Xóm Hồ Đào tự tay dựng lại cây cầu treo bị lũ cuốn", [
        "Hàng chục người dân trong xóm hôm thứ hai đã bắt đầu tự tay dựng lại cây cầu bị nước lũ cuốn trôi, theo ban quản lý.",
        "Cây cầu dài sáu mươi tư mét là lối đi duy nhất tới trường học và trạm y tế, bà trưởng xóm cho biết.",
        "Ván gỗ được mua bằng tiền quyên góp và tiền của tỉnh được duyệt từ tuần trước.",
    ]),
    "cs": ("Obyvatelé Ořechovky sami opravují visutý most, který vzala voda", [
        "Desítky obyvatel vsi začaly v pondělí vlastníma rukama obnovovat most, který strhla povodeň, uvedla obec.",
        "Most dlouhý šedesát čtyři metrů byl jedinou cestou ke škole a k lékaři, řekla starostka.",
        "Prkna koupili z darů a z peněz kraje, které byly schváleny před týdnem.",
    ]),
    "hu": ("A diófalviak maguk javítják a függőhidat, amelyet elvitt az árvíz", [
        "Több tucat falubeli hétfőn a saját kezével kezdte újraépíteni a hidat, amelyet elsodort a víz, közölte a község.",
        "A hatvannégy méter hosszú híd volt az egyetlen út az iskolához és az orvoshoz, mondta a polgármester.",
        "A deszkákat adományokból és a megye egy hete megszavazott pénzéből vették.",
    ]),
    "ro": ("Locuitorii din Nucet repară singuri podul suspendat luat de ape", [
        "Zeci de locuitori ai satului au început luni să refacă cu mâinile lor podul pe care l-a luat viitura, a anunțat primăria.",
        "Podul lung de șaizeci și patru de metri era singurul drum spre școală și spre dispensar, a spus primărița.",
        "Scândurile au fost cumpărate din donații și din banii județului, aprobați acum o săptămână.",
    ]),
    "hr": ("Mještani Orahovice sami popravljaju viseći most koji je odnijela voda", [
        "Deseci mještana počeli su u ponedjeljak vlastitim rukama obnavljati most koji je odnijela poplava, javila je općina.",
        "Most dug šezdeset četiri metra bio je jedini put do škole i do liječnika, rekla je načelnica.",
        "Daske su kupljene darovima i novcem županije koji je odobren prije tjedan dana.",
    ]),
}


class Byline(NamedTuple):
    """`head` stands between headline and text, `tail` under the text; `authors` is who wrote it. `within`: whether the
    tail stands in the box of the text, behind it, or (None) either way."""

    code: str
    head: str
    tail: str
    authors: list[str]
    within: bool | None = None

    def pages(self) -> list[str]:
        """The page, with the tail at each place where it may stand, in paragraphs of one sentence and in long ones."""
        places = (self.within,) if self.within is not None or not self.tail else (True, False)
        return [self._page(bool(within), is_long) for within in places for is_long in (False, True)]

    def _page(self, within: bool, is_long: bool) -> str:
        title, text = _STORIES[self.code]
        told = [" ".join([*text[place:], *text[:place]]) for place in range(len(text))] if is_long else text
        paragraphs = "".join(f"<p>{one}</p>" for one in told)
        inside, behind = (self.tail, "") if within else ("", self.tail)
        return (
            f'<!doctype html><html lang="{self.code}"><head><meta charset="utf-8"><title>{title} – {SITE}</title></head><body>'
            f'<div id="top"><a href="/">{SITE}</a><ul><li><a href="/1">A</a></li><li><a href="/2">B</a></li><li><a href="/3">C</a></li></ul></div>'
            f'<div id="m"><div class="k"><h1>{title}</h1>{self.head}<div class="t">{paragraphs}{inside}</div>{behind}</div></div>'
            f'<div id="end"><p>© 2026 {SITE}</p><p>Powered by Quill, theme by Oda Finch</p></div></body></html>'
        )


SITE = "Kenar"
URL = "https://kenar.example/2026/02/bridge.html"


def head(code: str, html: str, *authors: str) -> Byline:
    return Byline(code, html, "", list(authors))


def tail(code: str, html: str, *authors: str, within: bool | None = None) -> Byline:
    return Byline(code, "<div>5.2.2026</div>" if code not in ("zh", "ja", "ko") else "<div>2026-02-05</div>", html, list(authors), within)

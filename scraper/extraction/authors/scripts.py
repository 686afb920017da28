"""Bylines in scripts without capitals, where only a word beside the name, or a family name, says that it is one."""

from __future__ import annotations

import re

from scraper.extraction.page.text import words


def written_by(text: str) -> str | None:
    """The names in a short text that says who wrote it, or tells a name and when.

    >>> written_by("김도라 기자 dora@contoh.example")
    '김도라'
    >>> written_by("（文・山吹花子　撮影・青木太郎）")
    '山吹花子'
    """
    if len(text) > _LONGEST or not _WITHOUT_CAPITALS.search(text) or _OF_PICTURES.match(text):
        return None
    plain = _BESIDE.sub("", _TIME.sub(" ", text.strip(_BRACKETS))).strip(_BRACKETS)
    if not _MAY_SAY.search(plain):
        return name_alone(plain) if any(map(str.isdigit, text)) else None
    found = next(filter(None, (pattern.fullmatch(plain) for pattern in _FORMS)), None)
    if found is None:
        return None
    return _BETWEEN.sub(", ", found["name"]) if found.lastgroup == "name" else _CHINESE_BORDER.sub(", ", found["han"])


def name_alone(text: str) -> str | None:
    """The Chinese or Japanese name that a text is and nothing else, as its family name tells.

    >>> name_alone("【青木花子】"), name_alone("青木市"), name_alone("社会")
    ('青木花子', None, None)
    """
    plain = text.strip(_BRACKETS)
    if not 3 <= len(plain) <= _LONGEST_NAME or plain.isascii() or _OF_PLACES.search(plain):
        return None
    found = _CHINESE_NAME.fullmatch(plain) or _JAPANESE_NAME.fullmatch(plain)
    return plain if found is not None and (found["family"] in (_CHINESE_FAMILIES | _JAPANESE_FAMILIES)) else None


_LONGEST = 60  # characters
_LONGEST_NAME = 7
_WITHOUT_CAPITALS = re.compile("[\u0600-\u0dff\u3040-\ud7a3]")  # Arabic to Sinhala, kana to hangul
_BRACKETS = " \u3000:：/／▲■●★※*()（）[]［］〔〕【】<>＜＞《》|｜"
_MAY_SAY = re.compile(
    "기자|특파원|에디터|논설위원|작성자|글|취재|[记記采]者|采写|採訪|撰|通讯员|文|作者|貼者|贴者|报道|報導|由|執筆|筆者|ライター|著者|稿者|成者"
    "|編集部|by |كتب|بقلم|[إا]عداد|द्वारा|लेखक|संवाददाता|रिपोर्ट"
)
_OF_PICTURES = re.compile(r"\W{0,2}(?:사진|그래픽|영상|일러스트|写真|撮影|[图圖]|[摄攝]影|影像)")
_TIME = re.compile(
    r"\s*(?:(?:입력|승인|등록|수정|公開|投稿日|发布|發佈|更新)\S{0,4}\s?)?\d{4}[-./年] ?\d{1,2}[-./月] ?\d{1,2}[日.]?"
    r"(?:\s?(?:오전|오후)?\s?\d{1,2}[:時시]\d\d(?:[:分분]\d{0,2})?)?\s*"
)
_BESIDE = re.compile(
    r"(?:来源|來源|出典|출처)\s?[:：]\s?\S{2,20}\s?"
    r"|[\s／/,，、;；|｜]{0,3}(?:[图圖]片?|[摄攝]影|写真|撮影|사진|[編编][輯辑集]|责编|責編|校对|校對|翻訳)"
    r"\s?[:：／/=＝|｜・] ?[^\s]{2,20}$"
)
"""What stands beside a byline: the source, and who did something else."""
_BETWEEN = re.compile(r"(?<=[\uac00-\ud7a3])(?: ?기자)?[·ㆍ,] ?(?=[\uac00-\ud7a3])")

_CHINESE_BORDER = re.compile("[ 、]")
_HAN = r"[\u4e00-\u9fff·]{2,4}"
_JAPANESE = r"[\u4e00-\u9fff々\u3040-\u30ff]{2,8}(?:[ \u3000][\u4e00-\u9fff々\u3040-\u30ff]{1,6})?"
_ARABIC = (
    r"(?!ال)(?!.* (?:في|من|على|إلى|عن|مع|ضد|بعد|قبل) )"
    r"[\u0620-\u06ff]{2,12}(?: [\u0620-\u06ff]{2,12}){1,3}"
)
_DEVANAGARI = r"[\u0900-\u0963]{2,14}(?: [\u0900-\u0963]{2,14}){1,3}"
_NO_KOREAN = (
    r"(?!시민|명예|객원|본지|신입|전직|현직|퇴직|여성|남성|사진|동료|해당|구속|체포|[가-힣]{1,3}[부된던] ?기자)"
)
_KOREAN_FAMILIES = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구"
    "민진지엄채원천방공현함변염여추도소석선설마길연위표명기"
)
_KOREAN = (
    r"(?:\[[^\[\]=]{1,12}=|글(?:[·ㆍ]? ?사진)?[ =]|취재[ =]|기자명 |(?!사진|그래픽|영상)[^\s=]{2,10}= ?)?"
    rf"{_NO_KOREAN}(?P<name>[가-힣]{{2,4}}(?:(?: ?기자)?[·ㆍ,] ?[가-힣]{{2,4}}){{0,2}})"
    r" ?(?:선임|수습|인턴|전문)? ?(?:기자|특파원|에디터|논설위원)\]?(?: ?\(?[\w.+-]{1,40}@[\w.-]{3,40}\)?)?"
)
_LABELLED_KOREAN = (
    rf"(?:작성자|기자|취재|글)\s?[:=]?\s?(?P<name>[{_KOREAN_FAMILIES}][가-힣]{{1,2}})(?: ?시간:.{{0,12}})?"
)
_SEVERAL = rf"(?P<han>{_HAN}(?:[ 、](?![\u4e00-\u9fff]{{0,3}}(?:报道|報導|報道|摄|攝)){_HAN}){{0,3}})"
_CHINESE = (
    rf"(?:[\u4e00-\u9fff]{{2,8}})?(?:[记記]者|通讯员|采写|採訪)[ :：／/｜|●]{{0,2}}{_SEVERAL}"
    r"(?:[／/ ][\u4e00-\u9fff／/ ]{2,16})?"
)
_LABELLED_JAPANESE = (
    "(?:取材・文|構成・文|文・写真|文|撰文|作者|執筆者?|筆者|著者|ライター|記者|投稿者|作成者)"
    rf"\s?[・=＝／/：:｜| ]\s?(?![记記]者)(?P<name>{_JAPANESE})(?: 時刻:.{{0,12}})?"
)
_LABELLED_CHINESE = (
    r"(?:文|文字|撰[文稿]|作者|[張张][貼贴]者|发布者)(?:[/／][记記]者)?\s?[:：／/｜| ] ?"
    rf"{_SEVERAL}(?: 时间.{{0,12}})?"
)
_FORMS = tuple(
    map(
        re.compile,
        (
            _KOREAN,
            _LABELLED_KOREAN,
            _LABELLED_JAPANESE,
            _LABELLED_CHINESE,
            _CHINESE,
            rf"[记記]者(?P<name>{_HAN})[／/][\u4e00-\u9fff]{{2,10}}(?:报道|報導|報道)",
            r"[\u4e00-\u9fff]{0,6}[记記]者(?P<name>[\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2,5}\d{1,2}日?[電电]",
            rf"(?P<name>{_HAN}) ?[／/] ?[\u4e00-\u9fff]{{2,10}}(?:报道|報導|報道)",
            rf"由 ?(?P<name>{_HAN})(?: ?(?:發佈於|发布于|發表於|发表于))?",
            r"(?P<name>[\u4e00-\u9fff々]{3,6})記者",
            rf"編集部・(?P<name>{_JAPANESE})",
            rf"by (?P<name>[가-힣]{{3}}|{_JAPANESE})",
            rf"(?:(?:كتبت?|بقلم)\s?[:：-]?|[إا]عداد\s?[:：-])\s?(?P<name>{_ARABIC})",
            rf"(?:द्वारा|लेखक|संवाददाता|रिपोर्टर?)\s?[:：-]\s?(?P<name>{_DEVANAGARI})",
        ),
    )
)
_CHINESE_FAMILIES = words("""
    王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 罗 羅 郑 鄭 梁 谢 謝 宋
    唐 许 許 邓 鄧 冯 馮 韩 韓 曹 曾 彭 萧 蕭 肖 蔡 潘 田 董 袁 于 余 葉 叶 蒋 蔣 杜 苏 蘇 魏 程 吕 呂 丁 沈 任
    姚 卢 盧 傅 钟 鍾 姜 崔 谭 譚 廖 范 汪 陆 陸 金 石 戴 贾 賈 韦 韋 夏 邱 侯 邹 鄒 熊 孟 秦 白 江 阎 薛 尹 段
    雷 黎 史 龙 龍 陶 贺 賀 顾 顧 毛 郝 龚 龔 邵 万 萬 钱 錢 严 嚴 赖 賴
""")
_JAPANESE_FAMILIES = words("""
    佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森
    池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田
    西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 柴田 酒井 工藤
    横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 河野 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉
    久保 松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 佐野 大西 杉本 新井 浜田 菅原 市川 水野 小松 島田 古川
    前川 北村 平田 吉川 川口 西田 辻 永井
""")
_CHINESE_NAME = re.compile(r"(?P<family>[\u4e00-\u9fff])[\u4e00-\u9fff]{2}")
_JAPANESE_NAME = re.compile(
    r"(?P<family>佐々木|長谷川|[\u4e00-\u9fff]{1,2})[ \u3000]?[\u4e00-\u9fff々\u3040-\u30ff]{1,4}"
)
_OF_PLACES = re.compile(
    r"[省市县縣県区區州町村駅站港湾山川島城寺社界网網报報聞闻讯訊台部局课課組组馆館会會业業化学學版刊线線庁]$|新聞|通信|記者|支局"
)
"""With which places, outlets and sections end that begin as a family name does."""

"""Ordinary sentences of news that begin as a template's labels and appeals do, and the appeals themselves."""

from __future__ import annotations

import pytest

from scraper.extraction.authors.scripts import written_by
from scraper.extraction.body.boilerplate import is_boilerplate

SENTENCES = {
    "ar": ["شاهد: رأيت النار تخرج من البيت الأزرق"],
    "de": [
        "Folgt das Gericht der Klägerin, muss Facebook die Daten löschen.",
        "Der neue WhatsApp-Kanal der Gemeinde hat dreihundert Leser.",
    ],
    "en": ["More on the strike came late on Tuesday."],
    "id": ["Bergabung dengan grup WhatsApp itu, korban diminta menyetor uang."],
    "es": [
        "Sigue cerrado el canal que une los dos pueblos, dijo la alcaldesa.",
        "Recibe las amenazas por WhatsApp desde marzo, según la denuncia.",
        "Compartir la carga del cuidado.",
        "Con información de los vecinos, la policía halló el camión.",
    ],
    "fr": [
        "Publié le 3 mai, le rapport accuse la mairie de négligence.",
        "Modifié le 3 mars, le texte ne convient plus aux syndicats.",
        "Mis à jour le 3 mai, le plan prévoit trente lits.",
    ],
    "ja": [
        "残り5人のうち有料の老人ホームにいた男性が見つかった。",
        "無断転載をめぐり、出版社が提訴した。",
        "関連記事が載ったのは翌日だった。",
        "登録者は三百人を超えた。",
        "有料会員は前年より三割増えた。",
    ],
    "ko": [
        "텔레그램 대화방과 채널을 운영한 남성이 구속됐다.",
        "유튜브 방송 채널이 문을 닫았다.",
        "제보는 모두 37건이었다고 경찰이 밝혔다.",
        "저작권자 협회는 법원에 소송을 냈다.",
        "무단 전재를 막는 법안이 국회를 통과했다.",
        "관련 기사가 나온 다음 날 그는 사임했다.",
        "이 기사를 본 주민들이 항의했다.",
        "네이버에서 일하던 직원이 구독 정보를 빼돌렸다.",
    ],
    "pt": [
        "Entre janeiro e março, o WhatsApp recebeu trezentas ordens judiciais.",
        "Entre os vídeos publicados no Instagram está o da ponte.",
        "Compartilhar o pão é costume na aldeia.",
    ],
    "zh": [
        "未经许可不得使用渔船，渔业局周一宣布了新规定。",
        "更多新闻工作者关注海岸的变化。",
        "其他新闻媒体也报道了此事。",
        "扫描结果显示桥墩受损。",
        "看更多影片成为年轻人的选择。",
    ],
}

APPEALS = {
    "ar": ["شاهد أيضا: الجسر الأزرق", "اقرأ المزيد"],
    "de": [
        "Folgen Sie dem Kenarboten auf Facebook",
        "Folge uns auf Instagram",
        "Jetzt unseren WhatsApp-Kanal abonnieren",
    ],
    "en": ["More on this story", "More from the Kenar Post"],
    "id": ["Mari bergabung di Grup Telegram kami.", "Bergabung dengan Grup WhatsApp Kenar"],
    "es": ["Sigue nuestro canal de WhatsApp", "Recibe las últimas noticias en tu correo", "Compartir en Facebook"],
    "fr": ["Publié le 3 mai 2026 à 10h20", "Mis à jour le 04/05/2026 à 08:10", "Modifié le 3 mai 2026"],
    "ja": [
        "無断転載を禁じます",
        "無断転載・複製を禁じます。",
        "残り1234文字（全文1500文字） この記事は有料会員限定です",
    ],
    "ko": [
        "무단 전재 및 재배포 금지",
        "무단전재-재배포, AI 학습 및 활용 금지",
        "저작권자 ⓒ 케나르신문",
        "제보는 전화 02-123-4567",
        "카카오톡 '케나르' 검색, 채널 추가",
        "네이버에서 케나르신문 구독하기",
        "[관련기사] 푸른 다리",
    ],
    "pt": ["Entre no nosso canal no WhatsApp", "Entre para o grupo do Telegram", "Compartilhar no Facebook"],
    "zh": ["未经授权，禁止转载", "更多精彩资讯请下载客户端", "更多新闻关注我们", "扫描二维码下载", "看更多：蓝桥"],
}


def _of(lines: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(code, line) for code, held in lines.items() for line in held]


@pytest.mark.parametrize(("code", "line"), _of(SENTENCES))
def test_a_sentence_stays(code: str, line: str) -> None:
    assert not is_boilerplate(line, code)


@pytest.mark.parametrize(("code", "line"), _of(APPEALS))
def test_an_appeal_goes(code: str, line: str) -> None:
    assert is_boilerplate(line, code)


NO_BYLINES = ["كتب الأطفال في خطر", "كتب التاريخ تكذب", "إعداد خطة وطنية", "문화부 기자", "구속된 기자", "여성 기자"]
BYLINES = {"كتب سامر النجار": "سامر النجار", "بقلم: سامر النجار": "سامر النجار", "김도라 기자": "김도라"}


def test_words_before_and_behind_a_name_are_not_enough() -> None:
    assert [one for one in NO_BYLINES if written_by(one)] == []
    assert {one: written_by(one) for one in BYLINES} == BYLINES

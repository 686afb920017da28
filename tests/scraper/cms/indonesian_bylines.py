# fmt: off
# ruff: noqa: E501 - pages are data
"""What stands under a headline or under a text and tells who wrote, who edited and when, as Indonesian, Malay and
Timorese systems write it; in invented names."""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """`head`: between headline and text; `tail`: under the text; what they tell. `published` as in `Page.told`."""

    head: str
    tail: str
    authors: list[str]
    editors: list[str]
    published: str | None


R, G, B = "Rarasati Dewi", "Galih Prakosa", "Bagas Wiryawan"
AT = "2025-02-03T14:05:00+07:00"
DATE = "<div>Senin, 3 Februari 2025 14:05 WIB</div>"


def _told(head: str, authors: list[str], published: str | None = AT, editors: list[str] | None = None, tail: str = "") -> Told:
    return Told(head, tail, authors, editors or [], published)


HEADS = (
    # who
    _told(f"<div>Oleh {R}</div>{DATE}", [R]),
    _told(f"<div>Oleh: <b>{R}</b> &nbsp; Editor: <b>{G}</b></div>{DATE}", [R], editors=[G]),
    _told(f"<div><span>Penulis</span><span>{R}</span></div><div><span>Editor</span><span>{G}</span></div>{DATE}", [R], editors=[G]),
    _told(f"<div>{R}<br>Senin, 3 Februari 2025 14:05 WIB</div>", [R]),
    _told(f"<div>{R}, {B} - Lensa Randu</div>{DATE}", [R, B]),
    _told(f"<div>{R} dan {B}</div>{DATE}", [R, B]),
    _told(f"<div>Penulis: {R} dan {B}</div>{DATE}", [R, B]),
    _told(f"<div>Penulis: {R}, {B}; Editor: {G}</div>{DATE}", [R, B], editors=[G]),
    _told(f"<div>Reporter: {R} / Editor: {G}</div>{DATE}", [R], editors=[G]),
    _told(f"<div>Rep: {R}/ Red: {G}</div>{DATE}", [R], editors=[G]),
    _told(f"<div>Red: {G}</div><div>Rep: {R}</div>{DATE}", [R], editors=[G]),
    _told(f"<div>Jurnalis: {R}</div>{DATE}", [R]),
    _told(f"<div>{R}, Jurnalis - Lensa Randu</div>{DATE}", [R]),
    _told(f"<div>Wartawan: {R} | Redaktur: {G}</div>{DATE}", [R], editors=[G]),
    _told(f"<div>Pewarta : {R}</div><div>Redaktur : {G}</div>{DATE}", [R], editors=[G]),
    _told(f"<div>Kontributor: {R}</div>{DATE}", [R]),
    _told(f"<div>Kontributor Randujaya, {R}</div>{DATE}", [R]),
    _told(f"<div>Laporan Wartawan Lensa Randu, {R}</div>{DATE}", [R]),
    _told(f"<div>Tim Redaksi</div>{DATE}", []),
    _told(f"<div>Redaksi Lensa Randu</div>{DATE}", ["Redaksi Lensa Randu"]),
    _told(f"<div>admin</div>{DATE}", []),
    _told(f"<div>By Admin</div>{DATE}", []),
    _told(f"<div>Oleh Administrator</div>{DATE}", []),
    _told(f"<div>Humas</div>{DATE}", []),
    _told(f"<div>Penulis: Admin Desa</div>{DATE}", []),
    _told(f"<div>Penulis: -</div>{DATE}", []),
    _told(f"<div>Penulis: Sumarni</div>{DATE}", ["Sumarni"]),
    _told(f"<div>Oleh Sumarni</div>{DATE}", ["Sumarni"]),
    _told(f"<div>SUMARNI</div>{DATE}", []),
    _told(f"<div>Penulis: RARASATI DEWI</div>{DATE}", ["RARASATI DEWI"]),
    _told(f"<div>Penulis: M. Zaki Mubarak</div>{DATE}", ["M. Zaki Mubarak"]),
    _told(f"<div>Oleh: H. Abdul Karim, Lc., M.A.</div>{DATE}", ["H. Abdul Karim, Lc., M.A"]),
    _told(f"<div>Oleh: Prof. Dr. Ir. Intan Permatasari, M.Sc., Ph.D.</div>{DATE}", ["Prof. Dr. Ir. Intan Permatasari, M.Sc., Ph.D"]),
    _told(f"<div>Oleh: KH. Zubair Ilyas</div>{DATE}", ["KH. Zubair Ilyas"]),
    _told(f"<div>Oleh: {R}*</div>{DATE}", [R]),
    _told(f"<div>Oleh: {R} *)</div>{DATE}", [R]),
    _told(f"<div>Oleh: {R} (Mahasiswa Universitas Randujaya)</div>{DATE}", [R]),
    _told(f"<div>Ditulis Oleh: {R}</div>{DATE}", [R]),
    _told(f"<div>Diposting oleh: {R} pada 3 Februari 2025 14:05 WIB</div>", [R]),
    _told(f"<div>Dipublikasikan oleh <a href='/author/rara'>{R}</a></div>{DATE}", [R]),
    _told(f"<div>Diunggah oleh : {R}</div>{DATE}", [R]),
    _told(f"<div>Dibuat oleh {R}</div>{DATE}", [R]),
    _told(f"<div>Posted by: {R} | 3 Februari 2025 14:05 WIB</div>", [R]),
    _told(f"<div>Penulis : {R} | Senin, 3 Februari 2025 | 14:05 WIB</div>", [R]),
    _told(f"<div>{R} | Senin, 3 Februari 2025 | 14:05 WIB</div>", [R]),
    _told(f"<div>{R} - Senin, 3 Februari 2025 14:05 WIB</div>", [R]),
    _told(f"<div>{R}, Senin, 3 Februari 2025 14:05 WIB</div>", [R]),
    _told(f"<div>Senin, 3 Februari 2025 14:05 WIB | {R}</div>", [R]),
    _told(f"<div>Senin, 3 Februari 2025 14:05 WIB oleh {R}</div>", [R]),
    _told(f"<div>Senin, 3 Februari 2025 14:05 WIB</div><div>Penulis: {R}</div><div>Fotografer: {B}</div>", [R]),
    _told(f"<ul><li><i></i> {R}</li><li><i></i> Senin, 3 Februari 2025 14:05 WIB</li><li><i></i> 120 views</li></ul>", [R]),
    _told(f"<div><img src=/a.jpg alt='{R}'><a href='/penulis/rara'>{R}</a></div>{DATE}", [R]),
    _told(f"<div><a href='/user/rara'>@rarasati</a></div>{DATE}", []),
    _told(f"<div>Sumber: Antara</div>{DATE}", []),
    _told(f"<div>Antara</div>{DATE}", ["Antara"]),
    _told(f"<div>Daerah</div><div>{R}</div>{DATE}<div>0 Komentar</div>", [R]),
    _told(f"<div>Penyunting: {G}</div><div>Penulis: {R}</div>{DATE}", [R], editors=[G]),
    _told(f"<div>Editor: {G}</div>{DATE}", [], editors=[G]),
    # when
    _told(f"<div>{R}</div><div>Senin, 3 Februari 2025 | 14.05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>3/2/2025 14:05</div>", [R]),
    _told(f"<div>{R}</div><div>03-02-2025 14:05</div>", [R]),
    _told(f"<div>{R}</div><div>2025-02-03 14:05</div>", [R]),
    _told(f"<div>{R}</div><div>03.02.2025 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>3 Feb 2025 - 14:05</div>", [R]),
    _told(f"<div>{R}</div><div>Feb 3, 2025 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Februari 3, 2025, 2:05 pm</div>", [R]),
    _told(f"<div>{R}</div><div>Februari 3, 2025 pukul 14.05</div>", [R]),
    _told(f"<div>{R}</div><div>Senin, 03 Pebruari 2025 14:05</div>", [R]),
    _told(f"<div>{R}</div><div>SENIN, 3 FEBRUARI 2025 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Senin,3 Februari 2025-14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Senin (3/2/2025) 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Diterbitkan : 3 Februari 2025 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Dipublikasikan: Senin, 3 Februari 2025 14:05</div>", [R]),
    _told(f"<div>{R}</div><div>Terbit: 03 Feb 2025 14:05 WIB</div><div>Update: 04 Feb 2025 08:00 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Diperbarui: 4 Februari 2025 08:00 WIB</div><div>Diterbitkan: 3 Februari 2025 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Tayang: Senin, 3 Februari 2025 14:05 WIB | Diubah: Selasa, 4 Februari 2025 08:00 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Publish: 3 Februari 2025, 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>Waktu: Senin, 3 Februari 2025 Jam 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>14:05 WIB - Senin, 3 Februari 2025</div>", [R]),
    _told(f"<div>{R}</div><div>14:05, 03/02/2025</div>", [R]),
    _told(f"<div>{R}</div><div>Senin, 3 Februari 2025 14:05 WITA</div>", [R], "2025-02-03T14:05:00+08:00"),
    _told(f"<div>{R}</div><div>Senin, 3 Februari 2025 - 14:05 WIT</div>", [R], "2025-02-03T14:05:00+09:00"),
    _told(f"<div>{R}</div><div>Senin, 3 Februari 2025 14:05 (GMT+7)</div>", [R]),
    _told(f"<div>{R}</div><div>Senin, 3 Februari 2025 / 4 Sya'ban 1446 | 14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>4 Sya'ban 1446 H | Senin, 3 Februari 2025</div>", [R], "2025-02-03"),
    _told(f"<div>{R}</div><div>Senin Legi, 3 Februari 2025</div>", [R], "2025-02-03"),
    _told(f"<div>{R}</div><div>3 Februari 2025</div><div>14:05 WIB</div>", [R]),
    _told(f"<div>{R}</div><div>3 Februari 2025</div><div>Waktu baca 3 menit</div>", [R], "2025-02-03"),
    _told(f"<div>{R}</div><div>3 Februari 2025</div><div>Dilihat 14.05 kali</div>", [R], "2025-02-03"),
    _told(f"<div>{R}</div><div>Mon, 3 Feb 2025 14:05</div>", [R]),
    _told(f"<div>{R}</div><div>3rd February 2025, 14:05</div>", [R]),
    _told(f"<div>{R}</div><div>2 jam yang lalu</div><div>3 Februari 2025 14:05</div>", [R]),
)
"""Under the headline."""

TAILS = (
    _told(DATE, [R], tail=f"<p>Penulis: {R}</p>"),
    _told(DATE, [R], tail=f"<p>Penulis : {R}</p><p>Editor : {G}</p>", editors=[G]),
    _told(DATE, [R], tail=f"<p>Penulis : {R}<br>Editor : {G}</p>", editors=[G]),
    _told(DATE, [R], tail=f"<p>Pewarta: {R}<br>Editor: {G}<br>Copyright © ANTARA 2025</p>", editors=[G]),
    _told(DATE, [R], tail=f"<p>(Pewarta: {R})</p>"),
    _told(DATE, [R], tail=f"<p>Reporter: {R}</p><p>Foto: {B}</p>"),
    _told(DATE, [R], tail=f"<p>Laporan: {R}</p>"),
    _told(DATE, [R], tail=f"<p>Teks: {R}</p>"),
    _told(DATE, [R], tail=f"<p>Kontributor: {R}, Randujaya</p>"),
    _told(DATE, [R], tail=f"<p>(Kontributor: {R}/Editor: {G})</p>", editors=[G]),
    _told(DATE, [R], tail=f"<div class=author><span>Penulis</span><h4>{R}</h4></div>"),
    _told(DATE, [R], tail=f"<div>Reporter<br>{R}</div><div>Editor<br>{G}</div>", editors=[G]),
    _told(DATE, [R], tail=f"<div>Redaktur : {G}<br>Reporter : {R}</div>", editors=[G]),
    _told(DATE, [], tail="<p>(Red)</p>"),
    _told(DATE, [], tail="<p>(rdw/gpk)</p>"),
    _told(DATE, [], tail="<p>(Humas Kemenag Randujaya)</p>"),
    _told(DATE, [], tail=f"<p>Editor: {G}</p>", editors=[G]),
)
"""Under the text, in its box or behind it."""

SIGNED = (
    _told(DATE, [R], tail=f"<p>({R})</p>"),
    _told(DATE, [R], tail=f"<p><strong>({R})</strong></p>"),
    _told(DATE, [R], tail=f"<p><strong>[{R}]</strong></p>"),
    _told(DATE, [R], tail=f"<p>*({R})</p>"),
    _told(DATE, [R], tail=f"<p>({R}/Lensa Randu)</p>"),
    _told(DATE, [R], tail=f"<p><strong>{R}</strong></p>"),
)
"""Signatures without a label, which only their place in the text tells."""

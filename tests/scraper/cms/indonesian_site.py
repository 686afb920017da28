# fmt: off
# ruff: noqa: E501 - pages are data
"""What the invented pages of Indonesian and Malay systems are made of: stories, furniture, and the right answers."""

from __future__ import annotations

from typing import Any, NamedTuple


class Story(NamedTuple):
    """A headline and the paragraphs under it."""

    title: str
    text: tuple[str, ...]


class Page(NamedTuple):
    """A page and what a reader sees on it. `told`: field -> right answer; `published` and `modified` are ISO, a day
    alone where no clock is told, with the zone where there is one."""

    name: str
    url: str
    html: str
    told: dict[str, Any]


VILLAGE = Story("Pemdes Sukarimba Salurkan Pupuk kepada 84 Petani Kopi", (
    "Pemerintah Desa Sukarimba menyalurkan bantuan pupuk organik kepada 84 petani kopi di balai desa, Senin (3/2/2025).",
    "Kepala Desa Sukarimba, Drs. H. Yarwan Setyadi, M.Si., menyebut bantuan itu berasal dari dana desa tahun anggaran berjalan. Setiap petani menerima empat karung.",
    "“Kami ingin panen raya nanti tidak lagi bergantung pada pupuk dari luar,” ujarnya di hadapan warga.",
    "Ketua kelompok tani, Mbah Tarmo, mengaku lega. Selama dua musim terakhir hasil kebunnya merosot karena tanah mulai mengeras.",
    "Penyuluh pertanian akan mendampingi petani selama tiga bulan. Mereka mengajarkan cara membuat kompos dari kulit kopi yang selama ini dibuang begitu saja.",
    "Sisa pupuk disimpan di gudang milik desa dan akan dibagikan pada tahap kedua bulan April mendatang.",
))
OFFICE = Story("Kanwil Buka Layanan Paspor Akhir Pekan di Kota Randujaya", (
    "Kantor wilayah membuka layanan paspor pada akhir pekan bagi pemohon yang tidak sempat datang pada hari kerja. Layanan itu dimulai pekan ini di Kota Randujaya.",
    "Kepala Kantor, Dr. Hj. Melati Purbaningsih, S.H., M.H., menuturkan kuota yang disediakan sebanyak 150 orang setiap Sabtu. Pemohon wajib mendaftar lewat aplikasi paling lambat dua hari sebelumnya.",
    "“Petugas kami bergiliran agar mutu pelayanan tetap terjaga,” tutur Melati saat meninjau ruang tunggu.",
    "Ia menambahkan bahwa pemohon lanjut usia dan penyandang disabilitas dilayani di loket khusus tanpa antrean.",
    "Hingga siang, 97 berkas telah selesai diverifikasi. Sisanya dijadwalkan rampung sebelum kantor tutup pukul 15.00 WIB.",
    "Masyarakat diimbau tidak memakai jasa calo karena seluruh biaya tercantum di papan pengumuman.",
))
PESANTREN = Story("Santri Pesantren Al-Kautsar Olah Limbah Kelapa Jadi Pot Ramah Lingkungan", (
    "Puluhan santri Pesantren Al-Kautsar mengolah sabut kelapa menjadi pot tanaman yang mudah terurai di dalam tanah.",
    "Pengasuh pesantren, KH Muhammad Zubair Ilyas, bercerita gagasan itu muncul dari tumpukan sabut di belakang dapur. Setiap hari dapur memakai sedikitnya 40 butir kelapa.",
    "“Islam mengajarkan kita merawat bumi. Limbah ini ternyata punya nilai,” jelasnya kepada tamu yang berkunjung.",
    "Santri kelas akhir bertugas menjemur sabut selama tiga hari, lalu mencetaknya dengan alat sederhana buatan sendiri.",
    "Pot dijual seharga Rp7.500 per buah di koperasi. Sebagian hasil penjualan dipakai untuk membeli buku perpustakaan.",
    "Dinas lingkungan hidup setempat berencana memesan 2.000 pot untuk pembibitan mangrove tahun ini.",
))
KAMPUNG = Story("Penduduk Kampung Seri Merbau Baiki Jambatan Kayu Secara Gotong-Royong", (
    "Lebih 60 penduduk Kampung Seri Merbau bergotong-royong membaiki jambatan kayu yang rosak akibat banjir besar minggu lalu.",
    "Ketua kampung, Mohd Razif Sulaiman, berkata jambatan itu merupakan satu-satunya laluan ke sekolah dan klinik. Penduduk terpaksa menggunakan bot sejak Jumaat.",
    "“Kami tidak boleh menunggu terlalu lama kerana anak-anak perlu ke sekolah,” katanya ketika ditemui.",
    "Beliau memaklumkan bahawa kayu dan paku disumbangkan oleh beberapa peniaga di pekan berhampiran.",
    "Jabatan Kerja Raya daerah dijangka menghantar jurutera bagi memeriksa tiang jambatan itu esok.",
    "Sementara itu, pihak sekolah membenarkan murid yang terjejas mengikuti kelas dari rumah sehingga laluan dibuka semula.",
))
HEADS = ("Harga Getah Karet di Lubuk Cerana Merangkak Naik Sejak Awal Bulan", "Regu Penyelamat Temukan Perahu Hilang di Muara Tanjung Wangi", "Turnamen Voli Antardusun Diikuti Enam Belas Regu dari Dua Kecamatan", "Perpustakaan Keliling Sambangi Sekolah Terpencil Setiap Hari Rabu")
NAV = '<header class="header"><a class="navbar-brand" href="/"><img src="/assets/logo.png" alt="Logo"> Portal</a><ul class="nav-menu"><li><a href="/">Beranda</a></li><li><a href="/profil">Profil</a></li><li><a href="/berita">Berita</a></li><li><a href="/layanan">Layanan</a></li><li><a href="/kontak">Kontak</a></li></ul></header>'
FOOT = '<footer class="footer"><p>Jl. Kenanga Raya No. 17, Randujaya. Telp. (0799) 551234. Jam pelayanan Senin sampai Jumat pukul 08.00 hingga 15.30.</p><p>Hak Cipta &copy; 2025. Seluruh hak dilindungi undang-undang.</p></footer>'


def paragraphs(story: Story, first: int = 0, end: int | None = None, attribute: str = "") -> str:
    """Some of a story's paragraphs as elements."""
    return "".join(f"<p{attribute}>{text}</p>\n" for text in story.text[first:end])


def broken(story: Story, first: int = 0, end: int | None = None) -> str:
    """Some of a story's paragraphs as texts between line breaks."""
    return "<br /><br />\n".join(story.text[first:end])


def cards(heading: str = "Berita Terbaru", when: str = "1 Februari 2025") -> str:
    """A sidebar of other articles."""
    rows = "".join(f'<div class="media"><a href="/berita/{n}"><img src="/thumb/{n}.jpg" alt=""></a><div class="media-body"><h5><a href="/berita/{n}">{head}</a></h5><small>{when}</small></div></div>' for n, head in enumerate(HEADS))
    return f'<div class="col-lg-4"><div class="box"><h4>{heading}</h4>{rows}</div></div>'


def head(title: str, extra: str = "", lang: str = "id") -> str:
    """The top of a page that tells machines what `extra` holds, and <title>."""
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{extra}</head><body>'


def og(story: Story, site: str, picture: str = "", extra: str = "") -> str:
    """Open Graph's fields as most systems fill them."""
    image = f'<meta property="og:image" content="{picture}">' if picture else ""
    return f'<meta property="og:title" content="{story.title}"><meta property="og:type" content="article"><meta property="og:site_name" content="{site}"><meta name="description" content="{story.text[0][:90]}">{image}{extra}'


def page(pages: list[Page], name: str, url: str, html: str, story: Story, **told: Any) -> None:
    """Add a page with the answers of its story, unless `told` has others."""
    answers: dict[str, Any] = {"title": story.title, "body": list(story.text), "authors": [], "editors": [], "published": None, "modified": None, "dateline": None, "lead": None, "caption": None, "credit": None, "tags": [], "section": None, "language": "id"}
    unknown = told.keys() - answers.keys()
    if unknown:
        raise KeyError(unknown)
    pages.append(Page(name, url, html, answers | told))

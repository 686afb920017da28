"""Names of encodings, as the WHATWG Encoding standard gives them, and the codecs that read them.

https://encoding.spec.whatwg.org/#names-and-labels: what pages write is a label, several labels mean one encoding,
and for most old ones the encoding is the larger one that browsers read them as: ``iso-8859-1`` is windows-1252.
Labels of the standard's "replacement" encoding (``hz-gb-2312``, ``iso-2022-kr``) name none: browsers show nothing.
"""

from __future__ import annotations

_ENCODINGS = """
utf-8           utf-8         utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
utf-16le        utf-16-le     utf-16 ucs-2 unicode unicodefeff csunicode iso-10646-ucs-2
utf-16be        utf-16-be     unicodefffe
windows-1252    cp1252        cp1252 iso-8859-1 latin1 l1 ascii us-ascii ansi_x3.4-1968 cp819 csisolatin1 ibm819
                              iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 x-cp1252 x-user-defined
iso-8859-2      iso8859-2     latin2 l2 csisolatin2 iso-ir-101 iso88592 iso_8859-2 iso_8859-2:1987
iso-8859-3      iso8859-3     latin3 l3 csisolatin3 iso-ir-109 iso88593 iso_8859-3 iso_8859-3:1988
iso-8859-4      iso8859-4     latin4 l4 csisolatin4 iso-ir-110 iso88594 iso_8859-4 iso_8859-4:1988
iso-8859-5      iso8859-5     cyrillic csisolatincyrillic iso-ir-144 iso88595 iso_8859-5 iso_8859-5:1988
iso-8859-6      iso8859-6     arabic asmo-708 csisolatinarabic ecma-114 csiso88596e csiso88596i iso-8859-6-e
                              iso-8859-6-i iso-ir-127 iso88596 iso_8859-6 iso_8859-6:1987
iso-8859-7      iso8859-7     greek greek8 sun_eu_greek csisolatingreek ecma-118 elot_928 iso-ir-126 iso88597 iso_8859-7
                              iso_8859-7:1987
iso-8859-8      iso8859-8     hebrew visual csisolatinhebrew csiso88598e iso-8859-8-e iso-ir-138 iso88598 iso_8859-8
                              iso_8859-8:1988
iso-8859-8-i    iso8859-8     logical csiso88598i
iso-8859-10     iso8859-10    latin6 l6 csisolatin6 iso-ir-157 iso885910
iso-8859-13     iso8859-13    iso885913
iso-8859-14     iso8859-14    iso885914
iso-8859-15     iso8859-15    l9 csisolatin9 iso885915 iso_8859-15
iso-8859-16     iso8859-16
ibm866          cp866         866 csibm866
koi8-r          koi8-r        koi koi8 koi8_r cskoi8r
koi8-u          koi8-u        koi8-ru
macintosh       mac-roman     mac csmacintosh x-mac-roman
x-mac-cyrillic  mac-cyrillic  x-mac-ukrainian
windows-874     cp874         dos-874 tis-620 iso-8859-11 iso8859-11 iso885911
windows-1250    cp1250        cp1250 x-cp1250
windows-1251    cp1251        cp1251 x-cp1251
windows-1253    cp1253        cp1253 x-cp1253
windows-1254    cp1254        cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 latin5 l5
                              csisolatin5 iso-ir-148
windows-1255    cp1255        cp1255 x-cp1255
windows-1256    cp1256        cp1256 x-cp1256
windows-1257    cp1257        cp1257 x-cp1257
windows-1258    cp1258        cp1258 x-cp1258
gbk             gb18030       gb2312 gb_2312 gb_2312-80 x-gbk chinese csgb2312 csiso58gb231280 iso-ir-58
gb18030         gb18030
big5            big5hkscs     big5-hkscs cn-big5 x-x-big5 csbig5
euc-jp          euc-jp        x-euc-jp cseucpkdfmtjapanese
iso-2022-jp     iso2022-jp    csiso2022jp
shift_jis       cp932         shift-jis sjis x-sjis windows-31j ms932 ms_kanji csshiftjis
euc-kr          cp949         ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr csksc56011987
                              iso-ir-149
"""
"""Name, Python's codec, further labels; a line that begins with spaces goes on with labels."""


def _read() -> tuple[dict[str, str], dict[str, str]]:
    names, codecs, name = {}, {}, ""
    for line in _ENCODINGS.strip().splitlines():
        labels = line.split()
        if not line.startswith(" "):
            name, codec, *labels = labels
            codecs[name] = codec
            names[name] = name
        names.update(dict.fromkeys(labels, name))
    return names, codecs


_NAMES, _CODECS = _read()


def named(label: str) -> str | None:
    """The encoding that a label names, in lower case, or None for a label that browsers do not know.

    >>> named("ISO-8859-1"), named("gb2312"), named("wingdings")
    ('windows-1252', 'gbk', None)
    """
    return _NAMES.get(label.strip().lower())


def codec_of(name: str) -> str:
    """Python's codec for an encoding of the standard. Raises KeyError for any other name."""
    return _CODECS[name]

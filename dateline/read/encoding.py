"""Turn a file's bytes into clean Unicode text: encodings undone, spaces and line ends made plain."""

from __future__ import annotations

import codecs
import html
import re
import unicodedata

import ftfy

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF", b"{\\rtf")
_SAMPLE = 4000  # bytes looked at to tell UTF-16 without a mark, and binary, from text
_WIDE_SHARE = 0.3  # Western UTF-16 has a zero in nearly every second byte, a text none
_CONTROL_SHARE = 0.01  # a stray control character is a copying accident, one in a hundred a binary
_BROKEN_SHARE = 0.03  # three in a hundred spoil every other word; accents lost in names stay below one
# English has an accented letter in some hundreds; Polish and Czech names push that to a few in a
# hundred. A Cyrillic or Greek text read as cp1252 has nothing else.
_ACCENT_SHARE = 0.2

_CONTROLS = bytes(sorted(frozenset(range(32)) - {9, 10, 11, 12, 13, 26, 27}))
# Mac Roman puts its quotation marks where cp1252 has these capitals: within or beside small letters.
_MAC_BYTES = re.compile(rb"(?<=[a-z])\xd5(?=[a-z])|\xd2(?=[A-Za-z])|(?<=[a-z.,])\xd3")
_CP1252_QUOTES = re.compile(rb"[\x91-\x94]")

_MISREAD = "\u00a0‘’“”–—…•éèêëáàâäíìîïóòôöúùûüñçşğ£€©®°"
_MAC_ROMAN = {c.encode().decode("mac_roman"): c for c in _MISREAD}
_MAC_PATTERN = re.compile("|".join(sorted(map(re.escape, _MAC_ROMAN), key=lambda k: (-len(k), k))))

# Characters that have no width or only steer the layout: zero-width ones, soft hyphen, direction marks.
_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F)]
    + [*range(0x2060, 0x2070)]
    + [c for c in range(32) if c not in (9, 10)]
    + [c for c in range(0x7F, 0xA0) if c != 0x85],  # noqa: PLR2004 - NEL is a line end
)
_SPACES = dict.fromkeys([0x09, 0x0B, 0x0C, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029], " ")
_SPACES |= dict.fromkeys([0x202F, 0x205F, 0x3000], " ")
_PLAIN = {**_INVISIBLE, **_SPACES}

# UTF-8 read in a double-byte encoding swallows the space after a closing quotation mark, an
# apostrophe or a dash, and is often printed as these two signs. Between a letter or a stop and a
# letter they occur in no prose; a slip of the keyboard makes one, hardly two, so three are a habit.
# Nobody asks right behind the comma that ends a quotation: there, one is enough.
_SWALLOWED = re.compile(r'(?<=[\w.,!?…])"\?(?=[^\W\d_]|["(\[])')
_SWALLOWED_LEAST = 3
_SURELY_SWALLOWED = re.compile(r'(?<=,)"\?(?=[^\W\d_])')
_SWALLOWED_DASH = re.compile(r'(?<=\w )"\?(?=[^\W\d_])')
_SWALLOWED_APOSTROPHE = re.compile(r'(?<=[^\W\d_])"(?=(?:t|s|re|ve|ll|d|m)\b)')
# `don"t` and `they"ve`: an apostrophe that was taken for a quotation mark, whatever else a text has.
_MISTAKEN_APOSTROPHE = re.compile(r'(?<=n)"(?=t\b)|(?<=[A-Za-z])"(?=(?:ve|ll|re)\b)')

# Quotation marks as news wires typed them: ``It rose,'' she said, of ``Zenda.''
_TYPED_OPENING = re.compile(r"``|(?:(?<=\s)|^)''(?=\w)", re.MULTILINE)
_TYPED_CLOSING = re.compile(r"''")

# What is lost or spoilt between an O and a capital is the apostrophe of an Irish name; a quotation mark
# stands there before small letters too, where the broken encoding took the capital as well.
_LOST_APOSTROPHE = re.compile(
    r"(?<![^\W_])O(?:[\"?]?\ufffd{1,3}(?=[A-Z][a-z])|\?(?=[A-Z][a-z]+\b)|\"(?=[A-Z]?[a-z]{3,}\b)"
    r"|['’]\ (?=(?!Lantern|War\b)[A-Z][a-z]{2,}))"
)

_FTFY = ftfy.TextFixerConfig(unescape_html=False, uncurl_quotes=False, explain=False)
_HALF = re.compile("[\ud800-\udfff]")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8});")
_MAX_ROUNDS = 8  # text that was escaped or misread more often than this is left as it is


class EncodingError(ValueError):
    """The bytes are no text, or one whose encoding can't be undone; the message says which."""


def decode(data: bytes) -> str:
    """Give the text of the bytes with plain line ends; raises EncodingError where there is none."""
    if data.startswith(_MAGIC):
        raise EncodingError("it is a binary file, not text")
    text = plain_lines(_decode(data))
    if text.count("\ufffd") > len(text) * _BROKEN_SHARE:
        raise EncodingError("its encoding is broken: many characters can't be read")
    return text


def plain_lines(text: str) -> str:
    """Give every line the same end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def restore_quotation_marks(text: str) -> str:
    """Undo `don"t`, typed marks, and as a habit or beyond doubt `said."?The` and `teachers"?unions`."""
    text = _MISTAKEN_APOSTROPHE.sub("’", text)
    if "``" in text:
        text = _TYPED_CLOSING.sub("”", _TYPED_OPENING.sub("“", text))
    if '"?' not in text:
        return text
    if not _SURELY_SWALLOWED.search(text) and len(_SWALLOWED.findall(text)) < _SWALLOWED_LEAST:
        return text
    return "\n".join(map(_restore_line, text.split("\n")))


def _restore_line(line: str) -> str:
    line = _SWALLOWED_APOSTROPHE.sub("’", _SWALLOWED_DASH.sub("— ", line))
    return _SWALLOWED.sub(_closing_mark, line)


def _closing_mark(match: re.Match[str]) -> str:
    """Read a possessive after a plural's s outside of any quotation, else the end of a quotation."""
    before = match.string[: match.start()]
    marks = _SWALLOWED.sub("", before).count('"') - len(_SWALLOWED.findall(before))
    if before[-1].lower() == "s" and marks <= 0:
        return "’ "
    return "” " if "“" in before else '" '


def whole_characters(text: str) -> str:
    """Join the halves of characters that JSON and YAML may write apart; a half alone is unreadable."""
    if text.isascii() or not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _decode(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace").lstrip("\ufeff")
    sample = data[:_SAMPLE]
    wide = _wide_encoding(sample)
    if wide:
        text = data.decode(wide, errors="replace")
        if (
            sum(not c.isprintable() and c not in "\r\n\t" for c in text[:_SAMPLE])
            > len(sample) * _CONTROL_SHARE
        ):
            raise EncodingError("it is a binary file, not text")
        return text
    if len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) * _CONTROL_SHARE:
        raise EncodingError("it is a binary file, not text")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data)


def _wide_encoding(sample: bytes) -> str | None:
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half * _WIDE_SHARE and not sample[::2].count(0):
        return "utf-16-le"
    if half and sample[::2].count(0) > half * _WIDE_SHARE and not sample[1::2].count(0):
        return "utf-16-be"
    return None


def _decode_legacy(data: bytes) -> str:
    """UTF-8 with a damaged character or two, else Mac Roman or cp1252."""
    lenient = data.decode("utf-8", errors="replace")
    broken = lenient.count("\ufffd")
    if broken < sum(c > "\x7f" for c in lenient) - broken:
        return lenient
    mac = len(_MAC_BYTES.findall(data))
    encoding = "mac_roman" if mac and not _CP1252_QUOTES.search(data) else "cp1252"
    text = data.decode(encoding, errors="replace")
    letters = [c for c in text if c.isalpha()]
    if sum(c > "\x7f" for c in letters) > len(letters) * _ACCENT_SHARE:
        raise EncodingError("its encoding is neither UTF-8 nor Western European")
    return text


def normalise(line: str) -> str:
    """Clean one line: mis-decoded text repaired, NFC, one plain space between words, none around.

    Applied to its own result it changes nothing. Quotation marks stay as printed.
    """
    if line.isascii() and "&" not in line:
        return _spaced(line)
    for _ in range(_MAX_ROUNDS):
        before = line
        line = _normalise_once(line)
        if line == before:
            break
    return line


def _normalise_once(line: str) -> str:
    if "&" in line:
        line = _ENTITY.sub(lambda m: html.unescape(m[0]), line)
    if not line.isascii():
        line = _MAC_PATTERN.sub(lambda m: _MAC_ROMAN[m[0]], line)
        line = unicodedata.normalize("NFC", ftfy.fix_text(line, _FTFY))
    return _spaced(line)


def _spaced(line: str) -> str:
    """Leave one space between words, and the apostrophe in "O’Hara".

    All that the table takes away or replaces is not printable.
    """
    line = " ".join((line if line.isprintable() else line.translate(_PLAIN)).split())
    return _LOST_APOSTROPHE.sub("O’", line) if "O" in line else line

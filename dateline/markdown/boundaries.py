"""Where a name begins and ends in running text, and what is not running text at all."""

from __future__ import annotations

import re
import unicodedata

# Scripts that write no spaces: each character may begin and end a name. Thai, Lao, Tibetan,
# Burmese, Khmer, kana and Han, by their Unicode blocks.
UNSPACED = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_BEGIN, _END = 0x300, 0x2000  # the blocks in which the combining marks of living scripts lie
# Marks that Python's \w leaves out: with them "é" in two characters is one letter, and so is a matra.
_JOINERS = "\u200c\u200d"
MARKS = "".join(chr(c) for c in range(_BEGIN, _END) if unicodedata.category(chr(c))[0] == "M") + _JOINERS

# One character for one, so that offsets stay: what print varies and readers do not see.
_PLAIN = str.maketrans("’‘‛ʼ\u00a0\u2009\u202f\n\t\u2010\u2011", "''''     --")
# A name ends where its word does; a possessive belongs to it.
_LOST = "\ufffd"  # what a broken encoding left of a letter; a question mark is another
# Nor is it one in front of a currency's sign, "US$70", or of the plus of what is called by it, "Zenda+".
_NO_ENDING = rf"(?!{_LOST}*[\w{MARKS}]|\?[a-z]|'\w|[$£€]\d|\+)"
_ENDING = re.compile(rf"(?:'s)?{_NO_ENDING}")
_PLURAL_ENDING = re.compile(rf"(?:'s|e?s'?)?{_NO_ENDING}")
_UNSPACED = re.compile(f"[{UNSPACED}]")
# Left of a name: "@Zenda", "#Zenda", "O'Zenda", "x.Zenda"; right of it: "Zenda.example".
_WORD_BEFORE = re.compile(r"(?:[@#\\_]|\w['.])\Z")
_INITIAL = re.compile(r"(?<![^\W_])[^\W\d_]\.\Z")  # "J.Moore" is Moore
_DOMAIN = re.compile(r"\.[a-z]")
# Addresses, and formulas by Pandoc's rule: no space inside the dollars, no digit after them.
_ADDRESS = re.compile(r"\b[a-z][\w+.-]*://\S+|\bwww\.\S+|\S+@\S+\.\w+")
_FORMULA = re.compile(
    r"\$\$.+?\$\$|(?<![\w$\\])\$(?=[^\s$])[^$]*?(?<=[^\s\\])\$(?![\d$])|\\\(.+?\\\)|\\\[.+?\\\]", re.DOTALL
)
_NOTHING = "\ufffc"  # stands for what is not text


def is_of_word(char: str) -> bool:
    """Tell whether a character is of a word, as regular expressions count it."""
    return char.isalnum() or char == "_"


def plain(text: str) -> str:
    """Fold apostrophes, hyphens and spaces, one character for one."""
    if text.isascii():
        return text.replace("\n", " ").replace("\t", " ")
    return text.translate(_PLAIN)


def masked(text: str) -> str:
    """Blot out addresses and formulas, so that no name is found in them; offsets stay."""
    if "://" in text or "www." in text or "@" in text:
        text = _ADDRESS.sub(_blot, text)
    if text.count("$") > 1 or "\\" in text:
        text = _FORMULA.sub(_blot, text)
    return text


def fits(text: str, start: int, end: int, *, plural: bool) -> int | None:
    """Give where a name between two offsets ends, its possessive included, or None inside a longer word."""
    if start and _glued(text, start):
        return None
    if _UNSPACED.match(text, end - 1):
        return end
    ending = (_PLURAL_ENDING if plural else _ENDING).match(text, end)
    if ending is None or _DOMAIN.match(text, ending.end()):
        return None
    return ending.end()


def _glued(text: str, start: int) -> bool:
    """Tell whether a name hangs on what stands before it."""
    before = text[start - 1]
    if before in " (":
        return False
    if before == _LOST:
        return True
    if before.isalnum() or before in MARKS:
        return not _UNSPACED.match(text, start)
    context = text[max(0, start - 3) : start]
    return bool(_WORD_BEFORE.search(context)) and not _INITIAL.search(context)


def _blot(match: re.Match[str]) -> str:
    return _NOTHING * len(match[0])

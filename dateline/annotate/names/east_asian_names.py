"""Names of people in East Asia, which begin with the surname: "Wang Haining", "Tran Van Minh"."""

from __future__ import annotations

import re
from collections.abc import Sequence

# The hundred commonest surnames of China in pinyin, but for those that are English words or given names.
_CHINESE = frozenset(
    "wang li zhang liu chen yang huang zhao wu zhou xu zhu hu guo luo gao zheng liang xie xu deng feng cao"
    " peng zeng xiao tian dong yuan pan jiang cai yu du ye cheng su wei lv ding shen ren yao zhong cui tan"
    " lu fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei hao gong"
    " shao kong mao wan gu lai wen qian dai qiao hong gan zhan sun song tang han ma lin he xiang".split()
)
_VIETNAMESE = frozenset("nguyen tran pham hoang phan vu dang bui ngo duong le".split())
_INITIALS = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINALS = (
    "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e"
    "|i|u|v)"
)
_SYLLABLE = f"{_INITIALS}{_FINALS}"
_GIVEN = re.compile(rf"{_SYLLABLE}(?:'?{_SYLLABLE})?$")
# Vietnamese given names and middle names are of one syllable each.
_ONE = re.compile(r"(?:[bcdghklmnpqrstvx]|[bckptn]h|gi|ng|ngh|qu|tr)?[aeiouy]{1,3}(?:[cmnpt]|ch|ng|nh)?$")
_MOST = 4  # words


def is_surname_first(words: Sequence[str]) -> bool:
    """Say whether folded words are a Chinese or a Vietnamese surname and what may be given names."""
    surname, *given = words
    if len(given) == 1 and surname in _CHINESE:
        return _GIVEN.match(given[0]) is not None
    several = 1 < len(given) < _MOST and surname in _VIETNAMESE
    return several and all(_ONE.match(word) for word in given)

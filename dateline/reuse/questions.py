"""What a page's conversion asks of the rest of the site, written down so that it can be asked again.

The extensions see the site through mappings and functions: names by first word, files by path, places
by where they lie. Each is given to them watched: it remembers the keys that it was asked for. A
conversion stands as long as all its keys have the same answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping
from typing import Any, Protocol, TypeVar

from dateline.reuse.description import described, digest

V = TypeVar("V")

# The keys that were asked of each part of the site, by its name; None stands for all of them. One text holds
# them, each after a zero character: a page asks for every word that it has, and one text is read at once.
Asked = dict[str, str | None]
_BEFORE_KEY = "\0"


class _Watched(Protocol):
    """What remembers the keys that it was asked for, and can say what they give today."""

    def forget(self) -> None: ...

    def asked(self) -> str | None: ...

    def answer(self, keys: str | None) -> bytes: ...


class _Digests(dict[str, bytes]):
    """A hash of each question with its answer, made when it is first asked for: pages ask the same."""

    def __init__(self, answer: Callable[[str], object]) -> None:
        super().__init__()
        self._answer = answer

    def __missing__(self, key: str) -> bytes:
        made = self[key] = digest(key, described(self._answer(key)))
        return made

    def together(self, keys: Iterable[str]) -> bytes:
        """Give those of some keys, whatever their order: all have the same length."""
        return b"".join(map(self.__getitem__, sorted(keys)))


class WatchedMapping(Mapping[str, V]):
    """A mapping that remembers what it was asked; whoever goes through it has asked for everything."""

    def __init__(self, inner: Mapping[str, V]) -> None:
        self.inner = inner
        self.keys_asked: set[str] = set()
        self._everything = False
        self._digests = _Digests(inner.__getitem__)

    def __getitem__(self, key: str) -> V:
        """Give a value, and remember its key."""
        self.keys_asked.add(key)
        return self.inner[key]

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ANN401 - as in Mapping
        """Give a value or the default, and remember the key."""
        self.keys_asked.add(key)
        return self.inner.get(key, default)

    def __contains__(self, key: object) -> bool:
        """Tell whether a key is there, and remember it."""
        self.keys_asked.add(str(key))
        return key in self.inner

    def __iter__(self) -> Iterator[str]:
        """Give all keys: everything is asked for."""
        self._everything = True
        return iter(self.inner)

    def __len__(self) -> int:
        """Give the number of keys: everything changes it."""
        self._everything = True
        return len(self.inner)

    def __bool__(self) -> bool:
        """Tell whether there is anything; every answer says that too."""
        return bool(self.inner)

    def keys(self) -> KeysView[str]:
        """Give the keys, which remember as well."""
        return _WatchedKeys(self)

    def forget(self) -> None:
        """Begin anew."""
        self.keys_asked, self._everything = set(), False

    def asked(self) -> str | None:
        """Give the keys that were asked for; None for all of them."""
        return None if self._everything else _together(self.keys_asked)

    def answer(self, keys: str | None) -> bytes:
        """Give a hash of what the mapping holds for these keys, or for all."""
        found = self.inner.keys() if keys is None else self.inner.keys() & _apart(keys)
        return digest(b"some" if self.inner else b"none", self._digests.together(found))


class _WatchedKeys(KeysView[str]):
    """The keys of a watched mapping."""

    _mapping: WatchedMapping[Any]

    def __and__(self, other: Iterable[Any]) -> set[str]:
        """Give which of these are keys, and remember them all."""
        asked = set(other)
        self._mapping.keys_asked |= asked
        return asked & self._mapping.inner.keys()


class WatchedFunction:
    """A function of a text that remembers what it was asked."""

    def __init__(self, inner: Callable[[str], object]) -> None:
        self._asked: set[str] = set()
        self._digests = _Digests(inner)

    def ask(self, key: str) -> None:
        """Remember that this was asked."""
        self._asked.add(key)

    def forget(self) -> None:
        """Begin anew."""
        self._asked = set()

    def asked(self) -> str | None:
        """Give what was asked."""
        return _together(self._asked)

    def answer(self, keys: str | None) -> bytes:
        """Give a hash of what the function gives for these texts."""
        return digest(self._digests.together(_apart(keys or "")))


class Questions:
    """All that is watched of a site, by name."""

    def __init__(self) -> None:
        self._watched: dict[str, _Watched] = {}

    def mapping(self, name: str, inner: Mapping[str, V]) -> WatchedMapping[V]:
        """Give a mapping that is watched from now on."""
        watched = WatchedMapping(inner)
        self._watched[name] = watched
        return watched

    def function(self, name: str, inner: Callable[[str], object]) -> WatchedFunction:
        """Give what remembers the questions to a function."""
        watched = WatchedFunction(inner)
        self._watched[name] = watched
        return watched

    def forget(self) -> None:
        """Begin a conversion."""
        for watched in self._watched.values():
            watched.forget()

    def asked(self) -> Asked:
        """Give what was asked since."""
        return {name: watched.asked() for name, watched in self._watched.items()}

    def answer(self, asked: Asked) -> bytes:
        """Answer questions with what the site holds today, as a hash."""
        return digest(*(watched.answer(asked.get(name, "")) for name, watched in self._watched.items()))


def _together(keys: set[str]) -> str:
    return "".join(map(_BEFORE_KEY.__add__, keys))


def _apart(keys: str) -> set[str]:
    return set(keys.split(_BEFORE_KEY)[1:])

"""Values as text, the same for the same value in every process, to be hashed."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import Enum
from pathlib import PurePath
from types import FunctionType, ModuleType

_ATOMS = (str, bytes, int, float, bool, type(None), date, time)  # a datetime is a date


class UndescribedError(Exception):
    """A value that can't be told from another: what depends on it is not reused."""


def described(value: object) -> str:
    """Describe a value by what it holds, so that two values with one description are the same.

    Raises UndescribedError for an object that does not say what it holds.
    """
    if type(value) in _ATOMS:
        return repr(value)
    if isinstance(value, Mapping):
        return f"{{{','.join(f'{described(k)}:{described(v)}' for k, v in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"[{','.join(map(described, value))}]"
    if isinstance(value, set | frozenset):
        return f"set[{','.join(sorted(map(described, value)))}]"
    for kind, describe in _KINDS:
        if isinstance(value, kind):
            return f"{type(value).__qualname__}({describe(value)})"
    if dataclasses.is_dataclass(value):
        fields = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
        return f"{type(value).__qualname__}({','.join(f'{name}={described(one)}' for name, one in fields)})"
    raise UndescribedError(type(value).__qualname__)


def _importable(value: object) -> str:
    """Name a function or a class by where it is imported from; one made in a function has no such place."""
    name = f"{getattr(value, '__module__', '')}.{getattr(value, '__qualname__', '<')}"
    if "<" in name:
        raise UndescribedError(name)
    return name


# Kinds that say in one way or another what they hold.
_KINDS: tuple[tuple[type, Callable[[object], str]], ...] = (
    (Enum, lambda value: repr(getattr(value, "value", None))),
    (PurePath, str),
    (ModuleType, lambda value: getattr(value, "__name__", "")),
    (FunctionType, _importable),
    (type, _importable),
    (int, lambda value: repr(int(value))),  # type: ignore[call-overload]
    (str, lambda value: repr(str(value))),
)


def digest(*parts: str | bytes) -> bytes:
    """Hash some texts, each apart from the next."""
    made = hashlib.blake2b(digest_size=20)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        made.update(b"%d:" % len(data))
        made.update(data)
    return made.digest()

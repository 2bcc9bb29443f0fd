"""The links that lead from a page, or an open question, to the file that is meant to be edited."""

from __future__ import annotations

import re

QUESTIONS = "open-questions.md"

# An item that begins with a link to a page: the page that the question is about.
_QUESTION = re.compile(
    r"^(?P<item>[-*+] \[(?:\\.|[^\[\]\\])*\]\((?P<path>[^()\s#:]+\.md)(?:#[^()\s]*)?\))", re.MULTILINE
)


def edit_address(repository: str, path: str) -> str:
    """Give the address at which the repository's host opens the file of a page for editing."""
    return f"{repository.rstrip('/')}/edit/HEAD/docs/{path}"


def with_edit_links(markdown: str, repository: str) -> str:
    """Give each open question a link that opens its page for editing; without a repository, nothing.

    The title of the page at the head of a question leads to the page itself.
    """
    if not repository:
        return markdown

    def linked(question: re.Match[str]) -> str:
        path = question["path"]
        words = f'[edit]({edit_address(repository, path)}){{ aria-label="Edit {path}" }}'
        return f"{question['item']} ({words})"

    return _QUESTION.sub(linked, markdown)

"""The blocks that pages share: statements, rows of figures, and the footnotes that both rest on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from dateline.dates import edtf
from dateline.lexicon.folding import short_hash
from dateline.model import ArticleRecord, Block, FigureRecord, Section, TextLink
from dateline.render import wording
from dateline.render.environment import fill
from dateline.render.happened import date_there
from dateline.render.markdown_text import Markdown, address, escape, escape_within, link, listing, strong
from dateline.render.told import Told
from dateline.render.view import Subject, View, is_dated

FIGURES_HEAD = Block("| How many | Of whom | According to | When | |\n| --- | --- | --- | --- | --- |")

_UNDATED = "undated"
# In the id of a section, which may stand beside that of what happened on the same day.
_REPORTED = "reported-"
_INFERRED = "inferred-"
_PREPOSITIONS = {"day": "on ", "month": "in ", "season": "in ", "year": "in "}
_QUOTATION_MARKS = '“”"«»'  # a sentence that holds some gets none around it
_POSSESSIVES = ("’s", "'s")  # a link takes them along


@dataclass(slots=True)
class Writer:
    """Writes the blocks of one page and remembers what they cite.

    `root` leads from the page's folder to the root of the pages: `../`, or nothing at the root.
    """

    view: View
    root: str = "../"
    cited: dict[str, Markdown] = field(default_factory=dict)
    articles: dict[str, None] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)

    # --- links -----------------------------------------------------------------------

    def to_subject(self, subject: Subject | None, text: str = "") -> Markdown:
        """Link to an actor or a place: to its page, or its part of a page that it shares."""
        if subject is None:
            return escape(text or "unknown")
        return link(text or subject.main.name, self._address(subject))

    def _address(self, subject: Subject) -> str:
        page, hash_, part = subject.page.partition("#")
        return f"{self.root}{page}.md{hash_}{part}"

    def to_date(self, date: str | None, *, with_weekday: bool = False) -> Markdown:
        """Link to a date's page, or write the date where it has none."""
        if not date or not edtf.is_valid(date):
            return escape("not dated")
        written = edtf.describe(date, with_weekday=with_weekday)
        if date not in self.view.dated:
            return escape(written)
        return link(written, f"{self.root}dates/{edtf.slug(date)}.md")

    def published(self, article: ArticleRecord) -> Markdown:
        """Write an article's date and how it is known, linked to the date's page."""
        if not is_dated(article):
            return escape(wording.UNKNOWN_DATE)
        return Markdown(f"{self.to_date(article.published)}{wording.how_published(article)}")

    def to_article(self, article: ArticleRecord, anchor: str = "") -> Markdown:
        """Link to a source page, and there to what rests on the footnote `anchor`."""
        fragment = f"#fnref:{anchor}" if anchor else ""
        return link(article.title, f"{self.root}sources/{article.id}.md{fragment}")

    def to_outlet(self, article: ArticleRecord) -> Markdown:
        """Link to the articles of an outlet: a link of our own, so that no name within it becomes one.

        An outlet that is unknown leads nowhere: the article's title stands beside it.
        """
        if article.outlet is None:
            return escape(wording.UNKNOWN_OUTLET)
        anchor = self.view.outlet_anchors[article.outlet]
        return link(wording.outlet(article), f"{self.root}sources/index.md#{anchor}")

    # --- citations -------------------------------------------------------------------

    def cite(self, label: str, article: str, sentence: str, anchor: str = "", note: str = "") -> Markdown:
        """Give the mark of a footnote and remember its text: outlet, title, date, sentence, a note."""
        record = self.view.articles.get(article)
        if record is None:
            return Markdown()
        self.articles[article] = None
        if label not in self.cited:
            written, key = self.view.written, f"{self.root} {label} {anchor}"
            text = written.get(key)
            if text is None:
                text = written[key] = self._footnote(record, sentence, anchor, note)
            self.cited[label] = Markdown(text)
        return Markdown(f"[^{label}]")

    def _footnote(self, article: ArticleRecord, sentence: str, anchor: str, note: str) -> Markdown:
        values = {
            "outlet": article.outlet or wording.outlet(article).capitalize(),
            "title": self.to_article(article, anchor),
            "published": wording.published(article),
            "sentence": sentence,
            "quoted": any(mark in sentence for mark in _QUOTATION_MARKS),
            "note": note,
        }
        return fill("shared", "footnote", values)

    def cite_sentence(self, prefix: str, article: str, sentence: str, about: str) -> Markdown:
        """Cite a sentence that belongs to no statement; the label comes from what it says."""
        return self.cite(f"{prefix}-{short_hash(article, sentence, about)}", article, sentence)

    @property
    def footnotes(self) -> tuple[tuple[str, str], ...]:
        """What the page cites, in order of first mention."""
        return tuple(self.cited.items())

    # --- statements ------------------------------------------------------------------

    def statements(self, told: Iterable[Told]) -> tuple[Block, ...]:
        """Write statements, leaving out those that the page shows already."""
        made = []
        for one in told:
            if one.id not in self.shown:
                self.shown.add(one.id)
                made.append(self._statement(one))
        return tuple(made)

    def unshown(self, told: Iterable[Told]) -> list[Told]:
        """Leave out the statements that the page shows already."""
        return [one for one in told if one.id not in self.shown]

    def _statement(self, told: Told) -> Block:
        labels = "".join(self.cite(m.id, m.article, m.sentence, m.id) for m in told.members)
        written, key = self.view.written, f"{self.root} {told.id}"
        text = written.get(key)
        if text is None:
            text = written[key] = self._item(told, labels)
        return Block(Markdown(text), told.id)

    def _item(self, told: Told, labels: str) -> Markdown:
        first = told.first
        values = {
            **self.head(told),
            "text": self.said(told),
            "elsewhere": self._unquoted(first.article),
            "labels": Markdown(labels),
        }
        return fill("shared", "statement", values)

    def to_speaker(self, subject: Subject, words: str) -> Markdown:
        """Link to who speaks; of a person's office by its own name only the person's name leads there."""
        known = subject.main
        names = (known.name, *known.names) if known.kind == "person" else ()
        office = wording.staff(words, names)
        name = max((n for n in names if n in office), key=len, default="")
        if not name:
            return self.to_subject(subject)
        before, _, after = office.partition(name)
        named = [_part(office, 0, len(before)), self.to_subject(subject, name)]
        return Markdown("".join([*named, _part(office, len(office) - len(after), len(office))]))

    def _unquoted(self, article: str) -> Markdown:
        """Lead to an article of which no more words are quoted: to itself, or to its page."""
        record = self.view.articles.get(article)
        if record is None:
            return Markdown()
        target = address(record.url) or f"{self.root}sources/{record.id}.md"
        return link("not quoted here: read it at the source", target)

    def head(self, told: Told) -> dict[str, object]:
        """Give how a statement begins: who speaks, with which word, and what parts that from what is said.

        Before the object of a verb ("accused A of B") and what was asked ("asked whether") nothing does.
        """
        subjects = self._speaking(told)
        cue = wording.cue(told.first, several=_several(subjects))
        goes_on = told.first.by_object or wording.is_asked(cue, told.first.text)
        apart = not (goes_on and cue and told.first.text)
        return {"speakers": self.speakers(told), "cue": cue, "colon": Markdown(":" if apart else "")}

    def said(self, told: Told) -> Markdown:
        """Write what is said, its words unchanged, with links where they mean more than they say.

        A clause in the article's own voice that something was said before begins as a sentence does.
        """
        first, text = told.first, wording.said_text(told.first.text)
        inner = first.cue is None and not first.sentence.startswith(first.text)
        return self.linked(wording.capitalised(text) if inner else text, first.links)

    def linked(self, text: str, links: Iterable[TextLink], at: int = 0) -> Markdown:
        """Write a text that has others' words from an offset on, with the links of these."""
        parts, end = [], 0
        for one in links:
            target, start, stop = self._target(one.target), at + one.start, at + one.end
            if target is not None and end <= start < stop <= len(text):
                stop += 2 if text.startswith(_POSSESSIVES, stop) else 0
                before = _part(text, end, start)
                if before.endswith("!"):  # an image begins so
                    before = f"{before[:-1]}&#33;"
                parts += [before, link(text[start:stop], target)]
                end = stop
        return Markdown("".join([*parts, _part(text, end)]))

    def _target(self, target: str) -> str | None:
        """Give the address of a date's, an actor's or a place's page; None where it has none."""
        if target in self.view.dated:
            return f"{self.root}dates/{edtf.slug(target)}.md"
        subject = self.view.subject(target)
        return self._address(subject) if subject else None

    def _speaking(self, told: Told) -> list[Subject]:
        pages = self.view.pages_of(told.first.speakers or told.speakers)
        return [self.view.subjects[page] for page in pages]

    def speakers(self, told: Told) -> Markdown:
        """Name who speaks in bold; nothing where the article speaks itself."""
        words = told.first.credited or ""
        named = [self.to_speaker(subject, words) for subject in self._speaking(told)]
        if not named and told.first.credited:
            words = self.linked(wording.capitalised(told.first.credited), told.first.credited_links)
            return Markdown(f"**{words}**")
        if not named and (told.first.cue or "").casefold() in wording.HEARSAY_CUES:
            return strong(wording.capitalised(told.first.cue or ""))
        if not named:
            return strong("Speaker not identified") if told.first.cue else Markdown()
        return Markdown(f"**{listing(named)}**")

    # --- figures ---------------------------------------------------------------------

    def figures(
        self, id_: str, heading: str, figures: Sequence[FigureRecord], *, titled: bool = True
    ) -> Section:
        """Write a section with a table of figures, those that count the same thing side by side.

        Not `titled` where the page is the article's own.
        """
        rows = [
            Block(self._figure(f, titled=titled), f.id)
            for f in self.view.once(sorted(figures, key=figure_order))
        ]
        return Section(id_, escape(heading), (FIGURES_HEAD, *rows) if rows else ())

    def _figure(self, figure: FigureRecord, *, titled: bool) -> str:
        values = {
            "number": wording.counted_people(figure),
            "who": figure.who,
            "by": self.to_credited(figure, titled=titled),
            "when": self.to_date(figure.when),
            "inferred": bool(figure.when and figure.when_because),
            "label": self.cite_figure(figure),
        }
        return fill("shared", "figure", values)

    def to_credited(self, figure: FigureRecord, *, titled: bool = False) -> Markdown:
        """Name whom an article credits with a figure: a page, its own words for who has none, or itself.

        Itself by its outlet; where that is unknown and no title stands beside it, `titled`, by that.
        """
        credited = self.view.credited_with(figure)
        speakers = self.view.pages_of(figure.credited)
        if speakers:
            return listing(self.to_speaker(self.view.subjects[page], credited or "") for page in speakers)
        if credited:
            return escape(wording.capitalised(credited))
        article = self.view.articles.get(figure.article)
        if article is None:
            return escape("unknown")
        if article.outlet is None and not titled:
            return link("the article itself", f"{self.root}sources/{article.id}.md")
        own = self.to_outlet(article) if article.outlet else self.to_article(article)
        return Markdown(f"{own}, in its own voice")

    def cite_figure(self, figure: FigureRecord) -> Markdown:
        """Cite a figure's sentence, and why it has its date where its clause does not say."""
        note = f"Its date is inferred: {figure.when_because}" if figure.when and figure.when_because else ""
        return self.cite(figure.id, figure.article, figure.sentence, figure.id, note)

    # --- sections --------------------------------------------------------------------

    def by_report_date(self, id_: str, heading: str, told: Sequence[Told]) -> list[Section]:
        """Write statements under the day they were reported on, the last first.

        That is not the day on which they were said, and the heading says so.
        """
        return self._dated(id_, heading, told, self._reported)

    def by_event_date(
        self, id_: str, heading: str, told: Sequence[Told], names: Sequence[str]
    ) -> list[Section]:
        """Write statements under the date they tell of the place of these names, the last first.

        Those that tell none stand under the date that their figures are taken to be of, else under the day
        they were reported on, and where that is unknown at the end.
        """
        there = date_there(names)

        def of(one: Told) -> _Under:
            if date := there(one):
                return _Under(date)
            reported, date = self._reported(one), self._inferred(one)
            if date and date != reported.date:
                return _Under(date, mark=_INFERRED)
            return replace(reported, mark=_REPORTED)

        return self._dated(id_, heading, told, of)

    def _inferred(self, told: Told) -> str | None:
        """Give the one date that the figures of a statement of no date have by what stands around them."""
        figures = self.view.figures_where([told])
        dates = {figure.when if figure.when_because else None for figure in figures}
        return dates.pop() if len(dates) == 1 else None

    def _reported(self, told: Told) -> _Under:
        """Give when a statement was first reported."""
        articles = [self.view.articles.get(article) for article in told.articles]
        dates = [article.published or "" for article in articles if article and is_dated(article)]
        return _Under(min(dates, key=edtf.sort_key), reported=True) if dates else _Under("")

    def _dated(
        self, id_: str, heading: str, told: Sequence[Told], under: Callable[[Told], _Under]
    ) -> list[Section]:
        groups: dict[_Under, list[Told]] = {}
        for one in told:
            if one.id not in self.shown:
                groups.setdefault(under(one), []).append(one)
        if not groups:
            return []
        sections = [Section(id_, escape(heading), ())]
        for group in sorted(groups, key=_age, reverse=True):
            title = (
                Markdown(group.lead + self.to_date(group.date) + group.tail)
                if group.date
                else escape("Date not given")
            )
            sections.append(Section(f"{id_}-{group.part}", title, self.statements(groups[group]), level=3))
        return sections


@dataclass(frozen=True, slots=True)
class _Under:
    """The date that a statement stands under: of what it tells, or when it was `reported`; may be empty."""

    date: str
    reported: bool = False
    mark: str = ""

    @property
    def part(self) -> str:
        """Its part of a section's id."""
        return f"{self.mark}{edtf.slug(self.date)}" if self.date else _UNDATED

    @property
    def lead(self) -> str:
        """What the heading says before the date."""
        return f"Reported {_PREPOSITIONS.get(edtf.precision(self.date), '')}" if self.reported else ""

    @property
    def tail(self) -> str:
        """What the heading says behind the date."""
        return " *(inferred)*" if self.mark == _INFERRED else ""


def _age(under: _Under) -> tuple[bool, tuple[dt.date, dt.date, str] | None, bool, bool]:
    """Sort by date, what was reported before what happened then, and no date before any."""
    day = edtf.sort_key(under.date) if under.date else None
    return bool(under.date), day, not under.reported, not under.mark


def _part(text: str, start: int, end: int | None = None) -> str:
    """Escape a part of a line, the spaces at its ends kept."""
    part = text[start:end]
    inner = part.strip(" ")
    if not inner:
        return part
    before, _, after = part.partition(inner)
    return f"{before}{escape_within(inner) if start else escape(inner)}{after}"


def _several(subjects: Sequence[Subject]) -> bool | None:
    """Tell whether those named want a verb in the plural; None of forces and others named in it."""
    if len(subjects) != 1:
        return True if subjects else None
    main = subjects[0].main
    return False if main.kind in ("person", "state") or not main.name.endswith("s") else None


def figure_order(figure: FigureRecord) -> tuple[object, ...]:
    """Order figures: what counts the same thing together, the smaller first."""
    date = figure.when if figure.when and edtf.is_valid(figure.when) else ""
    count = -1 if figure.count is None else figure.count
    return (
        wording.MEASURES.index(figure.measure),
        date or "9999",
        figure.event,
        figure.who.casefold(),
        count,
        figure.id,
    )


def prose(id_: str, heading: str, text: str) -> Section:
    """Make a section of one block without a label; empty text makes an empty section."""
    return Section(id_, escape(heading) if heading else "", (Block(text),) if text else ())

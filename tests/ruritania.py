"""An invented corpus: three outlets and one unknown on a flood and a border incident in Ruritania."""

from __future__ import annotations

from dateline.lexicon.folding import short_hash
from dateline.model import (
    ArticleRecord,
    Corpus,
    DateRecord,
    DefinitionRecord,
    EntityRecord,
    FigureRecord,
    Proposal,
    RoleRecord,
    StatementRecord,
)

HOSTILE = "<script>alert(1)</script> [x](javascript:y) --- {{ 7*7 }} ../../etc"
LONG = "Standing Conference of the River Commissions of Ruritania, Graustark and the Upper Strelsau Valley"
ARABIC = "مدينة زندا القديمة"

BORDER = "2021-05-04-border-quiet-after-night-of-fire"
DEAD = "2021-05-05-ruritania-counts-its-dead"
UNDATED = "river-commissions-meet"
ATTACK = "2021-05-06-script-alert-1"


def article(id_: str, title: str, outlet: str | None, published: str | None, **more: object) -> ArticleRecord:
    """Make an article; `more` overrides any field."""
    values: dict[str, object] = {
        "id": id_,
        "file": f"{id_}.txt",
        "title": title,
        "outlet": outlet,
        "agency": None,
        "author": None,
        "published": published,
        "published_basis": "stated" if published else "unknown",
        "published_because": None,
        "url": None,
        "language": "en",
        "words": 240,
        "sha256": short_hash(id_, length=16),
    }
    return ArticleRecord(**(values | more))  # type: ignore[arg-type]


def entity(id_: str, kind: str, name: str, *names: str, **more: object) -> EntityRecord:
    """Make an actor or a place; `more` overrides any field."""
    values: dict[str, object] = {
        "id": id_,
        "section": id_.split("/", 1)[0],
        "kind": kind,
        "name": name,
        "names": (name, *names),
        "articles": (BORDER, DEAD),
        "page": id_,
    }
    return EntityRecord(**(values | more))  # type: ignore[arg-type]


def statement(  # noqa: PLR0913 - a statement has this many sides
    article_id: str,
    order: int,
    text: str,
    *,
    speaker: str | None = None,
    cue: str | None = None,
    actors: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
    dates: tuple[str, ...] = (),
    same_as: tuple[str, ...] = (),
) -> StatementRecord:
    """Make a statement; its id comes from article and order."""
    return StatementRecord(
        id=statement_id(article_id, order),
        article=article_id,
        start=order * 100,
        end=order * 100 + len(text),
        text=text,
        sentence=f"{text[0].upper()}{text[1:]}, {speaker.split('/')[1]} {cue}." if speaker else text,
        speaker=speaker,
        speakers=(speaker,) if speaker else (),
        cue=cue,
        quoted="“" in text,
        actors=actors,
        places=places,
        dates=dates,
        same_as=same_as,
        order=order,
    )


def statement_id(article_id: str, order: int) -> str:
    """Give the id that `statement` gives."""
    return "s-" + short_hash(article_id, str(order))


def figure(
    article_id: str, order: int, count: int | None, *, by: str | None, event: str, qualifier: str = "exactly"
) -> FigureRecord:
    """Make a figure of soldiers killed on 4 May 2021."""
    return FigureRecord(
        id="f-" + short_hash(article_id, str(order), str(count)),
        article=article_id,
        statement=statement_id(article_id, order),
        sentence=f"The number of those killed was given as {count}.",
        measure="killed",
        who="Ruritanian soldiers",
        count=count,
        qualifier=qualifier,  # type: ignore[arg-type]
        by=by,
        when="2021-05-04",
        event=event,
    )


def articles() -> tuple[ArticleRecord, ...]:
    """Make the articles."""
    return (
        article(BORDER, "Border quiet after a night of fire", "The Strelsau Courier", "2021-05-04"),
        article(
            DEAD,
            "Ruritania counts its dead",
            "Zenda Daily",
            "2021-05-05",
            published_basis="inferred",
            published_because="Another article of the same event is dated 5 May 2021.",
            url="https://news.example/ruritania?id=(1)&x=[y]",
            agency="Hentzau Press",
            author='Rupert "Rex" <b>Rassendyll</b>',
        ),
        article(UNDATED, "River commissions meet", None, None),
        article(ATTACK, HOSTILE, "Graustark | Mail", "2021-05-06"),
    )


def entities() -> tuple[EntityRecord, ...]:
    """Make six actors and six places; the state is one page in both sections."""
    rossi_role = RoleRecord(
        "Defence Minister of Ruritania",
        BORDER,
        "Defence Minister of Ruritania Maria Rossi spoke.",
        "2021-05-04",
    )
    state = {"country": "RT", "page": "actors/ruritania"}
    return (
        entity("actors/maria-rossi", "person", "Maria Rossi", "Rossi", "Ms Rossi", roles=(rossi_role,)),
        entity("actors/karl-o-hara", "person", "Karl O’Hara", "O’Hara"),
        entity("actors/red-shield", "organisation", "Red Shield", "RS"),
        entity("actors/river-conference", "organisation", LONG, articles=(UNDATED,)),
        entity("actors/ruritania", "state", "Ruritania", "Republic of Ruritania", **state),
        entity("actors/graustark", "state", "Graustark", page="actors/graustark"),
        entity("places/ruritania", "state", "Ruritania", lat=50.1, lon=14.2, **state),
        entity(
            "places/zenda",
            "city",
            "Zenda",
            alternates=("Senda", "Zënda", ARABIC),
            lat=49.5,
            lon=13.25,
            country="CZ",
            geonames=12345,
        ),
        entity("places/strelsau", "city", "Strelsau", lat=50.5, lon=14.0, country="CZ"),
        entity("places/old-town", "area", ARABIC, articles=(DEAD,)),
        entity("places/tarlenheim", "city", "Tarlenheim"),
        entity("places/hostile", "city", "Fort *Bang* [1]: #3 <i>", articles=(ATTACK,)),
    )


def statements() -> tuple[StatementRecord, ...]:
    """Make statements: own voice, one in two outlets, one by nobody known, and hostile text."""
    rossi, ohara, shield = "actors/maria-rossi", "actors/karl-o-hara", "actors/red-shield"
    zenda, country = "places/zenda", "actors/ruritania"
    day, month = ("2021-05-04",), ("2021-05",)
    same = statement_id(DEAD, 1)
    return (
        statement(
            BORDER,
            0,
            "Shells fell on Zenda and Strelsau overnight.",
            places=(zenda, "places/strelsau"),
            dates=day,
        ),
        statement(
            BORDER,
            1,
            "“the border is quiet now”",
            speaker=rossi,
            cue="said",
            places=(zenda,),
            dates=day,
            same_as=(same,),
        ),
        statement(
            BORDER,
            2,
            "49 soldiers had died",
            speaker=country,
            cue="according to",
            dates=day,
            actors=(country,),
        ),
        statement(BORDER, 3, "talks would follow in the autumn", cue="said", dates=("2021-23",)),
        statement(
            DEAD,
            1,
            "the border is quiet",
            speaker=rossi,
            cue="told reporters",
            dates=day,
            places=(zenda,),
            same_as=(statement_id(BORDER, 1),),
        ),
        statement(
            DEAD,
            2,
            "Rossi must resign over Zenda",
            speaker=ohara,
            cue="demanded",
            actors=(rossi,),
            dates=month,
        ),
        statement(
            DEAD,
            3,
            "about 30 were killed near Tarlenheim",
            speaker=shield,
            cue="estimates",
            dates=day,
            places=("places/tarlenheim",),
        ),
        statement(
            DEAD,
            4,
            "Graustark and Ruritania fought in 1987.",
            actors=("actors/graustark", country),
            dates=("1987",),
        ),
        statement(
            UNDATED,
            0,
            "the dams hold",
            speaker="actors/river-conference",
            cue="says",
            places=("places/old-town",),
        ),
        statement(
            ATTACK, 0, HOSTILE, speaker=shield, cue="wrote", places=("places/hostile",), dates=("2021-05-06",)
        ),
        statement(
            ATTACK, 1, "1. *No* | pipe [^1] `code` \\ &amp; &copy; [TOC]", dates=("2021-05-05/2021-05-06",)
        ),
    )


def figures() -> tuple[FigureRecord, ...]:
    """Make figures that differ, credited to a state, to an organisation and to nobody."""
    return (
        figure(BORDER, 2, 49, by="actors/ruritania", event="e1", qualifier="at_least"),
        figure(DEAD, 3, 30, by="actors/red-shield", event="e1", qualifier="about"),
        figure(DEAD, 4, None, by=None, event="e2"),
    )


def corpus() -> Corpus:
    """Make the whole corpus."""
    return Corpus(
        articles=articles(),
        entities=entities(),
        dates=(
            DateRecord(
                BORDER,
                "overnight",
                "2021-05-04",
                "00:05am (20:05 GMT)",
                10,
                19,
                "The night before publication.",
            ),
            DateRecord(
                DEAD,
                "on Tuesday",
                "2021-05-04",
                None,
                10,
                20,
                "The last Tuesday before Wednesday 5 May 2021.",
            ),
        ),
        statements=statements(),
        figures=figures(),
        definitions=(
            DefinitionRecord(
                "Red Shield",
                "a relief organisation",
                "apposition",
                DEAD,
                "Red Shield, a relief organisation, spoke.",
            ),
            DefinitionRecord(
                "Sluice Accord",
                "a treaty on dams of 1951",
                "apposition",
                UNDATED,
                "The Sluice Accord, a treaty on dams of 1951, holds.",
            ),
        ),
        proposals=(
            Proposal("date inferred", f"sources/{DEAD}", "Published on 5 May 2021?"),
            Proposal("place not located", "places/tarlenheim", "No place of this name is known."),
            Proposal("outlet unknown", f"sources/{UNDATED}", "No line says who published it."),
        ),
    )

"""Given names that tell whether "he" or "she" goes on with a person; names borne by both are left out."""

from __future__ import annotations

FEMALE_NAMES = frozenset(
    """
    agnes aisha alexandra alice alina amanda amina amy ana anastasia angela anita ann anna anne
    annette antonia astrid barbara beatrice beatriz berta bridget brigitte carla carmen carolina
    caroline catherine cecilia celia charlotte christina christine clara claudia cristina daniela
    deborah denise diana dorothy ekaterina elena eleanor elisa elisabeth elizabeth ella ellen elsa
    emily emma erika esther eva fatima fiona florence francesca frances frida gabriela gabriella
    georgina giulia gloria greta hannah heather heidi helen helena helga hilda hillary ines ingrid
    irene irina isabel isabella isabelle jacqueline jane janet jennifer jessica joanna josephine
    judith julia juliana julie kate katerina katharina katherine kathleen katja khadija kristina
    larisa laura leila lena linda lisa louise lucia lucy ludmila luisa lydia madeleine magdalena
    margaret margarita maria mariam marie marina marta martha mary matilda megan melanie melissa
    michelle miriam monica nadia nancy natalia natalie natasha nina olga olivia oksana patricia
    paula pauline penelope petra rachel raquel rebecca regina renata rita roberta rosa rosemary ruth
    samantha sandra sara sarah silvia sofia sonia sophia sophie stella stephanie susan susanna
    svetlana sylvia tamara tatiana teresa theresa ursula valentina valerie vanessa vera veronica
    victoria virginia wilhelmina yasmin yulia zeynep zainab
    """.split()
)

MALE_NAMES = frozenset(
    """
    abdul abdullah adam adrian ahmad ahmed albert alberto aleksandr alejandro alessandro alexander
    alexandre alfred ali anatoly anders andrew andrzej anthony antoine anton antonio arthur arturo
    august barry benjamin bernard bernd bill bob boris brian bruno carl carlo carlos cesar charles
    christian christopher dan daniel david dennis denis diego dieter dimitri dmitry donald douglas
    edgar edmund eduardo edward emil enrique eric erik ernest ernst evgeny felipe felix ferdinand
    fernando filip francesco francis francisco franz frank fred frederick friedrich geoffrey george
    georgios gerald gerard gerhard giovanni giuseppe gordon graham gregory guillermo gustav hamid
    hans harold harry hassan heinrich henri henrik henry herbert hugh hugo hussein ibrahim igor ivan
    jack jacob jacques james jason javier jeffrey jerome jim joe johan johann john jonathan jorge
    jose joseph joshua juan julian julio karl keith kenneth kevin klaus konstantin kurt lars laurent
    lawrence leo leon leonid luca ludwig luis lukas luke magnus mahmoud manuel marc marcel marco
    marcus mark martin matthew matthias max maxim mehmet michael miguel mikhail mohamed mohammad
    mohammed muhammad mustafa neil nicholas nikolai oleg oliver omar oscar otto pablo patrick paul
    pavel pedro peter philip philippe pierre rafael ralph raymond recep reinhard ricardo richard
    robert roberto rodrigo roger roland ronald rudolf rupert sebastian serge sergei sergey sergio
    simon stanislav stefan stephen steven stuart theodore thomas timothy tom umberto vadim victor
    viktor vincent vladimir walter werner wilhelm william wolfgang yuri yusuf
    """.split()
)

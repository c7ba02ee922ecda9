"""Words for parts of a year: which quarter, which season, early, mid or late."""

from promocase.domain.reading.tables import keys_of

_WHICH = """
1| first erste erstes ersten premier première primer primera primeiro primeira primo eerste første första
2| second zweite zweites zweiten deuxième seconde segundo segunda secondo tweede andet andra
3| third dritte drittes dritten troisième tercer terceiro terzo derde tredje
4| fourth vierte viertes vierten quatrième cuarto quarto vierde fjerde
last| last letztes letzten dernier último laatste
"""
_SEASONS = """
3| spring springtime frühling frühjahr printemps primavera lente forår vår wiosna jaro kevät
6| summer sommer été ete verano verão estate zomer sommar lato léto kesä
9| autumn fall herbst automne otoño outono autunno herfst efterår høst höst jesień podzim syksy
12| winter hiver invierno inverno vinter zima talvi
"""
_THIRDS = """
0| early, early in, start of, the start of, beginning of, the beginning of, anfang, début, début de, debut,
principios de, inicio de, início de, inizio, begin
1| mid, middle of, the middle of, mitte, mi, mediados de, meados de, metà, medio
2| late, late in, end, end of, the end of, ende, fin, fin de, finales de, fim de, fine, eind, slutningen af,
slutet av, final de
"""
WHICH = keys_of(_WHICH)
SEASONS = {word: int(month) for word, month in keys_of(_SEASONS).items()}
"""Word to the month it begins with in the north."""
THIRDS = {word: int(third) for word, third in keys_of(_THIRDS, ",").items()}
"""Word to the first, middle or last third of what follows: 0, 1 or 2."""
KEEPS_YEAR = frozenset({"early", "early in", "late", "late in"})
"""What says no less about the year than the year alone."""
HALVES = (
    "half halbjahr hälfte semestre semester halvår halfjaar helft półrocze pololetí semestri mitad".split()
)
WEEKS = (
    "kw|cw|ww|wk|week|week no|calendar week|kalenderwoche|woche|semaine|semana|settimana|uge|uke|vecka"
    "|viikko|v|w"
)
SOUTH = frozenset("AU NZ ZA AR CL UY PY BR BO PE ZW NA BW MZ".split())
"""Territories where it is summer in January."""

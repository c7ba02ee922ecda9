"""What a typesetter's hand knows of each language: its quotation marks, and the words about a figure.

A language is found by its whole tag first ("de-CH"), then without its place, then as English.
"""

from collections.abc import Mapping
from dataclasses import dataclass

THIN_NO_BREAK = "\N{NARROW NO-BREAK SPACE}"

MARKS: Mapping[str, tuple[str, str, str, str]] = {
    "en": ("“", "”", "‘", "’"),
    "de": ("„", "“", "‚", "‘"),
    "de-CH": ("«", "»", "‹", "›"),
    "fr": (f"«{THIN_NO_BREAK}", f"{THIN_NO_BREAK}»", "“", "”"),
    "fr-CH": (f"«{THIN_NO_BREAK}", f"{THIN_NO_BREAK}»", f"‹{THIN_NO_BREAK}", f"{THIN_NO_BREAK}›"),
    "es": ("«", "»", "“", "”"),
    "es-MX": ("“", "”", "‘", "’"),
}
"""The outer pair and the inner pair."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Alternatives of a pattern.

    Words that `go_on` after a figure without belonging to it, words that a number follows as their name
    (`counted`), and what stands between the two numbers of "10 of 12" (`of`).
    """

    go_on: str
    counted: str
    of: str


FIGURES: Mapping[str, Figures] = {
    "en": Figures(
        "a|after|again|against|an|and|are|as|at|because|before|but|by|for|from|had|has|have|if|in|instead|into|"
        "is|it|its|more|not|of|on|or|over|per|so|than|that|the|then|they|this|to|under|until|up|was|we|were|"
        "when|where|which|while|who|with|without",
        "alternative|band|chapter|figure|grade|level|no\\.|page|part|phase|room|step|tier|version|week|year",
        "of",
    ),
    "de": Figures(
        "aber|als|am|an|auch|auf|aus|bei|beim|bis|da|damit|das|dass|dem|den|denn|der|des|die|durch|ein|eine|"
        "einem|einen|einer|es|für|gegen|hat|hatte|haben|ich|im|in|ins|ist|je|mehr|mit|nach|nicht|noch|ob|oder|"
        "ohne|pro|seit|sich|sie|sind|sodass|sowie|statt|trotz|über|um|und|unter|vom|von|vor|war|waren|weil|"
        "weniger|wenn|wie|wir|wo|wurde|wurden|wird|zu|zum|zur|zwischen",
        "abschnitt|alternative|band|EG|figur|gruppe|kapitel|KW|level|nr\\.|phase|punkt|raum|schicht|schritt|"
        "seite|station|stufe|teil|variante|version|werk|woche|ziffer",
        "von",
    ),
    "fr": Figures(
        "a|ai|après|au|aux|avant|avec|avons|car|ce|chez|contre|dans|de|depuis|des|donc|dont|du|elle|en|entre|est|"
        "et|était|étaient|il|je|jusqu|la|le|les|mais|moins|ne|non|nous|on|ont|ou|où|par|pas|pendant|plus|pour|"
        "puis|qu|quand|que|qui|sans|se|si|soit|sont|sous|sur|un|une|vers",
        "atelier|chapitre|échelon|étape|figure|grade|groupe|n°|niveau|option|page|partie|phase|poste|salle|"
        "semaine|site|version",
        "sur",
    ),
    "es": Figures(
        "a|al|ante|antes|aunque|bajo|como|con|contra|cuando|de|del|desde|después|donde|durante|e|el|ella|en|"
        "entre|era|eran|es|está|están|fue|fueron|ha|han|hasta|la|las|lo|los|más|menos|mientras|ni|no|o|para|"
        "pero|por|porque|que|se|según|si|sin|sobre|son|su|tras|u|un|una|y|ya",
        "capítulo|etapa|fase|figura|grado|grupo|n\\.º|nivel|núm\\.|opción|página|parte|paso|planta|sala|semana|"
        "turno|versión",
        "de",
    ),
}


def base_of(language: str) -> str:
    """The language without its place."""
    return language.partition("-")[0].lower()


def marks_of(language: str) -> tuple[str, str, str, str]:
    """The quotation marks of a tag."""
    return MARKS.get(language) or MARKS.get(base_of(language)) or MARKS["en"]


def figures_of(language: str) -> Figures:
    """The words about figures of a tag."""
    return FIGURES.get(base_of(language)) or FIGURES["en"]

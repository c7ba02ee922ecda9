"""The walk: every page, in its order. A page is a file here and a line below."""

from promocase.ui.pages.accomplishments import AccomplishmentsPage
from promocase.ui.pages.ask import AskPage
from promocase.ui.pages.competencies import CompetenciesPage
from promocase.ui.pages.export import ExportPage
from promocase.ui.pages.feedback import FeedbackPage
from promocase.ui.pages.future import FuturePage
from promocase.ui.pages.goals import GoalsPage
from promocase.ui.pages.page import Page, in_order
from promocase.ui.pages.pay import PayPage
from promocase.ui.pages.people import PeoplePage
from promocase.ui.pages.you import YouPage

PAGES: tuple[type[Page], ...] = in_order(
    YouPage,
    GoalsPage,
    AccomplishmentsPage,
    CompetenciesPage,
    FeedbackPage,
    PeoplePage,
    PayPage,
    FuturePage,
    AskPage,
    ExportPage,
)


def page_of_kind(kind: str, field: str = "") -> str:
    """The key of the page where a kind is written, or one field of it. KeyError for an unknown kind."""
    for page in PAGES:
        if (kind, field) in page.fields:
            return page.key
    homes = {name: page.key for page in PAGES for name in page.kinds}
    return homes[field] if kind == "cases" and field in homes else homes[kind]

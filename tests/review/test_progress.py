"""What a page is said to lack: nothing that stands there, and everything that does not."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest
from typed import sure

from promocase.domain.choice import Consent, Influence, Nature, PaySource, Relation
from promocase.domain.field import Form, blank_of, field_of
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.case import Case
from promocase.domain.kinds.feedback import Feedback
from promocase.domain.kinds.goal import Goal
from promocase.domain.kinds.paydata import MarketPay
from promocase.domain.kinds.person import Person
from promocase.domain.reading import day_from_text, money_from_text, quantity_from_text
from promocase.domain.record import KINDS, Record, blank_record
from promocase.exchange.sample import sample_record
from promocase.review.walk.progress import PageProgress, State, progress

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
PAGES = ("you", "goals", "accomplishments", "competencies", "feedback", "people", "pay", "future", "ask")
BLANK = blank_record(lambda: "case", NOW)


@pytest.fixture(scope="module")
def whole() -> Record:
    """A record that lacks nothing: the sample of the payroll specialist."""
    ids = count(1)
    return sample_record("payroll-specialist", NOW.date(), lambda: f"id-{next(ids)}", NOW)


def page(record: Record, key: str) -> PageProgress:
    return progress(record, record.cases[-1].id)[key]


def words(record: Record, key: str) -> str:
    return "\n".join(missing.words for missing in page(record, key).missing)


def changed(record: Record, kind: str, id: str, /, **values: Any) -> Record:
    items = tuple(replace(item, **values) if item.id == id else item for item in record.of(kind))
    return record.replaced(kind, items)


def choosing(record: Record, **values: Any) -> Record:
    return changed(record, "cases", record.cases[-1].id, **values)


def test_that_a_new_record_is_blank_on_every_page_and_says_what_to_begin_with() -> None:
    pages = progress(BLANK, "case")
    assert tuple(pages) == PAGES
    assert {each.state for each in pages.values()} == {State.BLANK}
    assert all(each.missing and each.count == "" for each in pages.values())


def test_that_a_whole_case_is_ready_on_every_page(whole: Record) -> None:
    pages = progress(whole, "case-now")
    assert [missing.words for each in pages.values() for missing in each.missing] == []
    assert {each.state for each in pages.values()} == {State.READY}


def test_that_the_counts_are_of_what_is_in_the_case(whole: Record) -> None:
    pages = progress(whole, "case-now")
    assert {key: each.count for key, each in pages.items()} == {
        **{"you": "", "goals": "3", "accomplishments": "6", "competencies": "7", "feedback": "5"},
        **{"people": "7", "pay": "4 sources", "future": "2", "ask": ""},
    }
    assert page(choosing(whole, market_pay=("market-survey",)), "pay").count == "1 source"


def test_that_another_case_is_judged_by_its_own_choice(whole: Record) -> None:
    older = progress(whole, "case-before")["accomplishments"]
    assert older.state is State.BEGUN and older.count == "2"


def test_that_a_case_that_is_gone_is_asked_for() -> None:
    asked = progress(BLANK, "gone")["ask"]
    assert asked.state is State.BLANK and asked.missing[0].place is None


@pytest.mark.parametrize(
    ("key", "kind", "id", "field"),
    [
        *(
            ("you", "profile", "profile", name)
            for name in ("name", "role", "manager", "level_since", "currency")
        ),
        ("goals", "visions", "vision-1", "role"),
        *(
            ("goals", "goals", "goal-run", name)
            for name in ("name", "target", "due", "relevance", "milestones")
        ),
        ("goals", "actions", "action-budget", "task"),
        *(
            ("accomplishments", "accomplishments", "acc-run", name)
            for name in ("headline", "metrics", "part", "evidence", "outcome")
        ),
        ("accomplishments", "accomplishments", "acc-holiday", "redacted"),
        *(
            ("competencies", "competencies", "comp-lead", name)
            for name in ("name", "behaviour_sought", "level_today", "level_sought", "gap", "plan")
        ),
        *(("feedback", "feedback", "fb-ruth", name) for name in ("source", "consent")),
        *(("people", "people", "person-helen", name) for name in ("needs", "next_step", "next_date")),
        *(
            ("pay", "market_pay", "market-survey", name)
            for name in ("source", "kind", "reference", "comparable")
        ),
        *(
            ("future", "initiatives", "init-fellside", name)
            for name in ("outcome", "value_likely", "assumptions", "measured")
        ),
        *(
            ("ask", "cases", "case-now", name)
            for name in (
                "ask_base",
                "effective",
                "thesis",
                "why_now",
                "decided_by",
                "walk_away",
                "batna",
            )
        ),
        ("ask", "cases", "case-now", "alternatives"),
    ],
)
def test_that_a_field_left_blank_is_named_and_led_to(
    whole: Record, key: str, kind: str, id: str, field: str
) -> None:
    lacking = changed(whole, kind, id, **{field: blank_of(KINDS[kind], field)})
    judged = page(lacking, key)
    assert judged.state is State.BEGUN
    places = [
        (missing.place.kind, missing.place.id, missing.field) for missing in judged.missing if missing.place
    ]
    assert (kind, id, field) in places


def test_that_a_missing_headline_is_asked_for_with_an_example(whole: Record) -> None:
    lacking = changed(whole, "accomplishments", "acc-run", headline="  ")
    assert words(lacking, "accomplishments") == (
        "Say in one line what changed: “Corrections cut from 212 to 74 a month.”"
    )


def test_that_an_item_with_a_title_is_named_before_what_it_lacks(whole: Record) -> None:
    lacking = changed(whole, "accomplishments", "acc-run", part="")
    assert words(lacking, "accomplishments").startswith(
        "“Payroll prepared in 4 days instead of 6”: Say which part"
    )


def test_that_a_measure_with_one_end_leads_to_the_other(whole: Record) -> None:
    item = sure(Accomplishment, whole.find(Accomplishment, "acc-emergency"))
    metric = replace(item.metrics[0], result=quantity_from_text(""))
    missing = page(changed(whole, "accomplishments", item.id, metrics=(metric,)), "accomplishments").missing
    assert [(each.field, each.place and each.place.child) for each in missing] == [("result", metric.id)]


def test_that_two_accomplishments_are_one_too_few(whole: Record) -> None:
    few = choosing(whole, accomplishments=("acc-emergency", "acc-run"))
    assert words(few, "accomplishments").startswith("Put 1 more accomplishment into the case.")
    none = choosing(whole, accomplishments=())
    assert words(none, "accomplishments").startswith("Put 3 accomplishments into the case.")
    assert page(none, "accomplishments").state is State.BEGUN


def test_that_a_confidential_accomplishment_needs_only_the_wording_that_is_shown(whole: Record) -> None:
    bare = changed(whole, "accomplishments", "acc-holiday", part="", metrics=(), evidence=(), outcome=None)
    assert page(bare, "accomplishments").state is State.READY


def test_that_a_competency_that_does_not_apply_is_neither_asked_nor_counted(whole: Record) -> None:
    chosen = ("comp-process", "comp-lead", "comp-develop", "comp-supplier")
    few = choosing(whole, competencies=chosen)
    assert words(few, "competencies").startswith("Put 1 more competency into the case.")
    assert "supplier" not in words(few, "competencies")


def test_that_a_competency_nothing_shows_is_named(whole: Record) -> None:
    fewer = choosing(
        whole, accomplishments=("acc-run", "acc-pension", "acc-emergency"), feedback=("fb-ruth", "fb-sanjay")
    )
    assert "“Makes others able”: Nothing" not in words(fewer, "competencies"), "it has evidence of its own"
    bare = changed(fewer, "competencies", "comp-develop", evidence=())
    assert "“Makes others able”: Nothing shows it yet" in words(bare, "competencies")


def test_that_a_case_without_a_growth_area_is_asked_for_one(whole: Record) -> None:
    for id in ("comp-lead", "comp-budget"):
        whole = changed(whole, "competencies", id, show_gap=False)
    assert [missing.field for missing in page(whole, "competencies").missing] == ["show_gap"]


def feedback(record: Record, *items: Feedback) -> Record:
    return choosing(record.replaced("feedback", items), feedback=tuple(item.id for item in items))


def quote(id: str, source: str, **values: Any) -> Feedback:
    return Feedback(id=id, words="It holds.", source=source, **{"consent": Consent.NAMED, **values})


CHAIN: dict[str, Any] = {"nature": Nature.GROWTH, "action": "Did it.", "proof": "It worked."}


def test_that_two_people_and_one_answered_criticism_are_enough(whole: Record) -> None:
    record = feedback(whole, quote("a", "Ruth"), quote("b", "Colin", **CHAIN))
    assert page(record, "feedback").state is State.READY


def test_that_words_without_consent_are_no_quote(whole: Record) -> None:
    record = feedback(whole, quote("a", "Ruth", consent=Consent.NO), quote("b", "Colin", **CHAIN))
    assert words(record, "feedback").startswith("Put two quotes that may be shown")


def test_that_quotes_of_one_person_are_not_enough(whole: Record) -> None:
    record = feedback(whole, quote("a", "Colin"), quote("b", " colin ", **CHAIN))
    assert words(record, "feedback") == "All quotes come from one person. Add one from somebody else"


def test_that_criticism_without_proof_leads_to_the_proof(whole: Record) -> None:
    record = feedback(whole, quote("a", "Ruth"), quote("b", "Colin", **{**CHAIN, "proof": ""}))
    assert [missing.field for missing in page(record, "feedback").missing] == ["proof"]


def test_that_praise_alone_is_not_enough(whole: Record) -> None:
    record = feedback(whole, quote("a", "Ruth"), quote("b", "Colin"))
    assert words(record, "feedback").startswith("Add one quote that asked you to grow")


def test_that_a_manager_with_high_influence_can_be_the_one_who_decides(whole: Record) -> None:
    known: dict[str, Any] = {"needs": "Proof", "next_step": "Talk", "next_date": day_from_text("April 2026")}
    manager = Person(id="m", name="Colin", relation=Relation.MANAGER, **known)
    record = whole.replaced("people", (manager,))
    assert words(record, "people").startswith("Add who decides")
    assert page(changed(record, "people", "m", influence=Influence.HIGH), "people").state is State.READY


def test_that_a_check_in_without_an_agreement_is_not_enough(whole: Record) -> None:
    for talk in whole.checkins:
        whole = changed(whole, "checkins", talk.id, agreed="")
    assert words(whole, "people") == "Note one check-in in which you agreed the bar you will be measured by"


def test_that_sources_of_one_kind_are_not_enough(whole: Record) -> None:
    for id in whole.cases[-1].market_pay:
        whole = changed(whole, "market_pay", id, kind=PaySource.ADVERT)
    assert words(whole, "pay").startswith("All your pay sources are of one kind")


def test_that_a_source_without_a_figure_is_named(whole: Record) -> None:
    known: dict[str, Any] = {"job": "Lead", "reference": day_from_text("2025"), "comparable": "Same job"}
    bare = MarketPay(id="market-survey", source="Survey", kind=PaySource.SURVEY, **known)
    record = whole.replaced("market_pay", (bare, *(each for each in whole.market_pay if each.id != bare.id)))
    assert words(record, "pay") == "“Survey”: Add a figure: one value, or percentiles"


def test_that_a_currency_nobody_knows_is_named(whole: Record) -> None:
    record = changed(whole, "profile", "profile", currency="pounds")
    assert words(record, "you") == "“pounds” is no currency known here. Write its three letters: “GBP”"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.2.", "“31.2.” is not a date yet: add the year"),
        ("12 March", "“12 March” is not a date yet: add the year"),
        ("Oct", "“Oct” is not a date yet: add the year"),
        ("31.2.2026", "“31.2.2026” is not a date yet: there is no such day"),
        ("soon", "“soon” is not a date yet: a year is missing"),
        (
            "yesterday",
            "“yesterday” is not a date yet: it means another day tomorrow, so write the day itself",
        ),
    ],
)
def test_that_a_day_that_is_not_understood_is_shown_as_typed(whole: Record, typed: str, said: str) -> None:
    record = choosing(whole, decided_by=day_from_text(typed))
    assert words(record, "ask") == said


def test_that_words_in_place_of_figures_are_shown_as_typed(whole: Record) -> None:
    whole = choosing(whole, ask_base=money_from_text("abt lots"))
    assert words(whole, "ask") == "“abt lots” is not an amount yet: an amount is missing"
    metric = replace(
        sure(Accomplishment, whole.find(Accomplishment, "acc-run")).metrics[0],
        result=quantity_from_text("fewer"),
    )
    whole = changed(whole, "accomplishments", "acc-run", metrics=(metric,))
    assert "“fewer” is not a number yet: a number is missing" in words(whole, "accomplishments")


def test_that_a_nested_date_that_is_not_understood_is_led_to(whole: Record) -> None:
    goal = sure(Goal, whole.find(Goal, "goal-run"))
    step = replace(goal.milestones[1], due=day_from_text("summer"))
    record = changed(whole, "goals", goal.id, milestones=(step,))
    missing = page(record, "goals").missing[0]
    assert missing.place is not None and (missing.place.child, missing.field) == (step.id, "due")


def test_that_what_is_not_in_the_case_is_not_judged(whole: Record) -> None:
    stray = Goal(id="stray", due=day_from_text("31.2."))
    assert page(whole.replaced("goals", (*whole.goals, stray)), "goals").state is State.READY


def test_that_one_word_begins_a_page() -> None:
    record = changed(BLANK, "visions", "vision-3", why="I like it.")
    record = changed(record, "cases", "case", thesis="I do it.")
    states = {key: each.state for key, each in progress(record, "case").items()}
    assert {key for key, state in states.items() if state is State.BEGUN} == {"goals", "ask"}


def test_that_ticks_and_a_name_alone_do_not_begin_the_ask() -> None:
    goal = Goal(id="goal")
    record = choosing(BLANK.replaced("goals", (goal,)), goals=("goal",), name="Spring")
    states = progress(record, "case")
    assert states["ask"].state is State.BLANK and states["goals"].state is State.BLANK


def test_that_the_reason_says_what_comes_first_and_how_much_more(whole: Record) -> None:
    assert page(whole, "ask").reason == "Ready"
    lacking = choosing(whole, why_now="", batna="")
    first = "Why now: what the company needs soon, and what waiting would cost"
    assert page(lacking, "ask").reason == f"Begun. {first}. And 1 more."
    assert page(BLANK, "future").reason.startswith("Nothing here yet. Put one thing into the case")


def test_that_every_way_leads_to_a_field_that_is_there(whole: Record) -> None:
    emptied = choosing(whole, **{
        name: blank_of(Case, name) for name in ("thesis", "alternatives", "objections", "ask_base")
    })  # fmt: skip
    for record in (BLANK, emptied):
        for each in progress(record, record.cases[-1].id).values():
            for missing in each.missing:
                assert (missing.place is None) == (missing.field == "")
                if missing.place:
                    assert field_of(KINDS[missing.place.kind], missing.field).form in Form

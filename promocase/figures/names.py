"""What each figure and sentence is called, for whoever lists them: by its lasting key, in plain words."""

from promocase.phrase import Phrase, phrase

NAMES: dict[str, Phrase] = {
    "change": phrase("What changed"),
    "goal-progress": phrase("How far the goal is"),
    "goal-milestones": phrase("Milestones reached"),
    "bar-met": phrase("How much of the bar is met"),
    "time-at-level": phrase("Time at this level"),
    "duty-change": phrase("How a duty’s share of the time changed"),
    "duties-described": phrase("The job as described, together"),
    "duties-done": phrase("The job as done today, together"),
    "duties-sought-described": phrase("Time at the level sought, as described"),
    "duties-sought-done": phrase("Time at the level sought, as done today"),
    "duties-sought-for": phrase("How long it has been so"),
    "pay-today": phrase("Base pay today"),
    "pay-total-today": phrase("Total pay today"),
    "pay-asked": phrase("Base pay asked for"),
    "pay-total-asked": phrase("Total pay asked for"),
    "raise": phrase("The raise"),
    "raise-percent": phrase("The raise in per cent"),
    "raise-total": phrase("The raise in total pay"),
    "raise-total-percent": phrase("The raise in total pay, in per cent"),
    "pay-band": phrase("What others pay"),
    "pay-position-today": phrase("Where your pay stands"),
    "pay-position-ask": phrase("Where the ask stands"),
    "pay-beside-others-today": phrase("Your pay beside that of others"),
    "pay-beside-others-ask": phrase("The ask beside the pay of others"),
    "pay-beside-others-total-today": phrase("Your total pay beside that of others"),
    "pay-beside-others-total-ask": phrase("The total asked for beside the pay of others"),
    "ask-cost": phrase("What the ask costs"),
    "value-range": phrase("The range of its value"),
    "value-sum": phrase("What it is worth together"),
    "value-times": phrase("Value over cost"),
    "sentence-decision-asked": phrase("By when a decision is asked for"),
    "sentence-talk-again": phrase("When to talk again"),
    "sentence-bar-until-then": phrase("What holds until then"),
    "sentence-period-covered": phrase("The time it covers"),
    "sentence-a-year": phrase("An amount a year"),
    "sentence-once": phrase("An amount paid once"),
    "sentence-manager-agrees": phrase("What your manager sees"),
    "sentence-without-names": phrase("Told without names or figures"),
    "sentence-after-yearly-costs": phrase("After its yearly costs"),
    "decision-past": phrase("When a decision was asked for"),
    "work-outside-period": phrase("When it was"),
    "pay-old": phrase("How old its figures are"),
    "duties-described-not-whole": phrase("The job as described, together"),
    "duties-done-not-whole": phrase("The job as done today, together"),
    "goal-overdue": phrase("When it was due"),
    "milestone-late": phrase("When it was due"),
    "followup-late": phrase("When it was due"),
}
"""Every figure and sentence, and what a document says of days that do not fit."""


def name_of(figure: str) -> Phrase:
    """Of a key that is not known here no more than that it is a figure."""
    return NAMES.get(figure, phrase("Another figure"))

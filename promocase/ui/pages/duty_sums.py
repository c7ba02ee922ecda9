"""How the shares of all duties add up, said kindly while they are written."""

from decimal import Decimal
from typing import TYPE_CHECKING

from promocase.phrase import Phrase, phrase
from promocase.ui.look.tokens import GRID
from promocase.ui.pages.seen_list import SeenList
from promocase.ui.parts.label import label
from promocase.ui.parts.numbers import number_words
from promocase.ui.tongue import shown

if TYPE_CHECKING:
    from promocase.figures.duties import Share

Line = tuple[Phrase, str]
"""What is said, and the role it is said in."""


class DutySums(SeenList):
    """One line a column, and one for the time at the level sought; nothing while nothing is written."""

    _lines: tuple[Line, ...] = ()

    def look_up(self) -> tuple[Line, ...]:
        from promocase.figures.duties import NEW, OLD, said_duties  # noqa: PLC0415 -- with the first duty

        duties = said_duties(self.desk.editor.record.duties)
        names = [name for name in (OLD, NEW) if any(not getattr(each, name).is_blank for each in duties)]
        lines = [self._column(name) for name in names]
        if len(names) == len((OLD, NEW)) and all(role == "text" for _, role in lines):
            lines += self._sought()
        self._lines = tuple(lines)
        return self._lines

    def fill(self) -> None:
        for words, role in self._lines:
            self.put(label(shown(words), role, self))
        self.rows.setContentsMargins(0, 0, 0, GRID)

    def _column(self, name: str) -> Line:
        from promocase.figures.duties import OLD, Share, together  # noqa: PLC0415

        found = together(self.desk.editor.record.duties, name, language=self.desk.reader.language)
        column = phrase("The job as described") if name == OLD else phrase("The job as done today")
        if not isinstance(found, Share):
            return phrase("{column}: {words}", column=column, words=found.reason), "hint"
        sum = self._percent(found)
        if found.is_less:
            return phrase("{column}: {sum} so far. What else takes time?", column=column, sum=sum), "unclear"
        if found.is_more:
            words = phrase(
                "{column}: {sum}, more than all of it. Is something in two duties?", column=column, sum=sum
            )
            return words, "unclear"
        return phrase("{column}: {sum}, all of the time.", column=column, sum=sum), "text"

    def _sought(self) -> list[Line]:
        from promocase.figures.duties import NEW, OLD, Share, at_sought  # noqa: PLC0415

        duties, language = self.desk.editor.record.duties, self.desk.reader.language
        old, new = (at_sought(duties, name, language=language) for name in (OLD, NEW))
        if not isinstance(new, Share):
            return [(new.reason, "hint")]
        if not isinstance(old, Share):
            return [(old.reason, "hint")]
        words = phrase(
            "At the level you seek: {new} today, {old} as described.",
            new=self._percent(new),
            old=self._percent(old),
        )
        return [(words, "text")]

    def _percent(self, share: "Share") -> Phrase:
        from promocase.figures.wording import told_words  # noqa: PLC0415

        return told_words(share.told, self._write)

    def _write(self, number: Decimal) -> str:
        return f"{number_words(number, self.desk.reader.language)}\N{NO-BREAK SPACE}%"

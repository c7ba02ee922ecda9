"""Items as plain values and back, every kind and every field."""

import json
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import items

from promocase.domain.attached import attachments_of
from promocase.domain.field import Form, blank_of, fields_of
from promocase.domain.item import Attachment, Item
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.plain import Fault, item_from_plain, plain_from_item
from promocase.domain.record import KINDS, Record


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_that_an_item_comes_back_from_its_plain_values(kind: type[Item]) -> None:
    @settings(max_examples=20, deadline=None)
    @given(items(kind, {key: ["a", "b"] for key in KINDS}))
    def comes_back(item: Item) -> None:
        plain = json.loads(json.dumps(plain_from_item(item)))
        assert item_from_plain(kind, plain, "x", str) == item

    comes_back()


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_that_blank_fields_are_left_out(kind: type[Item]) -> None:
    assert plain_from_item(kind(id="a")) == {"id": "a"}


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(("text", "id", "year", "number")), inner)
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_that_junk_in_any_field_is_read_or_named_but_never_breaks(kind: type[Item]) -> None:
    names = st.sampled_from(["id", "created", *(field.name for field in fields_of(kind))])

    @settings(max_examples=60, deadline=None)
    @given(names, JUNK)
    def holds(name: str, junk: Any) -> None:
        try:
            item = item_from_plain(kind, {name: junk}, "goals[3]", lambda: "new")
        except Fault as fault:
            assert fault.path.startswith(f"goals[3].{name}") and fault.message
        else:
            assert isinstance(item, kind)

    holds()


def test_that_a_fault_deep_inside_is_named_by_its_whole_path() -> None:
    plain = {"evidence": [{}, {"dated": {"text": "x", "month": 3}}]}
    with pytest.raises(Fault) as raised:
        item_from_plain(KINDS["accomplishments"], plain, "accomplishments[7]", lambda: "new")
    assert raised.value.path == "accomplishments[7].evidence[1].dated"


def test_that_a_default_that_was_taken_back_stays_taken_back() -> None:
    for key, kind in KINDS.items():
        for field in fields_of(kind):
            if field.form in (Form.FLAG, Form.CHOICE) and (default := blank_of(kind, field.name)):
                item = item_from_plain(
                    kind, {"id": "a", field.name: False if default is True else None}, key, str
                )
                again = item_from_plain(kind, plain_from_item(item), key, str)
                assert again == item and not getattr(again, field.name)


def test_that_every_attached_file_of_a_record_is_found() -> None:
    file = Attachment("a.pdf", "0" * 64, 1)
    holders = {
        (key, field.name): cast(Any, kind)(
            id="a", **{field.name: (Evidence(id="e", attachment=file), Evidence(id="f"))}
        )
        for key, kind in KINDS.items()
        for field in fields_of(kind)
        if field.form is Form.MANY and field.of is Evidence
    }
    assert len(holders) >= 2
    for (key, _), item in holders.items():
        record = Record(profile=KINDS["profile"](id="profile")).replaced(key, (item,))  # pyright: ignore[reportArgumentType]
        assert list(attachments_of(record)) == [file]

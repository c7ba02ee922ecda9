"""Compiled templates are kept, and nothing that happens to what is kept changes a page."""

from pathlib import Path

import pytest
from jinja2 import Environment

from promocase.document.page.environment import environment

NAME = "sections/growth.html.j2"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A folder that holds one template compiled."""
    environment("en-GB", tmp_path).get_template(NAME)
    return tmp_path


def compiles(folder: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Is the template compiled, and not only loaded?"""
    seen: list[str] = []
    compile_ = Environment._compile

    def noted(self: Environment, source: str, filename: str) -> object:
        seen.append(filename)
        return compile_(self, source, filename)

    with monkeypatch.context() as patch:
        patch.setattr(Environment, "_compile", noted)
        template = environment("en-GB", folder).get_template(NAME)
    assert template.root_render_func
    return bool(seen)


def test_that_a_kept_template_is_not_compiled_again(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not compiles(kept, monkeypatch)


@pytest.mark.parametrize("content", [b"", b"x", b"\x80\x04cos\nsystem\n", b"\0" * 4000])
def test_that_a_broken_file_is_made_anew(kept: Path, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    for file in kept.iterdir():
        file.write_bytes(content)
    assert compiles(kept, monkeypatch)
    assert not compiles(kept, monkeypatch)


def test_that_a_file_cut_short_is_made_anew(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file in kept.iterdir():
        file.write_bytes(file.read_bytes()[:-100])
    assert compiles(kept, monkeypatch)


def test_that_a_folder_that_cannot_be_made_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert compiles(tmp_path / "file" / "below", monkeypatch)
    assert compiles(tmp_path / "file", monkeypatch)


def test_that_another_text_is_compiled(kept: Path) -> None:
    cache = environment("en-GB", kept).bytecode_cache
    assert cache is not None
    assert cache.get_source_checksum("one") != cache.get_source_checksum("other")

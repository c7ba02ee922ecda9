"""Resources are found in a checkout and in an installed package alike."""

import sys
from pathlib import Path

import pytest

from promocase import resource as module
from promocase.resource import fonts, guide, resource, templates


def test_that_a_checkout_serves_its_own_folder() -> None:
    assert resource("icons", "promocase.svg").read_text("utf-8").lstrip().startswith("<svg")


def test_that_an_installed_package_serves_what_it_carries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_INSTALLED", tmp_path)
    assert resource("icons", "promocase.svg") == tmp_path / "icons" / "promocase.svg"


def test_that_the_guide_is_found_in_a_checkout_and_in_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert guide().read_text("utf-8").startswith("# The guide")
    monkeypatch.setattr(module, "_INSTALLED", tmp_path)
    assert guide() == tmp_path / "guide.md"


def test_that_templates_lie_in_the_package() -> None:
    assert templates().parent == Path(module.__file__).parent


@pytest.mark.parametrize("family", ["EB Garamond", "Source Sans 3"])
def test_that_the_families_of_the_document_are_bundled(family: str) -> None:
    assert list((fonts() / family).glob("*.[ot]tf")), f"no font file of {family}"


def test_that_fonts_are_found_without_importing_their_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "rendercv_fonts", raising=False)
    fonts.cache_clear()
    assert fonts().is_dir()
    assert "rendercv_fonts" not in sys.modules


def test_that_missing_fonts_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _name: None)
    fonts.cache_clear()
    with pytest.raises(ModuleNotFoundError, match="rendercv-fonts"):
        fonts()

"""What is said about installing promocase in several places stays the same in all of them."""

import re
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import promocase

ROOT = Path(__file__).parent.parent
RESOURCES = ROOT / "resources"
APP = "io.github.promocase.promocase"


def system_packages() -> set[str]:
    listed = re.search(r"^system_packages=\((.*?)\)", (ROOT / "tools/setup.sh").read_text(), re.S | re.M)
    assert listed
    return set(listed[1].split())


def desktop_entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.read(RESOURCES / f"{APP}.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


def test_that_the_readme_names_every_system_package_that_setup_installs() -> None:
    command = re.search(r"sudo apt-get install pipx((?:.*\\\n)+.*)", (ROOT / "README.md").read_text("utf-8"))
    assert command
    assert set(command[1].replace("\\", "").split()) == system_packages()


def test_that_desktop_entry_metainfo_and_mime_type_agree() -> None:
    metainfo = ET.parse(RESOURCES / f"{APP}.metainfo.xml").getroot()
    mime = ET.parse(RESOURCES / f"{APP}.mime.xml").getroot()
    entry = desktop_entry()
    assert metainfo.findtext("id") == APP == entry["icon"]
    assert metainfo.findtext("launchable") == f"{APP}.desktop"
    assert metainfo.findtext("provides/mediatype") == mime[0].get("type") == entry["mimetype"].strip(";")
    assert metainfo.findtext("summary") == entry["comment"]


def test_that_metainfo_knows_this_version() -> None:
    metainfo = ET.parse(RESOURCES / f"{APP}.metainfo.xml").getroot()
    assert promocase.__version__ in [release.get("version") for release in metainfo.iter("release")]


def test_that_a_wheel_carries_files_that_exist() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    sources = [*wheel["force-include"], *wheel["shared-data"], *wheel["packages"]]
    assert [source for source in sources if not (ROOT / source).exists()] == []

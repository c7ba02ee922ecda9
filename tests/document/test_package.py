"""A package holds the paper and the files it names, numbered as it numbers them, and nothing else."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from promocase.document.attached import MOST
from promocase.document.editions import EDITIONS
from promocase.document.filename import LONGEST, safe_name
from promocase.document.formats import FORMATS
from promocase.document.options import Options
from promocase.document.press.pages import Made
from promocase.document.press.pdf import Press
from promocase.document.render import Writing, writing
from promocase.domain.item import Attachment
from promocase.domain.kinds.accomplishment import Accomplishment
from promocase.domain.kinds.evidence import Evidence
from promocase.domain.record import Record
from promocase.errors import PromocaseError

TODAY = date(2026, 3, 14)
ZIP = FORMATS["package"]


def attachment(name: str, data: bytes) -> Attachment:
    return Attachment(name, sha256(data).hexdigest(), len(data))


def kept(*names: str) -> dict[str, bytes]:
    """The store: bytes by digest, each the file's own name."""
    return {attachment(name, name.encode()).digest: name.encode() for name in names}


def holding(record: Record, *proofs: tuple[str, str], confidential: bool = False) -> Record:
    """One accomplishment in the case, with evidence by (its name, the name of its file)."""
    evidence = tuple(
        Evidence(id=f"ev{n}", name=name, attachment=attachment(file, file.encode()) if file else None)
        for n, (name, file) in enumerate(proofs)
    )
    item = Accomplishment(
        id="deed",
        headline="Fewer corrections",
        redacted="Fewer of something",
        confidential=confidential,
        evidence=evidence,
    )
    case = replace(record.cases[-1], accomplishments=("deed",), competencies=(), market_pay=())
    return replace(record, accomplishments=(*record.accomplishments, item), cases=(case,))


def package(
    record: Record, press: Press, store: Mapping[str, bytes], edition: str = "full"
) -> tuple[ZipFile, Made]:
    def fetch(digest: str) -> bytes:
        if digest not in store:
            raise PromocaseError("It is not there.")
        return store[digest]

    options = Options(TODAY, EDITIONS[edition])
    made = writing(record, record.cases[-1].id, options, ZIP, fetch).run(press)
    return ZipFile(BytesIO(made.data)), made


def test_that_files_are_numbered_as_in_the_appendix(record: Record, press: Press) -> None:
    proofs = (("A talk", ""), ("Corrections dashboard", "shot.PDF"), ("Letter", "a.b.docx"))
    whole = holding(record, *proofs)
    held, made = package(whole, press, kept("shot.PDF", "a.b.docx"))
    paper, contents, *files = held.namelist()
    assert paper.startswith("00 Ines Calder – ") and paper.endswith(".pdf")
    assert held.read(paper).startswith(b"%PDF-")
    assert files == ["02 Corrections dashboard.pdf", "03 Letter.docx"]
    assert held.read(files[0]) == b"shot.PDF"
    listed = held.read(contents).decode()
    assert contents == "Contents.txt"
    assert listed.splitlines()[-3:] == [
        "01 A talk",
        "02 Corrections dashboard (attached)",
        "03 Letter (attached)",
    ]
    assert made.remarks == ()


def test_that_an_edition_without_an_appendix_brings_only_what_it_names(record: Record, press: Press) -> None:
    proofs = [(f"Proof {n}", f"{n}.txt") for n in range(5)]
    held, _ = package(holding(record, *proofs), press, kept(*(file for _, file in proofs)), "brief")
    assert held.namelist()[2:] == ["01 Proof 0.txt", "02 Proof 1.txt", "03 Proof 2.txt"]


def test_that_what_is_confidential_brings_no_file(record: Record, press: Press) -> None:
    secret = holding(record, ("Secret", "secret.txt"), confidential=True)
    held, made = package(secret, press, kept("secret.txt"))
    assert len(held.namelist()) == 1 + 1
    assert b"secret" not in made.data.lower()
    assert "secret" not in held.read("Contents.txt").decode().lower()


def test_that_what_is_not_chosen_is_not_even_fetched(record: Record) -> None:
    whole = holding(record, ("Here", "here.txt"))
    other = Accomplishment(
        id="other", evidence=(Evidence(id="ev", attachment=attachment("other.txt", b"other")),)
    )
    asked: list[str] = []
    whole = replace(whole, accomplishments=(*whole.accomplishments, other))
    writing(whole, whole.cases[-1].id, Options(TODAY), ZIP, lambda digest: (asked.append(digest), b"x")[1])
    assert asked == list(kept("here.txt"))


def test_that_a_file_of_which_only_the_name_was_kept_is_said(record: Record, press: Press) -> None:
    held, made = package(holding(record, ("Gone", "gone.txt"), ("Here", "here.txt")), press, kept("here.txt"))
    assert held.namelist()[2:] == ["02 Here.txt"]
    assert "01 Gone (not in this package)" in held.read("Contents.txt").decode()
    assert [remark for remark in made.remarks if "gone.txt" in remark]


def test_that_the_same_record_makes_the_same_package(record: Record, press: Press) -> None:
    whole = holding(record, ("Here", "here.txt"))
    assert package(whole, press, kept("here.txt"))[1] == package(whole, press, kept("here.txt"))[1]


def test_that_too_much_is_refused_before_anything_is_fetched(record: Record) -> None:
    whole = holding(record, ("Film", "film.mp4"))
    [deed] = [each for each in whole.accomplishments if each.id == "deed"]
    film = replace(deed.evidence[0], attachment=Attachment("film.mp4", "0" * 64, MOST + 1))
    others = tuple(each for each in whole.accomplishments if each is not deed)
    whole = replace(whole, accomplishments=(*others, replace(deed, evidence=(film,))))
    with pytest.raises(PromocaseError, match="more than 250 MB"):
        writing(whole, whole.cases[-1].id, Options(TODAY), ZIP, lambda _: pytest.fail("it was fetched"))


HOSTILE = [
    ("../../etc/passwd", "../../x.sh"),
    ("C:\\Windows\\system32", "con.txt"),
    ("", "..\\..\\y.exe"),
    ("..", ".."),
    ("A\x00B\nC", "n\x00ul.t\nxt"),
    ("invoice\u202efdp.exe", "a\u202etxt.exe"),
    ("語" * 300, "語" * 300 + ".pdf"),
    ("Same", "same.txt"),
    ("Same", "same.txt"),
    ("Report.pdf", "report.pdf"),
]


def test_that_no_name_leads_out_of_the_package(record: Record, press: Press) -> None:
    held, _ = package(holding(record, *HOSTILE), press, kept(*(file for _, file in HOSTILE)))
    names = held.namelist()
    assert len(names) == len(HOSTILE) + 2 == len({name.casefold() for name in names})
    for name in names:
        assert not set(name) & set('/\\:*?"<>|\0\n\u202e')
        assert ".." not in name and not name.startswith(".") and len(name.encode()) < 200
    assert names[-1] == "10 Report.pdf"


@given(st.text(max_size=400))
def test_that_every_name_suits_every_system(words: str) -> None:
    name = safe_name(words)
    assert not set(name) & {*'/\\:*?"<>|', *map(chr, range(32)), "\x7f"}
    assert name == name.strip(" .") and len(name.encode()) <= LONGEST
    assert safe_name(name) == name


def test_that_a_worker_is_sent_the_files_it_is_to_pack(record: Record) -> None:
    whole = holding(record, ("Here", "here.txt"))
    work = writing(whole, whole.cases[-1].id, Options(TODAY), ZIP, kept("here.txt").__getitem__)
    assert isinstance(work, Writing) and work.files == kept("here.txt")
    others = writing(whole, whole.cases[-1].id, Options(TODAY), FORMATS["pdf"], kept("here.txt").__getitem__)
    assert others.files == {}

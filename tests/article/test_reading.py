"""Files, folders, standard input and encodings."""

import hashlib
import io
from datetime import date, datetime
from pathlib import Path

import pytest

from verifier.article import article_from_text, articles_at, open_article
from verifier.errors import ArticleError, UsageError

STORY = "The café in Málaga lost £5,000 — “a third of it” on Monday. Nobody knew."


@pytest.fixture
def write(tmp_path):
    def written(raw, name="story.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw if isinstance(raw, bytes) else raw.encode())
        return path

    return written


@pytest.mark.parametrize(
    ("codec", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
        ("utf-16-le", "utf_16_le"),
        ("utf-16-be", "utf_16_be"),
    ],
)
def test_an_encoding_is_told_and_the_text_is_read_by_it(write, codec, named):
    article = open_article(write(STORY.encode(codec)))

    assert article.text == STORY
    assert article.encoding == named
    assert article.sha256 == hashlib.sha256(STORY.encode()).hexdigest()


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Prezydent Wałęsa powiedział w poniedziałek, że zginęło 18 osób, a 33 są ranne. Żądał śledztwa.", "cp1250"),
        ("Президент заявил в понедельник, что погибли 18 человек, а 33 ранены. Он потребовал расследования.", "cp1251"),
        ("大統領は月曜日、18人が死亡し33人が負傷したと述べた。調査を求めている。", "shift_jis"),
    ],
)
def test_other_alphabets_in_old_encodings_are_read_too(write, text, codec):
    assert open_article(write(text.encode(codec))).text == text


def test_the_text_is_left_as_it_came(write):
    raw = "  One\tfell.\r\n\r\nTwo\u00a0rose.  \r\n"

    assert open_article(write(raw)).text == raw


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        ("\ufeff".encode(), "empty"),
        (b"... --- ?!", "empty"),
        (b"Title: Pool to close\nDate: 2025-02-04\n", "no story"),
        (b" date 2025-02-04 ", "no story"),
        (b"%PDF-1.7 and then words", "PDF"),
        (b"PK\x03\x04 and then words", "office"),
        (b"{\\rtf1 words}", "rich text"),
        (b"words\0\0\0 and \x01\x02\x03\xff", "binary"),
        (bytes(range(256)) * 8, "binary"),
        (b"\xff\xfeT\0h\0e", "breaks off"),
        (b"\xef\xbb\xbfThe \xff", "breaks off"),
    ],
)
def test_what_is_no_article_is_an_error_that_names_the_file(write, raw, told):
    path = write(raw)
    with pytest.raises(ArticleError, match=told) as caught:
        open_article(path)

    assert str(path) in str(caught.value)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("name", ["story.pdf", "story.html", "story.docx", "story.json"])
def test_another_kind_of_file_is_an_error_that_says_what_is_read(write, name):
    path = write(STORY, name)
    for read in (open_article, lambda source: list(articles_at([source]))):
        with pytest.raises(ArticleError, match=r"\.txt"):
            read(path)


def test_a_file_without_a_suffix_is_read_as_text(write):
    assert open_article(write(STORY, "story")).text == STORY


@pytest.mark.parametrize("source", ["absent.txt", "a\0b.txt", "x" * 5000 + ".txt", "."])
def test_a_file_that_cannot_be_opened_is_an_error(tmp_path, source):
    with pytest.raises(ArticleError):
        open_article(tmp_path / source)


def test_a_dash_is_standard_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode("cp1252"))))
    article = open_article("-")

    assert (article.text, article.source, article.encoding) == (STORY, "-", "cp1252")


def test_a_folder_is_read_recursively_in_order(write, tmp_path):
    for name in ("b.txt", "a/z.TXT", "a/b.text", "a/notes.pdf", ".hidden/c.txt", ".d.txt", "c/d/e.txt"):
        write(STORY, name)

    found = [path.relative_to(tmp_path).as_posix() for path in articles_at([tmp_path])]

    assert found == ["a/b.text", "a/z.TXT", "b.txt", "c/d/e.txt"]


def test_a_folder_without_articles_is_an_error(write, tmp_path):
    write(STORY, "story.pdf")
    with pytest.raises(ArticleError, match="no article"):
        list(articles_at([tmp_path]))


@pytest.mark.parametrize(
    "given", ["2025-02-04", date(2025, 2, 4), datetime(2025, 2, 4, 12, 30), "2025-02-04T12:30:00Z"]
)
def test_a_publication_date_is_a_date_or_an_iso_string(given):
    assert article_from_text(STORY, published=given).published == date(2025, 2, 4)


@pytest.mark.parametrize("given", ["4 Feb 2025", "2025-02-30", "yesterday", "", 20250204, 1738627200.0, ("2025", 2, 4)])
def test_anything_else_is_a_usage_error(given):
    with pytest.raises(UsageError, match="2025-02-04"):
        article_from_text(STORY, published=given)


def test_lone_surrogates_are_kept_and_hashed():
    text = "A broken \ud83d sign cost 40 euros."
    article = article_from_text(text)

    assert article.text == text
    assert article.sha256 == hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def test_an_article_knows_lines_and_columns():
    article = article_from_text("One fell.\n\nTwo rose.")

    assert article.line_and_column(article.sentences[1].span) == (3, 1)


def test_a_relative_path_is_kept_as_given(write, monkeypatch, tmp_path):
    write(STORY)
    monkeypatch.chdir(tmp_path)

    assert open_article(Path("story.txt")).source == "story.txt"

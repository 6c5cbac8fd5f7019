"""Numbers of things whose list stands beside them: where lists are found, and how many things they can hold."""

import pytest

from verifier.article import article_from_text
from verifier.claims.equations import judge
from verifier.extract.offline import extract_offline
from verifier.figures import scan_article

# wording | the numbers of things that the list can hold, likeliest first | the verdict
LISTS = [
    ("The vote split four parties: Reds, Blues, Greens and Whites.", (4,), "consistent"),
    ("The vote split five parties: Reds, Blues, Greens and Whites.", (4,), "conflicting"),
    ("Two weavers, Ama Bediako and Efua Mills, won the prize.", (2,), "consistent"),
    ("Three weavers, Ama Bediako and Efua Mills, won the prize.", (2,), "conflicting"),
    ("Two weavers, village elder Ama Bediako and student Efua Mills, won the prize.", (2,), "consistent"),
    ("Four mills – Ash, Elm, Oak and Yew – shut.", (4,), "consistent"),
    ("Three locks (Ash, Elm and Oak) are shut.", (3,), "consistent"),
    ("Ash, Elm and Oak, the three locks on the canal, are shut.", (3,), "consistent"),
    ("The duo of Mills and Bediako won again.", (2,), "consistent"),
    ("Both sisters, Ama and Efua, were there.", (2,), "consistent"),
    ("Both sisters, Ama, Efua and Abena, were there.", (3,), "conflicting"),
    ("Two islands signed: Trinidad and Tobago and Grenada.", (3, 2), "consistent"),
    ("Five drowned: a cook, his three sons and a neighbour.", (5,), "consistent"),
    ("Six drowned: a cook, his three sons and a neighbour.", (5,), "conflicting"),
    ("Profit rose at three docks: Ash by 4 percent; Elm by 6 percent; and Oak by 9 percent.", (3,), "consistent"),
    ("Profit rose at four docks: Ash by 4 percent; Elm by 6 percent; and Oak by 9 percent.", (3,), "conflicting"),
    ("Three teams came: Wales, and the United States, Kenya and Malta.", (4, 3, 2), "consistent"),
    ("Four teams came: Wales, the United States, Kenya and Malta.", (4,), "consistent"),
    ("It has two aims: to cut waste and to raise pay.", (2,), "consistent"),
    ("It has three aims: to cut waste and to raise pay.", (2,), "conflicting"),
    ("The court named two towns: Salem, Oregon, and Dover, Delaware.", (4, 3, 2), "consistent"),
]


def read(text):
    article = article_from_text(text)
    figures = scan_article(article)
    by_id = {figure.id: figure for figure in figures}
    found = extract_offline(article, figures).relations
    return [judge(relation, by_id, published=None) for relation in found if relation.kind == "listing"]


@pytest.mark.parametrize(("text", "counts", "verdict"), LISTS, ids=[text[:40] for text, _, _ in LISTS])
def test_a_list_is_counted_in_every_way_it_can_be_read(text, counts, verdict):
    (relation,) = read(text)

    assert (relation.listing.counts, relation.verdict) == (counts, verdict)


@pytest.mark.parametrize(
    "text",
    [
        "Four parties, including the Reds and the Blues, agreed.",
        "Four parties such as the Reds and the Blues agreed.",
        "The two men said: Ash, Elm and Oak will be felled.",
        "Two trees, a bench and a swing were lost.",
        "The four units went to Estonia, Latvia, and Poland.",
        "Five rooms: others were shut and cold.",
        "She took the cup in both of his, softened her tone and looked up.",
        "They met a trio of riders who stopped, drank and left.",
        "Two towns fear floods: the risk of mud, water and rot is high in both.",
    ],
)
def test_what_is_no_list_of_its_number_is_not_counted(text):
    assert [relation for relation in read(text) if relation.verdict == "conflicting"] == []


STEPS = (
    "Here are {} ways to save water:\n\n1. Mend the taps.\n\nThey drip.\n\n2. Shut the gates.\n\n3. Cut the grass less."
)


@pytest.mark.parametrize(("word", "verdict"), [("three", "consistent"), ("four", "conflicting")])
def test_numbered_paragraphs_are_counted_against_the_line_that_leads_to_them(word, verdict):
    (relation,) = read(STEPS.format(word))

    assert relation.verdict == verdict


def test_a_list_of_paragraphs_that_lies_apart_from_its_line_is_not_counted():
    assert (
        read("Here are three ways to save water:\n\nFirst a word of thanks.\n\n1. Mend the taps.\n\n2. Cut the grass.")
        == []
    )


def test_two_lists_told_by_words_alone_are_both_kept():
    text = "Both sisters, Ama, Efua and Abena, sang. Both brothers, Kofi, Yaw and Kwame, danced."

    assert [relation.verdict for relation in read(text)] == ["conflicting", "conflicting"]


def test_a_long_list_is_read_in_linear_time():
    names = ", ".join(f"Name{number}" for number in range(4000))

    assert read(f"Police named five men: {names} and others.") == []

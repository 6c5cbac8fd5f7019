"""The offline extractor: attribution, claims, quantities and relations by grammar, with no key and no network."""

from collections.abc import Sequence

from verifier.article.model import Article
from verifier.claims.model import Extraction, Extractor
from verifier.extract.offline.attribution.find import find_attributions
from verifier.extract.offline.claims.find import find_claims
from verifier.extract.offline.quantities.find import find_quantities
from verifier.extract.offline.quantities.oneness import made_one
from verifier.extract.offline.relations.find import ONE_QUANTITY, find_relations, unread_sentences
from verifier.extract.offline.relations.patterns import LONGEST_STRAND
from verifier.figures.model import Figure

OFFLINE = Extractor(name="offline", origin="offline")


def extract_offline(article: Article, figures: Sequence[Figure]) -> Extraction:
    """All that the grammar reads out of an article and its figures, in time linear in the text."""
    attributions = tuple(find_attributions(article, figures))
    measured = find_quantities(article, figures, attributions)
    relations = find_relations(article, figures, measured, attributions)
    stated = [relation.figures[:2] for relation in relations if relation.pattern in ONE_QUANTITY]
    measured = made_one(article, figures, measured, stated)
    return Extraction(
        extractor=OFFLINE,
        attributions=attributions,
        quantities=measured.quantities,
        observations=measured.observations,
        relations=relations,
        claims=tuple(find_claims(article, figures, attributions)),
        notes=tuple(
            f"sentence {number} is so long that relations were sought in its first {LONGEST_STRAND:,} words only"
            for number in unread_sentences(article)
        ),
    )

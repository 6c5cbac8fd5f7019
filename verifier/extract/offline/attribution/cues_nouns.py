"""The nouns, phrases and adverbs that tell who says something, or what a source rests on."""

from typing import Final

from verifier.claims.model import SourceKind, Stance
from verifier.extract.offline.clauses import keyed, listed

# Nouns that speak of figures and findings: their kind as a source.
_SPEAKING: Final[tuple[tuple[SourceKind, str], ...]] = (
    ("tally", "tally count toll tallies counts tracker database"),
    ("poll", "poll polls survey surveys polling questionnaire"),
    (
        "document",
        """
        report reports study studies statement statements figures data statistics numbers letter document documents
        paper research analysis estimate estimates filing filings record records memo book article articles email
        emails transcript transcripts indictment affidavit complaint file files log logs register archives receipts
        lawsuit review audit bulletin communique communiqué dossier investigation index assessment census tweet post
        tweets ruling verdict testimony evidence website site story stories essay editorial op-ed film documentary
        video footage photos pictures images results average averages ratings ranking rankings findings inquiry probe
        projection projections forecast forecasts model models watchlist minutes plan budget bill law decree text
        manuscript map chart graph table slide note ad memoir column sign banner headline summary presentation
        presentations papers reporting accounts account news tests page pages profile profiles
        """,
    ),
)
SPEAKING_NOUNS: Final = keyed(_SPEAKING)

# Those who find and rule, besides documents: what they "found" is a finding.
FINDERS: Final = listed(
    """
    auditor auditors commission coroner court detectives economists experts inquiry inspectors investigators judge
    judges jurors jury panel prosecutors authors author regulator researchers scientists tribunal watchdog
    """
)

# Nouns whose that-clause is somebody's statement: "the ministry's claim that", "allegations that".
_CONTENT: Final[tuple[tuple[Stance, str], ...]] = (
    (
        "asserts",
        """
        claim claims statement statements assertion assertions allegation allegations accusation accusations
        announcement warning warnings suggestion contention argument declaration promise promises pledge vow
        threat prediction predictions belief conclusion finding findings view opinion confirmation admission
        acknowledgment report reports rumor rumors rumour rumours speculation insistence estimate hope hopes
        expectation expectations comments remark remarks comment demand demands notion idea complaint
        complaints testimony fear fears concern concerns worry worries assurance assurances suspicion
        suspicions charge charges theory emphasis
        """,
    ),
    ("denies", "denial denials"),
    ("doubts", "doubt doubts"),
)
CONTENT_NOUNS: Final = keyed(_CONTENT)

# Phrases in front of a source. The first word is the key; the rest must follow.
SOURCE_PHRASES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "according": (("to",),),
    "as": (
        ("per",),
        ("reported", "by"),
        ("cited", "by"),
        ("quoted", "by"),
        ("stated", "by"),
        ("told", "to"),
        ("described", "by"),
    ),
    "in": (("the", "words", "of"), ("the", "view", "of"), ("the", "opinion", "of"), ("the", "eyes", "of"), ()),
    "by": ((),),
    "quoting": ((),),
    "citing": ((),),
    "per": ((),),
    "under": ((),),
}

# What a tally, study or statement rests on.
BASIS_PHRASES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "based": (("on",), ("upon",)),
    "compiled": (("from",),),
    "drawn": (("from",),),
    "derived": (("from",),),
    "drawing": (("on",), ("from",)),
    "collated": (("from",),),
    "gathered": (("from",),),
    "collected": (("from",), ("by",)),
    "sourced": (("from",),),
    "using": ((),),
    "citing": ((),),
    "quoting": ((),),
    "relying": (("on",),),
}

# Adverbs by which the writer stands back from what is said without naming who says it.
DISTANCING: Final[dict[str, Stance]] = {
    "reportedly": "asserts",
    "allegedly": "asserts",
    "purportedly": "asserts",
    "supposedly": "doubts",
    "ostensibly": "doubts",
}

"""What a call is likely to use and to cost; an unknown price is None, never a guess."""

from decimal import Decimal

from verifier.claims.model import Usage

# List prices in US dollars a million tokens (read, written), as published by the maker in 2025.
_PRICES = {
    "gpt-4o": (Decimal("2.50"), Decimal("10.00")),
    "gpt-4o-mini": (Decimal("0.15"), Decimal("0.60")),
    "gpt-4.1": (Decimal("2.00"), Decimal("8.00")),
    "gpt-4.1-mini": (Decimal("0.40"), Decimal("1.60")),
    "gpt-4.1-nano": (Decimal("0.10"), Decimal("0.40")),
    "gpt-5": (Decimal("1.25"), Decimal("10.00")),
    "gpt-5-mini": (Decimal("0.25"), Decimal("2.00")),
    "gpt-5-nano": (Decimal("0.05"), Decimal("0.40")),
}  # fmt: skip
_CHARACTERS_A_TOKEN = 4
# A thorough answer to an article of 4,400 characters ran to 4,700 characters.
_ANSWER_SHARE = Decimal("1.1")


def estimated_tokens(characters: int) -> int:
    """Tokens in so many characters of English, at four characters a token, rounded up."""
    return -(-characters // _CHARACTERS_A_TOKEN)


def estimated_usage(characters: int, of_article: int) -> Usage:
    """What one call of `characters` is likely to use, with an answer in proportion to the article's length."""
    return Usage(
        requests=1,
        prompt_tokens=estimated_tokens(characters),
        completion_tokens=estimated_tokens(int(of_article * _ANSWER_SHARE)),
    )


def cost(model: str | None, usage: Usage | None) -> Decimal | None:
    """The price of some usage in US dollars; None for a model that the table does not name."""
    if model is None or usage is None or model not in _PRICES:
        return None
    read, written = _PRICES[model]
    return (read * usage.prompt_tokens + written * usage.completion_tokens) / 10**6

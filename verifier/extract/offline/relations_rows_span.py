"""Sentence patterns of time: two dates and the length between them."""

from typing import Final

from verifier.extract.offline.relations_row import Row

WIDER_SPANS: Final[tuple[Row, ...]] = (
    Row(
        "on one day, so long after another",
        "span",
        "{b:date} ,|- ~2 {c:duration} !after %8 {a:date}",
        "The mine closed in March 1998, 37 years after it opened in March 1961.",
        "The mine closed in March 1998, 57 years after it opened in March 1961.",
        "none",
    ),
    Row(
        "on one day, so long before another",
        "span",
        "{a:date} ,|- ~2 {c:duration} !before %8 {b:date}",
        "The will was signed on May 4, 2011, two years before her death on May 9, 2013.",
        "The will was signed on May 4, 2011, six years before her death on May 9, 2013.",
        "none",
    ),
    Row(
        "on one day and another, so long later",
        "span",
        "{a:date} ,? and %7 {b:date} ,|- ~1 {c:duration} !later",
        "Her trial opened on January 8, 2024 and closed on March 18, 2024, 10 weeks later.",
        "Her trial opened on January 8, 2024 and closed on March 18, 2024, 16 weeks later.",
        "none",
    ),
    Row(
        "for so long, from, to",
        "span",
        "{c:duration} ,? !from|between ~1 {a:date} !to|until|and|through ~1 {b:date}",
        "He was held for six months, from January 4, 2023 to July 5, 2023.",
        "He was held for nine months, from January 4, 2023 to July 5, 2023.",
        "none",
    ),
    Row(
        "between, and, for so long",
        "span",
        "!between ~1 {a:date} !and ~1 {b:date} ,? ~3 !lasting|lasted|period_of|total_of|for ~2 {c:duration}",
        "The road was shut between May 2, 2011 and June 3, 2011, a period of one month.",
        "The road was shut between May 2, 2011 and June 3, 2011, a period of three months.",
        "none",
    ),
    Row(
        "began, ended, having lasted so long",
        "span",
        "!<began> @ {a:date} @ !<ended> ~3 {b:date} @6 !having_lasted|lasted|taking|ending ~3 {c:duration}",
        "The strike, which started on May 2, 2024, ended on August 30, 2024, having lasted four months.",
        "The strike, which started on May 2, 2024, ended on August 30, 2024, having lasted seven months.",
        "none",
    ),
)

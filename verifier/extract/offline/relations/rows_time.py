"""Sentence patterns of order in time, of relative dates, of anniversaries and of tense, each with its two examples."""

from typing import Final

from verifier.extract.offline.relations.row import Row

ORDER_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "on one day after another",
        "order",
        "{b:date} %5 !after|following %8 {a:date}",
        "The mayor was freed on May 8, 2023 after his arrest on April 6, 2023.",
        "The mayor was freed on May 8, 2023 after his arrest on June 6, 2023.",
        "none",
    ),
    Row(
        "on one day before another",
        "order",
        "{a:date} %5 !before|ahead_of|prior_to %8 {b:date}",
        "The bridge was inspected on March 2, 2021 before it fell on April 9, 2021.",
        "The bridge was inspected on March 2, 2021 before it fell on January 9, 2021.",
        "none",
    ),
    Row(
        "on one day, and some time after another",
        "order",
        "{b:date} ,|- <some-time>? !after|following %8 {a:date}",
        "The bridge was closed on May 2, 2021, shortly after it was hit on April 9, 2021.",
        "The bridge was closed on May 2, 2021, shortly after it was hit on June 9, 2021.",
        "none",
    ),
    Row(
        "on one day, and some time before another",
        "order",
        "{a:date} ,|- <some-time>? !before|ahead_of|prior_to %8 {b:date}",
        "The bridge was inspected on March 2, 2021, weeks before it fell on April 9, 2021.",
        "The bridge was inspected on March 2, 2021, weeks before it fell on January 9, 2021.",
        "none",
    ),
    Row(
        "from one day to another",
        "order",
        "!from|between|since ~1 {a:date} ,? !to|until|through|till|and ~1 {b:date}",
        "He ran the port authority from 2011 to 2016.",
        "He ran the port authority from 2016 to 2011.",
        "none",
    ),
    Row(
        "began on one day, ended on another",
        "order",
        "!<began> ~3 {a:date} ,? !and|before ~4 !<ended> ~3 {b:date}",
        "The siege began on March 3, 2014 and was lifted on June 1, 2014.",
        "The siege began on March 3, 2015 and was lifted on June 1, 2014.",
        "none",
    ),
    Row(
        "born on one day, died on another",
        "order",
        "!born ~6 {a:date} ,? !and ~5 !died ~3 {b:date}",
        "The composer was born in 1905 and died in 1971.",
        "The composer was born in 1971 and died in 1905.",
        "none",
    ),
    Row(
        "on one day, so long later on another",
        "order",
        "{a:date} ,? !and|but %7 !later|afterwards|thereafter ,? on|in {b:date}",
        "She was charged on May 2, 2022, and acquitted a year later on May 9, 2023.",
        "She was charged on May 2, 2024, and acquitted a year later on May 9, 2023.",
        "none",
    ),
)
PAST_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "happened on a day to come",
        "order",
        "!<happened> ~3 on|in {a:date}",
        "The envoys met in Oslo on April 9, 2024.",
        "The envoys met in Oslo on September 9, 2024.",
        "none",
    ),
)
FUTURE_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "will happen on a day gone by",
        "order",
        "!will|shall|is_to|are_to|is_set_to|are_set_to|is_due_to|are_due_to|is_scheduled_to|are_scheduled_to ~1 "
        "<happen> ~3 on|in {b:date}",
        "The envoys will meet in Oslo on June 9, 2024.",
        "The envoys will meet in Oslo on May 9, 2024.",
        "none",
    ),
    Row(
        "will be done on a day gone by",
        "order",
        "!will|shall|is_to|are_to|is_set_to|are_set_to|is_due_to|are_due_to|is_scheduled_to|are_scheduled_to ~2 on "
        "{b:date}",
        "The judges are to rule on June 9, 2024.",
        "The judges are to rule on May 9, 2024.",
        "none",
    ),
    Row(
        "is expected on a day gone by",
        "order",
        "!is|are !expected|due|scheduled|planned|slated|tipped ~3 on {b:date}",
        "A ruling is due on June 9, 2024.",
        "A ruling is due on May 9, 2024.",
        "none",
    ),
)
PARENT_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "a parent and a child of an age before its noun",
        "order",
        "{b:age} ,|)? !and|with her|his|their =1 {a:age} !daughter|son|child|baby",
        "Paula Reyes, 44, and her 19-year-old son were hurt.",
        "Paula Reyes, 24, and her 19-year-old son were hurt.",
        "none",
    ),
    Row(
        "a parent and a child of an age behind its name",
        "order",
        "{b:age} ,|)? !and|with her|his|their =2 !daughter|son|child|baby ,? ~3 ,|(|aged {a:age}",
        "Paula Reyes, 44, and her son Luis, 19, were hurt.",
        "Paula Reyes, 24, and her son Luis, 19, were hurt.",
        "none",
    ),
    Row(
        "a child and a parent of an age behind its name",
        "order",
        "{a:age} ,|)? !and|with her|his|their =2 !mother|father ,? ~3 ,|(|aged {b:age}",
        "Luis Reyes, 19, and his mother Paula, 44, were hurt.",
        "Luis Reyes, 19, and his mother Paula, 24, were hurt.",
        "none",
    ),
    Row(
        "a child and a parent of an age before its noun",
        "order",
        "{a:age} ,|)? !and|with her|his|their =1 {b:age} !mother|father",
        "Luis Reyes, 19, and his 44-year-old mother were hurt.",
        "Luis Reyes, 19, and his 24-year-old mother were hurt.",
        "none",
    ),
)
ALLOWED_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "so long of a day, by another",
        "span",
        "{c:duration} ~2 !of|after|from ~3 {a:date} ,|-|(? ~3 !by|until|before|no_later_than ~2 {b:date}",
        "Claims must be filed within 90 days of May 1, 2024, by July 30, 2024.",
        "Claims must be filed within 90 days of May 1, 2024, by September 30, 2024.",
        "none",
    ),
    Row(
        "so long from a day, until another",
        "span",
        "{c:duration} ~2 !from|after|starting|beginning|of ~3 {a:date} &8 ,|;? &8 !<closes-by> ~4 {b:date}",
        "Tenants have 60 days from March 1, 2024 to move out, until April 30, 2024.",
        "Tenants have 60 days from March 1, 2024 to move out, until May 30, 2024.",
        "none",
    ),
    Row(
        "from a day, so long to do it, until another",
        "span",
        "^ from|on|starting|after ~1 {a:date} ,? @8 !have|has|had|given|get|got ~2 {c:duration} @8 !<closes-by> "
        "~2 {b:date}",
        "From March 1, 2024, tenants have 60 days to move out, until April 30, 2024.",
        "From March 1, 2024, tenants have 60 days to move out, until May 30, 2024.",
        "none",
    ),
    Row(
        "told on a day, given so long, until another",
        "span",
        "!<given> @6 {a:date} @8 {c:duration} !to @8 !<closes-by> ~2 {b:date}",
        "The firm was notified on March 1, 2024 and has 60 days to appeal, until April 30, 2024.",
        "The firm was notified on March 1, 2024 and has 60 days to appeal, until May 30, 2024.",
        "none",
    ),
)
AGO_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "so long ago, on a date",
        "span",
        "{c:duration} !ago ,|(|-? on|in? {a:date}",
        "The reactor was shut six years ago, in 2018.",
        "The reactor was shut nine years ago, in 2018.",
        "none",
    ),
    Row(
        "on a date, so long ago",
        "span",
        "{a:date} ,|(|- {c:duration} !ago",
        "The reactor was shut in 2018, six years ago.",
        "The reactor was shut in 2018, nine years ago.",
        "none",
    ),
)
SINCE_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "for so long, since a date",
        "span",
        "for {c:duration} ,|-? %3 !since ~1 {a:date}",
        "The lift has been broken for six weeks, since April 22, 2024.",
        "The lift has been broken for nine weeks, since April 22, 2024.",
        "none",
    ),
    Row(
        "since a date, or for so long",
        "span",
        "!since ~1 {a:date} ,|-? or? for ~1 {c:duration}",
        "The lift has been broken since April 22, 2024, or for six weeks.",
        "The lift has been broken since April 22, 2024, or for nine weeks.",
        "none",
    ),
)
YEARS_ON_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "so long after a date, still",
        "span",
        "^ {c:duration} !after|since|on_from ~2 {a:date} ~3 , =3 !is|are|has|have|remains|remain|still|continues",
        "Ten years after the 2014 collapse, miners are still waiting for their money.",
        "Sixteen years after the 2014 collapse, miners are still waiting for their money.",
        "none",
    ),
    Row(
        "marks so long since a date",
        "span",
        "!marks|mark ~2 {c:duration} !since|after|from ~4 {a:date}",
        "This month marks ten years since the 2014 collapse.",
        "This month marks sixteen years since the 2014 collapse.",
        "none",
    ),
)
RELATIVE_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "a relative date, on a date",
        "relative_date",
        "{a:date} ,|-? !on|in {b:date}",
        "The bank failed last month, on May 14.",
        "The bank failed last month, on March 14.",
        "none",
    ),
    Row(
        "days ago, on a date",
        "relative_date",
        "{a:duration} !ago ,|(|-? on|in? {b:date}",
        "The crane toppled nine days ago, on May 25.",
        "The crane toppled nine days ago, on May 5.",
        "none",
    ),
    Row(
        "a relative date, with the date in brackets",
        "relative_date",
        "{a:date} (|- {b:date} )|-|,|.",
        "The court sits today (June 3) and tomorrow.",
        "The court sits today (June 13) and tomorrow.",
        "none",
    ),
    Row(
        "a date, with the relative date in brackets",
        "relative_date",
        "{b:date} (|- {a:date} )|-|,|.",
        "The ferry sank on May 29 (last week).",
        "The ferry sank on May 9 (last week).",
        "none",
    ),
    Row(
        "a relative date, set off from its day by a comma",
        "relative_date",
        "{a:date} , {b:date} ,|.",
        "The court sits today, June 3, and tomorrow.",
        "The court sits today, June 13, and tomorrow.",
        "none",
    ),
)
WEEKDAY_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "a date, and in an aside its weekday",
        "weekday",
        "{a:date} ,|(|- a|that_was_a|which_was_a|which_is_a|which_fell_on_a|which_falls_on_a? {b:date} ,|)|-|.|;",
        "The pact was signed on March 4, 2021, a Thursday, in Lima.",
        "The pact was signed on March 4, 2021, a Tuesday, in Lima.",
        "none",
    ),
    Row(
        "a date was a weekday",
        "weekday",
        "{a:date} ,? !was|is|falls_on|fell_on|fall_on|will_be|will_fall_on ~1 a|on? {b:date}",
        "March 4, 2021 was a Thursday, and the market was full.",
        "March 4, 2021 was a Tuesday, and the market was full.",
        "none",
    ),
    Row(
        "a weekday, with its date in brackets",
        "weekday",
        "{b:date} ( {a:date} )",
        "Doors open on Friday (June 7, 2024) at noon.",
        "Doors open on Monday (June 7, 2024) at noon.",
        "none",
    ),
    Row(
        "a weekday, namely its date",
        "weekday",
        "{b:date} ,|-|: the? {a:date} ,|-|.",
        "It was a Thursday, the fourth of March 2021, and it rained.",
        "It was a Tuesday, the fourth of March 2021, and it rained.",
        "none",
    ),
)
ANNIVERSARY_ROWS: Final[tuple[Row, ...]] = (
    Row(
        "since a date, in its so-many-eth year",
        "span",
        "!since {a:date} @14 !in|into|entered|entering|enters ~1 !its|their {c:ordinal} !year|month|week|day",
        "Since March 2021 the mine has been idle, and it is now in its fourth year without ore.",
        "Since March 2021 the mine has been idle, and it is now in its seventh year without ore.",
        "none",
    ),
    Row(
        "the anniversary of a date",
        "span",
        "{c:ordinal} =2 !anniversary|birthday|jubilee !of|since ~6 {a:date}",
        "Veterans marked the 80th anniversary of the 1944 landings on Monday.",
        "Veterans marked the 70th anniversary of the 1944 landings on Monday.",
        "none",
    ),
    Row(
        "a date, and its anniversary",
        "span",
        "{a:date} @5 !<marks> ~2 {c:ordinal} =1 !anniversary",
        "The plant, founded in 1994, marks its 30th anniversary this year.",
        "The plant, founded in 1994, marks its 40th anniversary this year.",
        "none",
    ),
    Row(
        "in its so-many-eth year, begun on a date",
        "span",
        "!in|into|entered|entering|enters ~1 !its|their|the {c:ordinal} !year|month|week|day "
        "@8 ,|;|-? ~3 !<began> ~4 {a:date}",
        "The strike, now in its third month, began on March 20, 2024.",
        "The strike, now in its sixth month, began on March 20, 2024.",
        "none",
    ),
    Row(
        "begun on a date, in its so-many-eth year",
        "span",
        "!<began> ~4 {a:date} @8 !in|into|entered|entering|enters ~1 !its|their {c:ordinal} !year|month|week|day",
        "The war, which began in February 2022, is now in its third year.",
        "The war, which began in February 2022, is now in its sixth year.",
        "none",
    ),
)

/**
 * What two mentions in two texts are to each other: `same`; `different`; or `open`, where what they say cannot be
 * compared (a weekday with a date, "last week" with "a week before").
 */
export type Likeness = 'same' | 'open' | 'different'

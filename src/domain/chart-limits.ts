/** Beyond so many marks a chart is slow to draw and its marks cannot be told apart. */
export const MOST_MARKS = 1_500;

/** The most bars with a name beside each that are shown of an answer in SQL. */
export const MOST_NAMED_BARS = 40;

/** Up to so many points of a line each bears a dot. */
export const MOST_DOTTED_POINTS = 60;

/** The most figures of an answer in SQL that are drawn side by side. */
export const MOST_CHARTED_FIGURES = 3;

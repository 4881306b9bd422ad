-- What the submitted sheets of a closed round add up to: eleven times the counts of the levels 1 to 5, not-applicable,
-- dont-know-yet and strengthen. Every number of a profile follows from these.
CREATE TABLE closed_profile (
    assessment uuid PRIMARY KEY REFERENCES assessment ON DELETE CASCADE,
    respondents integer NOT NULL CHECK (respondents >= 0),
    tallies integer[] NOT NULL CHECK (cardinality(tallies) = 88 AND 0 <= ALL (tallies) AND respondents >= ALL (tallies))
);

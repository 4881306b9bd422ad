CREATE TABLE agreed_score (
    assessment uuid NOT NULL REFERENCES assessment ON DELETE CASCADE,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 11),
    level smallint CHECK (level BETWEEN 1 AND 5),
    unscored text CHECK (unscored IN ('not-applicable', 'dont-know-yet')),
    reason text CHECK (char_length(reason) BETWEEN 1 AND 4000),
    evidence text CHECK (char_length(evidence) BETWEEN 1 AND 4000),
    strengthen boolean NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (assessment, position),
    CHECK ((level IS NULL) <> (unscored IS NULL)),
    CHECK (unscored IS DISTINCT FROM 'not-applicable' OR reason IS NOT NULL),
    CHECK (reason IS NULL OR unscored IS NOT NULL)
);

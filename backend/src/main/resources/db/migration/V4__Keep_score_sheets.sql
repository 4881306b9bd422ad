-- One row a sheet with its levels in the framework's order: eleven rows a sheet took seven times the space and as much
-- longer to add up (docs/decisions/0002).
CREATE TABLE score_sheet (
    id uuid PRIMARY KEY,
    assessment uuid NOT NULL,
    anonymous boolean NOT NULL,
    assessor text CHECK (char_length(assessor) BETWEEN 1 AND 100 AND btrim(assessor) <> ''),
    role text NOT NULL CHECK (role IN ('team-member', 'partner', 'expert-by-experience', 'external-assessor')),
    state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED')),
    submitted_at timestamptz,
    -- Anonymous rounds: part of a state somebody may have seen; such states never differ by fewer than three sheets.
    published boolean NOT NULL DEFAULT false,
    -- How often it has changed: its ETag.
    version integer NOT NULL,
    levels smallint[] NOT NULL CHECK (cardinality(levels) = 11 AND 1 <= ALL (levels) AND 5 >= ALL (levels)),
    FOREIGN KEY (assessment, anonymous) REFERENCES assessment (id, anonymous) ON DELETE CASCADE,
    CHECK (NOT anonymous OR assessor IS NULL),
    CHECK ((state = 'SUBMITTED') = (submitted_at IS NOT NULL)),
    CHECK (NOT published OR (anonymous AND state = 'SUBMITTED'))
);

-- Counts who has submitted without a look at the rows, and finds a round's sheets when it is deleted.
CREATE INDEX score_sheet_of_assessment ON score_sheet (assessment, submitted_at) INCLUDE (published);

-- Only where there is more to say than a level.
CREATE TABLE score_remark (
    sheet uuid NOT NULL REFERENCES score_sheet ON DELETE CASCADE,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 11),
    unscored text CHECK (unscored IN ('not-applicable', 'dont-know-yet')),
    reason text CHECK (char_length(reason) BETWEEN 1 AND 4000),
    evidence text CHECK (char_length(evidence) BETWEEN 1 AND 4000),
    strengthen boolean NOT NULL,
    PRIMARY KEY (sheet, position),
    CHECK (unscored IS DISTINCT FROM 'not-applicable' OR reason IS NOT NULL),
    CHECK (reason IS NULL OR unscored IS NOT NULL),
    CHECK (unscored IS NOT NULL OR evidence IS NOT NULL OR strengthen)
);

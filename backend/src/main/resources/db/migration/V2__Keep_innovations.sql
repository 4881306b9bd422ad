CREATE TABLE innovation (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200 AND btrim(name) <> ''),
    summary text NOT NULL CHECK (char_length(summary) <= 4000),
    objectives text[] NOT NULL CHECK (
        objectives <@ ARRAY['fewer-placements', 'parenting-support', 'aftercare-reform', 'mental-health']
        AND cardinality(objectives) <= 4),
    stage text CHECK (
        stage IN ('needs', 'ideas', 'experiments', 'consolidation', 'scaling', 'systemic-change', 'none-of-these')),
    county text CHECK (char_length(county) BETWEEN 1 AND 100),
    links text[] NOT NULL CHECK (cardinality(links) <= 20),
    state text NOT NULL CHECK (state IN ('ACTIVE', 'ARCHIVED')),
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL CHECK (changed_at >= created_at),
    version integer NOT NULL,
    -- The latest closed round as a list draws it: a closed round never changes, so neither can this copy.
    latest_assessment uuid,
    latest_title text,
    latest_closed_at timestamptz,
    latest_medians double precision[] CHECK (cardinality(latest_medians) = 11),
    CHECK (num_nulls(latest_assessment, latest_title, latest_closed_at, latest_medians) IN (0, 4))
);

CREATE INDEX innovation_newest ON innovation (created_at DESC, id DESC);

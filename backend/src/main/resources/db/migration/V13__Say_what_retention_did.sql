CREATE TABLE retention_run (
    started_at timestamptz PRIMARY KEY,
    ended_at timestamptz NOT NULL CHECK (ended_at >= started_at),
    -- How many rows of each kind went; null where the attempt failed.
    removed jsonb NOT NULL
);

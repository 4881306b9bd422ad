-- Of a round that was held elsewhere and came as a file: it has a closed profile and no sheets.
ALTER TABLE assessment ADD COLUMN imported_at timestamptz,
    ADD CHECK (imported_at IS NULL OR (state = 'CLOSED' AND imported_at >= closed_at));

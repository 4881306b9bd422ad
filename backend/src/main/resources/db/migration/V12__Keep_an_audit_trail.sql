-- Who did what to whom and when, in ids and codes: no names, no addresses, no text somebody wrote.
CREATE TABLE audit_entry (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    act text NOT NULL,
    -- Null for what concerns one account alone.
    team uuid,
    actor_kind text NOT NULL CHECK (actor_kind IN ('ACCOUNT', 'TOKEN', 'LINK', 'SYSTEM')),
    actor uuid,
    target_kind text NOT NULL,
    target uuid,
    before text CHECK (char_length(before) <= 40),
    after text CHECK (char_length(after) <= 40),
    CHECK ((actor_kind = 'SYSTEM') = (actor IS NULL))
);

CREATE INDEX audit_entry_of_team ON audit_entry (team, at DESC, id DESC);
CREATE INDEX audit_entry_of_actor ON audit_entry (actor, at DESC, id DESC);

CREATE FUNCTION only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail can only grow' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_trail_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION only_grow();

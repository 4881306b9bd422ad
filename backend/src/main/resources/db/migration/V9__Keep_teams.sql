CREATE TABLE team (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200 AND btrim(name) <> ''),
    created_at timestamptz NOT NULL,
    version integer NOT NULL
);

CREATE TABLE team_member (
    team uuid NOT NULL REFERENCES team ON DELETE CASCADE,
    account uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('OWNER', 'EDITOR', 'VIEWER')),
    since timestamptz NOT NULL,
    PRIMARY KEY (team, account)
);

CREATE INDEX team_member_of_account ON team_member (account);

-- The last line behind the code: whatever happens, a team with members has an owner among them.
CREATE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM team WHERE id = OLD.team FOR UPDATE;
    IF EXISTS (SELECT 1 FROM team_member WHERE team = OLD.team)
        AND NOT EXISTS (SELECT 1 FROM team_member WHERE team = OLD.team AND role = 'OWNER') THEN
        RAISE EXCEPTION 'team % would have no owner', OLD.team USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER team_keeps_an_owner AFTER UPDATE OR DELETE ON team_member
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_an_owner();

CREATE TABLE invitation (
    id uuid PRIMARY KEY,
    team uuid NOT NULL REFERENCES team ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('OWNER', 'EDITOR', 'VIEWER')),
    note text CHECK (char_length(note) BETWEEN 1 AND 200),
    invited_by uuid REFERENCES account ON DELETE SET NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
    accepted_at timestamptz,
    accepted_by uuid REFERENCES account ON DELETE SET NULL,
    revoked_at timestamptz,
    CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);

CREATE INDEX invitation_of_team ON invitation (team, created_at DESC, id DESC);

CREATE TABLE api_token (
    id uuid PRIMARY KEY,
    team uuid NOT NULL REFERENCES team ON DELETE CASCADE,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100 AND btrim(name) <> ''),
    scopes text[] NOT NULL CHECK (
        scopes <@ ARRAY['scores:read', 'innovations:read', 'innovations:write'] AND cardinality(scopes) BETWEEN 1 AND 3),
    -- SHA-256 of the secret, which has 160 bits of chance in it and needs no slow hash; the prefix is for people.
    hash bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    prefix text NOT NULL,
    -- Revoked with the ownership of who made it.
    created_by uuid REFERENCES account ON DELETE SET NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
    last_used_at timestamptz,
    revoked_at timestamptz
);

CREATE INDEX api_token_of_team ON api_token (team, created_at DESC, id DESC);

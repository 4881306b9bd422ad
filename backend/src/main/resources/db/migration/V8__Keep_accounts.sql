CREATE TABLE account (
    id uuid PRIMARY KEY,
    -- Who it is wherever a person must not be told by their id, which a client chooses and everybody in a team knows.
    person uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100 AND btrim(name) <> ''),
    -- Argon2id in its own notation; null while the account has none, or signs in by the organisation's provider only.
    password text CHECK (password LIKE '$argon2id$%'),
    issuer text,
    subject text,
    -- Its password is printed on the sign-in page: it opens nothing unless the demonstration runs.
    demonstration boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    version integer NOT NULL,
    UNIQUE (issuer, subject),
    CHECK (num_nulls(issuer, subject) IN (0, 2))
);

CREATE UNIQUE INDEX account_email ON account (lower(email));

-- A signed token names its session; without the row the token opens nothing. Signing out is deleting.
CREATE TABLE session (
    id uuid PRIMARY KEY,
    account uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);

CREATE INDEX session_of_account ON session (account);

-- The link that is mailed holds the id and a code made with the installation's key; nothing in here opens an account.
CREATE TABLE password_reset (
    id uuid PRIMARY KEY,
    account uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);

CREATE INDEX password_reset_of_account ON password_reset (account);

-- Failed attempts, by what was tried: a fingerprint, never the address or the code itself.
CREATE TABLE failed_attempt (
    subject bytea PRIMARY KEY CHECK (octet_length(subject) = 32),
    failures integer NOT NULL CHECK (failures > 0),
    last_at timestamptz NOT NULL
);

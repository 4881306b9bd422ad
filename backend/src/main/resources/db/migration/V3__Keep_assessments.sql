CREATE TABLE assessment (
    id uuid PRIMARY KEY,
    innovation uuid NOT NULL REFERENCES innovation ON DELETE CASCADE,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200 AND btrim(title) <> ''),
    framework text NOT NULL,
    framework_version text NOT NULL,
    anonymous boolean NOT NULL,
    minimum_group smallint CHECK (minimum_group BETWEEN 3 AND 10),
    state text NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
    revealed boolean NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz CHECK (closed_at >= opened_at),
    version integer NOT NULL,
    FOREIGN KEY (framework, framework_version) REFERENCES framework_version,
    -- Sheets refer to both, so a round with sheets can't change between named and anonymous.
    UNIQUE (id, anonymous),
    CHECK (anonymous = (minimum_group IS NOT NULL)),
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
    CHECK (state = 'OPEN' OR revealed)
);

CREATE INDEX assessment_rounds ON assessment (innovation, opened_at DESC, id DESC);
CREATE INDEX assessment_closed_rounds ON assessment (innovation, closed_at DESC, id DESC) WHERE state = 'CLOSED';

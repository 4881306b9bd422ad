CREATE TABLE workshop (
    id uuid PRIMARY KEY,
    team uuid NOT NULL REFERENCES team,
    title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200 AND btrim(title) <> ''),
    anonymous boolean NOT NULL,
    minimum_group smallint CHECK (minimum_group BETWEEN 3 AND 10),
    languages text[] NOT NULL CHECK (languages <@ ARRAY['fi', 'sv', 'en'] AND cardinality(languages) BETWEEN 1 AND 3),
    grace_seconds smallint NOT NULL CHECK (grace_seconds BETWEEN 0 AND 300),
    -- No I, L, O, 0 or 1: it is read from a wall and typed on a phone.
    code text NOT NULL UNIQUE CHECK (code ~ '^[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{6}$'),
    state text NOT NULL CHECK (state IN ('DRAFT', 'LIVE', 'CLOSED')),
    created_at timestamptz NOT NULL,
    started_at timestamptz CHECK (started_at >= created_at),
    closed_at timestamptz CHECK (closed_at >= started_at),
    version integer NOT NULL,
    -- Which activity the room is at, and how often that or its state has changed.
    activity uuid,
    stage_version integer NOT NULL,
    -- Participants refer to both, so nobody's name comes into an anonymous workshop.
    UNIQUE (id, anonymous),
    CHECK (anonymous = (minimum_group IS NOT NULL)),
    CHECK ((state = 'DRAFT') = (started_at IS NULL)),
    CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL))
);

CREATE INDEX workshop_newest ON workshop (team, created_at DESC, id DESC);

CREATE TABLE workshop_innovation (
    workshop uuid NOT NULL REFERENCES workshop ON DELETE CASCADE,
    innovation uuid NOT NULL REFERENCES innovation ON DELETE CASCADE,
    PRIMARY KEY (workshop, innovation)
);

CREATE INDEX workshop_of_innovation ON workshop_innovation (innovation);

CREATE TABLE activity (
    id uuid PRIMARY KEY,
    workshop uuid NOT NULL REFERENCES workshop ON DELETE CASCADE,
    position smallint NOT NULL CHECK (position BETWEEN 1 AND 40),
    title_fi text CHECK (char_length(title_fi) BETWEEN 1 AND 200),
    title_sv text CHECK (char_length(title_sv) BETWEEN 1 AND 200),
    title_en text CHECK (char_length(title_en) BETWEEN 1 AND 200),
    exercise text CHECK (char_length(exercise) BETWEEN 1 AND 60),
    minutes smallint NOT NULL CHECK (minutes BETWEEN 1 AND 480),
    innovation uuid REFERENCES innovation ON DELETE SET NULL,
    -- Live scoring: the round its sheets go to.
    assessment uuid UNIQUE REFERENCES assessment ON DELETE SET NULL,
    forming text NOT NULL CHECK (forming IN ('NONE', 'ARRIVAL', 'CHOICE', 'FACILITATOR')),
    group_size smallint CHECK (group_size BETWEEN 2 AND 12),
    mode text CHECK (mode IN ('TOGETHER', 'FREE', 'DEALT')),
    opened_at timestamptz,
    answering boolean NOT NULL,
    revealed boolean NOT NULL,
    ends_at timestamptz,
    -- Since when it takes no answers; its grace goes on from here.
    stopped_at timestamptz,
    spiral_stage text CHECK (char_length(spiral_stage) BETWEEN 1 AND 60),
    UNIQUE (workshop, position) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (id, workshop),
    CHECK (num_nonnulls(title_fi, title_sv, title_en) > 0),
    CHECK ((forming = 'NONE') = (group_size IS NULL)),
    CHECK ((mode IS NOT NULL) = (exercise IS NOT DISTINCT FROM 'innovation-spiral')),
    CHECK (opened_at IS NOT NULL OR NOT (answering OR revealed))
);

CREATE INDEX activity_of_innovation ON activity (innovation) WHERE innovation IS NOT NULL;

ALTER TABLE workshop ADD FOREIGN KEY (activity, id) REFERENCES activity (id, workshop) DEFERRABLE INITIALLY DEFERRED;

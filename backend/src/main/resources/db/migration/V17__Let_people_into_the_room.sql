-- Somebody in the room: no address, no device, no time of coming; a name only where the workshop asks for names.
CREATE TABLE participant (
    -- Made by the phone and known to it alone: others see the number.
    id uuid PRIMARY KEY,
    person uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    workshop uuid NOT NULL,
    anonymous boolean NOT NULL,
    number smallint NOT NULL CHECK (number BETWEEN 1 AND 1000),
    name text CHECK (char_length(name) BETWEEN 1 AND 60 AND btrim(name) <> ''),
    language text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
    -- A code of the rejoin code, made with the installation's key.
    rejoin bytea NOT NULL CHECK (octet_length(rejoin) = 32),
    -- When a phone of theirs was last connected; null when none was since it left.
    seen_at timestamptz,
    FOREIGN KEY (workshop, anonymous) REFERENCES workshop (id, anonymous) ON DELETE CASCADE,
    UNIQUE (workshop, number),
    UNIQUE (workshop, rejoin),
    UNIQUE (id, workshop),
    CHECK (NOT anonymous OR name IS NULL)
);

CREATE TABLE activity_group (
    activity uuid NOT NULL REFERENCES activity ON DELETE CASCADE,
    number smallint NOT NULL CHECK (number BETWEEN 1 AND 1000),
    PRIMARY KEY (activity, number)
);

CREATE TABLE group_member (
    activity uuid NOT NULL,
    participant uuid NOT NULL REFERENCES participant ON DELETE CASCADE,
    number smallint NOT NULL,
    PRIMARY KEY (activity, participant),
    FOREIGN KEY (activity, number) REFERENCES activity_group ON DELETE CASCADE
);

CREATE INDEX group_member_of_group ON group_member (activity, number);
CREATE INDEX group_member_of_participant ON group_member (participant);

-- Lets a second facilitator run, or the projector's computer show, one workshop without an account.
CREATE TABLE workshop_link (
    id uuid PRIMARY KEY,
    workshop uuid NOT NULL REFERENCES workshop ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('FACILITATOR', 'SCREEN')),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100 AND btrim(name) <> ''),
    created_by uuid REFERENCES account ON DELETE SET NULL,
    created_at timestamptz NOT NULL,
    -- From then on nobody in the team is shown it again.
    opened_at timestamptz,
    revoked_at timestamptz
);

CREATE INDEX workshop_link_of_workshop ON workshop_link (workshop, created_at DESC, id DESC);
CREATE INDEX workshop_link_by ON workshop_link (created_by);

-- Wrong codes, by the minute: of one network, and of all. A code of the network, never its address.
CREATE TABLE join_miss (
    subject bytea NOT NULL CHECK (octet_length(subject) = 32),
    minute timestamptz NOT NULL,
    misses integer NOT NULL CHECK (misses > 0),
    PRIMARY KEY (subject, minute)
);

CREATE TABLE programme (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200 AND btrim(name) <> ''),
    description text CHECK (char_length(description) BETWEEN 1 AND 4000),
    created_at timestamptz NOT NULL,
    -- Both links are made of it: raising it ends those that were given out.
    links_generation integer NOT NULL DEFAULT 1 CHECK (links_generation >= 1),
    version integer NOT NULL
);

CREATE TABLE programme_member (
    programme uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
    account uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('COORDINATOR', 'EVALUATOR')),
    since timestamptz NOT NULL,
    PRIMARY KEY (programme, account)
);

CREATE INDEX programme_member_of_account ON programme_member (account);

-- As a team keeps an owner.
CREATE FUNCTION keep_a_coordinator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM programme WHERE id = OLD.programme FOR UPDATE;
    IF FOUND AND NOT EXISTS (SELECT 1 FROM programme_member WHERE programme = OLD.programme AND role = 'COORDINATOR') THEN
        RAISE EXCEPTION 'programme % would have no coordinator', OLD.programme USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER programme_keeps_a_coordinator AFTER UPDATE OR DELETE ON programme_member
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_a_coordinator();

-- What a team shares of an innovation with a programme, and where it stands on the programme's maps.
CREATE TABLE programme_innovation (
    programme uuid NOT NULL REFERENCES programme ON DELETE CASCADE,
    innovation uuid NOT NULL REFERENCES innovation ON DELETE CASCADE,
    sharing text NOT NULL CHECK (sharing IN ('NOTHING', 'COVERAGE', 'RESULTS')),
    map_column text CHECK (map_column IN ('into-aftercare', 'during-aftercare', 'out-of-aftercare')),
    map_theme text CHECK (map_theme IN ('housing', 'transitions', 'peer-activity', 'aftercare-clinic')),
    map_layer text CHECK (map_layer IN ('pressures', 'old-system', 'innovations', 'transition', 'new-system')),
    joined_at timestamptz NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (programme, innovation)
);

CREATE INDEX programme_innovation_newest ON programme_innovation (programme, joined_at DESC, innovation DESC);
CREATE INDEX programme_innovation_of_innovation ON programme_innovation (innovation, joined_at DESC, programme DESC);

-- What was once published of a programme, so that it can be judged what may be published next. Neither refers to the
-- programme, innovation or round: published numbers are known to their readers even when what they rest on is deleted,
-- and a deleted programme that is made anew must not be a way around its past. Ids and codes only, no scores.
CREATE TABLE programme_edition (
    id uuid PRIMARY KEY,
    programme uuid NOT NULL,
    framework text NOT NULL,
    framework_version text NOT NULL,
    published_at timestamptz NOT NULL,
    -- Codes of the groups that were shown, such as all, objective:mental-health, change:all.
    groups text[] NOT NULL CHECK (cardinality(groups) BETWEEN 1 AND 400),
    -- And on which characteristics each of them was, as the bits of a number.
    characteristics integer[] NOT NULL CHECK (cardinality(characteristics) = cardinality(groups)
        AND 1 <= ALL (characteristics) AND 2047 >= ALL (characteristics)),
    FOREIGN KEY (framework, framework_version) REFERENCES framework_version
);

CREATE INDEX programme_edition_latest
    ON programme_edition (programme, framework, framework_version, published_at DESC, id DESC);

CREATE TABLE programme_edition_member (
    edition uuid NOT NULL REFERENCES programme_edition ON DELETE CASCADE,
    innovation uuid NOT NULL,
    team uuid NOT NULL,
    assessment uuid NOT NULL,
    earlier uuid,
    objectives text[] NOT NULL,
    stage text,
    county text,
    -- The characteristics that have a median in the round, and those that have one in the earlier round as well.
    scored smallint NOT NULL CHECK (scored BETWEEN 0 AND 2047),
    changed smallint NOT NULL CHECK (changed & scored = changed AND (earlier IS NOT NULL OR changed = 0)),
    PRIMARY KEY (edition, innovation)
);

CREATE INDEX programme_edition_member_of_innovation ON programme_edition_member (innovation);

-- Those on which somebody gave a level, the first as the lowest bit.
CREATE FUNCTION scored_characteristics(tallies integer[]) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ((0 < ANY (tallies[1:5]))::integer << 0)
        | ((0 < ANY (tallies[9:13]))::integer << 1)
        | ((0 < ANY (tallies[17:21]))::integer << 2)
        | ((0 < ANY (tallies[25:29]))::integer << 3)
        | ((0 < ANY (tallies[33:37]))::integer << 4)
        | ((0 < ANY (tallies[41:45]))::integer << 5)
        | ((0 < ANY (tallies[49:53]))::integer << 6)
        | ((0 < ANY (tallies[57:61]))::integer << 7)
        | ((0 < ANY (tallies[65:69]))::integer << 8)
        | ((0 < ANY (tallies[73:77]))::integer << 9)
        | ((0 < ANY (tallies[81:85]))::integer << 10);

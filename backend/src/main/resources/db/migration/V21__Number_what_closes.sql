-- The feed of scores is followed by a number that each closed profile draws, and draws again whenever what the feed says
-- of it changes.
CREATE SEQUENCE profile_change;

-- One writer at a time, until its commit: numbers become visible in their order, so that whoever has read one has been
-- able to read all below it. A clock or a bare sequence would let a slow transaction slip in behind a reader's back.
CREATE FUNCTION lock_profile_changes() RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(7364532101)
$$;

-- Everybody takes innovation, assessment, this lock and closed_profile in this order, and nobody waits in a circle.
CREATE FUNCTION next_profile_change() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM lock_profile_changes();
    RETURN nextval('profile_change');
END $$;

-- What the feed filters and goes on by, all of it final but the number: then one index answers a page.
ALTER TABLE closed_profile
    ADD COLUMN team uuid,
    ADD COLUMN innovation uuid,
    ADD COLUMN framework text,
    ADD COLUMN framework_version text,
    ADD COLUMN closed_at timestamptz,
    -- Sheets handed in; of a group too small to show this is all there is to say.
    ADD COLUMN submitted integer CHECK (submitted >= respondents),
    ADD COLUMN change bigint UNIQUE;

CREATE FUNCTION number_closed_profile() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT i.team, i.id, a.framework, a.framework_version, a.closed_at
    INTO NEW.team, NEW.innovation, NEW.framework, NEW.framework_version, NEW.closed_at
    FROM assessment a JOIN innovation i ON i.id = a.innovation WHERE a.id = NEW.assessment;
    NEW.submitted := coalesce(NEW.submitted, greatest(NEW.respondents, (
        SELECT count(*) FROM score_sheet WHERE assessment = NEW.assessment AND submitted_at IS NOT NULL)));
    NEW.change := next_profile_change();
    RETURN NEW;
END $$;

CREATE TRIGGER closed_profile_is_numbered BEFORE INSERT ON closed_profile
    FOR EACH ROW EXECUTE FUNCTION number_closed_profile();

UPDATE closed_profile p SET team = i.team, innovation = i.id, framework = a.framework,
    framework_version = a.framework_version, closed_at = a.closed_at, change = a.place,
    submitted = greatest(p.respondents, (
        SELECT count(*) FROM score_sheet WHERE assessment = p.assessment AND submitted_at IS NOT NULL))
FROM (SELECT *, row_number() OVER (ORDER BY closed_at, id) AS place FROM assessment WHERE state = 'CLOSED') a
JOIN innovation i ON i.id = a.innovation
WHERE a.id = p.assessment;
SELECT setval('profile_change', max(change)) FROM closed_profile HAVING max(change) IS NOT NULL;

ALTER TABLE closed_profile
    ALTER COLUMN team SET NOT NULL,
    ALTER COLUMN innovation SET NOT NULL,
    ALTER COLUMN framework SET NOT NULL,
    ALTER COLUMN framework_version SET NOT NULL,
    ALTER COLUMN closed_at SET NOT NULL,
    ALTER COLUMN submitted SET NOT NULL,
    ALTER COLUMN change SET NOT NULL;

-- Pages go by change, whole files by rounds. The rest is along for the filters, which then need no look at the rows.
CREATE INDEX closed_profile_changes ON closed_profile (team, change)
    INCLUDE (assessment, innovation, framework, framework_version, closed_at);
CREATE INDEX closed_profile_of_innovation ON closed_profile (innovation, change)
    INCLUDE (assessment, team, framework, framework_version, closed_at);
CREATE INDEX closed_profile_rounds ON closed_profile (team, innovation, closed_at, assessment)
    INCLUDE (framework, framework_version);

-- Kept for good, so that whoever was away for a year still learns what to forget. An id that is used again leaves it:
-- its new profile has the higher number.
CREATE TABLE removed_profile (
    change bigint PRIMARY KEY,
    assessment uuid NOT NULL,
    -- Not REFERENCES team: the check would lock the team last, where others lock it first. It goes with the team below.
    team uuid NOT NULL,
    innovation uuid NOT NULL,
    framework text NOT NULL,
    framework_version text NOT NULL,
    closed_at timestamptz NOT NULL
);

CREATE INDEX removed_profile_changes ON removed_profile (team, change);
CREATE INDEX removed_profile_of_innovation ON removed_profile (innovation, change);

CREATE FUNCTION remember_removed_profile() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_LEVEL = 'STATEMENT' THEN
        -- Before any row is held.
        PERFORM lock_profile_changes();
    ELSE
        INSERT INTO removed_profile (change, assessment, team, innovation, framework, framework_version, closed_at)
        VALUES (next_profile_change(), OLD.assessment, OLD.team, OLD.innovation, OLD.framework, OLD.framework_version,
            OLD.closed_at);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER closed_profile_goes_in_turn BEFORE DELETE ON closed_profile
    FOR EACH STATEMENT EXECUTE FUNCTION remember_removed_profile();
CREATE TRIGGER closed_profile_is_remembered AFTER DELETE ON closed_profile
    FOR EACH ROW EXECUTE FUNCTION remember_removed_profile();

CREATE FUNCTION forget_removed_profiles() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM removed_profile WHERE team = OLD.id;
    RETURN NULL;
END $$;

CREATE TRIGGER removed_profiles_go_with_their_team AFTER DELETE ON team
    FOR EACH ROW EXECUTE FUNCTION forget_removed_profiles();

CREATE FUNCTION renumber_profiles_of(given_innovation uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- Locked first and looked at second: a round that is just closing is then either seen here or numbered after us.
    PERFORM lock_profile_changes();
    UPDATE closed_profile SET change = next_profile_change() WHERE innovation = given_innovation;
END $$;

CREATE FUNCTION innovation_says_something_else() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM renumber_profiles_of(NEW.id);
    RETURN NULL;
END $$;

CREATE TRIGGER innovation_changes_its_profiles AFTER UPDATE OF name, objectives, stage, county ON innovation
    FOR EACH ROW
    WHEN ((OLD.name, OLD.objectives, OLD.stage, OLD.county) IS DISTINCT FROM
        (NEW.name, NEW.objectives, NEW.stage, NEW.county))
    EXECUTE FUNCTION innovation_says_something_else();

CREATE FUNCTION agreed_score_says_something_else() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    round uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.assessment ELSE NEW.assessment END;
    round_state text;
BEGIN
    -- Held, so that it does not close between this look and our commit. In an open round nothing has a number yet, and
    -- in a deleted one nothing needs another.
    SELECT state INTO round_state FROM assessment WHERE id = round FOR SHARE;
    IF round_state = 'CLOSED' THEN
        PERFORM lock_profile_changes();
        UPDATE closed_profile SET change = next_profile_change() WHERE assessment = round;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER agreed_score_changes_its_profile AFTER INSERT OR DELETE ON agreed_score
    FOR EACH ROW EXECUTE FUNCTION agreed_score_says_something_else();
CREATE TRIGGER agreed_score_moves_its_profile AFTER UPDATE OF level ON agreed_score
    FOR EACH ROW WHEN (OLD.level IS DISTINCT FROM NEW.level)
    EXECUTE FUNCTION agreed_score_says_something_else();

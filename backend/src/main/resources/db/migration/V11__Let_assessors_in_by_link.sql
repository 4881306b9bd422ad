-- Opens one assessment to one person without an account. The link itself is made from the id with the installation's key.
CREATE TABLE assessor_link (
    id uuid PRIMARY KEY,
    person uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    assessment uuid NOT NULL REFERENCES assessment ON DELETE CASCADE,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100 AND btrim(name) <> ''),
    role text NOT NULL CHECK (role IN ('team-member', 'partner', 'expert-by-experience', 'external-assessor')),
    created_by uuid REFERENCES account ON DELETE SET NULL,
    created_at timestamptz NOT NULL,
    -- From then on it is its assessor's alone: nobody in the team is shown it again.
    opened_at timestamptz,
    revoked_at timestamptz
);

CREATE INDEX assessor_link_of_assessment ON assessor_link (assessment, created_at DESC, id DESC);

-- Whose sheet it is: a code of the round and the person, made with a key that is not in the database. Two rounds
-- show different codes for the same person, and of an anonymous round nobody can tell from the tables who answered what.
-- Sheets from before accounts get a code nobody has.
ALTER TABLE score_sheet ADD COLUMN owner bytea;
UPDATE score_sheet SET owner = uuid_send(gen_random_uuid());
ALTER TABLE score_sheet ALTER COLUMN owner SET NOT NULL, ADD CHECK (octet_length(owner) = 16);
-- Who hands in five sheets of their own would see everybody else's by subtraction.
CREATE UNIQUE INDEX score_sheet_of_owner ON score_sheet (assessment, owner);

-- In named rounds the account as well: it matches the person between rounds, and takes the name along when it goes.
ALTER TABLE score_sheet ADD COLUMN account uuid REFERENCES account ON DELETE SET NULL,
    ADD CHECK (NOT anonymous OR account IS NULL);
CREATE INDEX score_sheet_of_account ON score_sheet (account) WHERE account IS NOT NULL;

DROP FUNCTION put_score;
CREATE FUNCTION put_score(
    given_assessment uuid, given_sheet uuid, given_owner bytea, given_characteristic text, given_level smallint,
    given_unscored text, given_reason text, given_evidence text, given_strengthen boolean)
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    place smallint;
BEGIN
    UPDATE score_sheet s SET levels[c.position] = given_level, version = s.version + 1
    FROM assessment a
    JOIN characteristic c ON c.framework = a.framework AND c.version = a.framework_version
    WHERE a.id = given_assessment AND a.state = 'OPEN' AND c.id = given_characteristic
      AND s.id = given_sheet AND s.assessment = given_assessment AND s.owner = given_owner AND s.state = 'DRAFT'
    RETURNING c.position INTO place;
    IF place IS NULL THEN
        RETURN false;
    END IF;
    IF given_unscored IS NULL AND given_evidence IS NULL AND NOT given_strengthen THEN
        DELETE FROM score_remark WHERE sheet = given_sheet AND position = place;
    ELSE
        INSERT INTO score_remark (sheet, position, unscored, reason, evidence, strengthen)
        VALUES (given_sheet, place, given_unscored, given_reason, given_evidence, given_strengthen)
        ON CONFLICT (sheet, position) DO UPDATE
        SET unscored = excluded.unscored, reason = excluded.reason,
            evidence = excluded.evidence, strengthen = excluded.strengthen;
    END IF;
    RETURN true;
END $$;

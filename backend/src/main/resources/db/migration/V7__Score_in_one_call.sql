-- Puts one score: the level, and beside it what needs more than a level; or takes it away when everything is null.
-- A function and not one statement: each statement in it sees what was committed while it waited for the sheet's lock.
-- In a single statement, of two scores in flight for the same characteristic the second would keep the first's remark.
CREATE FUNCTION put_score(
    given_assessment uuid, given_sheet uuid, given_characteristic text, given_level smallint,
    given_unscored text, given_reason text, given_evidence text, given_strengthen boolean)
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    place smallint;
BEGIN
    UPDATE score_sheet s SET levels[c.position] = given_level, version = s.version + 1
    FROM assessment a
    JOIN characteristic c ON c.framework = a.framework AND c.version = a.framework_version
    WHERE a.id = given_assessment AND a.state = 'OPEN' AND c.id = given_characteristic
      AND s.id = given_sheet AND s.assessment = given_assessment AND s.state = 'DRAFT'
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

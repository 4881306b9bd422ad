-- put_answer as in V18, but what an anonymous room is shown stays as it is: one answer that changes, or goes away, would be
-- known by the difference.
CREATE OR REPLACE FUNCTION put_answer(
    given_id uuid, given_workshop uuid, given_activity uuid, given_participant uuid, given_prompt text,
    given_option text, given_text text, most integer, given_now timestamptz)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    known answer;
    place activity;
    room workshop;
    own_group smallint;
BEGIN
    -- One at a time for each participant, or many at once would all find room under the limit.
    PERFORM 1 FROM participant WHERE id = given_participant AND workshop = given_workshop FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RETURN 'NOT_FOUND';
    END IF;
    SELECT * INTO known FROM answer WHERE id = given_id;
    IF FOUND AND (known.participant <> given_participant OR known.activity <> given_activity) THEN
        RETURN 'NOT_FOUND';
    END IF;
    IF known.prompt = given_prompt AND known.option IS NOT DISTINCT FROM given_option
        AND known.text IS NOT DISTINCT FROM given_text THEN
        -- Sent again, perhaps after the end: it is stored already.
        RETURN 'PUT';
    END IF;
    SELECT * INTO place FROM activity WHERE id = given_activity AND workshop = given_workshop;
    IF NOT FOUND THEN
        RETURN 'NOT_FOUND';
    END IF;
    SELECT * INTO room FROM workshop WHERE id = given_workshop;
    IF room.state <> 'LIVE' THEN
        RETURN 'WORKSHOP_CLOSED';
    END IF;
    IF NOT takes_answers(place, room.grace_seconds * interval '1 second', given_now) THEN
        RETURN 'ACTIVITY_CLOSED';
    END IF;
    IF room.anonymous AND place.revealed AND known.published THEN
        RETURN 'ACTIVITY_CLOSED';
    END IF;
    IF most <= (SELECT count(*) FROM answer
        WHERE activity = given_activity AND participant = given_participant AND prompt = given_prompt AND id <> given_id) THEN
        RETURN 'TOO_MANY';
    END IF;
    SELECT number INTO own_group FROM group_member WHERE activity = given_activity AND participant = given_participant;
    INSERT INTO answer (id, workshop, activity, participant, group_number, prompt, option, text, changed)
    VALUES (given_id, given_workshop, given_activity, given_participant, own_group, given_prompt, given_option,
        given_text, nextval('answer_change'))
    ON CONFLICT (id) DO UPDATE SET prompt = excluded.prompt, option = excluded.option, text = excluded.text,
        group_number = excluded.group_number, published = false, changed = excluded.changed
        WHERE answer.participant = given_participant AND answer.activity = given_activity;
    IF NOT FOUND THEN
        RETURN 'NOT_FOUND';
    END IF;
    RETURN 'PUT';
END $$;

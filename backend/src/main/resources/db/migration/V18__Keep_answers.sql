CREATE SEQUENCE answer_change;

-- One note or choice to one prompt, by one participant. One row each; nobody's write overwrites another's.
CREATE TABLE answer (
    id uuid PRIMARY KEY,
    workshop uuid NOT NULL,
    activity uuid NOT NULL,
    participant uuid NOT NULL,
    -- The group its writer was in when it was written.
    group_number smallint,
    prompt text NOT NULL CHECK (char_length(prompt) BETWEEN 1 AND 120),
    option text CHECK (char_length(option) BETWEEN 1 AND 120),
    text text CHECK (char_length(text) BETWEEN 1 AND 4000),
    -- Taken from the screen by a facilitator.
    hidden boolean NOT NULL DEFAULT false,
    -- Anonymous workshops: part of a state somebody may have seen.
    published boolean NOT NULL DEFAULT false,
    -- Grows with every change anywhere: count and sum of it tell whether an activity's answers have changed.
    changed bigint NOT NULL,
    FOREIGN KEY (activity, workshop) REFERENCES activity (id, workshop) ON DELETE CASCADE,
    FOREIGN KEY (participant, workshop) REFERENCES participant (id, workshop) ON DELETE CASCADE,
    FOREIGN KEY (activity, group_number) REFERENCES activity_group,
    UNIQUE (id, workshop),
    CHECK (num_nonnulls(option, text) = 1)
);

CREATE UNIQUE INDEX answer_choice ON answer (activity, participant, prompt, option) WHERE option IS NOT NULL;
CREATE INDEX answer_of_activity ON answer (activity, participant) INCLUDE (changed, published);
CREATE INDEX answer_of_participant ON answer (participant);

-- Whether an activity takes answers at that moment: while it is asked, and for the grace after its end or its stop.
CREATE FUNCTION takes_answers(a activity, grace interval, given_now timestamptz)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT a.opened_at IS NOT NULL
        AND (a.answering OR coalesce(given_now <= a.stopped_at + grace, false))
        AND (a.ends_at IS NULL OR given_now <= a.ends_at + grace)
$$;

-- Puts one answer and says what became of it: PUT, or why not. A function and not one statement, like put_score: what it
-- asks it sees as it is once the participant's turn has come.
CREATE FUNCTION put_answer(
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
    -- Held, and the activity read after it: a reveal either waits for this answer or is seen by it.
    SELECT * INTO known FROM answer WHERE id = given_id FOR NO KEY UPDATE;
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
    -- What an anonymous room was shown stays as it is: one answer that changes would be known by the difference.
    IF room.anonymous AND known.published THEN
        RETURN 'ACTIVITY_CLOSED';
    END IF;
    IF given_option IS NOT NULL AND known.id IS NULL THEN
        -- Another device of theirs knows the choice by another id: it is the same choice all the same.
        UPDATE answer SET option = given_option, changed = nextval('answer_change')
        WHERE activity = given_activity AND participant = given_participant AND prompt = given_prompt
            AND (option = given_option OR most = 1) AND NOT (room.anonymous AND published);
        IF FOUND THEN
            RETURN 'PUT';
        END IF;
    END IF;
    IF most <= (SELECT count(*) FROM answer
        WHERE activity = given_activity AND participant = given_participant AND prompt = given_prompt AND id <> given_id) THEN
        RETURN 'TOO_MANY';
    END IF;
    -- A thousand notes are a conversation, a hundred pages of one person's are not, and every phone would load them.
    IF 40000 < coalesce(char_length(given_text), 0) + (SELECT coalesce(sum(char_length(text)), 0) FROM answer
        WHERE activity = given_activity AND participant = given_participant AND id <> given_id) THEN
        RETURN 'TOO_LONG';
    END IF;
    SELECT number INTO own_group FROM group_member WHERE activity = given_activity AND participant = given_participant;
    INSERT INTO answer (id, workshop, activity, participant, group_number, prompt, option, text, changed)
    VALUES (given_id, given_workshop, given_activity, given_participant, own_group, given_prompt, given_option,
        given_text, nextval('answer_change'))
    ON CONFLICT (id) DO UPDATE SET prompt = excluded.prompt, option = excluded.option, text = excluded.text,
        group_number = excluded.group_number, changed = excluded.changed
        WHERE answer.participant = given_participant AND answer.activity = given_activity;
    IF NOT FOUND THEN
        RETURN 'NOT_FOUND';
    END IF;
    RETURN 'PUT';
END $$;

-- Three stars a participant, for the notes that matter most.
CREATE TABLE star (
    participant uuid NOT NULL,
    workshop uuid NOT NULL,
    slot smallint NOT NULL CHECK (slot BETWEEN 1 AND 3),
    answer uuid NOT NULL,
    -- From answer_change, so that count and sum tell whether the stars of a workshop have changed.
    changed bigint NOT NULL,
    PRIMARY KEY (participant, slot),
    UNIQUE (participant, answer),
    FOREIGN KEY (participant, workshop) REFERENCES participant (id, workshop) ON DELETE CASCADE,
    FOREIGN KEY (answer, workshop) REFERENCES answer (id, workshop) ON DELETE CASCADE
);

CREATE INDEX star_of_answer ON star (answer);
CREATE INDEX star_of_workshop ON star (workshop);

CREATE TABLE action (
    id uuid PRIMARY KEY,
    workshop uuid NOT NULL REFERENCES workshop ON DELETE CASCADE,
    text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 1000 AND btrim(text) <> ''),
    owner text CHECK (char_length(owner) BETWEEN 1 AND 100),
    due date,
    created_at timestamptz NOT NULL,
    version integer NOT NULL
);

CREATE INDEX action_of_workshop ON action (workshop, created_at, id);

-- Changes whenever the results of an activity do: equal versions have equal results. Sums can't come back to an earlier
-- value, because whatever is added or changed gets a number above all there were.
CREATE FUNCTION results_version(given_activity uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT md5(concat_ws('-', a.revealed::int, n.answers, n.changes, n.published, s.stars, s.changes))
    FROM activity a
    CROSS JOIN LATERAL (
        SELECT count(*) AS answers, coalesce(sum(changed), 0) AS changes, count(*) FILTER (WHERE published) AS published
        FROM answer WHERE activity = a.id) n
    LEFT JOIN LATERAL (
        SELECT count(*) AS stars, coalesce(sum(changed), 0) AS changes FROM star WHERE workshop = a.workshop) s
        ON a.exercise = 'summary'
    WHERE a.id = given_activity
$$;

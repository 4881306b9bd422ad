CREATE TABLE webhook (
    id uuid PRIMARY KEY,
    team uuid NOT NULL REFERENCES team ON DELETE CASCADE,
    url text NOT NULL CHECK (char_length(url) BETWEEN 1 AND 500 AND url ~ '^https?://'),
    events text[] NOT NULL CHECK (
        events <@ ARRAY['assessment.closed', 'innovation.changed', 'workshop.closed'] AND cardinality(events) BETWEEN 1 AND 3),
    active boolean NOT NULL,
    -- Which of its secrets is in use; the secret itself is made of it and of the installation's key, and never stored.
    generation integer NOT NULL CHECK (generation >= 1),
    created_at timestamptz NOT NULL,
    version integer NOT NULL
);

CREATE INDEX webhook_of_team ON webhook (team, created_at DESC, id DESC);

-- The outbox: a row for every webhook and event, written in the event's own transaction.
CREATE TABLE webhook_delivery (
    id uuid PRIMARY KEY,
    webhook uuid NOT NULL REFERENCES webhook ON DELETE CASCADE,
    event text NOT NULL CHECK (event IN ('assessment.closed', 'innovation.changed', 'workshop.closed', 'ping')),
    -- As it is sent and signed, byte by byte: ids only.
    body text NOT NULL,
    created_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
    attempts integer NOT NULL CHECK (attempts >= 0),
    -- While somebody sends it, when another may try.
    next_attempt_at timestamptz,
    answered_status smallint CHECK (answered_status BETWEEN 100 AND 999),
    answered_error text CHECK (
        answered_error IN ('ADDRESS_NOT_ALLOWED', 'HOST_NOT_FOUND', 'NOT_REACHED', 'NOT_TRUSTED', 'TIMED_OUT')),
    answered_at timestamptz,
    answered_millis integer CHECK (answered_millis >= 0),
    CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
    CHECK ((answered_at IS NULL) = (answered_millis IS NULL)),
    CHECK (num_nonnulls(answered_status, answered_error) = num_nonnulls(answered_at))
);

CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook, next_attempt_at) INCLUDE (event) WHERE state = 'PENDING';
CREATE INDEX webhook_delivery_newest ON webhook_delivery (webhook, created_at DESC, id DESC);
CREATE INDEX webhook_delivery_age ON webhook_delivery (created_at);

-- Triggers and not code beside every change: a round is closed by its page, by a room and by an import, an innovation is
-- changed by several ways and removed at night, and none of them, nor any to come, can forget to tell.
CREATE FUNCTION announce(given_event text, given_team uuid, data jsonb) RETURNS void LANGUAGE sql AS $$
    INSERT INTO webhook_delivery (id, webhook, event, body, created_at, state, attempts, next_attempt_at)
    SELECT gen_random_uuid(), w.id, given_event,
        jsonb_build_object(
            'type', given_event,
            'timestamp', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'data', jsonb_build_object('team', given_team) || data)::text,
        now(), 'PENDING', 0, now()
    FROM webhook w WHERE w.team = given_team AND w.active AND given_event = ANY (w.events)
$$;

CREATE FUNCTION announce_closed_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM announce('assessment.closed', (SELECT team FROM innovation WHERE id = NEW.innovation),
        jsonb_build_object('innovation', NEW.innovation, 'assessment', NEW.id));
    RETURN NULL;
END $$;

CREATE TRIGGER assessment_is_closed AFTER UPDATE OF state ON assessment FOR EACH ROW
    WHEN (NEW.state = 'CLOSED' AND OLD.state <> 'CLOSED') EXECUTE FUNCTION announce_closed_assessment();
-- As an import writes it.
CREATE TRIGGER assessment_comes_closed AFTER INSERT ON assessment FOR EACH ROW
    WHEN (NEW.state = 'CLOSED') EXECUTE FUNCTION announce_closed_assessment();

CREATE FUNCTION announce_changed_innovation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM announce('innovation.changed', coalesce(NEW.team, OLD.team),
        jsonb_build_object('innovation', coalesce(NEW.id, OLD.id)));
    RETURN NULL;
END $$;

CREATE TRIGGER innovation_comes_or_goes AFTER INSERT OR DELETE ON innovation FOR EACH ROW
    EXECUTE FUNCTION announce_changed_innovation();
-- Not when a round is closed on it: its latest picture changes, which assessment.closed tells.
CREATE TRIGGER innovation_is_changed AFTER UPDATE ON innovation FOR EACH ROW
    WHEN ((NEW.name, NEW.summary, NEW.objectives, NEW.stage, NEW.county, NEW.links, NEW.state)
        IS DISTINCT FROM (OLD.name, OLD.summary, OLD.objectives, OLD.stage, OLD.county, OLD.links, OLD.state))
    EXECUTE FUNCTION announce_changed_innovation();

CREATE FUNCTION announce_closed_workshop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM announce('workshop.closed', NEW.team, jsonb_build_object('workshop', NEW.id));
    RETURN NULL;
END $$;

CREATE TRIGGER workshop_is_closed AFTER UPDATE OF state ON workshop FOR EACH ROW
    WHEN (NEW.state = 'CLOSED' AND OLD.state <> 'CLOSED') EXECUTE FUNCTION announce_closed_workshop();

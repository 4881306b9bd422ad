-- Sessions end and go; that an account is still somebody's is known by this. Here and not in the code, so that no way of
-- signing in can forget it.
ALTER TABLE account ADD COLUMN signed_in_at timestamptz;
UPDATE account a SET signed_in_at = (SELECT max(created_at) FROM session WHERE account = a.id);

CREATE FUNCTION remember_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE account SET signed_in_at = NEW.created_at WHERE id = NEW.account;
    RETURN NULL;
END $$;

CREATE TRIGGER session_is_a_sign_in AFTER INSERT ON session FOR EACH ROW EXECUTE FUNCTION remember_sign_in();

ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_actor_kind_check,
    ADD CONSTRAINT audit_entry_actor_kind_check
    CHECK (actor_kind IN ('ACCOUNT', 'TOKEN', 'LINK', 'FACILITATOR', 'SYSTEM'));

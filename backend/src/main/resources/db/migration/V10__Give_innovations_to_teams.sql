ALTER TABLE innovation ADD COLUMN team uuid REFERENCES team;

-- What was there before teams belongs to one that has no members yet; the first account that is made becomes its owner.
INSERT INTO team (id, name, created_at, version)
SELECT gen_random_uuid(), 'Innovaatiot ajalta ennen tiimejä', now(), 0 WHERE EXISTS (SELECT 1 FROM innovation);
UPDATE innovation SET team = (SELECT id FROM team);

ALTER TABLE innovation ALTER COLUMN team SET NOT NULL;
DROP INDEX innovation_newest;
CREATE INDEX innovation_newest ON innovation (team, created_at DESC, id DESC);

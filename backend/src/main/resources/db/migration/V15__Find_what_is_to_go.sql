-- For the nightly job and for deleting an account: what they look for is little, among much.
CREATE INDEX score_sheet_drafts ON score_sheet (assessment) WHERE state = 'DRAFT';
CREATE INDEX assessment_closed_at ON assessment (closed_at) WHERE state = 'CLOSED';
CREATE INDEX assessor_link_revoked ON assessor_link (revoked_at) WHERE revoked_at IS NOT NULL;
CREATE INDEX innovation_archived ON innovation (changed_at) WHERE state = 'ARCHIVED';
CREATE INDEX audit_entry_of_target ON audit_entry (target, act);
-- Whoever goes is taken out of these.
CREATE INDEX invitation_by ON invitation (invited_by);
CREATE INDEX invitation_accepted ON invitation (accepted_by);
CREATE INDEX api_token_by ON api_token (created_by);
CREATE INDEX assessor_link_by ON assessor_link (created_by);

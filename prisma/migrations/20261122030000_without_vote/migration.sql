-- Adoptions without a vote are few, and are counted for the first page after every change.
CREATE INDEX vote_without_vote_idx ON vote (date) WHERE modality = 'WITHOUT_VOTE';

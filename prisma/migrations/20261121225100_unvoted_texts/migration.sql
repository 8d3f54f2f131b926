-- The few texts that were never put to a vote stand among the votes in every list, and are not to be looked for among all.
CREATE INDEX resolution_unvoted_idx ON resolution (fate, date) WHERE fate IS NOT NULL;

-- The two views for analysts, and what the CSV exports are made of. Their columns, order and meaning are promised: a column
-- may be added at the end, none renamed or taken away. Words are text, so that no client needs to know our types.

CREATE VIEW vote_record AS
  SELECT v.id AS vote_id, r.slug, r.symbol, coalesce(v.symbol, r.draft_symbol) AS draft, v.meeting_symbol AS meeting, v.date,
    v.kind::text AS kind, v.procedural, v.modality::text AS modality, v.outcome::text AS outcome,
    v.yes, v.no, v.abstain, v.not_voting, t.topic_slug AS topic, coalesce(v.title, r.title) AS title
  FROM vote v
  JOIN resolution r ON r.id = v.resolution_id
  LEFT JOIN resolution_topic t ON t.resolution_id = r.id AND t.is_primary;

-- A member bears the name of the day of the vote where member_name has one (Zaire, Upper Volta, Republic of China), and
-- else its own; names of one member do not overlap, so that there is at most one.
CREATE VIEW member_vote_record AS
  SELECT mv.vote_id, r.slug, v.date, mv.member_code::text AS member_code, mv.seat_code::text AS seat_code,
    coalesce(n.short_name, m.short_name) AS member_name, m.permanent, mv.position::text AS position,
    m.permanent AND mv.position = 'NO' AND v.outcome = 'VETOED' AS veto
  FROM member_vote mv
  JOIN vote v ON v.id = mv.vote_id
  JOIN resolution r ON r.id = v.resolution_id
  JOIN member m ON m.code = mv.member_code
  LEFT JOIN member_name n ON n.member_code = mv.member_code
    AND v.date BETWEEN coalesce(n.valid_from, '-infinity') AND coalesce(n.valid_to, 'infinity');

COMMENT ON VIEW vote_record IS 'One row a vote of the Security Council. Texts that were never put to a vote are not in it.';
COMMENT ON COLUMN vote_record.vote_id IS 'Stable key of the vote.';
COMMENT ON COLUMN vote_record.slug IS 'The page of the text voted on: /resolutions/{slug}. Several votes may share it.';
COMMENT ON COLUMN vote_record.symbol IS 'Symbol of the resolution, S/RES/2448(2018), if the text was adopted. A vote on an amendment bears the symbol of the text that it was to amend.';
COMMENT ON COLUMN vote_record.draft IS 'Symbol of the draft, or of the amendment, that was voted on.';
COMMENT ON COLUMN vote_record.meeting IS 'Symbol of the verbatim record of the meeting; null where unknown, and for written procedures.';
COMMENT ON COLUMN vote_record.date IS 'Day of the vote.';
COMMENT ON COLUMN vote_record.kind IS 'RESOLUTION, AMENDMENT, PARAGRAPH, PROCEDURAL (not on a text) or OTHER.';
COMMENT ON COLUMN vote_record.procedural IS 'Whether the matter was procedural, so that there was no veto.';
COMMENT ON COLUMN vote_record.modality IS 'RECORDED, or WITHOUT_VOTE (then there are no numbers and no member votes).';
COMMENT ON COLUMN vote_record.outcome IS 'ADOPTED, VETOED (enough Yes, and a permanent member''s No) or NOT_ADOPTED (too few Yes, whoever said No).';
COMMENT ON COLUMN vote_record.yes IS 'Members in favour; null where no source gives the number.';
COMMENT ON COLUMN vote_record.no IS 'Members against; null where no source gives the number.';
COMMENT ON COLUMN vote_record.abstain IS 'Members abstaining; null where no source gives the number.';
COMMENT ON COLUMN vote_record.not_voting IS 'Members that took no part, present or absent; null where no source gives the number.';
COMMENT ON COLUMN vote_record.topic IS 'The primary topic: /topics/{topic}.';
COMMENT ON COLUMN vote_record.title IS 'What was voted on, in short.';

COMMENT ON VIEW member_vote_record IS 'One row for each member in each recorded vote. Adoptions without a vote have none.';
COMMENT ON COLUMN member_vote_record.vote_id IS 'The vote: vote_record.vote_id.';
COMMENT ON COLUMN member_vote_record.slug IS 'The page of the text voted on: /resolutions/{slug}.';
COMMENT ON COLUMN member_vote_record.date IS 'Day of the vote.';
COMMENT ON COLUMN member_vote_record.member_code IS 'ISO 3166 alpha-3 code of the member, or its former code (SUN, YUG, DDR).';
COMMENT ON COLUMN member_vote_record.seat_code IS 'The seat, which outlives its holder: SUN and RUS are RUS. For figures over time.';
COMMENT ON COLUMN member_vote_record.member_name IS 'Short name of the member on the day of the vote.';
COMMENT ON COLUMN member_vote_record.permanent IS 'Whether it is one of the five permanent members.';
COMMENT ON COLUMN member_vote_record.position IS 'YES, NO, ABSTAIN, NOT_VOTING (took no part) or NOT_RECORDED (no source says: never a number, never an abstention).';
COMMENT ON COLUMN member_vote_record.veto IS 'Whether this is the No of a permanent member in a vote that was VETOED.';

-- The tables behind them that an analyst may look into.
COMMENT ON TABLE member IS 'A state that is or was a member of the United Nations, or an observer.';
COMMENT ON TABLE term IS 'A stretch of days, both ends included, on which a member sat on the Council.';
COMMENT ON TABLE resolution IS 'A text or matter put before the Council, adopted or not, voted on or not.';
COMMENT ON COLUMN resolution.fate IS 'What became of a text that was never put to a vote; null where a vote was taken.';
COMMENT ON TABLE vote IS 'One vote taken by the Council on a resolution or on a part of it. The view vote_record is easier to read.';
COMMENT ON TABLE member_vote IS 'What one member did in one vote. The view member_vote_record is easier to read.';
COMMENT ON TABLE revision IS 'One change of one record: who, when, what and why. Rows are only added.';
COMMENT ON TABLE record_version IS 'One row: its number rises with every transaction that changes the record.';
COMMENT ON TABLE vote_check IS 'The votes that a transaction has touched, checked and removed at its commit.';
COMMENT ON TABLE record_change IS 'The transactions that raise the version of the record at their commit.';

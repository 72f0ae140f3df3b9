-- A draft that nobody was ever asked to read is kept for a time only, counted from when it was last written in
-- (to the hour; null: not since it was begun). Its organisation is told a month before.
alter table challenge
  add column touched_at timestamptz,
  add column warned_at timestamptz;

update challenge set touched_at =
  (select max(written_at) from challenge_answer where challenge_id = challenge.id)
where state = 'draft';

create index on challenge (coalesce(touched_at, created_at)) where state = 'draft' and submitted_at is null;

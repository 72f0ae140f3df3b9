-- What to use instead of a tool that was retired, and when each of those who adopted it was told.
alter table tool add column replaced_by uuid references tool on delete set null;
alter table tool add check (replaced_by <> id);
create index on tool (replaced_by);
alter table adoption add column retirement_told_at timestamptz;

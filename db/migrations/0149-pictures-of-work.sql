-- A picture of what a team made, small and without traces, and what it shows in words: for who does not see it.
alter table submission add column picture_file_id uuid references stored_file;
alter table submission add column picture_words text not null default '' check (length(picture_words) <= 300);
create index on submission (picture_file_id);

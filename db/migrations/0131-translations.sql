-- A brief in another language than the one it was written in, text by text; what is missing is read in the original.
create table challenge_translation (
  challenge_id uuid not null references challenge on delete cascade,
  -- BCP 47
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  -- `title`, a question, or a question's `-note`.
  field text not null check (field ~ '^[a-z]+(-[a-z]+)*$'),
  text text not null check (length(text) between 1 and 8000),
  -- SHA-256 of the text beside which it was written: another one there now makes this one older.
  of_hash text not null check (of_hash ~ '^[0-9a-f]{64}$'),
  written_by uuid references person on delete set null,
  written_as text not null check (written_as in ('organization', 'companion')),
  written_at timestamptz not null,
  approved_at timestamptz,
  primary key (challenge_id, language, field)
);

-- A section of a brief told aloud in a language. One that was replaced stays as long as what is published plays it.
create table challenge_voice (
  id uuid primary key default gen_random_uuid(),
  challenge_id uuid not null references challenge on delete cascade,
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  section text not null check (section ~ '^[a-z]+(-[a-z]+)*$'),
  file_id uuid not null unique references stored_file,
  seconds smallint not null check (seconds between 1 and 3600),
  -- A voice is somebody's: with whoever recorded it, it goes.
  recorded_by uuid not null references person on delete cascade,
  written_as text not null check (written_as in ('organization', 'companion')),
  recorded_at timestamptz not null,
  approved_at timestamptz,
  dropped_at timestamptz
);
create unique index on challenge_voice (challenge_id, language, section) where dropped_at is null;
create index on challenge_voice (recorded_by);

-- Whichever way a voice goes, its bytes go too: they are on the list of what still has to be erased.
create function erase_voice() returns trigger language plpgsql as $$
begin
  insert into erased_file (storage_key, sha256, erased_at)
    select storage_key, sha256, now() from stored_file where id = old.file_id
    on conflict do nothing;
  delete from stored_file where id = old.file_id;
  return null;
end
$$;
create trigger erase_voice after delete on challenge_voice
  for each row execute function erase_voice();

-- Of a translation the field says its language too: `es-419-problem`.
alter table trace_decision drop constraint trace_decision_field_check;
alter table trace_decision add constraint trace_decision_field_check check (field ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

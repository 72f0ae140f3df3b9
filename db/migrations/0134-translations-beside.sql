-- What a companion wrote or told waits beside what the organisation stands by, and takes its place once it is approved.
alter table challenge_translation drop constraint challenge_translation_pkey;
alter table challenge_translation add column id uuid primary key default gen_random_uuid();
create unique index on challenge_translation
  (challenge_id, language, field, (written_as = 'companion' and approved_at is null));
drop index challenge_voice_challenge_id_language_section_idx;
create unique index on challenge_voice
  (challenge_id, language, section, (written_as = 'companion' and approved_at is null)) where dropped_at is null;

-- Whichever way the row of a file goes, its bytes are on the list of what still has to be erased.
create function list_erased_file() returns trigger language plpgsql as $$
begin
  insert into erased_file (storage_key, sha256, erased_at) values (old.storage_key, old.sha256, now())
    on conflict do nothing;
  return null;
end
$$;
create trigger list_erased_file after delete on stored_file
  for each row execute function list_erased_file();

-- A voice goes with its brief, its need and whoever recorded it, by cascades that no query sees; its file goes with it.
create or replace function erase_voice() returns trigger language plpgsql as $$
begin
  delete from stored_file where id = old.file_id;
  return null;
end
$$;
create trigger erase_voice after delete on need_voice
  for each row execute function erase_voice();

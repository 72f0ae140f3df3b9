-- Sessions that their owner can tell apart and end. Of the browser only two words are kept, of the time only the hour.
alter table session
  add id uuid not null default gen_random_uuid() unique,
  add browser text check (length(browser) <= 30),
  add system text check (length(system) <= 30),
  -- Its person's roles have changed: the next request gets a new token.
  add renew boolean not null default false,
  -- The token before that, which opens nothing: whoever comes with it at the same moment keeps the new cookie.
  add previous_hash text unique check (length(previous_hash) = 64);
update session set last_used_at = date_trunc('hour', last_used_at), created_at = date_trunc('hour', created_at);
-- When a session ends follows from when it was opened and used last (people/session-limits.ts).
alter table session drop column expires_at;

-- As a trigger, because then no place where a role is given or taken can forget it.
create function renew_sessions() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update session set renew = true where person_id = old.person_id and not renew;
  end if;
  if tg_op <> 'DELETE' then
    update session set renew = true where person_id = new.person_id and not renew;
  end if;
  return null;
end $$;
create trigger renew_sessions after insert or update of role or delete on instance_role
  for each row execute function renew_sessions();
create trigger renew_sessions after insert or update of role or delete on datathon_role
  for each row execute function renew_sessions();
create trigger renew_sessions after insert or update of role or delete on membership
  for each row execute function renew_sessions();

-- Who came by GitHub and has no address yet: the link that was mailed there sets it together with a first password.
alter table password_reset add column new_email text
  check (new_email = lower(new_email) and new_email ~ '^[^@\s]+@[^@\s]+$' and length(new_email) <= 254);

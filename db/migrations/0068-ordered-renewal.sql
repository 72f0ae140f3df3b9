-- A person's sessions are taken in one order before many of them are changed, here as where an account is suspended:
-- otherwise two who change the same ones at once can wait for one another.
create or replace function renew_sessions() returns trigger language plpgsql as $$
declare
  people uuid[] := case tg_op
    when 'INSERT' then array[new.person_id]
    when 'DELETE' then array[old.person_id]
    else array[old.person_id, new.person_id]
  end;
begin
  perform 1 from session where person_id = any (people) order by id for update;
  update session set renew = true where person_id = any (people) and not renew;
  return null;
end $$;

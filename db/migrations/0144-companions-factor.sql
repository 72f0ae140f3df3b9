-- Companions and who reads conduct reports open what people told in confidence: they are asked for a second factor too.
create or replace view entrusted_role as
  select person_id, role from instance_role where role in ('administrator', 'organizer', 'companion')
  union all
  select person_id, role from datathon_role where role in ('organizer', 'judge')
  union all
  select person_id, 'conduct_handler' from conduct_handler where accepted_at is not null
  union all
  select deputy_id, 'deputy' from deputy where accepted_at is not null and ended_at is null;

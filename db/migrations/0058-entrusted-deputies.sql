-- Whoever decides in somebody's place is asked for what that person is asked for: a second factor.
create or replace view entrusted_role as
  select person_id, role from instance_role where role in ('administrator', 'organizer')
  union all
  select person_id, role from datathon_role where role in ('organizer', 'judge')
  union all
  select deputy_id, 'deputy' from deputy where accepted_at is not null and ended_at is null;

-- What an author decided about words that could point at a person, before they became public. The words themselves do
-- not stand here: only their HMAC, by which they are known again when the text is edited. `object_id` is a challenge's, a
-- question's, or of whatever else is written for the public.
create table trace_decision (
  id uuid primary key default gen_random_uuid(),
  object_kind text not null check (object_kind ~ '^[a-z]+(-[a-z]+)*$'),
  object_id uuid not null,
  -- Which of the object's texts: a question of the brief, `title`, `body`.
  field text not null check (field ~ '^[a-z]+(-[a-z]+)*$'),
  trace_kind text not null check (trace_kind in (
    'curp', 'rfc', 'nss', 'clabe', 'phone', 'email', 'plate', 'coordinates', 'name', 'place', 'date')),
  words_hash text not null check (words_hash ~ '^[0-9a-f]{32}$'),
  decision text not null check (decision in ('kept', 'reworded')),
  -- Said expressly, as what certainly identifies somebody needs to be kept.
  confirmed boolean not null default false,
  reason text not null default '' check (length(reason) <= 500),
  decided_by uuid references person on delete set null,
  decided_at timestamptz not null
);
create index on trace_decision (object_id, decided_at);
create index on trace_decision (decided_by);

-- What was decided about a text goes with it, whichever way it goes.
create function forget_trace_decisions() returns trigger language plpgsql as $$
begin
  delete from trace_decision where object_id = old.id;
  return null;
end
$$;
create trigger forget_trace_decisions after delete on challenge
  for each row execute function forget_trace_decisions();
create trigger forget_trace_decisions after delete on question
  for each row execute function forget_trace_decisions();

-- Of what somebody wants no mail any more. It still stands among their notices.
create table mail_refusal (
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  created_at timestamptz not null,
  primary key (person_id, kind)
);

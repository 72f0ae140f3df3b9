-- What a person is told. Written in the transaction of what it tells of; a job turns it into mail afterwards.

create table notification (
  id uuid primary key default gen_random_uuid(),
  recipient_id uuid references person on delete cascade,
  -- An address that has no account (yet): whoever signs up.
  address text,
  language text check (language in ('es', 'en')),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  path text not null check (path like '/%'),
  -- Codes and reset links travel by mail alone: nobody wants them in a list.
  mail_only boolean not null default false,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz,
  check ((recipient_id is null) = (address is not null)),
  check (address is null or (language is not null and mail_only))
);
create index on notification (recipient_id, created_at desc);
create index on notification (created_at) where mailed_at is null;

-- Mail that found no SMTP server set: the outbox page shows it.
create table outbox_mail (
  id uuid primary key default gen_random_uuid(),
  notification_id uuid unique references notification on delete cascade,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  sent_at timestamptz not null default now()
);

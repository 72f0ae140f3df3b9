-- Whose address the mail server refused last; the row goes when a mail is taken again.
create table mail_bounce (
  person_id uuid primary key references person on delete cascade,
  bounced_at timestamptz not null
);

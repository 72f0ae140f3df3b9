-- A link by which somebody becomes a member of an organisation, as often as it has places. Only a hash of its token is
-- kept, and of one that was mailed not to whom.
create table organization_invitation (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organization on delete cascade,
  token_hash text not null unique check (length(token_hash) = 64),
  by_mail boolean not null,
  places smallint not null check (places between 1 and 20),
  taken smallint not null default 0 check (taken between 0 and places),
  created_by uuid references person on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  revoked_at timestamptz
);
create index on organization_invitation (organization_id);

-- Owning is offered to a member, who accepts: nobody is made an owner unasked. Whoever leaves takes their offers along.
create table ownership_offer (
  organization_id uuid not null,
  person_id uuid not null,
  offered_by uuid not null,
  -- Whether whoever offers it stops being an owner once it is accepted.
  steps_down boolean not null,
  offered_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > offered_at),
  primary key (organization_id, person_id),
  check (offered_by <> person_id),
  foreign key (organization_id, person_id) references membership (organization_id, person_id) on delete cascade,
  foreign key (organization_id, offered_by) references membership (organization_id, person_id) on delete cascade
);

-- One that was refused may mend what was missing and ask again: that stands among the decisions, with what changed.
alter table organization_decision drop constraint organization_decision_status_check;
alter table organization_decision
  add constraint organization_decision_status_check check (status in ('pending', 'verified', 'refused', 'suspended'));

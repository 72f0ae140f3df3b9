-- Somebody registered asks a team for a place. Whoever gets it is a member and asks no more: the row goes. It goes
-- with the registration too.
create table team_request (
  team_id uuid not null,
  person_id uuid not null references person on delete cascade,
  datathon_id uuid not null,
  asked_at timestamptz not null,
  declined_at timestamptz check (declined_at >= asked_at),
  primary key (team_id, person_id),
  foreign key (team_id, datathon_id) references team (id, datathon_id) on delete cascade,
  foreign key (datathon_id, person_id) references registration (datathon_id, person_id) on delete cascade
);
create index on team_request (person_id);
create index on team_request (datathon_id, person_id);

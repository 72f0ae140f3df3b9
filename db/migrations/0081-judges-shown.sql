-- Whether a judge lets the datathon's page name them among its judges. Nobody is named there who did not say so; given
-- with the name and taken back with it, and false in shelter.
alter table disclosure add column as_judge boolean not null default false;

-- In which language a request, an end and what is said a year later are written: each by its author.
alter table adoption add column language text not null default 'es' check (language in ('es', 'en'));
alter table adoption_change add column language text not null default 'es' check (language in ('es', 'en'));
alter table follow_up add column language text not null default 'es' check (language in ('es', 'en'));

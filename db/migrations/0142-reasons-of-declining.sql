-- What of a declined translation is not well said, for whoever wrote it, and in which language that is told.
alter table declined_translation
  add column reason text not null default '' check (length(reason) <= 1000),
  add column reason_language text not null default 'es'
    check (reason_language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(reason_language) <= 35);

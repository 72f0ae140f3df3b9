-- A brief gets its address when it is begun, of the title that it has then, and anew when it is first published, of the
-- title as it was settled: what its author took out of the title does not stand in a public address. The first address
-- leads on whoever could read the draft and had it in a notice or a mail, and nobody else; null where it never changed.
alter table challenge add column draft_slug text unique
  check (draft_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(draft_slug) between 2 and 70);

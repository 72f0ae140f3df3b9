-- Which languages the interface speaks, the folders of `app/locales` say; here a language is whatever BCP 47 can name.
do $$
declare
  held record;
begin
  for held in
    select c.conname, c.conrelid::regclass as tbl, a.attname
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'c' and array_length(c.conkey, 1) = 1
      and a.attname in ('language', 'answer_language')
      and pg_get_constraintdef(c.oid) like '%''en''::text%'
  loop
    execute format('alter table %s drop constraint %I', held.tbl, held.conname);
    execute format('alter table %s add constraint %I check (%I ~ %L)', held.tbl, held.conname, held.attname,
      '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
  end loop;
end $$;

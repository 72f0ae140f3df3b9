-- In which language people wrote, so that a page in the other one can say so to whoever hears it read out (WCAG 2.2,
-- 3.1.2). What stood here before was written in Spanish; what comes is marked by its author's interface or form.
alter table organization add column language text not null default 'es' check (language in ('es', 'en'));
alter table dataset add column language text not null default 'es' check (language in ('es', 'en'));
alter table datathon add column language text not null default 'es' check (language in ('es', 'en'));
alter table team add column language text not null default 'es' check (language in ('es', 'en'));
alter table tool add column language text not null default 'es' check (language in ('es', 'en'));
alter table submission add column language text not null default 'es' check (language in ('es', 'en'));
alter table submission_version add column language text not null default 'es' check (language in ('es', 'en'));
-- Who asks and who answers are two people.
alter table question add column language text not null default 'es' check (language in ('es', 'en'));
alter table question add column answer_language text check (answer_language in ('es', 'en'));
update question set answer_language = 'es' where answer is not null;
-- Why a tool came to a stage.
alter table stage_change add column language text not null default 'es' check (language in ('es', 'en'));
-- Of the title under which a use stands in the register.
alter table dataset_use add column language text not null default 'es' check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');

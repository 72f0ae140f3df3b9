-- What was told of an answer once led to the page of all questions, and only the wording that stood when hiding came was
-- linked to its question. Older wordings are still told from there: where something of that brief has been hidden since,
-- the sentence that stands in its place stands in their notices and mails too. What is hidden later takes them along.
create temporary table told_of_hidden on commit drop as
  select distinct on (notification.id) notification.id,
    case when question.hidden_by is null then question.answer else question.body end as instead
  from question join challenge on challenge.id = question.challenge_id
  join notification on notification.path = '/challenges/' || challenge.slug || '/questions'
  where notification.kind in ('challenge-answer', 'challenge-clarification')
    and (question.hidden_by is not null or question.answer_hidden_by is not null);
update outbox_mail set body_text = told_of_hidden.instead, body_html = told_of_hidden.instead
  from told_of_hidden
  where outbox_mail.notification_id = told_of_hidden.id or told_of_hidden.id = any (outbox_mail.digest_of);
update notification set facts = facts || jsonb_build_object('answer', told_of_hidden.instead)
  from told_of_hidden where notification.id = told_of_hidden.id;

-- For a while a takedown kept what other people had been told. That is theirs and ends with them.
update takedown set was = was - 'notices' where about_kind in ('question', 'answer');

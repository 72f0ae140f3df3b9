-- What is told of an answer says its question too, and what is told of a review that does not hold says why. Notices that
-- wait for their mail since before have neither. One that led to the page of all questions is known by its answer.
update notification set facts = facts || jsonb_build_object('question', coalesce((
    select question.body from question join challenge on challenge.id = question.challenge_id
    where notification.path = '/challenges/' || challenge.slug || '/questions#question-' || question.id
      or (notification.path = '/challenges/' || challenge.slug || '/questions'
        and question.answer = notification.facts->>'answer')
    order by question.id limit 1), '…'))
  where kind in ('challenge-answer', 'challenge-clarification') and mailed_at is null and not facts ? 'question';
update notification set facts = facts || '{"because": "read-again"}'
  where kind = 'challenge-not-ready' and mailed_at is null and not facts ? 'because';

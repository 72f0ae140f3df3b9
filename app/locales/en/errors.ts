import type es from '../es/errors'
import type { Strings } from '../strings'

export default {
  required: 'This answer is missing.',
  'too-long': 'The text is longer than what fits. Shorten it.',
  'too-short': 'The text is very short. Write a little more.',
  'not-an-email': 'Write a complete address, such as name@organisation.org.',
  'not-a-number': 'Write a number, without letters.',
  'not-a-date': 'Write a complete date and time.',
  'not-a-url': 'Write a complete link that starts with https://',
  'not-a-time-zone': 'Choose a time zone from the list.',
  'not-a-choice': 'Choose one of the options.',
  'not-a-code': 'The code has six digits.',
  'not-a-handle':
    'Use 2 to 40 unaccented letters, digits or hyphens; start and end with a letter or digit.',
  'handle-taken': 'Somebody else uses that public name. Choose another.',
  'password-too-short': 'The password needs at least 12 characters. A sentence will do.',
  'password-too-long': 'The password can have up to 128 characters.',
  'notice-not-accepted': 'To create the account, read and accept the privacy notice.',
  'code-wrong': 'The code does not match. Check the newest mail.',
  'code-expired': 'The code has expired. Start again to get another.',
  'code-spent': 'The code was mistyped five times and no longer works. Start again.',
  'wrong-credentials': 'Address and password do not match. Check both.',
  'too-many-hours': 'A week has 168 hours. Write a smaller number.',
  'not-a-person': 'Nobody has that public name. Check the spelling.',
  'out-of-range': 'The number is outside what is possible.',
  'line-too-short': 'Each line needs at least two letters.',
  'line-too-long': 'A line is longer than what fits. Shorten it.',
  'too-many-lines': 'These are more lines than fit. Keep the main ones.',
  'largest-below-smallest': 'The largest can’t be smaller than the smallest.',
  'instant-out-of-order': 'This moment must come after the one before it.',
  'instant-has-passed': 'This moment has passed and can’t be changed. Leave it as it was.',
  'instant-in-the-past': 'Choose a moment that has not passed yet.',
  'reason-missing': 'A date was moved. Write why, in a sentence.',
  'rubric-empty': 'The rubric needs at least one criterion.',
  'first-weighs-most':
    'No criterion may weigh more than the first, which says whether the problem is answered.',
  'track-may-be-in-use':
    'The call is open: a track can be renamed but not removed, for there may be briefs in it.',
  'code-of-conduct-not-accepted': 'To register, read and accept the code of conduct.',
  'file-too-large': 'The file is larger than what can be received.',
} satisfies Strings<typeof es>

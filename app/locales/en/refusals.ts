import type es from '../es/refusals'
import type { Strings } from '../strings'

export default {
  'not-allowed': 'This belongs to another person or role.',
  'last-administrator': 'This is the last administrator. Name another first.',
  'already-granted': 'That person has this role already.',
  'link-expired': 'The link has expired or was used. Ask for another.',
  'not-signed-in': 'Sign in first.',
  'not-found': 'This does not exist, or is no longer public.',
  'cannot-decide':
    'That decision is no longer possible: somebody decided before. Look at where it stands now.',
  'already-registered': 'This account is registered for the datathon already.',
  'registration-not-open-yet':
    'Registration is not open yet. The datathon’s page says when it opens.',
  'registration-closed': 'Submissions have closed, and registration with them.',
  'not-registered': 'This account is not registered for the datathon.',
  'leave-team-first': 'Leave the team first, so that its members know.',
  'last-organizer': 'This is the last organiser of the datathon. Name another first.',
  'rubric-locked': 'Judging has begun: the rubric and the awards no longer change.',
  'results-published': 'The results are public and cannot be changed any more.',
  'submissions-still-open': 'Hand-ins are still open. Judging begins after them.',
  'submissions-not-locked-yet': 'The submissions are being locked. Try again in a minute.',
  'judging-closed': 'Judging has closed.',
  'nothing-to-judge': 'There are no locked submissions to judge.',
  'no-judges': 'There are no judges. Name those who judge first.',
  'judge-has-conflict':
    'There is a conflict of interest with this submission. Somebody else judges it.',
  'sheet-submitted': 'That sheet has been handed in and stays as it is.',
  'sheet-not-submitted': 'That sheet is not handed in: it can be changed without opening it again.',
  'saved-elsewhere':
    'This sheet was also saved from somewhere else. What you wrote is still below: saving again replaces the other.',
  'sheets-awaited':
    'Sheets are missing and judging is still open. Results are published once it closes or all are in.',
  'nothing-judged': 'Nobody handed in a sheet: there are no results to publish.',
} satisfies Strings<typeof es>

import { index, route, type RouteConfig } from '@remix-run/route-config'

/** The site map: every URL there is, in reading order. */
export default [
  index('routes/public/home.tsx'),

  route('sign-up', 'routes/account/sign-up.tsx'),
  route('sign-up/confirm', 'routes/account/sign-up-confirm.tsx'),
  route('sign-up/confirm/:token', 'routes/account/sign-up-confirm-link.tsx'),
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-in/github', 'routes/account/sign-in-github.ts'),
  route('sign-in/github/callback', 'routes/account/sign-in-github-callback.tsx'),
  route('sign-up/github', 'routes/account/sign-up-github.tsx'),
  route('sign-out', 'routes/account/sign-out.tsx'),
  route('reset', 'routes/account/reset.tsx'),
  route('reset/:token', 'routes/account/reset-link.tsx'),
  route('me', 'routes/account/me.tsx'),
  route('language', 'routes/resources/language.ts'),
  route('preview.png', 'routes/resources/preview-png.ts'),

  route('datathons', 'routes/datathons/list.tsx'),
  route('datathons/new', 'routes/datathons/new.tsx'),
  route('datathons/:datathon', 'routes/datathons/datathon.tsx'),
  route('datathons/:datathon/challenges', 'routes/datathons/challenges.tsx'),
  route('datathons/:datathon/teams', 'routes/datathons/teams.tsx'),
  route('datathons/:datathon/datasets', 'routes/datathons/datasets.tsx'),
  route('datathons/:datathon/rules', 'routes/datathons/rules.tsx'),
  route('datathons/:datathon/calendar.ics', 'routes/datathons/calendar.ts'),
  route('datathons/:datathon/registration', 'routes/datathons/registration.tsx'),
  route('datathons/:datathon/withdrawal', 'routes/datathons/withdrawal.ts'),

  route('organize/:datathon/edit', 'routes/datathons/organize-edit.tsx'),
  route('organize/:datathon/people', 'routes/datathons/organize-people.tsx'),
  route('organize/:datathon/people/removal', 'routes/datathons/organize-people-removal.ts'),

  route('organizations/new', 'routes/organizations/new.tsx'),
  route('organizations/:organization', 'routes/organizations/organization.tsx'),
  route('organizations/:organization/edit', 'routes/organizations/edit.tsx'),

  route('tools', 'routes/incubation/tools.tsx'),
  route('tools/new', 'routes/incubation/new.tsx'),
  route('tools/new/:submission', 'routes/incubation/select.tsx'),
  route('tools/:tool', 'routes/incubation/tool.tsx'),
  route('tools/:tool/gate', 'routes/incubation/gate.tsx'),
  route('tools/:tool/evidence/:criterion', 'routes/incubation/evidence.tsx'),
  route('tools/:tool/evidence/:criterion/decision', 'routes/incubation/decision.tsx'),
  route('tools/:tool/effort', 'routes/incubation/effort.tsx'),
  route('tools/:tool/effort/:entry/removal', 'routes/incubation/effort-removal.ts'),
  route('tools/:tool/people', 'routes/incubation/people.tsx'),
  route('tools/:tool/people/:handle', 'routes/incubation/person.tsx'),
  route('tools/:tool/end', 'routes/incubation/end.tsx'),
  route('tools/:tool/upkeep', 'routes/incubation/upkeep.tsx'),

  route('admin', 'routes/admin/today.tsx'),
  route('admin/roles', 'routes/admin/roles.tsx'),
  route('admin/roles/removal', 'routes/admin/roles-removal.ts'),
  route('admin/organizations', 'routes/admin/organizations.tsx'),
  route('admin/organizations/:organization', 'routes/admin/organization.tsx'),

  route('organize/:datathon/judging', 'routes/judging/organize.tsx'),
  route('organize/:datathon/judging/assignments', 'routes/judging/assignments.tsx'),
  route(
    'organize/:datathon/judging/assignments/:assignment/withdrawal',
    'routes/judging/withdrawal.tsx',
  ),
  route('organize/:datathon/judging/publication', 'routes/judging/publication.tsx'),
  route('judge', 'routes/judging/queue.tsx'),
  route('judge/:assignment', 'routes/judging/sheet.tsx'),
  route('judge/:assignment/draft', 'routes/judging/draft.ts'),
  route('judge/:assignment/submission', 'routes/judging/sheet-submission.tsx'),
  route('judge/:assignment/reopening', 'routes/judging/reopening.ts'),
  route('judge/:assignment/conflict', 'routes/judging/conflict.tsx'),
  route('datathons/:datathon/results', 'routes/judging/results.tsx'),
  route('submissions/:submission/feedback', 'routes/judging/feedback.tsx'),

  route('dev/clock', 'routes/dev/clock.tsx'),
  route('dev/mail', 'routes/dev/mail.tsx'),
  route('dev/styleguide', 'routes/dev/styleguide.tsx'),

  // For other programs.
  route('api/v1/openapi.json', 'routes/api/openapi-json.ts'),
  route('api/v1/datathons', 'routes/api/datathons.ts'),
  route('api/v1/datathons/:slug', 'routes/api/datathon.ts'),
  route('api/v1/datathons/:slug/results', 'routes/api/results.ts'),
  route('api/*', 'routes/api/not-found.ts'),

  // Whatever else is asked for: a page in the reader's language that says it does not exist.
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig

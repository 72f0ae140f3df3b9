import { expect, test } from 'vitest'
import { emptyHanded } from './empty-handed'

const nowhere = { organizations: 0, briefs: 0, needs: 0, datathons: 0, tools: 0 }

test.each([
  ['a role says most', ['curator'], { ...nowhere, organizations: 1 }, 'curator'],
  [
    'an organisation with briefs tells problems',
    [],
    { ...nowhere, organizations: 1, briefs: 2 },
    'member',
  ],
  ['an organisation without any came for a tool', [], { ...nowhere, organizations: 1 }, 'seeker'],
  ['a team takes part', [], { ...nowhere, datathons: 1 }, 'takesPart'],
  ['a need was told', [], { ...nowhere, needs: 1, briefs: 1 }, 'teller'],
  ['nothing yet', [], nowhere, 'newcomer'],
] as const)('%s', (_, roles, places, as) => {
  expect(emptyHanded({ roles: [...roles] }, places)).toBe(as)
})

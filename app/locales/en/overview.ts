import type es from '../es/overview'
import type { Strings } from '../strings'

export default {
  stages: {
    need: 'Need',
    brief: 'Brief',
    data: 'Data',
    teams: 'Teams',
    submissions: 'Submissions',
    judging: 'Judging',
    incubation: 'Incubation',
    catalog: 'Catalog',
    adoption: 'Adoption',
    followUp: 'Follow-up',
  },
} satisfies Strings<typeof es>

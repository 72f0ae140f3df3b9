import { catalogEndpoint, catalogEntryEndpoint } from './catalog-shapes'
import { challengeEndpoint, challengesEndpoint } from './challenge-shapes'
import { datasetEndpoint, datasetRowsEndpoint, datasetsEndpoint } from './dataset-shapes'
import { datathonEndpoint, datathonsEndpoint } from './datathon-shapes'
import type { Endpoint } from './endpoint'
import { resultsEndpoint } from './results-shape'
import { toolEndpoint, toolsEndpoint } from './tool-shapes'

/** Everything a program can ask for; a test holds it against the site map. */
export const endpoints: Endpoint[] = [
  datathonsEndpoint,
  datathonEndpoint,
  resultsEndpoint,
  challengesEndpoint,
  challengeEndpoint,
  datasetsEndpoint,
  datasetEndpoint,
  datasetRowsEndpoint,
  toolsEndpoint,
  toolEndpoint,
  catalogEndpoint,
  catalogEntryEndpoint,
]

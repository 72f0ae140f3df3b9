import { problem } from '~/platform/problem'

export function loader() {
  return problem(404, 'Not found', 'GET /api/v1/openapi.json says what there is.')
}

export function action() {
  return problem(405, 'Method not allowed', 'This interface is for reading.')
}

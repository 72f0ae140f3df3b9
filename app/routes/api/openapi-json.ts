import { endpoints } from './endpoints'
import { openapi } from './openapi'

export function loader() {
  return Response.json(openapi(endpoints))
}

import { noValue } from './cast-number'
import type { Field } from './fields'

type JsonObject = Record<string, unknown>

export function castObject(_field: Field, text: string): JsonObject | undefined {
  const value = parsed(text)
  return isObject(value) ? value : noValue
}

export function castArray(_field: Field, text: string): unknown[] | undefined {
  const value = parsed(text)
  return Array.isArray(value) ? value : noValue
}

/** A point as `[longitude, latitude]` in degrees. */
export function castGeopoint(field: Field, text: string): [number, number] | undefined {
  const [longitude, latitude, ...rest] = coordinates(field, text)
  if (rest.length > 0 || !isDegrees(longitude, 180) || !isDegrees(latitude, 90)) return noValue
  return [longitude, latitude]
}

function coordinates(field: Field, text: string): unknown[] {
  if (field.format === 'array') return castArray(field, text) ?? []
  if (field.format === 'object') {
    const value = castObject(field, text)
    return value && Object.keys(value).length === 2 ? [value.lon, value.lat] : []
  }
  const parts = text.split(',').map((part) => part.trim())
  return parts.map((part) => (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(part) ? Number(part) : noValue))
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most
}

/** A GeoJSON object (RFC 7946), or a TopoJSON one where the format says so. */
export function castGeojson(field: Field, text: string): JsonObject | undefined {
  const value = castObject(field, text)
  if (!value) return noValue
  return (field.format === 'topojson' ? isTopojson(value) : isGeojson(value)) ? value : noValue
}

const geometries = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
]

function isGeojson(value: JsonObject): boolean {
  switch (value.type) {
    case 'FeatureCollection':
      return Array.isArray(value.features)
    case 'Feature':
      return (
        'properties' in value && isObjectOrNull(value.properties) && isObjectOrNull(value.geometry)
      )
    case 'GeometryCollection':
      return Array.isArray(value.geometries)
    default:
      return geometries.includes(String(value.type)) && Array.isArray(value.coordinates)
  }
}

function isTopojson(value: JsonObject): boolean {
  switch (value.type) {
    case 'Topology':
      return isObject(value.objects) && Array.isArray(value.arcs)
    case 'GeometryCollection':
      return Array.isArray(value.geometries)
    case 'Point':
    case 'MultiPoint':
      return Array.isArray(value.coordinates)
    default:
      return geometries.includes(String(value.type)) && Array.isArray(value.arcs)
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isObjectOrNull(value: unknown): boolean {
  return value === null || isObject(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return noValue
  }
}

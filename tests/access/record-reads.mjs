import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Loaded into the server before anything else (`node --import`): notes which parts of what its loader sent each page
 * looks at while it is drawn, and keeps the list in the file that `READS_FILE` names.
 */

/** By route: what was sent, and of that what was read; a list's places are one. */
const sent = new Map()
const read = new Map()
let isKept = true

setInterval(() => {
  if (isKept) return
  isKept = true
  const listed = (map) => Object.fromEntries([...map].map(([route, set]) => [route, [...set]]))
  writeFileSync(process.env.READS_FILE, JSON.stringify({ sent: listed(sent), read: listed(read) }))
}, 100).unref()

const react = createRequire(`${process.cwd()}/package.json`)('@remix-run/react')
const draw = react.RemixServer

react.RemixServer = (props) => {
  const { loaderData } = props.context.staticHandlerContext
  const watched = Object.entries(loaderData).map(([route, data]) => {
    noteLeaves(route, '', data)
    return [route, watch(route, '', data)]
  })
  const staticHandlerContext = {
    ...props.context.staticHandlerContext,
    loaderData: Object.fromEntries(watched),
  }
  isKept = false
  return draw({ ...props, context: { ...props.context, staticHandlerContext } })
}

const isPlain = (value) =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)

const pathOf = (path, owner, key) => (Array.isArray(owner) ? `${path}[]` : `${path}.${key}`)

function noteLeaves(route, path, value) {
  if (isPlain(value))
    for (const [key, part] of Object.entries(value))
      noteLeaves(route, pathOf(path, value, key), part)
  else if (value !== null && value !== undefined && path !== '') note(sent, route, path)
}

function watch(route, path, value) {
  if (!isPlain(value)) return value
  return new Proxy(value, {
    get(owner, key, self) {
      const part = Reflect.get(owner, key, self)
      const isOwn = typeof key === 'string' && Object.hasOwn(owner, key)
      if (!isOwn || (Array.isArray(owner) && key === 'length')) return part
      const inner = pathOf(path, owner, key)
      note(read, route, inner)
      return watch(route, inner, part)
    },
  })
}

function note(map, route, path) {
  if (!map.has(route)) map.set(route, new Set())
  map.get(route).add(path)
  isKept = false
}

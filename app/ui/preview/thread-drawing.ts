const pitch = 104
const bar = { width: 12, height: 84 }

/** The thread across a preview picture, its upper left corner at (x, y): warps, weft, and what it ends in. */
export function threadDrawing(x: number, y: number, of: number, at: number, stopped: boolean) {
  const weft = stopped ? '#76828b' : '#b0103c'
  const middle = bar.height / 2
  const left = (index: number) => 14 + index * pitch
  const here = left(at - 1) + bar.width / 2
  const warps = Array.from({ length: of }, (_, index) => {
    const rect = (top: number, height: number, fill: string, wider = 0) =>
      `<rect x="${left(index) - wider}" y="${top}" width="${bar.width + 2 * wider}" height="${height}" fill="${fill}"/>`
    if (index >= at) return rect(0, bar.height, '#ccd3d6')
    const crossing = index + 1 === at || index % 2 === 0 ? rect(middle - 12, 24, '#ffffff') : ''
    const under = index % 2 === 1 && index + 1 < at
    return under
      ? rect(middle - 8, 16, '#ffffff', 6) + rect(0, bar.height, '#14202b')
      : rect(0, bar.height, '#14202b') + crossing
  })
  const over = warps.filter((_, index) => index % 2 === 0 || index + 1 >= at)
  const under = warps.filter((_, index) => index % 2 === 1 && index + 1 < at)
  return `<g transform="translate(${x} ${y})">${over.join('')}<rect y="${middle - 6}" width="${here}" height="12" fill="${weft}"/>${under.join('')}${end(here, middle, stopped, weft)}</g>`
}

function end(x: number, y: number, stopped: boolean, fill: string) {
  return stopped
    ? `<circle cx="${x}" cy="${y}" r="15" fill="#ffffff" stroke="${fill}" stroke-width="8"/>`
    : `<path d="M${x - 34} ${y}l18-20h32l18 20-18 20h-32z" fill="${fill}" stroke="#ffffff" stroke-width="12" paint-order="stroke"/>`
}

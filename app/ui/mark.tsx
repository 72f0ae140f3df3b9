/** A sector and the warp it is drawn as; in the order of the mark, from left to right. */
export const markSectors = ['cso', 'academia', 'ict'] as const
export type MarkSector = (typeof markSectors)[number]

export interface MarkProps {
  /** Height in CSS pixels. */
  size?: number
  /** The sectors that take part; those that are absent are dashed outlines. All three make the logo. */
  sectors?: readonly MarkSector[]
  /** What the drawing says in words, where no words stand beside it. */
  label?: string
}

/** The weft passes over the outer warps, which are cut, and under the middle one, which is whole. */
const present: Record<MarkSector, string> = {
  cso: 'M5 2h6v9.5H5zM5 20.5h6V30H5z',
  academia: 'M13 2h6v28h-6z',
  ict: 'M21 2h6v9.5h-6zM21 20.5h6V30h-6z',
}
const absent: Record<MarkSector, string> = {
  cso: 'M5.75 11.5V2.75h4.5v8.75M5.75 20.5v8.75h4.5V20.5',
  academia: 'M13.75 11.5V2.75h4.5v8.75M13.75 20.5v8.75h4.5V20.5',
  ict: 'M21.75 11.5V2.75h4.5v8.75M21.75 20.5v8.75h4.5V20.5',
}

/** The logo, and the sign of how cross-sector a team is: they are one drawing. */
export function Mark({ size = 32, sectors = markSectors, label }: MarkProps) {
  const missing = markSectors.filter((sector) => !sectors.includes(sector))
  const weft = sectors.includes('academia') ? 'M0 13h11.5v6H0zM20.5 13H32v6H20.5z' : 'M0 13h32v6H0z'
  return (
    <svg
      className="mark"
      viewBox="0 0 32 32"
      width={size}
      height={size}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path className="mark__warp" d={sectors.map((sector) => present[sector]).join('')} />
      {missing.length > 0 && (
        <path className="mark__absent" d={missing.map((sector) => absent[sector]).join('')} />
      )}
      <path className="mark__weft" d={weft} />
    </svg>
  )
}

/** Where a team lies, for the way to it above each of its pages. */
export function placeOf(team: {
  slug: string
  name: string
  datathonSlug: string
  datathonName: string
}) {
  const { slug, name, datathonSlug, datathonName } = team
  return { slug, name, datathon: { slug: datathonSlug, name: datathonName } }
}

export type TeamPlace = ReturnType<typeof placeOf>

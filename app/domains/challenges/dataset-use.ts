/** How a public brief signs the register of those who use a dataset. */
export function useBy(challenge: { id: string; slug: string; title: string }) {
  const { id, slug, title } = challenge
  return { kind: 'challenge' as const, objectId: id, title, path: `/challenges/${slug}` }
}

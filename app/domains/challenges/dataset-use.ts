/** How a public brief signs the register of those who use a dataset. */
export function useBy(challenge: { id: string; slug: string; title: string; language: string }) {
  const { id, slug, title, language } = challenge
  return { kind: 'challenge' as const, objectId: id, title, language, path: `/challenges/${slug}` }
}

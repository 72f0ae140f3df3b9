interface Declined {
  reason: string
  reasonLanguage: string
}

/** Texts that were not approved for the same reason, one after the other, under that reason said once. */
export function declinedTogether<Text extends Declined>(texts: Text[]) {
  const groups: { reason: string; language: string; texts: Text[] }[] = []
  for (const text of texts) {
    const last = groups.at(-1)
    if (last?.reason === text.reason && last.language === text.reasonLanguage) last.texts.push(text)
    else groups.push({ reason: text.reason, language: text.reasonLanguage, texts: [text] })
  }
  return groups
}

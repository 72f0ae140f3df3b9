/** The code of a text below a least length; it carries the number, so that the sentence can ask for it. */
export const tooShort = (least: number) => `too-short:${least}`

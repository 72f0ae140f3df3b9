/**
 * Whether a text can be remembered for itself. V8 keeps a longer one as a window on the piece of the file that it was cut
 * from: remembered, it would keep all of that piece.
 */
export function isAlone(text: string): boolean {
  return text.length < 13
}

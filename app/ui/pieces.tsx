import type { Piece } from '~/shared/word-differences'

export interface PiecesProps {
  pieces: Piece[]
  /** Of two texts laid side by side, what only the other has. */
  without: Piece['kind']
  lang?: string
}

/** One of two texts, with what it alone has struck out or underlined. */
export function Pieces({ pieces, without, lang }: PiecesProps) {
  return (
    <p className="typed" lang={lang}>
      {pieces
        .filter(({ kind }) => kind !== without)
        .map(({ text, kind }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>
          return kind === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>
        })}
    </p>
  )
}

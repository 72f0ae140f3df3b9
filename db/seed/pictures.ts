/** Drawings of the story's tools as their screens might look: invented, as the tools are. */
interface Screen {
  /** What it shows, for who does not see it. */
  words: string
  svg: string
}

const ink = '#12202b'
const paper = '#ffffff'
const line = '#cfd6da'
const [red, blue, maize] = ['#b01030', '#204a87', '#fdd05a']

const text = (x: number, y: number, words: string, size = 20, weight = 400) =>
  `<text x="${x}" y="${y}" font-family="sans-serif" font-size="${size}" font-weight="${weight}" fill="${ink}">${words}</text>`

const screen = (title: string, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="600"><rect width="960" height="600" fill="${paper}"/><rect width="960" height="72" fill="${ink}"/><text x="40" y="46" font-family="sans-serif" font-size="26" font-weight="700" fill="${paper}">${title}</text>${inside}</svg>`

const bars = [82, 71, 64, 40, 33, 12]
const months = [70, 72, 41, 38, 90, 55, 61, 30]

export const screens: Record<string, Screen> = {
  Copal: {
    words: 'Una tabla de seis centros de ejemplo, cada uno con una barra de su índice de 0 a 100.',
    svg: screen(
      'Índice de Prisiones',
      bars
        .map((value, row) => {
          const y = 140 + row * 70
          return `${text(40, y, `Centro de ejemplo ${row + 1}`)}<rect x="320" y="${y - 22}" width="${value * 5}" height="28" fill="${row === 0 ? red : blue}"/>${text(840, y, String(value), 20, 700)}<line x1="40" x2="920" y1="${y + 24}" y2="${y + 24}" stroke="${line}"/>`
        })
        .join(''),
    ),
  },
  Alambre: {
    words:
      'Columnas con los días que tarda la respuesta a una queja en ocho trimestres, y el plazo de ley.',
    svg: screen(
      '¿Quién responde?',
      `${text(40, 130, 'Días hasta la respuesta, por trimestre', 24, 700)}${months
        .map(
          (value, place) =>
            `<rect x="${60 + place * 108}" y="${540 - value * 4}" width="72" height="${value * 4}" fill="${value > 60 ? red : blue}"/>`,
        )
        .join(
          '',
        )}<line x1="40" x2="920" y1="420" y2="420" stroke="${ink}" stroke-width="3" stroke-dasharray="10 8"/><line x1="700" x2="760" y1="124" y2="124" stroke="${ink}" stroke-width="3" stroke-dasharray="10 8"/>${text(776, 130, 'plazo de ley')}`,
    ),
  },
  Ventanilla: {
    words: 'Una pantalla de teléfono con un relato corto y un botón que dice «Cifrar y borrar».',
    svg: screen(
      'Queja cifrada',
      `<rect x="330" y="110" width="300" height="460" rx="28" fill="${paper}" stroke="${ink}" stroke-width="6"/>${text(360, 170, '¿Qué pasó?', 24, 700)}${[0, 1, 2, 3].map((row) => `<rect x="360" y="${200 + row * 36}" width="${row === 3 ? 120 : 240}" height="14" fill="${line}"/>`).join('')}<rect x="360" y="470" width="240" height="60" fill="${maize}"/>${text(400, 508, 'Cifrar y borrar', 22, 700)}`,
    ),
  },
}

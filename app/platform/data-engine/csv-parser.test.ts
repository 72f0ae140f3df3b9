import { expect, test } from 'vitest'
import { toCsv } from '~/shared/csv'
import { CsvParser } from './csv-parser'

/** The records of a text that arrives in pieces of a given length. */
function records(text: string, piece = text.length || 1, delimiter = ',') {
  const parser = new CsvParser(delimiter)
  const found = []
  for (let at = 0; at < text.length; at += piece)
    found.push(...parser.push(text.slice(at, at + piece)))
  found.push(...parser.end())
  return { cells: found.map(({ cells }) => cells), pending: parser.pending, found }
}

const cases: [string, string, string[][]][] = [
  [
    'a plain table',
    'a,b,c\n1,2,3\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'lines as Windows ends them',
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'lines as old Macs ended them',
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a comma in quotes',
    'name,place\nDe la O,"Huajuapan, Oaxaca"\n',
    [
      ['name', 'place'],
      ['De la O', 'Huajuapan, Oaxaca'],
    ],
  ],
  [
    'quotes in quotes',
    'a,b\n1,"dijo ""ya"" y calló"\n',
    [
      ['a', 'b'],
      ['1', 'dijo "ya" y calló'],
    ],
  ],
  ['a cell of one quote', '""""\n', [['"']]],
  [
    'empty cells, quoted and not',
    'a,b,c\n1,"",\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
    ],
  ],
  [
    'a line end in quotes',
    'a,b\n"uno\ndos",3\n',
    [
      ['a', 'b'],
      ['uno\ndos', '3'],
    ],
  ],
  [
    'a Windows line end in quotes',
    'a,b\r\n"uno\r\ndos",3\r\n',
    [
      ['a', 'b'],
      ['uno\r\ndos', '3'],
    ],
  ],
  [
    'quotes and line ends together',
    'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    [
      ['a', 'b'],
      ['1', 'ha \n"ha" \nha'],
      ['3', '4'],
    ],
  ],
  [
    'JSON in a cell',
    'k,v\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    [
      ['k', 'v'],
      ['1', '{"type": "Point", "coordinates": [102.0, 0.5]}'],
    ],
  ],
  [
    'signs beyond ASCII',
    'a,b\nñ,ʤ 😀\n',
    [
      ['a', 'b'],
      ['ñ', 'ʤ 😀'],
    ],
  ],
  ['a blank line', 'a\n\n1\n', [['a'], [''], ['1']]],
  ['a delimiter at the end', 'a,\n', [['a', '']]],
  ['nothing', '', []],
]

test.each(cases)(
  '%s is read the same in one piece and letter by letter',
  (_what, text, expected) => {
    for (const piece of [undefined, 1, 2, 3, 7])
      expect(records(text, piece).cells).toEqual(expected)
  },
)

test('a quote that stands in the middle of a cell is a character', () => {
  const { cells, found } = records(`grados\n37°36'37.8"N\n`)
  expect(cells).toEqual([['grados'], [`37°36'37.8"N`]])
  expect(found.map(({ strayQuote }) => strayQuote)).toEqual([false, true])
})

test('text after a closing quote is kept and told', () => {
  const told = (text: string) =>
    records(text).found.map(({ cells, strayQuote, textAfterQuote }) => ({
      cells,
      strayQuote,
      textAfterQuote,
    }))
  const wrong = { strayQuote: false, textAfterQuote: true }
  expect(told('"a" x,b\n')).toEqual([{ cells: ['a x', 'b'], ...wrong }])
  expect(told('""x\n')).toEqual([{ cells: ['x'], ...wrong }])
  expect(told('"a" ,b\n')).toEqual([
    { cells: ['a ', 'b'], strayQuote: true, textAfterQuote: false },
  ])
})

test('a record knows how long it is', () => {
  expect(records('a,b\n"x\ny",2').found.map(({ length }) => length)).toEqual([4, 8])
})

test('any delimiter will do', () => {
  expect(records('a;"b;c"\n', 2, ';').cells).toEqual([['a', 'b;c']])
  expect(records('a\tb\n', 1, '\t').cells).toEqual([['a', 'b']])
})

test('what a quote left open has swallowed is still pending at the end', () => {
  const { cells, pending } = records('a,b\n1,"2\n3,4\n')
  expect(cells).toEqual([['a', 'b']])
  expect(pending).toBeGreaterThan(0)
})

test('checklist 18: what we write as CSV is read back exactly, cell by cell', () => {
  const rows = [
    ['a', 'b,c', 'dijo "ya"', ' x ', ''],
    ['dos\nlíneas', 'con\r\nretorno', '"', ',,', 'ñ 日本 😀'],
    ['-0.1875', '016', '1,234.5', 'a=b', '----'],
  ]
  for (const piece of [1, 3, 1000]) expect(records(toCsv(rows), piece).cells).toEqual(rows)
})

import { expect, test } from 'vitest'
import type { Field } from './fields'
import { castCell, inferSchema } from './table-schema'

function value(field: Omit<Field, 'name'>, text: string) {
  const result = castCell({ name: 'column', ...field }, text)
  return result.ok
    ? result.value
    : `refused: ${result.refusal}${result.field ? ` ${result.field}` : ''}`
}

const no = 'refused: type-error'

test.each<[Omit<Field, 'name'>, string, unknown]>([
  [{ type: 'string' }, '016', '016'],
  [{ type: 'string' }, ' con espacios ', ' con espacios '],
  [{ type: 'string', format: 'email' }, 'datos@copal.example', 'datos@copal.example'],
  [{ type: 'string', format: 'email' }, 'https://copal.example', no],
  [{ type: 'string', format: 'uri' }, 'https://copal.example/a?b=c', 'https://copal.example/a?b=c'],
  [{ type: 'string', format: 'uri' }, 'copal.example', no],
  [
    { type: 'string', format: 'uuid' },
    '95ecc380-afe9-11e4-9b6c-751b66dd541e',
    '95ecc380-afe9-11e4-9b6c-751b66dd541e',
  ],
  [{ type: 'string', format: 'uuid' }, '95ecc380', no],
  [{ type: 'string', format: 'binary' }, 'dGVzdA==', 'dGVzdA=='],
  [{ type: 'string', format: 'binary' }, 'texto', no],
  [{ type: 'any' }, '12', '12'],
  [{}, '12', '12'],
])('a text in %j reads %j as %j', (field, text, expected) =>
  expect(value(field, text)).toEqual(expected),
)

test.each<[Omit<Field, 'name'>, string, unknown]>([
  [{ type: 'number' }, '-1.23', -1.23],
  [{ type: 'number' }, '+100000.00', 100000],
  [{ type: 'number' }, '.5', 0.5],
  [{ type: 'number' }, '5.', 5],
  [{ type: 'number' }, '1e-4', 0.0001],
  [{ type: 'number' }, ' 73 ', 73],
  [{ type: 'number' }, 'nan', Number.NaN],
  [{ type: 'number' }, '-INF', Number.NEGATIVE_INFINITY],
  [{ type: 'number' }, '1,234', no],
  [{ type: 'number' }, '84%', no],
  [{ type: 'number' }, '0x1f', no],
  [{ type: 'number' }, 'Infinity', no],
  [{ type: 'number' }, ' ', no],
  [{ type: 'number', groupChar: ',' }, '10,000,000.25', 10000000.25],
  [{ type: 'number', groupChar: ',' }, '10,,000', no],
  [{ type: 'number', groupChar: ',' }, '1.2,3', no],
  [{ type: 'number', groupChar: '.', decimalChar: ',' }, '10.000,25', 10000.25],
  [{ type: 'number', groupChar: ' ', decimalChar: ',' }, '10 000,25', 10000.25],
  [{ type: 'number', decimalChar: ',' }, '1.5', no],
  [{ type: 'number', bareNumber: false }, '84 %', 84],
  [{ type: 'number', bareNumber: false, groupChar: ',' }, 'MXN -1,200.50', -1200.5],
  [{ type: 'number', bareNumber: false }, 'sin dato', no],
  [{ type: 'integer' }, '-0', -0],
  [{ type: 'integer' }, '016', 16],
  [{ type: 'integer' }, '1.0', no],
  [{ type: 'integer' }, '1,234', no],
  [{ type: 'integer', groupChar: ',' }, '5,042', 5042],
  [{ type: 'integer', bareNumber: false }, '12 personas', 12],
])('a number in %j reads %j as %j', (field, text, expected) =>
  expect(value(field, text)).toEqual(expected),
)

test('an integer that a double would round keeps every digit', () => {
  expect(value({ type: 'integer' }, '9007199254740993')).toBe(9007199254740993n)
})

test.each<[Omit<Field, 'name'>, string, unknown]>([
  [{ type: 'date' }, '2019-01-31', '2019-01-31'],
  [{ type: 'date' }, '2019-02-29', no],
  [{ type: 'date' }, '31/01/2019', no],
  [{ type: 'date', format: '%d/%m/%Y' }, '31/01/2019', '2019-01-31'],
  [{ type: 'date', format: '%d/%m/%Y' }, '01/31/2019', no],
  [{ type: 'date', format: 'fmt:%d/%m/%y' }, '21/11/06', '2006-11-21'],
  [{ type: 'date', format: '%d-%b-%y' }, '11-Jan-07', '2007-01-11'],
  [{ type: 'date', format: '%d-%b-%y' }, '2-dic-99', '1999-12-02'],
  [{ type: 'date', format: '%d de %B de %Y' }, '3 de septiembre de 2014', '2014-09-03'],
  [{ type: 'date', format: '%q' }, '2014', no],
  [{ type: 'date', format: 'any' }, '31.01.2019', '2019-01-31'],
  [{ type: 'date', format: 'any' }, 'pronto', no],
  [{ type: 'datetime' }, '2019-01-31T18:00:00Z', '2019-01-31T18:00:00Z'],
  [{ type: 'datetime' }, '2024-01-26T15:00:00.300-05:00', '2024-01-26T15:00:00.300-05:00'],
  [{ type: 'datetime' }, '2019-01-31 18:00:00', no],
  [{ type: 'datetime' }, '2019-01-31T25:00:00', no],
  [{ type: 'datetime', format: '%d/%m/%Y %H:%M' }, '12/11/2018 09:15', '2018-11-12T09:15:00'],
  [{ type: 'datetime', format: 'any' }, '10 Jan 1969 9 am', '1969-01-10T09:00:00'],
  [{ type: 'time' }, '15:00:00', '15:00:00'],
  [{ type: 'time' }, '3:00 pm', no],
  [{ type: 'time', format: '%I:%M %p' }, '3:05 p.m.', '15:05:00'],
  [{ type: 'time', format: 'any' }, '06:30', '06:30:00'],
  [{ type: 'year' }, '2014', 2014],
  [{ type: 'year' }, '14', no],
  [{ type: 'yearmonth' }, '2023-01', '2023-01'],
  [{ type: 'yearmonth' }, '2023-13', no],
  [{ type: 'duration' }, 'P1Y10M3DT5H11M7S', 'P1Y10M3DT5H11M7S'],
  [{ type: 'duration' }, 'PT0.5S', 'PT0.5S'],
  [{ type: 'duration' }, 'P1M1Y', no],
  [{ type: 'duration' }, 'P', no],
  [{ type: 'duration' }, 'P1YT', no],
])('a time in %j reads %j as %j', (field, text, expected) =>
  expect(value(field, text)).toEqual(expected),
)

test.each<[Omit<Field, 'name'>, string, unknown]>([
  [{ type: 'boolean' }, 'TRUE', true],
  [{ type: 'boolean' }, '0', false],
  [{ type: 'boolean' }, 'sí', no],
  [{ type: 'boolean', trueValues: ['sí'], falseValues: ['no'] }, 'sí', true],
  [{ type: 'boolean', trueValues: ['sí'], falseValues: ['no'] }, '1', no],
  [{ type: 'object' }, '{"a": 1}', { a: 1 }],
  [{ type: 'object' }, '[1]', no],
  [{ type: 'object' }, 'null', no],
  [{ type: 'array' }, '[1, "b"]', [1, 'b']],
  [{ type: 'array' }, '{}', no],
  [{ type: 'list' }, 'a,b', ['a', 'b']],
  [{ type: 'list', delimiter: ';', itemType: 'integer' }, '1;2', [1, 2]],
  [{ type: 'list', itemType: 'integer' }, '1,b', no],
  [{ type: 'geopoint' }, '-99.13, 19.43', [-99.13, 19.43]],
  [{ type: 'geopoint' }, '181,0', no],
  [{ type: 'geopoint' }, '0,91', no],
  [{ type: 'geopoint' }, '1,2,3', no],
  [{ type: 'geopoint', format: 'array' }, '[180, -90]', [180, -90]],
  [{ type: 'geopoint', format: 'object' }, '{"lon": -99, "lat": 19}', [-99, 19]],
  [{ type: 'geopoint', format: 'object' }, '{"lon": -99, "lat": 19, "z": 1}', no],
  [
    { type: 'geojson' },
    '{"type": "Point", "coordinates": [102, 0.5]}',
    { type: 'Point', coordinates: [102, 0.5] },
  ],
  [
    { type: 'geojson' },
    '{"type": "Feature", "properties": null, "geometry": null}',
    { type: 'Feature', properties: null, geometry: null },
  ],
  [{ type: 'geojson' }, '{"type": "Prison"}', no],
  [
    { type: 'geojson', format: 'topojson' },
    '{"type": "LineString", "arcs": [42]}',
    { type: 'LineString', arcs: [42] },
  ],
  [{ type: 'geojson', format: 'topojson' }, '{"type": "LineString"}', no],
])('a structure in %j reads %j as %j', (field, text, expected) =>
  expect(value(field, text)).toEqual(expected),
)

test('a missing value is null whatever the type, and what counts as missing can be said per field', () => {
  expect(value({ type: 'integer' }, '')).toBeNull()
  expect(value({ type: 'integer', missingValues: ['', 'N/A'] }, 'N/A')).toBeNull()
  expect(
    value({ type: 'integer', missingValues: [{ value: '-99', label: 'se negó' }] }, '-99'),
  ).toBeNull()
  expect(value({ type: 'string', missingValues: [] }, '')).toBe('')
  expect(value({ type: 'integer', missingValues: ['-'] }, '')).toBe(no)
})

test.each<[Omit<Field, 'name'>, string, string]>([
  [{ type: 'integer', constraints: { required: true } }, '', 'constraint-error required'],
  [{ type: 'string', constraints: { minLength: 5 } }, 'ñandú', 'ñandú'],
  [{ type: 'string', constraints: { minLength: 5 } }, 'plum', 'constraint-error minLength'],
  [{ type: 'array', constraints: { maxLength: 1 } }, '[1,2]', 'constraint-error maxLength'],
  [{ type: 'integer', constraints: { minimum: 100 } }, '50', 'constraint-error minimum'],
  [
    { type: 'integer', constraints: { exclusiveMinimum: 50 } },
    '50',
    'constraint-error exclusiveMinimum',
  ],
  [{ type: 'number', constraints: { maximum: '1.5' } }, '1.6', 'constraint-error maximum'],
  [
    { type: 'date', format: '%d/%m/%Y', constraints: { maximum: '31/12/2014' } },
    '01/01/2015',
    'constraint-error maximum',
  ],
  [
    { type: 'datetime', constraints: { minimum: '2019-01-31T18:00:00Z' } },
    '2019-01-31T18:00:00+06:00',
    'constraint-error minimum',
  ],
  [
    { type: 'time', constraints: { exclusiveMaximum: '18:00:00' } },
    '18:00:00',
    'constraint-error exclusiveMaximum',
  ],
  [
    { type: 'yearmonth', constraints: { minimum: '2019-02' } },
    '2019-01',
    'constraint-error minimum',
  ],
  [{ type: 'year', constraints: { maximum: 2014 } }, '2015', 'constraint-error maximum'],
  [{ type: 'duration', constraints: { maximum: 'P1Y' } }, 'P13M', 'constraint-error maximum'],
  [{ type: 'string', constraints: { pattern: '[0-9]{2}' } }, '016', 'constraint-error pattern'],
  [{ type: 'string', constraints: { enum: ['M', 'H'] } }, 'X', 'constraint-error enum'],
  [
    { type: 'integer', categories: [{ value: 1, label: 'leve' }, 2] },
    '3',
    'constraint-error categories',
  ],
  [{ type: 'boolean', constraints: { minimum: 1 } }, 'true', 'unsupported-constraint minimum'],
  [{ type: 'string', constraints: { pattern: '(' } }, 'a', 'unsupported-constraint pattern'],
])('%j on %j answers %s', (field, text, expected) => {
  const found = value(field, text)
  expect(String(found).replace('refused: ', '')).toBe(expected)
})

test('a constraint is compared as a value, not as a text', () => {
  expect(value({ type: 'integer', constraints: { enum: ['1', 2] } }, '1')).toBe(1)
  expect(
    value({ type: 'integer', groupChar: ',', constraints: { minimum: '1,000' } }, '1,000'),
  ).toBe(1000)
  expect(value({ type: 'duration', constraints: { minimum: 'P30D' } }, 'P1M')).toBe('P1M')
  expect(value({ type: 'string', constraints: { pattern: '[0-9]{2}' } }, '16')).toBe('16')
})

function inferred(values: string[], name = 'column', missing?: string[]) {
  const { name: _, ...rest } = inferSchema([{ name, values }], missing).fields[0]!
  return rest
}

test.each<[string, string[], Omit<Field, 'name'>]>([
  ['whole numbers', ['444', '0', '-3'], { type: 'integer' }],
  ['thousands separators', ['290', '5,042', '4,996'], { type: 'integer', groupChar: ',' }],
  ['decimals', ['-0.19', '1', '.5'], { type: 'number' }],
  ['decimals of R', ['1e-04', '0.25', 'NaN'], { type: 'number' }],
  ['grouped decimals', ['1,234.5', '10'], { type: 'number', groupChar: ',' }],
  ['decimal commas', ['1,5', '0,234'], { type: 'number', decimalChar: ',' }],
  [
    'decimal commas with groups',
    ['1.234,5', '6,25'],
    { type: 'number', decimalChar: ',', groupChar: '.' },
  ],
  ['codes with a leading zero', ['01', '10', '32'], { type: 'string' }],
  ['one code with a leading zero among many', ['101', '102', '001'], { type: 'string' }],
  ['telephones with a plus', ['+525512345678', '+525587654321'], { type: 'string' }],
  ['accounts of 18 digits', ['002010077777777771'], { type: 'string' }],
  ['numbers too long to be exact', ['1234567890123456'], { type: 'string' }],
  ['names that look like powers', ['12E3', '14E5'], { type: 'string' }],
  ['numbers with one remark', ['5', '5 (sin extremidad cefálica)\n2 ', '7'], { type: 'string' }],
  ['percentages', ['84%', '79%'], { type: 'string' }],
  ['numbers and N/A', ['2007', 'N/A'], { type: 'string' }],
  ['booleans', ['true', 'FALSE'], { type: 'boolean' }],
  ['yes and no', ['Sí', 'No', 'Sí'], { type: 'boolean', trueValues: ['Sí'], falseValues: ['No'] }],
  ['only no', ['No', 'No'], { type: 'string' }],
  ['zeros and ones', ['0', '1'], { type: 'integer' }],
  ['ISO days', ['2019-01-31', '2019-02-01'], { type: 'date' }],
  ['days with a month name', ['11-Jan-07', '2-Feb-07'], { type: 'date', format: '%d-%b-%y' }],
  ['days first', ['31/01/2019', '01/02/2019'], { type: 'date', format: '%d/%m/%Y' }],
  ['months first', ['01/31/2019', '02/01/2019'], { type: 'date', format: '%m/%d/%Y' }],
  ['days that may be months', ['01/02/2019', '03/04/2019'], { type: 'string' }],
  ['days with a totals row', ['11-Jan-07', 'TOTAL A LA FECHA'], { type: 'string' }],
  ['instants', ['2019-01-31T18:00:00Z'], { type: 'datetime' }],
  [
    'instants of a spreadsheet',
    ['2019-01-31 18:00:00'],
    { type: 'datetime', format: '%Y-%m-%d %H:%M:%S' },
  ],
  ['hours', ['18:00:00', '06:30:00'], { type: 'time' }],
  ['months of years', ['2023-01', '2023-12'], { type: 'yearmonth' }],
  ['points with the longitude first', ['-99.13, 19.43', '-89.62, 20.97'], { type: 'geopoint' }],
  ['points that may be the other way round', ['19.43, 20.1'], { type: 'string' }],
  ['points with the latitude first', ['19.43, -99.13'], { type: 'string' }],
  ['geometries', ['{"type": "Point", "coordinates": [102.0, 0.5]}'], { type: 'geojson' }],
  ['JSON', ['{"a": 1}', '{}'], { type: 'object' }],
  ['addresses', ['a@copal.example', 'b@copal.example'], { type: 'string', format: 'email' }],
  ['links', ['https://copal.example/1'], { type: 'string', format: 'uri' }],
  ['nothing', ['', ''], { type: 'any' }],
  ['no row', [], { type: 'any' }],
  ['names', ['Huajuapan', '20'], { type: 'string' }],
])('%s: %j are %j', (_what, values, expected) => expect(inferred(values)).toEqual(expected))

test('four digits are a year where the column says so, else a number', () => {
  for (const name of ['year', 'AÑO', 'anio', 'Anio_arresto', 'birthYear', 'ejercicio']) {
    expect(inferred(['2014', '', '2015'], name)).toEqual({ type: 'year' })
  }
  expect(inferred(['2014', '1990'], 'capacity_clean')).toEqual({ type: 'integer' })
  expect(inferred(['2014', '99'], 'year')).toEqual({ type: 'integer' })
})

test('a cell of blanks is no value and does not turn numbers into text', () => {
  expect(inferred(['12', ' ', '', '13'])).toEqual({ type: 'integer', missingValues: ['', ' '] })
})

test('a text declared as missing is passed over', () => {
  expect(inferred(['2007', 'N/A'], 'year', ['', 'N/A'])).toEqual({ type: 'year' })
})

test('whatever schema is inferred, every value of the column can be cast by it', () => {
  const columns = [
    ['290', '5,042'],
    ['1.234,5', '6,25', '1000'],
    ['Sí', 'no', ' '],
    ['11-Jan-07', '2-feb-07'],
    ['-99.13, 19.43'],
    ['1e-04', '.5', 'NaN', '-INF'],
    ['01', '', '  '],
  ]
  for (const values of columns) {
    const [field] = inferSchema([{ name: 'column', values }]).fields
    for (const text of values) expect(castCell(field!, text)).toMatchObject({ ok: true })
  }
})

test('a column may be called __proto__', () => {
  const schema = inferSchema([
    { name: '__proto__', values: ['1'] },
    { name: 'constructor', values: ['a'] },
  ])
  expect(schema.fields.map((field) => [field.name, field.type])).toEqual([
    ['__proto__', 'integer'],
    ['constructor', 'string'],
  ])
})

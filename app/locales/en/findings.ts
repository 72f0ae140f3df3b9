import type es from '../es/findings'
import type { Strings } from '../strings'

export default {
  'source-error': {
    name: 'Empty file',
    title: 'The file has no rows',
    text: 'It needs a header and at least one row. Check that it is the right file.',
  },
  'format-error': {
    name: 'Not a CSV',
    title: 'This is no CSV, it looks like {{value}}',
    text: 'Upload it as a table of text. In a spreadsheet: “Save as”, then CSV. JSON or GeoJSON is turned into a table first, with a row for each element. A gzip that is named here came damaged.',
  },
  'byte-count': {
    name: 'Too large',
    title: 'The file is larger than can be taken',
    text: 'The limit is {{value}} bytes, also once unpacked. Split it, or leave out what is not needed.',
  },
  'row-count': {
    name: 'Too many rows',
    title: 'The file has more rows than can be taken',
    text: 'The limit is {{value}} rows. Split it, by year for instance.',
  },
  'field-count': {
    name: 'Too many columns',
    title: 'The file has more columns than can be taken',
    text: 'The limit is {{value}} columns. Keep those that are needed.',
  },
  'encoding-error': {
    name: 'Broken characters',
    title: 'Some characters cannot be read',
    text: 'Save the file again in UTF-8 and upload it.',
  },
  'unclosed-quote': {
    name: 'Open quote',
    title: 'A quote opens and does not close',
    text: 'From there on nobody can tell where a cell ends. Close it, or double it if it is part of the text.',
  },
  'text-after-quote': {
    name: 'Text after quote',
    title: 'There is text after a quote that closes',
    text: 'Most often a quote is missing in that row or in one before it, and then nobody can tell where a cell ends. Close it, or double those that are part of the text.',
  },
  'record-length': {
    name: 'Very long row',
    title: 'A row is longer than what can be received',
    text: 'The limit is {{value}} characters a row. If it was not meant to be so long, see whether a quote opens there and does not close.',
  },
  'title-row': {
    name: 'Title on top',
    title: 'There is a title before the header',
    text: 'Remove what stands above: the first row must have the names of the columns.',
  },
  'blank-label': {
    name: 'Unnamed column',
    title: 'Some columns have no name in the header',
    text: 'Write a name for each, or remove the column.',
  },
  'duplicate-label': {
    name: 'Repeated name',
    title: 'Two columns have the same name',
    text: 'Change one of them: a column is looked up by its name.',
  },
  'missing-cell': {
    name: 'Missing cells',
    title: 'Some rows have fewer cells than the header',
    text: 'Complete each row, with empty cells where there is no value.',
  },
  'extra-cell': {
    name: 'Extra cells',
    title: 'Some rows have more cells than the header',
    text: 'It is usually a comma in a text without quotes. Put the text in quotes.',
  },
  'lost-character': {
    name: 'Lost letters',
    title: 'Some letters were lost before the file came here',
    text: 'The file has the sign � where another letter was. Look for an earlier copy if it matters.',
  },
  'stray-quote': {
    name: 'Stray quotes',
    title: 'Some cells have quotes in their middle',
    text: 'They were kept as part of the text.',
  },
  'blank-row': {
    name: 'Blank rows',
    title: 'Some rows hold nothing',
    text: 'They were passed over. Row numbers are still those of the file.',
  },
  'assumed-header': {
    name: 'Doubtful header',
    title: 'The first row looks like data',
    text: 'It was taken as the header. If it is not, add the names of the columns above it.',
  },
  'forbidden-value': {
    name: 'Looks like a formula',
    title: 'A spreadsheet could run some of the cells',
    text: 'They begin with =, +, - or @. The file is given out unchanged: open it with care.',
  },
  'inconsistent-values': {
    name: 'Mixed values',
    title: 'There are texts in a column that is mostly numbers',
    text: 'The column stays text so that they are not lost. If they mean “no value”, declare them when uploading.',
  },
  'duplicate-row': {
    name: 'Repeated rows',
    title: 'Some rows are the same as another in every cell',
    text: 'It may be a typing error or two facts alike. None was removed.',
  },
  'deviated-value': {
    name: 'Far value',
    title: 'Some numbers lie very far from all others',
    text: 'They may be errors or facts. Check them against the source before adding or averaging.',
  },
} as const satisfies Strings<typeof es>

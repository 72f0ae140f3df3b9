import { simpleParser, type ParsedMail } from 'mailparser'

export interface ReadMail {
  /** Every address that From names, in small letters. */
  from: string[]
  subject: string
  /** The text; where there is only HTML, what that says, with quotation marked by `>`. */
  text: string
  messageId: string | undefined
  /** Other headers, by their names in small letters. */
  header: (name: string) => string | undefined
}

/** Longer HTML says nothing more in words. */
const longestHtml = 300_000

/** No mail program writes as much; a list of a hundred thousand recipients takes seconds to read. */
const longestHeader = 65_536

const options = { skipImageLinks: true, skipTextToHtml: true, maxHtmlLengthToParse: longestHtml }

/**
 * What stands in a mail (RFC 5322, MIME). Attachments and pictures are left out. Null where it cannot be read, as one that
 * was made to be unreadable.
 */
export async function readMail(bytes: Buffer): Promise<ReadMail | null> {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0 || end > longestHeader) return null
  const mail = await parse(bytes)
  return mail && { ...said(mail), text: storable(mail.text ?? (await textOf(mail))) }
}

/** No text of a database holds NUL, and a mail that failed by it would be sent again for days. */
const storable = (text: string) => text.replaceAll('\0', '')

const parse = (bytes: Buffer) => simpleParser(bytes, options).catch(() => null)

/** Of HTML that stands beside attachments, as it is of HTML that is all of a mail. */
async function textOf({ html }: ParsedMail): Promise<string> {
  if (!html) return ''
  const alone = await parse(Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`))
  return alone?.text ?? ''
}

function said(mail: ParsedMail): Omit<ReadMail, 'text'> {
  const lines = new Map(mail.headerLines.map(({ key, line }) => [key, valueOf(line)]))
  // Two headers of one name say two things to two readers.
  const senders = mail.headerLines.filter(({ key }) => key === 'from').length
  return {
    from: senders === 1 ? addressesOf(mail) : [],
    subject: storable(mail.subject ?? ''),
    messageId: mail.messageId,
    header: (name) => lines.get(name),
  }
}

function addressesOf({ from }: ParsedMail): string[] {
  return (from?.value ?? []).map(({ address }) => address?.toLowerCase() ?? '')
}

const valueOf = (line: string) => line.slice(line.indexOf(':') + 1).trim()

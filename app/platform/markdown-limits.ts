import { Lexer, type Token, Tokenizer } from 'marked'

const DEEPEST_NESTING = 24
/** Characters looked at; some five times what the longest ordinary README needs. */
const MOST_WORK = 2_000_000
const COST_OF_A_CELL = 50
/** Some steps take time that grows with a paragraph's length squared: longer ones stay words. */
const LONGEST_PARAGRAPH = 6_000

/**
 * Counts what a text costs instead of measuring time, so that one text always looks the same.
 * At each `*`, `_`, `~` and word the parser may read on to the end of the paragraph; a few
 * kilobytes made for it would otherwise keep the whole server busy for seconds.
 */
class Budget {
  private work = 0
  private depth = 0

  spend(characters: number) {
    this.work += characters
    if (this.work > MOST_WORK) throw new RangeError('costs too much to read')
  }

  nest<T>(read: () => T): T {
    if (++this.depth > DEEPEST_NESTING) throw new RangeError('nested too deep')
    const result = read()
    this.depth--
    return result
  }
}

/** Reads Markdown, or throws a RangeError where that would take too long or nest too deep. */
export class BoundedLexer extends Lexer {
  constructor(private readonly budget = new Budget()) {
    super({ gfm: true, tokenizer: new BoundedTokenizer(budget) })
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    this.budget.spend(src.length)
    if (src.length > LONGEST_PARAGRAPH) {
      tokens.push({ type: 'text', raw: src, text: src, escaped: false })
      return tokens
    }
    return this.budget.nest(() => super.inlineTokens(src, tokens))
  }
}

class BoundedTokenizer extends Tokenizer {
  constructor(private readonly budget: Budget) {
    super()
  }

  override emStrong(src: string, maskedSrc: string, prevChar?: string) {
    if (src.startsWith('*') || src.startsWith('_')) this.budget.spend(src.length)
    return super.emStrong(src, maskedSrc, prevChar)
  }

  /** Looks for a line of `===` as far as the next empty line. */
  override lheading(src: string) {
    this.budget.spend(paragraph(src).length)
    return super.lheading(src)
  }

  /** Starts anew on the lines left whenever a line without `>` goes on with the quote. */
  override blockquote(src: string) {
    if (/^ {0,3}>/.test(src)) this.budget.spend(paragraph(src).split('\n').length ** 2 / 8)
    return this.budget.nest(() => super.blockquote(src))
  }

  /** Compares the first line's marker with each line that follows, and again at each level. */
  override list(src: string) {
    const lines = paragraph(src).split('\n')
    this.budget.spend((lines[0]?.length ?? 0) * lines.length)
    return this.budget.nest(() => super.list(src))
  }

  /** Rows that are too short are filled up, so a long head over many lines makes millions of cells. */
  override table(src: string) {
    const lines = paragraph(src).split('\n')
    const columns = lines[0]?.split('|').length ?? 1
    if (columns > 1) this.budget.spend(columns * lines.length * COST_OF_A_CELL)
    return super.table(src)
  }

  override inlineText(src: string) {
    this.budget.spend(src.length)
    return super.inlineText(src)
  }
}

function paragraph(src: string) {
  const end = src.indexOf('\n\n')
  return end < 0 ? src : src.slice(0, end)
}

declare module 'spdx-expression-parse' {
  /** @throws Error where the text is no SPDX licence expression */
  export default function parse(expression: string): object
}

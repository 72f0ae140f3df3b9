/** For whom its team says that a tool is, as a list shows it. */
export interface ForWhom {
  text: string
  language: string
}

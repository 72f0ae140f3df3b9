/** The shape that a translation must have: every key of the Spanish source, each a text. */
export type Strings<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Strings<Source[Key]>
}

/**
 * Where a domain names a person, column by column of its tables. When an account is deleted the row is `gone` with it,
 * or stays `nameless`, as done by a former member. The second word is the section of the person's own download that
 * tells of it; null where the row is somebody else's and only says who acted on it.
 */
export type PersonColumns = Record<
  `${string}.${string}`,
  readonly ['gone' | 'nameless', string | null]
>

/** A text to read, as `renderMarkdown` of `platform/markdown` has made it safe. Nothing else may be handed in. */
export function Prose({ html }: { html: string }) {
  // The one place where HTML is put in as it is: no element of it comes from what somebody typed.
  // oxlint-disable-next-line react/no-danger
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}

import { memo } from 'react'
import { startText, type FieldSource } from '~/ui/form/field-source'

/**
 * Which text its form has shown, in a hidden field. The autosave writes into it what stands since: React, which puts the
 * default of a hidden field over its value each time that it draws it, draws this one for another default alone.
 */
export function SeenStamp({
  name,
  source,
}: {
  name: string
  source: (name: string) => FieldSource
}) {
  return <Stamp name={name} stamp={startText(source(name))} />
}

const Stamp = memo(({ name, stamp }: { name: string; stamp?: string }) => (
  <input type="hidden" name={name} defaultValue={stamp} />
))

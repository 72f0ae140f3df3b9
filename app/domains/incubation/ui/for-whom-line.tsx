import { useTranslation } from 'react-i18next'
import { Words } from '~/ui/words'
import type { ForWhom } from '../for-whom'

/** For whom a tool is, in a line of a list. */
export function ForWhomLine({ said }: { said: ForWhom }) {
  const { t } = useTranslation('incubation')
  return (
    <p>
      <b>{t('list.forWhom')}</b> <Words language={said.language}>{said.text}</Words>
    </p>
  )
}

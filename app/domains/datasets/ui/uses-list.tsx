import { useTranslation } from 'react-i18next'
import { Words } from '~/ui/words'
import type { UseKind } from '../uses'

/** Who uses a dataset, each with its page. */
export function UsesList({
  uses,
}: {
  uses: { kind: UseKind; title: string; language: string; path: string }[]
}) {
  const { t } = useTranslation('datasets')
  return (
    <ul className="list">
      {uses.map(({ kind, title, language, path }) => (
        <li key={path}>
          {t(`uses.kinds.${kind}`)}:{' '}
          <a href={path}>
            <Words language={language}>{title}</Words>
          </a>
        </li>
      ))}
    </ul>
  )
}

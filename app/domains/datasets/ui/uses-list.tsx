import { useTranslation } from 'react-i18next'
import type { UseKind } from '../uses'

/** Who uses a dataset, each with its page. */
export function UsesList({ uses }: { uses: { kind: UseKind; title: string; path: string }[] }) {
  const { t } = useTranslation('datasets')
  return (
    <ul className="list">
      {uses.map(({ kind, title, path }) => (
        <li key={path}>
          {t(`uses.kinds.${kind}`)}: <a href={path}>{title}</a>
        </li>
      ))}
    </ul>
  )
}

import { useTranslation } from 'react-i18next'

const hints = [
  { keys: ['0', '1', '2', '3', '4'], does: 'sheet.keys.level' },
  { keys: ['J', 'K'], does: 'sheet.keys.criterion' },
  { keys: ['N'], does: 'sheet.keys.note' },
] as const

/** The keys that work while the focus is in the sheet; the look shows them only beside a mouse and with scripts. */
export function KeyHints() {
  const { t } = useTranslation('judging')
  return (
    <ul className="sheet-keys faint small" aria-label={t('sheet.keys.label')}>
      {hints.map(({ keys, does }) => (
        <li key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {t(does)}
        </li>
      ))}
    </ul>
  )
}

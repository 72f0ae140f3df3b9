import { useTranslation } from 'react-i18next'
import { Facts } from '~/ui/facts'

export interface FileFactsProps {
  encoding: string
  delimiter: string
  compression: 'gzip' | null
  sha256: string
}

const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

/** How a file is written, and the checksum by which anybody can tell that it is this one. */
export function FileFacts({ encoding, delimiter, compression, sha256 }: FileFactsProps) {
  const { t } = useTranslation('datasets')
  const name = names[delimiter as keyof typeof names] ?? 'comma'
  const parts = { encoding: encoding.toUpperCase(), delimiter: t(`delimiters.${name}`) }
  return (
    <Facts
      facts={[
        {
          term: t('origin.file'),
          fact: [t('origin.fileOf', parts), compression && t('origin.gzip')]
            .filter(Boolean)
            .join(' '),
        },
        { term: t('origin.checksum'), fact: <code className="checksum">{sha256}</code> },
      ]}
    />
  )
}

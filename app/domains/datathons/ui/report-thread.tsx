import { useTranslation } from 'react-i18next'
import type { MessageKind } from '../conduct'
import type { ShownMessage } from '../shown-report'

interface ReportThreadProps {
  told: string
  receivedAt: string
  messages: ShownMessage[]
}

/** What was written on a report, from its first words to what was done. */
export function ReportThread({ told, receivedAt, messages }: ReportThreadProps) {
  const { t } = useTranslation('conduct')
  const by = ({ writtenBy, kind, handle }: ShownMessage) =>
    writtenBy === 'reporter'
      ? t('thread.reporter')
      : t(`thread.${kind as MessageKind}`, { handle: handle ?? t('thread.gone') })
  return (
    <ol className="rows">
      <Written by={t('thread.first')} at={receivedAt} body={told} />
      {messages.map((message) => (
        <Written key={message.id} by={by(message)} at={message.at} body={message.body} />
      ))}
    </ol>
  )
}

function Written({ by, at, body }: { by: string; at: string; body: string }) {
  return (
    <li className="row row--0">
      <div>
        <p className="small faint">
          <b>{by}</b> · {at}
        </p>
        <p className="typed">{body}</p>
      </div>
    </li>
  )
}

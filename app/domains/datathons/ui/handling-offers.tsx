import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Rows } from '~/ui/rows'
import { answerDays } from '../conduct'

interface HandlingOffersProps {
  offers: { slug: string; name: string; language: string; accepted: boolean }[]
}

/** The datathons whose reports somebody reads or is asked to read, with a way in and a way out. */
export function HandlingOffers({ offers }: HandlingOffersProps) {
  const { t } = useTranslation('conduct')
  return (
    <Rows
      rows={offers.map(({ slug, name, language, accepted }) => ({
        key: slug,
        title: name,
        href: `/datathons/${slug}`,
        lang: language,
        by: accepted ? (
          <p>
            {t('handling.accepted')} {t('handling.leaveMeans')}
          </p>
        ) : (
          <p>
            {t('handling.offer')} {t('handling.offerMeans', { count: answerDays })}
          </p>
        ),
        cells: [
          <div key="answer" className="stack">
            {!accepted && (
              <Answer slug={slug} to="acceptance" kind="primary" name={name}>
                {t('handling.accept')}
              </Answer>
            )}
            <Answer slug={slug} to="departure" kind="secondary" name={name}>
              {t(accepted ? 'handling.leave' : 'handling.decline')}
            </Answer>
          </div>,
        ],
      }))}
    />
  )
}

interface AnswerProps {
  slug: string
  name: string
  to: 'acceptance' | 'departure'
  kind: 'primary' | 'secondary'
  children: string
}

function Answer({ slug, name, to, kind, children }: AnswerProps) {
  return (
    <form method="post" action={`/conduct/handling/${to}`}>
      <input type="hidden" name="datathon" value={slug} />
      <Button kind={kind} small aria-label={`${children}: ${name}`}>
        {children}
      </Button>
    </form>
  )
}

import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { ScoreKeys } from '~/ui/form/score-keys'
import { TextArea } from '~/ui/form/text-area'
import { Layout } from '~/ui/layout'
import { Part } from '~/ui/part'
import { Section } from '~/ui/section'
import { Sheet, SheetItem } from '~/ui/sheet'

const command = 'python indice.py --anio 2014 --salida indice.html'
const levels = ['none', 'little', 'some', 'fits', 'fully'] as const

/** A document and the sheet that is filled in beside it. */
export function SheetSample() {
  const { t } = useTranslation('styleguide')
  return (
    <Section title={t('sheet.title')}>
      <Layout
        kind="sheet"
        aside={
          <Sheet title={t('sheet.title')} beside={t('sheet.progress')}>
            <SheetItem
              group="criteria"
              done
              title={t('sheet.first')}
              beside={t('sheet.given', { points: 3 })}
            >
              <p>{t('sheet.question')}</p>
            </SheetItem>
            <SheetItem group="criteria" open title={t('sheet.second')} beside="20 %">
              <p className="faint">{t('sheet.question')}</p>
              <ScoreKeys
                field={{ name: 'fit', initialValue: '3' }}
                label={t('sheet.level')}
                levels={levels.map((level) => ({
                  name: t(`sheet.levels.${level}`),
                  words: t('sheet.levelWords'),
                }))}
              />
              <TextArea field={{ name: 'note' }} label={t('sheet.note')} rows={2} />
            </SheetItem>
            <SheetItem group="criteria" title={t('sheet.third')} beside={t('sheet.notYet')}>
              <ScoreKeys
                field={{ name: 'harm', errors: ['required'] }}
                label={t('sheet.level')}
                levels={levels.map((level) => ({
                  name: t(`sheet.levels.${level}`),
                  words: t('sheet.levelWords'),
                }))}
              />
            </SheetItem>
            <div className="sheet__foot">
              <p className="actions">
                <Button>{t('sheet.next')}</Button>
                <Button kind="secondary">{t('sheet.skip')}</Button>
              </p>
              <p>{t('sheet.saved')}</p>
            </div>
          </Sheet>
        }
      >
        <Part title={t('lists.part')}>
          <p className="lead">{t('lists.partText')}</p>
          <p>{t('lists.seeks')}</p>
        </Part>
        <Part title={t('lists.tool')}>
          <p>{t('lists.toolBy')}</p>
          <pre>{command}</pre>
        </Part>
      </Layout>
    </Section>
  )
}

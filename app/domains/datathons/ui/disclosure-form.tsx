import { getFormProps } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { refusalText } from '~/locales/refusal-text'
import { Button } from '~/ui/button'
import { Checkbox } from '~/ui/form/checkbox'
import { ErrorSummary } from '~/ui/form/error-summary'
import { TextField } from '~/ui/form/text-field'
import { useReply } from '~/ui/form/use-reply'
import type { Disclosure } from '../disclosure'
import type { disclosureForm } from '../schema'

interface DisclosureFormProps {
  lastResult: unknown
  /** What the datathon shows already. */
  shown: Disclosure | null
  /** Only who judges is asked whether the datathon may say so. */
  judges: boolean
}

/** Statements, each with its box, which nobody ticks but the person. */
export function DisclosureForm({ lastResult, shown, judges }: DisclosureFormProps) {
  const { t } = useTranslation(['datathons', 'refusals'])
  const [form, { showName, name, showGithub, githubLogin, showAsJudge }] = useReply<
    typeof disclosureForm
  >(lastResult, {
    showName: shown?.name ? 'on' : undefined,
    name: shown?.name ?? '',
    showGithub: shown?.githubLogin ? 'on' : undefined,
    githubLogin: shown?.githubLogin ?? '',
    showAsJudge: shown?.asJudge ? 'on' : undefined,
  })
  return (
    <form className="form" method="post" {...getFormProps(form)}>
      <ErrorSummary
        refusal={form.errors?.[0] && refusalText(t, form.errors[0])}
        fields={[
          { field: showAsJudge, label: t('datathons:disclosure.showAsJudge') },
          { field: showName, label: t('datathons:disclosure.showName') },
          { field: name, label: t('datathons:disclosure.name') },
          { field: githubLogin, label: t('datathons:disclosure.githubLogin') },
        ]}
      />
      {judges && (
        <Checkbox
          field={showAsJudge}
          label={t('datathons:disclosure.showAsJudge')}
          hint={t('datathons:disclosure.showAsJudgeHint')}
        />
      )}
      <Checkbox field={showName} label={t('datathons:disclosure.showName')} />
      <TextField
        field={name}
        label={t('datathons:disclosure.name')}
        hint={t('datathons:disclosure.nameHint')}
        autoComplete="off"
      />
      <Checkbox
        field={showGithub}
        label={t('datathons:disclosure.showGithub')}
        hint={t('datathons:disclosure.showGithubHint')}
      />
      <TextField
        field={githubLogin}
        label={t('datathons:disclosure.githubLogin')}
        autoComplete="off"
        spellCheck={false}
      />
      <Button>{shown ? t('datathons:disclosure.change') : t('datathons:disclosure.submit')}</Button>
    </form>
  )
}

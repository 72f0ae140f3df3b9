import { useTranslation } from 'react-i18next'
import type { TemplateKey } from '../onboarding-plan'

interface Named {
  template: TemplateKey | null
  title: string
}

/** What a step is called: in the reader's language where it is of the template, else as somebody wrote it. */
export function useStepNames() {
  const { t } = useTranslation('adoption')
  return {
    name: ({ template, title }: Named) => (template ? t(`steps.${template}.name`) : title),
    short: ({ template, title }: Named) =>
      template
        ? t(`steps.${template}.short`)
        : title.length > 18
          ? `${title.slice(0, 17)}…`
          : title,
  }
}

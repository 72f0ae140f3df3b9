import type { Translate } from '~/locales/i18n'
import { shownProfileOf, textOf } from './answers'
import type { PackLicence } from './pack-licences'
import { writePackPubliccode } from './write-pack-publiccode.server'
import {
  line,
  writeBrief,
  writeBriefsIn,
  writeCapacity,
  type WrittenBrief,
} from './write-brief.server'

export interface PackDataset {
  slug: string
  title: string
  /** Its Data Package descriptor. */
  descriptor: object
}

/**
 * What a team unpacks to begin a repository: the brief and its translations, the organisation's capacity, its data's descriptions, a licence,
 * and drafts of README and publiccode.yml.
 * @param licenceText the licence's own text
 * @returns a text for each path
 */
export function starterPack(
  brief: WrittenBrief,
  datasets: PackDataset[],
  licence: { id: PackLicence; text: string },
  t: Translate,
): Record<string, string> {
  const profile = shownProfileOf(brief.content.answers)
  const packages = datasets.map(({ slug, descriptor }) => [
    `data/${slug}/datapackage.json`,
    json(descriptor),
  ])
  const translated = Object.entries(writeBriefsIn(brief, t))
  return {
    'README.md': readme(brief, datasets, licence.id, t),
    LICENSE: licence.text,
    'publiccode.yml': writePackPubliccode(brief.content, licence.id, t),
    'brief/brief.md': writeBrief(brief, t),
    ...Object.fromEntries(translated.map(([tag, text]) => [`brief/brief.${tag}.md`, text])),
    'brief/capacity-profile.md': writeCapacity(brief, t),
    'brief/capacity-profile.json': json(profile),
    ...(Object.fromEntries(packages) as Record<string, string>),
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

function readme(brief: WrittenBrief, datasets: PackDataset[], licence: string, t: Translate) {
  const { content, organizationName, url, reuse } = brief
  const said = (...keys: ('problem' | 'users' | 'sign' | 'harm' | 'lessening')[]) =>
    keys.map((key) => textOf(content.answers, key)).filter(Boolean).join('\n\n') // prettier-ignore
  const words = (key: 'install' | 'installTodo' | 'noData' | 'team' | 'teamTodo') =>
    t(`challenges:pack.readmeText.${key}`)
  const part = (
    key: 'problem' | 'existing' | 'users' | 'success' | 'data' | 'harm' | 'licence',
    text: string,
  ) =>
    // prettier-ignore
    `## ${t(`challenges:pack.readmeText.${key}`)}\n\n${text}`
  const listed = datasets.map(
    ({ slug, title }) => `- ${line(title)}: data/${slug}/datapackage.json`,
  )
  // The sentence has a full stop of its own.
  const organization = organizationName.replace(/\.$/, '')
  return [
    `# ${line(content.title)}`,
    `${t('challenges:pack.readmeText.lead', { title: line(content.title), organization })}\n<${url}>`,
    part('problem', said('problem')),
    ...(reuse?.reason ? [part('existing', reuse.reason)] : []),
    part('users', said('users')),
    part('success', said('sign')),
    `## ${words('install')}\n\n${words('installTodo')}`,
    part('data', listed.join('\n') || words('noData')),
    part('harm', said('harm', 'lessening')),
    part('licence', t('challenges:pack.readmeText.licenceText', { licence })),
    `## ${words('team')}\n\n${words('teamTodo')}\n`,
  ].join('\n\n')
}

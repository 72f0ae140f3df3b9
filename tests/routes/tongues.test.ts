import { expect, test } from 'vitest'
import { findOrganization } from '~/domains/organizations/queries.server'
import { chooseLanguage } from '~/domains/people/choose-language.server'
import { action as edit } from '~/routes/organizations/edit'
import { action as found } from '~/routes/organizations/new'
import { action as end } from '~/routes/incubation/end'
import { loader as toolPage } from '~/routes/incubation/tool'
import { somebody } from '../support/people'
import { toolBefore } from '../support/tools'
import { post, read } from '../support/visit'

test('a text is in the language of whoever wrote it, until somebody writes it anew', async () => {
  const author = await somebody()
  const founded = { name: 'Umbral Abierto', kind: 'cso', description: 'Accompanies families.' }
  await post(found, founded, { as: { ...author, language: 'en' } })
  const params = { organization: 'umbral-abierto' }
  const language = async () => (await findOrganization('umbral-abierto'))?.language
  expect(await language()).toBe('en')

  await post(edit, { ...founded, name: 'Umbral' }, { as: author, params })
  expect(await language()).toBe('en')
  await post(edit, { ...founded, description: 'Acompaña a familias.' }, { as: author, params })
  expect(await language()).toBe('es')
})

test('a reason is told in the language in which whoever gave it reads', async () => {
  const { slug, mentor } = await toolBefore()
  await chooseLanguage(mentor, 'en')
  const reason = 'Nobody keeps the code any more.'
  await post(end, { reason }, { as: { ...mentor, language: 'en' }, params: { tool: slug } })
  const { tool, history } = await read(toolPage, { params: { tool: slug } })
  expect(tool.language).toBe('es')
  expect(history[0]).toMatchObject({ stage: 'stopped', reason, language: 'en' })
})

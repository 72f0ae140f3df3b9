import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { chooseLanguage } from '~/domains/people/choose-language.server'
import { languageForm } from '~/domains/people/schema'
import { readForm } from '~/platform/read-form'
import { safeBack } from '~/shared/safe-back'

export async function action({ request, context: { visit } }: ActionFunctionArgs) {
  const form = languageForm.safeParse(Object.fromEntries(await readForm(request)))
  if (!form.success) throw new Response(null, { status: 400 })
  const setCookie = await chooseLanguage(
    visit.viewer ?? visit.awaiting?.person ?? null,
    form.data.language,
  )
  return redirect(safeBack(form.data.back, '/'), { headers: { 'Set-Cookie': setCookie } })
}

export { default, loader } from '~/routes/only-posts'

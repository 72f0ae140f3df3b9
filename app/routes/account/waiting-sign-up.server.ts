import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { readSignUp } from '~/domains/people/sign-up-cookie.server'
import { translator } from '~/locales/translator.server'
import { publicPage } from '~/routes/page-picture.server'

/** What the page of the code shows, whether it is opened or comes back from either of its forms. */
export async function loadSignUp({ request, context: { visit } }: LoaderFunctionArgs) {
  const kept = readSignUp(request.headers.get('cookie'))
  if (!kept) throw redirect('/sign-up')
  const t = translator(visit.language)
  return {
    page: publicPage({
      title: t('people:confirm.title'),
      description: t('people:confirm.description'),
    }),
    email: kept.email,
  }
}

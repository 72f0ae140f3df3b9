import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readReportPage } from '~/domains/datathons/read-report-page.server'
import { ReportPage } from '~/domains/datathons/ui/report-page'
import { translator } from '~/locales/translator.server'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request, params, context: { visit } }: LoaderFunctionArgs) {
  const report = await readReportPage(visit, request, params.report)
  const { number } = report
  return {
    page: { title: translator(visit.language)('conduct:handling.number', { number }) },
    report,
  }
}

export const meta = pageMeta

export default function ConductReport() {
  return <ReportPage report={useLoaderData<typeof loader>().report} />
}

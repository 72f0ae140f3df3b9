import { Words } from '~/ui/words'

/** Datasets by their titles, each a link. */
export function DatasetLinks({
  datasets,
}: {
  datasets: { slug: string; title: string; language: string }[]
}) {
  return (
    <ul className="list">
      {datasets.map(({ slug, title, language }) => (
        <li key={slug}>
          <a href={`/datasets/${slug}`}>
            <Words language={language}>{title}</Words>
          </a>
        </li>
      ))}
    </ul>
  )
}

import { useTranslation } from 'react-i18next'
import { Button } from '~/ui/button'
import { Footer } from '~/ui/page/footer'

/** The footer with this site's links; whoever is signed in leaves a borrowed device from every page. */
export function SiteFooter({ isSignedIn }: { isSignedIn: boolean }) {
  const { t } = useTranslation('pages')
  return (
    <Footer
      below={
        isSignedIn && (
          <form method="post" action="/sign-out/erasure">
            <Button kind="secondary" small>
              {t('footer.erase')}
            </Button>
          </form>
        )
      }
      groups={[
        {
          title: t('footer.takePart'),
          links: [
            { href: '/needs/new', label: t('footer.tellNeed') },
            { href: '/datathons', label: t('footer.joinDatathon') },
            { href: '/datasets/new', label: t('footer.proposeDataset') },
          ],
        },
        {
          title: t('footer.use'),
          links: [
            { href: '/catalog', label: t('footer.findTool') },
            { href: '/datasets', label: t('footer.downloadData') },
            { href: '/api/v1/openapi.json', label: t('footer.programs') },
          ],
        },
        {
          title: t('footer.trust'),
          links: [
            { href: '/about', label: t('footer.what') },
            { href: '/glossary', label: t('footer.glossary') },
            { href: '/privacy', label: t('footer.privacy') },
            { href: '/transparency', label: t('footer.transparency') },
          ],
        },
      ]}
    >
      {t('footer.about')}
    </Footer>
  )
}

import accountability from './accountability'
import account from './account'
import admin from './admin'
import adoption from './adoption'
import approvals from './approvals'
import assessment from './assessment'
import capacity from './capacity'
import catalog from './catalog'
import challenges from './challenges'
import conduct from './conduct'
import datasets from './datasets'
import datathons from './datathons'
import errors from './errors'
import factor from './factor'
import incubation from './incubation'
import findings from './findings'
import judging from './judging'
import mails from './mails'
import members from './members'
import needs from './needs'
import notices from './notices'
import organizations from './organizations'
import overview from './overview'
import pages from './pages'
import people from './people'
import privacy from './privacy'
import refusals from './refusals'
import shelter from './shelter'
import reports from './reports'
import security from './security'
import styleguide from './styleguide'
import submissions from './submissions'
import teams from './teams'
import translations from './translations'
import ui from './ui'
import zones from './zones'

/** A namespace a domain; `ui` for shared components, `pages` for what belongs to no domain. */
export default {
  adoption,
  accountability,
  account,
  admin,
  approvals,
  assessment,
  capacity,
  catalog,
  challenges,
  conduct,
  datasets,
  datathons,
  errors,
  factor,
  incubation,
  findings,
  judging,
  mails,
  members,
  needs,
  notices,
  organizations,
  overview,
  pages,
  people,
  privacy,
  refusals,
  shelter,
  reports,
  security,
  styleguide,
  submissions,
  teams,
  translations,
  ui,
  zones,
} as const

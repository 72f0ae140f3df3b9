import type { Strings } from '../strings'
import type es from '../es/glossary'

export default {
  reto: {
    word: 'challenge brief',
    means:
      'What an organisation asks to have solved: its problem, who is affected, what it has, and how it will know that the work helped.',
  },
  necesidad: {
    word: 'need',
    means:
      'A few sentences on what is wrong, who is affected and what would change. It can become a brief.',
  },
  'organizacion-osc': {
    word: 'organisation (CSO)',
    means:
      'A civil society organisation, a university, a technology group, a funder or a public body.',
  },
  dataton: {
    word: 'datathon',
    means: 'An event of a day or more where teams from different sectors work on briefs.',
  },
  eje: { word: 'track', means: 'A theme of a datathon under which briefs are grouped.' },
  'perfil-de-capacidades': {
    word: 'capacity profile',
    means: 'What an organisation has: people, skills, connection, devices, hosting and money.',
  },
  'conjunto-de-datos': {
    word: 'dataset',
    means:
      'One or more files with the same content, their origin, their licence and their known flaws.',
  },
  version: {
    word: 'version',
    means:
      'Something as it stood at one moment. It no longer changes; anything new is another version.',
  },
  curaduria: {
    word: 'curators',
    means: 'The people who receive data, check them and decide whether to publish them.',
  },
  equipo: { word: 'team', means: 'The people who work together on a brief during a datathon.' },
  'quien-coordina': {
    word: 'lead',
    means: 'The team member who invites others and hands in the work.',
  },
  'lugar-disponible': {
    word: 'open role',
    means: 'What a team lacks: a person with a certain skill.',
  },
  entrega: {
    word: 'submission',
    means: 'What a team hands in to be judged. It can be handed in again until submissions close.',
  },
  acuse: { word: 'receipt', means: 'Proof of what was handed in, and when by the server’s clock.' },
  jurado: { word: 'judges', means: 'The people who score the submissions assigned to them.' },
  'hoja-de-evaluacion': {
    word: 'score sheet',
    means: 'What a judge decides about a submission, criterion by criterion.',
  },
  rubrica: {
    word: 'rubric',
    means: 'The criteria for scoring, what each weighs and what each level means.',
  },
  'conflicto-de-interes': {
    word: 'conflict of interest',
    means: 'A relationship that means somebody must not score a submission, or read it.',
  },
  'expediente-de-resultados': {
    word: 'results bundle',
    means: 'Everything needed to compute the results again, without names.',
  },
  herramienta: {
    word: 'tool',
    means: 'What grows out of a winning submission and matures for other organisations to use.',
  },
  incubacion: {
    word: 'incubation',
    means: 'The time in which a tool matures: selected, development, consolidation, published.',
  },
  puerta: {
    word: 'gate',
    means: 'What must be met, with evidence, to go from one stage to the next.',
  },
  evidencia: {
    word: 'evidence',
    means: 'What shows that a criterion is met: a link, a file, a fact from the repository.',
  },
  mentoria: {
    word: 'mentors',
    means: 'The people who support a team or a tool and decide on its evidence.',
  },
  'quien-mantiene': {
    word: 'maintainer',
    means: 'The person responsible for a tool: they fix it and reply to those who use it.',
  },
  'ficha-del-catalogo': {
    word: 'catalog entry',
    means:
      'The public page of a tool: what it solves, what it needs, what it costs and who uses it.',
  },
  'que-tan-bien-se-ajusta': {
    word: 'fit',
    means: 'What a tool needs, compared with what an organisation has.',
  },
  adopcion: {
    word: 'adoption',
    means: 'An organisation’s use of a tool, agreed with those who maintain it.',
  },
  'puesta-en-marcha': {
    word: 'onboarding',
    means: 'The steps between accepting an adoption and using the tool.',
  },
  seguimiento: {
    word: 'follow-up',
    means: 'Asking after 30, 90, 180 and 365 days whether the tool still helps.',
  },
  'quien-acompana': {
    word: 'companion',
    means: 'A person who helps an organisation turn its need into a brief.',
  },
  'diseno-adopcion-capacitacion-seguimiento-de-uso': {
    word: 'design, adoption, capacity-building, user-experience follow-up',
    means: 'The four kinds of effort that a tool needs in order to last.',
  },
  columna: {
    word: 'column',
    means: 'What is recorded for each row of a dataset: a date, a state, a number.',
  },
  'no-hacer-dano': {
    word: 'do no harm',
    means:
      'Thinking about the harm that published or built work could do to somebody, and preventing it.',
  },
  'registro-de-auditoria-encadenado': {
    word: 'audit chain',
    means:
      'The list of what was done, in which each entry carries the seal of the one before: if anything changes, it shows.',
  },
} satisfies Strings<typeof es>

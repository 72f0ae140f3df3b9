import type { Strings } from '../strings'
import type es from '../es/glossary'

export default {
  reto: {
    word: 'challenge brief',
    means:
      'What an organisation asks to have solved: its problem, whom it affects, what it has, and how one will know that it worked.',
  },
  necesidad: {
    word: 'need',
    means:
      'A few sentences of what is wrong, for whom, and what would be different. A brief comes out of it.',
  },
  'organizacion-osc': {
    word: 'organisation (CSO)',
    means:
      'A civil society organisation, a university, a technology group, a funder or a public body.',
  },
  dataton: {
    word: 'datathon',
    means: 'A meeting of a day or more at which teams of different sectors work on briefs.',
  },
  eje: { word: 'track', means: 'A theme of a datathon under which briefs are grouped.' },
  'perfil-de-capacidades': {
    word: 'capacity profile',
    means: 'What an organisation has: people, skills, connection, devices, hosting and money.',
  },
  'conjunto-de-datos': {
    word: 'dataset',
    means:
      'One or more files that hold the same, with their origin, their licence and what is known to be wrong with them.',
  },
  version: {
    word: 'version',
    means:
      'Something as it stood at a moment. It no longer changes; what is new is another version.',
  },
  curaduria: {
    word: 'curators',
    means: 'Those who take data in, check them and decide whether they are published.',
  },
  equipo: { word: 'team', means: 'The people who work together on a brief during a datathon.' },
  'quien-coordina': {
    word: 'lead',
    means: 'The member of a team who invites others and hands in.',
  },
  'lugar-disponible': {
    word: 'open role',
    means: 'What a team lacks: a person with a certain skill.',
  },
  entrega: {
    word: 'submission',
    means: 'What a team leaves to be judged. It can be handed in again until the close.',
  },
  acuse: { word: 'receipt', means: 'Proof of what was handed in, and at what hour of the server.' },
  jurado: { word: 'judges', means: 'Those who score the submissions assigned to them.' },
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
    means: 'A relation because of which somebody must not score a submission, nor read it.',
  },
  'expediente-de-resultados': {
    word: 'results bundle',
    means: 'Everything needed to compute the results again, without names.',
  },
  herramienta: {
    word: 'tool',
    means: 'What comes out of a winning submission and grows up for other organisations to use.',
  },
  incubacion: {
    word: 'incubation',
    means: 'The time in which a tool grows up: selected, development, consolidation, published.',
  },
  puerta: {
    word: 'gate',
    means: 'What must be met, with evidence, to go from one stage to the next.',
  },
  evidencia: {
    word: 'evidence',
    means: 'What shows that a criterion is met: a link, a file, a fact of the repository.',
  },
  mentoria: {
    word: 'mentors',
    means: 'Those who stand by a team or a tool and decide on its evidence.',
  },
  'quien-mantiene': {
    word: 'maintainer',
    means: 'Whoever answers for a tool: mends it, and replies to those who use it.',
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
    means: 'Asking after 30, 90, 180 and 365 days whether the tool still serves.',
  },
  'quien-acompana': {
    word: 'companion',
    means: 'A person who helps an organisation to turn its need into a brief.',
  },
  'diseno-adopcion-capacitacion-seguimiento-de-uso': {
    word: 'design, adoption, capacity-building, user-experience follow-up',
    means: 'The four kinds of effort that a tool needs in order to last.',
  },
  columna: {
    word: 'column',
    means: 'What is noted of each row of a dataset: a date, a state, a number.',
  },
  'no-hacer-dano': {
    word: 'do no harm',
    means:
      'Thinking of what can happen to somebody because of what is published or built, and preventing it.',
  },
  'registro-de-auditoria-encadenado': {
    word: 'audit chain',
    means:
      'The list of what was done, in which each entry carries the seal of the one before: if anything changes, it shows.',
  },
} satisfies Strings<typeof es>

import type { Answers } from '~/domains/submissions/answers'
import type { PastBriefs } from './briefs'
import type { CrowdHandle } from './crowd'

export interface StoryTeam {
  name: string
  brief: keyof PastBriefs
  introduction: string
  /** The first leads. */
  members: CrowdHandle[]
  /** Left out where the team did not hand anything in. */
  handIn?: { repository: string; at: string; answers: Answers }
}

export const storyTeams: StoryTeam[] = [
  {
    name: 'Copal',
    brief: 'prisons',
    introduction: 'Datos, derecho y diseño. Nos conocimos en la convocatoria.',
    members: ['aguja-demo', 'bobina-demo', 'canilla-demo', 'devanadera-demo'],
    handIn: {
      repository: 'equipo-copal/indice-de-prisiones',
      at: '2019-02-01T16:40',
      answers: {
        title: 'Índice de Prisiones',
        what: 'Una página que compara prisiones por tortura, hacinamiento y falta de respuesta, con el renglón del que sale cada número.\n\nCuando hay menos de diez hechos dice que no hay datos suficientes, en lugar de un cero.',
        forWhom:
          'Quien contesta el teléfono en Umbral. La probaron dos defensoras el primer día y cambiamos la palabra «dimensión» por «tema».',
        howToTry:
          'Abrir `indice.html` en un teléfono. No necesita conexión después de la primera vez.',
        missing:
          'La lista de autoridades de doce estados y una forma de actualizarla sin programar.',
        priorWork: 'Dos commits del 29 de enero con la plantilla y la lista de centros.',
      },
    },
  },
  {
    name: 'Alambre',
    brief: 'times',
    introduction: 'Queremos que una queja no se pierda.',
    members: ['estambre-demo', 'fibra-demo', 'hebra-demo'],
    handIn: {
      repository: 'equipo-alambre/mapa-de-quejas',
      at: '2019-02-01T17:25',
      answers: {
        title: 'Mapa de quejas',
        what: 'Un mapa y una tabla de cuánto tarda cada autoridad en contestar, por trimestre.',
        forWhom: 'Quien orienta a familias por teléfono en el Observatorio.',
        howToTry: 'Abrir la página y elegir un estado.',
        missing:
          'Los estados con menos de tres quejas quedan sin color. Falta saber qué hacer cuando una autoridad cambia de nombre.',
        priorWork: '',
      },
    },
  },
  {
    name: 'Ventanilla',
    brief: 'complaints',
    introduction: 'Seguridad primero: si el teléfono cae, nadie debe caer con él.',
    members: ['huso-demo', 'lanzadera-demo', 'rueca-demo'],
    handIn: {
      repository: 'equipo-ventanilla/queja-cifrada',
      at: '2019-02-01T15:10',
      answers: {
        title: 'Queja cifrada',
        what: 'Un relato corto que se cifra en el teléfono y no deja copia.',
        forWhom: 'Las promotoras de la fila.',
        howToTry: 'Hay un ejemplo en el repositorio; todavía no es una aplicación.',
        missing: 'Pantallas, náhuatl y una prueba con promotoras.',
        priorWork: '',
      },
    },
  },
  {
    name: 'Rieles',
    brief: 'contracts',
    introduction: 'Periodismo y datos.',
    members: ['nudo-demo', 'madeja-demo'],
  },
]

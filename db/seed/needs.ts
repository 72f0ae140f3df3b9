import { randomUUID } from 'node:crypto'
import { answerOtherwise } from '~/domains/needs/answer-otherwise.server'
import { showNeed } from '~/domains/needs/show-need.server'
import { takeNeed } from '~/domains/needs/take-need.server'
import { tellNeed } from '~/domains/needs/tell-need.server'
import type { Viewer } from '~/domains/people/rules'
import { sign } from '~/platform/secrets'
import type { Theme } from '~/shared/themes'
import type { Crowd } from './crowd'
import { mexico, must } from './must'
import type { DemoPeople } from './people'

interface Told {
  happens: string
  whom: string
  different: string
  theme?: Theme
  language?: 'es' | 'tzo'
}

/** Needs of the story: one answered with a tool that exists, one with a companion, and two that nobody took yet. */
export async function seedNeeds(people: DemoPeople, crowd: Crowd, now: Date): Promise<void> {
  const at = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const companion = people.mentor
  const visits = await tell(
    crowd['urdimbre-demo'],
    {
      happens:
        'En la entrada del penal cobran por dejar pasar la comida y nadie lleva la cuenta de cuánto ni cuándo.',
      whom: 'Familias que visitan cada semana, casi todas mujeres.',
      different: 'Que se pueda decir cuánto se cobra en cada penal sin exponer a quien lo cuenta.',
      theme: 'evidence',
    },
    at(40),
  )
  await must(takeNeed(companion, visits, at(38)))
  await must(showNeed(crowd['urdimbre-demo'], visits, at(38)))
  const outcome =
    'Otra organización ya levanta este dato con un formulario que funciona sin conexión. Se puede pedir junto con la capacitación.'
  const tools = ['bitacora-de-visita']
  await must(answerOtherwise(companion, visits, { outcome, tools }, tools, at(30)))
  const interpreters = await tell(
    crowd['hebra-demo'],
    {
      happens:
        'Las personas que hablan tsotsil firman declaraciones que nadie les leyó en su lengua, y después no hay intérprete para la audiencia.',
      whom: 'Unas veinte personas al mes en tres juzgados.',
      different:
        'Saber con un día de anticipación qué audiencia necesita intérprete y quién puede ir.',
      theme: 'prevention',
    },
    at(12),
  )
  await must(takeNeed(companion, interpreters, at(9)))
  await must(showNeed(crowd['hebra-demo'], interpreters, at(9)))
  await tell(
    null,
    {
      happens:
        'Nos llegan por teléfono avisos de golpes en separos y se quedan en un cuaderno. Cuando pasa un mes ya no se puede juntar quién, cuándo y dónde.',
      whom: 'Jóvenes detenidos los fines de semana.',
      different: 'Que cada aviso quede completo el mismo día y nadie que no deba lo pueda leer.',
      theme: 'evidence',
    },
    at(6),
  )
  await tell(
    crowd['canilla-demo'],
    {
      happens:
        'Pedimos los expedientes médicos y los entregan en fotos borrosas que no se pueden buscar.',
      whom: 'Personas presas con enfermedades crónicas y sus familias.',
      different: 'Encontrar en minutos si a una persona le dieron su medicina.',
    },
    at(2),
  )
}

/** The need from which a brief of the past datathon came, told by who spoke for its organisation: its id. */
export async function seedAnsweredNeed(companion: Viewer, teller: Viewer): Promise<string> {
  const need = await tell(
    teller,
    {
      happens:
        'Una familia se queja y pasan cuatro meses sin respuesta. No sabe si eso es normal ni a quién más acudir.',
      whom: 'Familias que llaman a nueve organizaciones del norte.',
      different: 'Saber a quién dirigir la queja y cuánto suele tardar.',
      theme: 'evidence',
    },
    mexico('2018-11-12T18:00'),
  )
  await must(takeNeed(companion, need, mexico('2018-11-14T10:00')))
  await must(showNeed(teller, need, mexico('2018-11-14T19:00')))
  return need
}

async function tell(teller: Viewer | null, told: Told, now: Date): Promise<string> {
  const visit = { viewer: teller, network: sign('the demo'), now, language: 'es' as const }
  const form = { language: 'es' as const, ...told, once: randomUUID() }
  return (await must(tellNeed(visit, form, {}))).id
}

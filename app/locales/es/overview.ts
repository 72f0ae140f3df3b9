export default {
  stages: {
    need: 'Necesidad',
    brief: 'Reto',
    data: 'Datos',
    teams: 'Equipos',
    submissions: 'Entregas',
    judging: 'Evaluación',
    incubation: 'Incubación',
    catalog: 'Catálogo',
    adoption: 'Adopción',
    followUp: 'Seguimiento',
  },
} as const

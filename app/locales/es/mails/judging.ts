export default {
  'judging-assigned': {
    subject: 'Entregas por evaluar',
    short: 'Entregas por evaluar en {{datathon}}: {{count}}',
    body: 'Hay entregas nuevas por evaluar en {{datathon}}: {{count}}. Se evalúa hasta el {{until, instant}}. Si hay un conflicto de interés con alguna, se declara en su página.',
    action: 'Abrir mis evaluaciones',
    reason: 'Este correo llegó porque esta cuenta es del jurado del datatón.',
  },
  'conflict-declared': {
    subject: 'Conflicto de interés declarado en un jurado',
    short: 'Conflicto de interés declarado en {{datathon}}',
    body: 'Una persona del jurado de {{datathon}} declaró un conflicto de interés y una entrega espera a otra persona. Basta con llenar los huecos.',
    action: 'Abrir la evaluación',
    reason: 'Este correo llegó porque esta cuenta organiza el datatón.',
  },
  'results-published': {
    subject: 'Resultados publicados',
    short: 'Resultados de {{datathon}}',
    body: 'Se publicaron los resultados de {{datathon}}. Ahí está también lo que el jurado escribió al equipo, que solo sus integrantes leen.',
    action: 'Ver los resultados',
    reason: 'Este correo llegó porque esta cuenta participó en un equipo del datatón.',
  },
  'results-published-judge': {
    subject: 'Resultados publicados',
    short: 'Resultados de {{datathon}}',
    body: 'Se publicaron los resultados de {{datathon}}. Las hojas se ven sin nombres y cualquiera puede repetir el cálculo.',
    action: 'Ver los resultados',
    reason: 'Este correo llegó porque esta cuenta es del jurado del datatón.',
  },
} as const

/** Why something was not done, as a sentence that says what to do instead. */
export default {
  'not-allowed': 'Esta acción es de otra persona o de otro papel.',
  'last-administrator': 'Es la última persona que administra. Nombrar primero a otra.',
  'already-granted': 'Esa persona ya tiene ese papel.',
  'link-expired': 'El enlace venció o ya se usó. Pedir otro.',
  'not-signed-in': 'Hay que entrar primero.',
  'not-found': 'Lo que se buscaba no existe o ya no es público.',
  'cannot-decide':
    'Esa decisión ya no es posible: otra persona decidió antes. Revisar la situación actual.',
  'already-registered': 'Esta cuenta ya está registrada en el datatón.',
  'registration-not-open-yet': 'El registro todavía no abre. La página del datatón dice cuándo.',
  'registration-closed': 'Las entregas ya cerraron, y con ellas el registro.',
  'not-registered': 'Esta cuenta no está registrada en el datatón.',
  'leave-team-first': 'Primero hay que salir del equipo, para que sus integrantes lo sepan.',
  'last-organizer': 'Es la última persona que organiza este datatón. Nombrar primero a otra.',
  'rubric-locked': 'La evaluación ya empezó: la rúbrica y los premios no cambian.',
} as const

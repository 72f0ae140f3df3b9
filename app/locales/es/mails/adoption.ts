export default {
  'adoption-requested': {
    subject: 'Una solicitud de adopción espera respuesta',
    short: 'Piden adoptar {{tool}}',
    body: 'Una organización pide adoptar «{{tool}}» y espera respuesta.',
    action: 'Leer la solicitud y contestar',
    reason: 'Este correo llegó porque esta cuenta mantiene la herramienta.',
  },
  'adoption-accepted': {
    subject: 'Solicitud de adopción aceptada',
    short: 'Adopción aceptada: {{tool}}',
    body: 'La adopción de «{{tool}}» se aceptó. El plan empieza hoy.',
    action: 'Ver el plan',
    reason:
      'Este correo llegó porque esta cuenta es parte de una organización que adopta la herramienta.',
  },
  'adoption-declined': {
    subject: 'Solicitud de adopción contestada',
    short: 'Adopción no aceptada: {{tool}}',
    body: 'La adopción de «{{tool}}» no se aceptó por ahora. La respuesta dice por qué.',
    action: 'Leer la respuesta',
    reason:
      'Este correo llegó porque esta cuenta es parte de una organización que adopta la herramienta.',
  },
  'adoption-withdrawn': {
    subject: 'Solicitud de adopción retirada',
    short: 'Se retiró una solicitud de {{tool}}',
    body: 'Una organización retiró su solicitud de adoptar «{{tool}}». Ya no hay nada que contestar.',
    action: 'Ver la adopción',
    reason: 'Este correo llegó porque esta cuenta mantiene la herramienta.',
  },
  'adoption-in-use': {
    subject: 'Una herramienta está en uso',
    short: '{{tool}} está en uso',
    body: 'Los pasos necesarios están hechos y «{{tool}}» está en uso. El primer seguimiento se pregunta en 30 días.',
    action: 'Ver la adopción',
    reason: 'Este correo llegó porque esta cuenta es de una de las dos partes de la adopción.',
  },
  'adoption-discontinued': {
    subject: 'Una adopción terminó',
    short: 'Terminó una adopción de {{tool}}',
    body: 'Una adopción de «{{tool}}» terminó. La razón está en su página.',
    action: 'Leer la razón',
    reason: 'Este correo llegó porque esta cuenta es de una de las dos partes de la adopción.',
  },
  'adopted-tool-retired': {
    subject: 'Una herramienta adoptada se retiró',
    short: '{{tool}} se retiró',
    body: '«{{tool}}» se retiró. Su página dice por qué y qué conviene usar en su lugar. La adopción puede seguir mientras sirva, sin más seguimientos después de una última pregunta.',
    action: 'Ver qué hacer',
    reason:
      'Este correo llegó porque esta cuenta es parte de una organización que adopta la herramienta.',
  },
  'follow-up-due': {
    subject: 'Un seguimiento espera respuesta',
    short: 'Seguimiento a {{days}} días: {{tool}}',
    body: 'Pasaron {{days}} días desde que «{{tool}}» está en uso. Contestar cómo va toma unos cinco minutos y ayuda a mejorarla.',
    action: 'Contestar el seguimiento',
    reason:
      'Este correo llegó porque esta cuenta es parte de una organización que adopta la herramienta.',
  },
  'follow-up-answered': {
    subject: 'Un seguimiento fue contestado',
    short: 'Hay respuesta de seguimiento: {{tool}}',
    body: 'Una organización contestó cómo le va con «{{tool}}».',
    action: 'Leer la respuesta',
    reason: 'Este correo llegó porque esta cuenta mantiene la herramienta.',
  },
} as const

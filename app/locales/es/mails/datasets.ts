export default {
  'dataset-waits': {
    subject: 'Un conjunto de datos espera revisión',
    short: 'Por revisar: {{dataset}}',
    body: 'Alguien propuso el conjunto de datos «{{dataset}}». El archivo ya se leyó; falta juzgarlo.',
    action: 'Revisar el conjunto de datos',
    reason: 'Este correo llegó porque esta cuenta es de la curaduría.',
  },
  'dataset-curated': {
    subject: 'Conjunto de datos publicado',
    short: 'Publicado: {{dataset}}',
    body: 'El conjunto de datos «{{dataset}}» está publicado. Cualquiera puede verlo, descargarlo y enlazarlo a un reto.',
    action: 'Ver el conjunto de datos',
    reason: 'Este correo llegó porque esta cuenta propuso el conjunto de datos.',
  },
  'dataset-sent-back': {
    subject: 'Un conjunto de datos necesita cambios',
    short: 'Regresado: {{dataset}}',
    body: 'La curaduría regresó el conjunto de datos «{{dataset}}»: {{note, words}} Se puede corregir y volverá a revisarse.',
    action: 'Ver qué falta',
    reason: 'Este correo llegó porque esta cuenta propuso el conjunto de datos.',
  },
  'dataset-deprecated': {
    subject: 'Conjunto de datos marcado como obsoleto',
    short: 'Obsoleto: {{dataset}}',
    body: 'El conjunto de datos «{{dataset}}» quedó marcado como obsoleto: {{note, words}} Se sigue entregando, con un aviso.',
    action: 'Ver el conjunto de datos',
    reason: 'Este correo llegó porque esta cuenta propuso el conjunto de datos.',
  },
  'dataset-withdrawn': {
    subject: 'Conjunto de datos retirado',
    short: 'Retirado: {{dataset}}',
    body: 'El conjunto de datos «{{dataset}}» se retiró: {{note, words}} Sus archivos ya no se entregan.',
    action: 'Ver el conjunto de datos',
    reason: 'Este correo llegó porque esta cuenta propuso el conjunto de datos.',
  },
} as const

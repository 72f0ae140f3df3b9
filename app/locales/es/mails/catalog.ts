export default {
  'tool-published': {
    subject: 'Una herramienta está en el catálogo',
    short: '{{tool}} está en el catálogo',
    body: '«{{tool}}» pasó la última puerta y está en el catálogo: otras organizaciones pueden pedir adoptarla.',
    action: 'Ver su ficha',
    reason:
      'Este correo llegó porque esta cuenta trabaja en la herramienta o sigue el reto del que nació.',
  },
} as const

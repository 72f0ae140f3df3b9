/**
 * The guided assessment. `label` heads the answer where it is read; `question`, `hint`, `example` and `why` stand where it
 * is asked, in words that need no technical knowledge. The examples are of one invented organisation.
 */
export default {
  sections: {
    problem: 'El problema y el objetivo',
    people: 'Personas',
    success: 'Cómo se sabrá que sirvió',
    needs: 'Qué ayuda se busca',
    capacities: 'Con qué cuenta la organización',
    infrastructure: 'Conexión y equipos',
    context: 'Contexto local',
    data: 'Datos',
    commitments: 'Compromisos',
    harm: 'No hacer daño',
  },
  questions: {
    problem: {
      label: 'El problema',
      question: '¿Qué problema hay y desde cuándo?',
      hint: 'Contar qué pasa, con qué frecuencia y qué lo hace difícil de resolver. Sin proponer todavía una herramienta.',
      example:
        'Cada año recibimos unas 400 llamadas de familiares que describen golpes, aislamiento y cobros. No podemos decir en qué prisiones ocurre más, ni si una denuncia cambia algo, porque los informes públicos vienen en formatos distintos y nadie los junta.',
      why: 'Es lo primero que leen los equipos y el jurado. Un problema bien contado vale más que una idea de aplicación.',
    },
    tried: {
      label: 'Lo que ya se intentó sin tecnología',
      question: '¿Qué se ha intentado ya, sin tecnología, y qué pasó?',
      hint: 'También cuenta lo que no funcionó: evita que alguien lo repita.',
      example:
        'Dos personas capturaron a mano los informes de 2016. Tardaron siete meses y al terminar ya había informes nuevos.',
      why: 'A veces la respuesta no es una herramienta. Saberlo a tiempo ahorra trabajo a todas las personas.',
    },
    objective: {
      label: 'El objetivo',
      question: '¿Qué sería distinto si el problema se resolviera?',
      hint: 'Decir el cambio, no la tecnología: qué podría hacer alguien que hoy no puede.',
      example:
        'Que cualquier organización pueda comparar prisiones con un método público y repetirlo cada año, sin depender de quien lo hizo la primera vez.',
      why: 'El jurado revisa primero si lo entregado acerca a este objetivo.',
    },
    affected: {
      label: 'Quiénes lo viven',
      question: '¿A quién le pasa esto?',
      hint: 'Grupos de personas y, si se sabe, cuántas son. No escribir nombres propios ni lugares pequeños.',
      example: 'A las personas privadas de libertad en 309 centros y a sus familias.',
      why: 'Quien construye necesita saber para quién importa, no solo quién lo pide.',
    },
    users: {
      label: 'Quién lo usará',
      question: '¿Quién va a usar el resultado y en qué momento de su trabajo?',
      hint: 'Basta con dos o tres personas o puestos. No escribir nombres propios.',
      example:
        'La abogada de guardia, cuando una familia llama y hay que decidir en minutos a qué juzgado ir. Lo abre en su teléfono, muchas veces en la calle y sin datos.',
      why: 'Los equipos construyen para estas personas y el jurado revisa si lo hicieron. Lo que se escriba aquí será público.',
    },
    participation: {
      label: 'Cómo participaron',
      question: '¿Cómo participaron esas personas en escribir este reto?',
      hint: 'Si todavía no participan, decir cómo se les podría preguntar.',
      example:
        'Nueve familiares leyeron este reto y pidieron dos cambios: no publicar testimonios sueltos y mostrar también a qué autoridad reclamar.',
      why: 'Lo que se diseña sin quienes lo viven suele no usarse.',
    },
    sign: {
      label: 'La señal',
      question: '¿Cómo se notaría que mejoró?',
      hint: 'Una sola señal, que alguien de la organización pueda ver.',
      example: 'Que haya estados de los que se puedan comparar datos del mismo año.',
      why: 'Sin una señal acordada no se puede saber si lo construido sirvió.',
    },
    counted: {
      label: 'Qué se cuenta',
      question: '¿Qué se puede contar para saberlo?',
      hint: 'En pocas palabras, como se diría después de un número.',
      example: 'estados con datos comparables del mismo año',
      why: 'Es lo que dirán los dos números que siguen.',
    },
    today: {
      label: 'Hoy',
      question: '¿Cuánto es hoy?',
      hint: 'Solo el número. Una estimación honesta sirve.',
      example: '6',
      why: 'Es el punto de partida. Sin él nadie podrá decir cuánto cambió.',
    },
    target: {
      label: 'Meta',
      question: '¿A cuánto debería llegar en un año?',
      hint: 'Solo el número. Puede ser menor que el de hoy, si se trata de que algo baje.',
      example: '32',
      why: 'Ayuda a los equipos a no prometer de más ni de menos.',
    },
    measuring: {
      label: 'Cómo se mide',
      question: '¿Cómo se va a contar, quién lo hará y cuándo?',
      hint: 'Un puesto, no un nombre propio.',
      example:
        'La coordinadora de documentación lo cuenta en la tabla pública, un año después del datatón.',
      why: 'Lo que no tiene quien lo mida se olvida.',
    },
    seeking: {
      label: 'Se busca',
      question: '¿Qué habilidades hacen falta?',
      hint: 'Elegir las que la organización no tiene. Con dos o tres basta.',
      example: 'datos, diseño y derecho',
      why: 'Con esto las personas voluntarias encuentran los retos en los que pueden ayudar.',
    },
    support: {
      label: 'También hará falta',
      question: '¿Qué más haría falta para que el resultado se use?',
      hint: 'Por ejemplo: capacitación, traducción, permisos, acuerdos con otra organización.',
      example:
        'Una capacitación de medio día para las defensoras y una guía impresa para quienes no usan computadora.',
      why: 'Una herramienta sin acompañamiento casi nunca se adopta.',
    },
    people: {
      label: 'Personas',
      question: '¿Quién tendría tiempo para usar y cuidar el resultado?',
      hint: 'Elegir lo que más se parece a hoy, no a lo que se espera.',
      example: 'Dos personas a medio tiempo; una coordina.',
      why: 'Los equipos ajustan su propuesta a quienes se quedarán con ella.',
    },
    skills: {
      label: 'Habilidades',
      question: '¿Qué saben hacer hoy con una computadora o un teléfono?',
      hint: 'Pensar en la persona que más sabe y que seguirá en un año.',
      example: 'Hoja de cálculo; nadie programa.',
      why: 'No es una calificación: lo construido debe poder manejarse con lo que ya se sabe.',
    },
    money: {
      label: 'Dinero al año',
      question: '¿Cuánto se podría pagar al año para mantener el resultado?',
      hint: 'El lugar en internet, el nombre del sitio, las composturas. Sin contar sueldos.',
      example: 'Hasta $12,000\u00a0MXN.',
      why: 'Una herramienta que cuesta más de lo que hay se apaga al segundo año.',
    },
    hours: {
      label: 'Horas a la semana',
      question: '¿Cuántas horas a la semana se le podrían dedicar?',
      hint: 'Sumar las de todas las personas de la organización.',
      example: '6',
      why: 'Dice cuánto trabajo puede pedir la herramienta.',
    },
    connection: {
      label: 'Conexión',
      question: '¿Cómo es el internet donde se usaría?',
      hint: 'Pensar en el lugar donde se trabaja, no en el mejor día de la oficina.',
      example: 'Estable en la oficina; en visitas casi nunca hay.',
      why: 'Algo que exige conexión no sirve donde no la hay.',
    },
    devices: {
      label: 'Equipos',
      question: '¿Con qué equipos se trabajaría?',
      hint: 'Los que ya hay, sean propios o prestados.',
      example: 'Teléfonos propios y una computadora compartida.',
      why: 'Una pantalla chica o un teléfono viejo cambian lo que se puede construir.',
    },
    hosting: {
      label: 'Alojamiento',
      question: '¿Dónde podría vivir la herramienta?',
      hint: 'El lugar en internet donde quedan un sitio o unos archivos para que otras personas los abran.',
      example: 'Carpetas en un servicio gratuito; se puede pagar un espacio compartido.',
      why: 'Sin un lugar donde vivir, la herramienta se pierde al terminar el datatón.',
    },
    languages: {
      label: 'Lenguas',
      question: '¿En qué lenguas tendría que funcionar?',
      hint: 'Las que hablan y las que leen quienes la usarían.',
      example: 'Español para leer; náhuatl en audio, porque varias familias no lo leen.',
      why: 'La lengua decide quién queda fuera.',
    },
    law: {
      label: 'Leyes y reglas',
      question: '¿Qué leyes, acuerdos o reglas hay que respetar?',
      hint: 'Por ejemplo: protección de datos, secreto profesional, acuerdos con las familias.',
      example:
        'La Ley General contra la Tortura y nuestro acuerdo con las familias: nada se publica sin su permiso por escrito.',
      why: 'Los equipos casi nunca conocen estas reglas, y romperlas puede costar caro.',
    },
    threats: {
      label: 'Riesgos del lugar',
      question: '¿Qué riesgos corren en su lugar quienes participarían?',
      hint: 'Vigilancia, represalias, robo de equipos, calor, cortes de luz. No escribir lugares pequeños.',
      example:
        'A quienes denuncian les suspenden las visitas. Los teléfonos se revisan a la entrada.',
      why: 'Lo que se construye debe cuidar a quien lo usa.',
    },
    'data-collection': {
      label: 'Cómo se reúnen',
      question: '¿Qué información existe y cómo se reúne hoy?',
      hint: 'En papel, en formularios, en solicitudes de información, en llamadas. Desde cuándo.',
      example:
        'Una hoja por llamada, en papel, desde 2014. Los informes públicos se piden por transparencia cada año.',
      why: 'Dice con qué se puede empezar y qué falta reunir.',
    },
    'data-management': {
      label: 'Cómo se guardan',
      question: '¿Dónde se guarda esa información y quién la ordena?',
      hint: 'Carpetas, libretas, hojas de cálculo; quién puede abrirlas.',
      example:
        'En una hoja de cálculo compartida que ordena una persona. Las hojas de papel están en un archivero con llave.',
      why: 'La información desordenada es casi siempre la parte más larga del trabajo.',
    },
    'data-analysis': {
      label: 'Cómo se usan',
      question: '¿Qué se hace hoy con esa información?',
      hint: 'Informes, denuncias, decisiones. También si todavía no se usa.',
      example: 'Un informe al año con totales por estado. No se compara entre años.',
      why: 'Muestra hasta dónde se ha llegado sin ayuda.',
    },
    'data-security': {
      label: 'Cómo se cuidan',
      question: '¿Qué parte de esa información es delicada y cómo se cuida?',
      hint: 'Decir quién la ve y qué pasaría si se perdiera. No escribir contraseñas ni lugares exactos.',
      example:
        'Los nombres de familiares y la fecha de cada llamada. Solo los ven dos personas; la copia está en un disco cifrado.',
      why: 'Con esto se decide qué se comparte con los equipos y qué no.',
    },
    'contact-hours': {
      label: 'Horas de contacto durante el datatón',
      question: '¿Cuántas horas podrá alguien responder preguntas durante el datatón?',
      hint: 'Por mensaje o en persona. Solo el número.',
      example: '12',
      why: 'Los equipos que pueden preguntar construyen cosas que se usan.',
    },
    pilot: {
      label: 'Prueba',
      question: '¿Dónde y con quién se podría probar el resultado?',
      hint: 'Un lugar, un grupo, un tiempo. Sin nombres propios.',
      example: 'En la oficina, con las cuatro defensoras, durante ocho semanas.',
      why: 'Una herramienta no se publica sin haberse probado con quienes la usarán.',
    },
    adopting: {
      label: 'Uso',
      question: 'Si el resultado sirve, ¿qué haría falta para que la organización lo use?',
      hint: 'Una decisión, un permiso, un presupuesto.',
      example: 'Que la coordinación lo apruebe y que dos personas puedan cuidarlo a ratos.',
      why: 'El compromiso de usar lo que se construya anima a los equipos y evita malentendidos.',
    },
    harm: {
      label: 'Quién podría salir lastimado',
      question: '¿A quién podría lastimar esta herramienta o sus datos, y quién lo haría?',
      hint: 'Pensar en lo peor que alguien podría hacer con ella. No escribir nombres propios.',
      example:
        'Si un centro tiene menos de diez quejas, el personal puede reconocer a quien se quejó y castigarle.',
      why: 'Un reto no se publica sin esta respuesta: primero, no hacer daño.',
    },
    lessening: {
      label: 'Cómo se evita',
      question: '¿Cómo se podría evitar o reducir ese daño?',
      hint: 'Qué no publicar, qué agrupar, a quién preguntar antes.',
      example:
        'No se publican cifras menores a diez ni fechas exactas. Las familias revisan antes.',
      why: 'Los equipos lo toman como regla y el jurado lo revisa.',
    },
  },
} as const

/** Why something was not done, as a sentence that says what to do instead. */
export default {
  'annex-empty': 'El anexo está vacío: primero hay que escribirlo.',
  'too-many-tries_one': 'Hubo demasiados intentos. Se puede volver a intentar en {{count}} minuto.',
  'too-many-tries_other':
    'Hubo demasiados intentos. Se puede volver a intentar en {{count}} minutos.',
  'not-allowed': 'Esta acción es de otra persona o de otro papel.',
  'sign-in-again': 'Hace falta entrar otra vez: han pasado más de diez minutos.',
  'copies-spent': 'Hoy ya se prepararon diez copias. Se puede pedir otra mañana.',
  'settle-first': 'Antes hay que resolver lo que dice la página.',
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
  'passkey-refused':
    'Esa llave no abre ninguna cuenta de aquí, o tardó demasiado. Entrar de otra forma.',
  'factor-needed':
    'Es el único segundo factor y esta cuenta lo necesita por lo que puede hacer. Agregar otro antes.',
  'factor-gone': 'Eso ya no está aquí. Volver a la lista y empezar de nuevo.',
  'takes-no-part': 'Esta cuenta no participa en el datatón. Registrarse primero.',
  'judges-not': 'Solo quien es parte del jurado aparece en él.',
  'nothing-disclosed': 'El datatón no mostraba nada que retirar.',
  'leave-team-first': 'Primero hay que salir del equipo, para que sus integrantes lo sepan.',
  'last-organizer': 'Es la última persona que organiza este datatón. Nombrar primero a otra.',
  'nobody-left-to-read':
    'Todas las personas que podrían leerlo están señaladas, así que no se guardó nada. Acudir a quien está fuera del equipo.',
  'who-reads': 'Antes de enviar: ahora lo leerán otras personas. Revisar quiénes y enviar.',
  'report-already-sent':
    'Este reporte ya se había enviado, y su clave se mostró entonces. Si la clave se perdió, se puede enviar otro al abrir de nuevo esta página.',
  'report-not-found': 'Ningún reporte tiene esa clave. Escribirla otra vez.',
  'key-unknown': 'Ningún reporte tiene esa clave. Escribirla otra vez.',
  'report-closed': 'El reporte está cerrado. Se abre de nuevo si quien reportó escribe más.',
  'not-a-handler': 'Esa persona no tiene ese encargo. Revisar la lista actual.',
  'rubric-locked': 'La evaluación ya empezó: la rúbrica y los premios no cambian.',
  'results-published': 'Los resultados ya son públicos y no se pueden cambiar.',
  'submissions-still-open': 'Las entregas todavía no cierran. La evaluación empieza después.',
  'submissions-not-locked-yet': 'Las entregas se están bloqueando. Intentar de nuevo en un minuto.',
  'judging-closed': 'La evaluación ya cerró.',
  'nothing-to-judge': 'No hay entregas bloqueadas que evaluar.',
  'no-judges': 'El jurado está vacío. Nombrar primero a quienes evalúan.',
  'judge-has-conflict': 'Hay un conflicto de interés con esta entrega. La evalúa otra persona.',
  'sheet-submitted': 'Esa hoja ya se entregó y se queda como está.',
  'sheet-not-submitted': 'Esa hoja no está entregada: se puede cambiar sin abrirla de nuevo.',
  'saved-elsewhere':
    'Esta hoja se guardó también desde otro lugar. Lo escrito aquí sigue abajo: al guardar otra vez, reemplaza lo otro.',
  'sheets-awaited':
    'Faltan hojas y la evaluación sigue abierta. Los resultados se publican cuando cierre o cuando estén todas.',
  'nothing-judged': 'Nadie entregó una hoja: no hay resultados que publicar.',
  'need-taken':
    'Otra persona la tomó antes. La lista de necesidades muestra cuáles siguen esperando.',
  'need-settled': 'Esta necesidad ya tuvo respuesta. Su página dice cuál.',
  'need-not-accompanied': 'Nadie acompaña ahora esta necesidad. Primero alguien tiene que tomarla.',
  'need-has-brief': 'Esta necesidad ya es un reto. Su página lleva a él.',
  'need-changed':
    'La necesidad cambió mientras se corregía. Arriba está como quedó y abajo lo escrito aquí: al guardar otra vez, reemplaza lo otro.',
  'need-changed-hands':
    'La necesidad cambió de manos mientras se escribía, y el mensaje no se envió. Lo escrito sigue abajo: al enviarlo otra vez, lo lee quien la acompaña ahora.',
  'need-shown': 'Esta necesidad ya se muestra en público.',
  'need-without-text': 'Lo que se contó está solo en la voz, y la voz no se muestra.',
  'need-told-already':
    'Esta necesidad ya se había enviado, y su clave se mostró entonces. Si la clave se perdió, se puede contar otra vez al abrir de nuevo esta página.',
  'need-key-unknown': 'Ninguna necesidad tiene esa clave. Escribirla otra vez.',
  'no-organization': 'El reto todavía no tiene organización. Ponerla antes de enviarlo.',
  'answers-unapproved':
    'Hay respuestas que la organización todavía no aprueba, y nada de eso se publica. Aprobarlas primero.',
  'language-of-original':
    'El reto está escrito en ese idioma. Para cambiarlo, corregir sus respuestas.',
  'translation-changed':
    'Lo traducido cambió mientras se leía. Volver a su página y leerlo otra vez.',
  'voice-meanwhile':
    'Mientras tanto otra persona grabó esta sección: su voz se oye arriba. La que se acaba de enviar no se ha perdido ni la sustituye: guardarla otra vez la pone en su lugar.',
  'voice-missing': 'Elegir un archivo de audio, o grabar.',
  'answer-changed': 'La respuesta cambió mientras se leía. Abajo está como quedó: leerla otra vez.',
  'organization-named': 'El reto ya tiene organización, y esa se queda.',
  'traces-undecided':
    'Hay palabras que pueden señalar a alguien. Decidir sobre cada una antes de seguir.',
  'traces-undecided-by-author':
    'Hay palabras que pueden señalar a alguien y la organización no ha decidido sobre ellas. Pedirle cambios para que lo haga.',
  'confirmation-missing':
    'Falta decidir o confirmar algo. Lo que identifica a alguien con certeza solo se queda si se confirma.',
  'title-published':
    'El título ya es público y no cambia. Dejarlo así, o pedir a quien organiza que lo retire.',
  'title-too-long': 'Con esos cambios el título no cabe. Acortarlo antes.',
  'not-a-draft': 'Este reto ya no es un borrador. Revisar en qué situación está.',
  'sent-to-review':
    'No se guardó: el reto ya se envió a revisión. Lo escrito sigue en esta página; copiarlo, o guardarlo cuando quien revisa responda.',
  'brief-closed':
    'No se guardó: el reto ya cerró y no cambia más. Lo escrito sigue en esta página para copiarlo.',
  'handins-over': 'Las entregas del datatón ya cerraron: el reto queda como está publicado.',
  'facts-public': 'No se guardó: el reto ya es público, y estos datos ya no cambian.',
  'brief-out-of-reach':
    'No se guardó: el reto ya no está, o esta cuenta ya no lo escribe. Lo escrito sigue en esta página para copiarlo.',
  'not-editable': 'Este reto no se puede cambiar ahora. Cuando quien revisa responda, se podrá.',
  'not-in-review':
    'Este reto ya no está en revisión: otra persona decidió antes. Revisar su situación.',
  'not-published': 'Este reto no está publicado.',
  'not-closed': 'Este reto todavía está abierto. Se archiva después del cierre de entregas.',
  'still-open': 'Las entregas todavía no cierran.',
  'no-comment': 'Falta decir qué cambiar. Escribir al menos un comentario en una sección.',
  'nothing-changed': 'No hay cambios desde la versión publicada. Editar una respuesta primero.',
  'reuse-reason-missing':
    'Falta decir por qué no sirve ninguna de las herramientas de la lista. Basta una frase.',
  'reuse-changed':
    'Hay una herramienta nueva en la lista, marcada abajo. Verla, y enviar otra vez si tampoco sirve: la razón sigue escrita.',
  'answers-missing':
    'Faltan respuestas que se necesitan para seguir. La lista de abajo dice cuáles.',
  'organization-not-verified':
    'La organización todavía no está verificada. El reto se podrá publicar cuando lo esté.',
  'last-owner':
    'Es la única persona responsable de la organización. Antes, otra persona tiene que aceptar ser responsable.',
  'not-an-owner': 'Esa persona ya no es responsable. Revisar quiénes integran la organización.',
  'already-owner': 'Esa persona ya es responsable.',
  'already-member': 'Esta cuenta ya está en la organización.',
  'no-offer': 'La propuesta se retiró, venció o ya se contestó.',
  'invitation-mails-spent':
    'Hoy ya salieron veinte invitaciones por correo. Crear un enlace y darlo a mano, o esperar a mañana.',
  'not-refused': 'La organización ya no espera que se pida otra revisión. Revisar su situación.',
  'organization-stopped':
    'La organización está suspendida o no se verificó, y no puede empezar nada nuevo.',
  'question-hidden':
    'La pregunta está oculta. Hasta que se muestre otra vez no recibe respuesta ni vuelve la que tenía.',
  'answer-hidden': 'La respuesta está oculta. Hasta que se muestre otra vez no se puede corregir.',
  'already-hidden': 'Ya está oculta, o no hay respuesta que ocultar.',
  'not-yours-to-show':
    'La ocultó otra persona y las palabras son de esta cuenta, o la retiró quien administra: se puede objetar desde el aviso.',
  'questions-closed':
    'Las preguntas cerraron junto con las entregas. Lo escrito no se publicó; sigue en esta página para copiarlo.',
  'changed-meanwhile': 'No se guardó todavía: hay que elegir entre lo guardado y lo escrito aquí.',
  'answered-meanwhile':
    'Otra persona respondió mientras tanto. Su respuesta está en esta página; lo escrito aquí se conserva y puede publicarse en su lugar.',
  'no-such-address':
    'Esta dirección no recibe respuestas: el plazo ya cerró, la revisión terminó o la pregunta ya no está. En la página del reto se ve qué se puede hacer.',
  'wrong-sender':
    'La respuesta debe salir de la misma dirección que recibió el correo. También se puede responder en la página del reto.',
  'review-over': 'La revisión terminó: el reto ya es público. Se puede preguntar en su página.',
  'already-marked': 'La sección ya está marcada como riesgosa. Leer la razón en la revisión.',
  'own-mark':
    'La marca la quita otra persona que organiza: así son dos quienes ven que no hay tal riesgo.',
  'mark-lifted-by-you':
    'Esta cuenta quitó la marca de riesgo: el reto lo publica otra persona que organiza.',
  'published-meanwhile':
    'Mientras tanto se publicaron otros cambios desde otra pestaña o por otra persona. La nota sigue abajo: publicarla si todavía hay cambios.',
  'not-marked': 'La sección ya no está marcada. Ver la revisión.',
  'one-recipient': 'Una respuesta por correo: enviarla a una sola dirección.',
  'mail-too-large':
    'El correo pesa demasiado. Enviar la respuesta sin archivos, o escribirla en la página del reto.',
  'mail-later': 'El correo no se pudo recibir ahora. Se puede enviar otra vez más tarde.',
  'unreadable-mail': 'El correo no se pudo leer. Se puede responder en la página del reto.',
  'deadline-passed': 'Las entregas de ese datatón ya cerraron. Elegir uno que siga abierto.',
  'not-awarded':
    'Esa entrega no tiene premio en resultados publicados. Revisar los resultados del datatón.',
  'already-selected': 'Esa entrega ya está en incubación.',
  'no-gate-ahead': 'La herramienta ya no tiene puertas por pasar.',
  'gate-closed': 'La puerta sigue cerrada: faltan requisitos por cumplir.',
  'publish-instead': 'La última puerta se pasa al publicar en el catálogo.',
  'already-stopped': 'El trabajo ya se había detenido.',
  'already-published':
    'La herramienta ya está publicada y otras personas dependen de ella. Se puede retirar, no detener.',
  'tool-not-published': 'La herramienta todavía no está publicada.',
  'already-retired': 'La herramienta ya se retiró, y eso no se deshace.',
  'same-stage': 'La herramienta ya está así.',
  'evidence-missing':
    'Todavía no hay evidencia: alguien que mantiene la herramienta debe agregarla.',
  'nothing-decided': 'Falta elegir: de ningún requisito se dijo si cumple.',
  'version-changed':
    'Mientras esta página estaba abierta llegó otra versión con otras columnas. Abrirla de nuevo.',
  'not-a-picture': 'No es una imagen PNG, JPEG o WebP completa. Elegir otra.',
  'own-evidence': 'Esta evidencia la agregó la misma cuenta. Debe decidir otra persona.',
  'first-signature-missing': 'Falta la primera firma: decidir antes sobre los daños posibles.',
  'same-signature': 'La primera firma es de esta misma cuenta. Debe firmar otra persona.',
  'tool-ended': 'El trabajo en la herramienta ya terminó.',
  'not-of-tool': 'Esa persona no trabaja en la herramienta.',
  'last-maintainer':
    'Es la última persona que la mantiene. Sumar antes a otra, o decir que la herramienta se detiene o se retira.',
  'no-instant-ahead': 'Ese datatón ya no tiene momentos por venir.',
  'teams-locked': 'Las entregas ya cerraron: los equipos se quedan como están.',
  'challenge-not-open': 'Este reto no está abierto. Elegir uno publicado en un datatón en curso.',
  'already-in-team':
    'Esta cuenta ya está en otro equipo del datatón. Para cambiar hay que salir antes.',
  'already-in-this-team': 'Esta cuenta ya está en este equipo.',
  'team-deserted': 'Nadie sigue en este equipo, así que no recibe a nadie.',
  'team-full': 'El equipo ya está completo.',
  'already-asked': 'Ya se pidió un lugar en este equipo, que todavía no contesta.',
  'request-declined': 'Este equipo dijo que por ahora no.',
  'too-many-requests':
    'Ya hay tres lugares pedidos sin respuesta. Para pedir otro, antes se retira uno.',
  'asker-in-team': 'Esa persona ya tiene equipo.',
  'already-declined': 'Ya se le dijo que por ahora no.',
  'request-gone': 'Ese lugar ya no se pide: la persona lo retiró o encontró equipo.',
  'nothing-asked': 'No hay un lugar pedido que retirar: el equipo ya contestó, o se retiró antes.',
  'lead-hands-over-first': 'Quien coordina pasa antes la coordinación a otra persona del equipo.',
  'team-has-submission':
    'El equipo tiene una entrega y alguien debe responder por ella. Si no se ha entregado nada, basta con desvincular el repositorio.',
  'submissions-closed': 'Las entregas ya cerraron. Lo entregado queda como está.',
  'submission-disqualified': 'Esta entrega se descalificó y ya no cambia.',
  'not-started-yet':
    'El datatón todavía no empieza. Las respuestas se pueden guardar desde hoy y entregar desde el inicio.',
  'nothing-handed-in': 'No hay nada entregado que retirar.',
  'already-handed-in':
    'Ya se entregó al menos una versión: el repositorio no se puede desvincular. La entrega se puede retirar.',
  'nothing-to-lock': 'No hay nada entregado que bloquear.',
  'nothing-to-read':
    'Tequio no encuentra ningún cambio en el repositorio. Guardar uno en GitHub, o revisar que el repositorio siga siendo público.',
  'repository-not-found':
    'GitHub no muestra ese repositorio: no existe, se borró o es privado. Revisar el nombre.',
  'github-rate-limited': 'GitHub pidió esperar. Intentar de nuevo en unos minutos.',
  'github-refuses': 'GitHub no dejó leer. Quien administra esta instancia puede revisar el acceso.',
  'github-unreachable': 'GitHub no responde. Intentar de nuevo en unos minutos.',
  'repository-empty': 'El repositorio está vacío. Guardar ahí un primer cambio.',
  'not-read': 'El archivo todavía no se ha leído, o ya se usó. Actualizar la página.',
  'not-proposed': 'Este conjunto de datos ya está en revisión o ya se decidió.',
  'same-file': 'Ese archivo es igual al de la versión actual. No hay nada que cambiar.',
  'pass-gate-first': 'La herramienta todavía está en una etapa anterior. Pasar primero esa puerta.',
  'facts-missing': 'A la ficha le faltan datos. La lista dice cuáles.',
  'entry-unchanged': 'La ficha guardada es igual a la publicada. Cambiar algo primero.',
  'tool-retired': 'La herramienta se retiró. Buscar otra en el catálogo.',
  'already-decided': 'La solicitud ya se contestó o se retiró. Revisar su situación.',
  'not-agreed': 'La adopción todavía no se acuerda.',
  'already-ended': 'La adopción ya terminó.',
  'not-your-step': 'Ese paso lo marca la otra parte.',
  'already-in-use': 'La herramienta ya está en uso: lo necesario se queda marcado.',
  'not-in-use': 'La herramienta ya no está en uso.',
  'not-due': 'Ese seguimiento todavía no se pregunta.',
  'datathon-has-work':
    'Ya hay retos publicados o equipos: su trabajo se conserva, y el datatón con él.',
  'not-public-any-more':
    'Lo reportado ya no es público. Se puede conservar el reporte con esa razón.',
  'already-taken-down': 'Ya está retirado. Ver la lista de lo retirado.',
  'already-restored': 'Ya se muestra otra vez.',
  'already-contested': 'La objeción ya se presentó. Contesta otra persona que administra.',
  'not-contested': 'Nadie ha objetado esta decisión.',
  'in-shelter':
    'Quien lo escribió está en resguardo desde entonces. Se puede mostrar otra vez cuando el resguardo termine.',
  'own-decision': 'Esta misma cuenta lo retiró. Debe contestar otra persona que administre.',
  'contest-waits': 'Hay una objeción por contestar primero.',
  'second-factor-first':
    'Para decidir en lugar de otra persona hace falta un segundo factor. Agregarlo en «Seguridad» y aceptar después.',
  'approval-pending':
    'Ya se pidió y espera una decisión. Quien lo pidió puede retirarlo y pedirlo de nuevo.',
  'nobody-else':
    'Nadie más puede aprobarlo todavía, y una suplencia de quien lo pide no cuenta. La página dice qué hacer.',
  'approval-expired': 'Nadie decidió a tiempo y la petición venció. Pedirlo de nuevo.',
  'export-ready':
    'Ya hay una exportación aprobada y sin descargar. Descargarla, o pedir otra cuando venza.',
  'export-used': 'La exportación ya se descargó. Hay que pedirla de nuevo.',
  'export-lapsed': 'Nadie la descargó a tiempo, o no se aprobó. Hay que pedirla de nuevo.',
  'own-request': 'Lo pidió esta misma cuenta. Debe decidir otra persona.',
  'deputy-of-asker':
    'Lo pidió la persona en cuyo lugar decide esta cuenta: una suplencia no decide lo que pidió quien la nombró. Debe decidir otra persona que organice o administre.',
  'deputy-after-request':
    'La suplencia se aceptó después de que esto se pidió, así que no lo decide. Debe decidir otra persona, o quien lo pidió puede retirarlo y pedirlo de nuevo.',
  'changed-since-asked':
    'Algo cambió desde que se pidió: ya no es lo que se aprobaría. Hay que retirarlo y pedirlo de nuevo.',
  'deputy-named-already': 'Ya hay una suplencia. Terminarla antes de nombrar a otra persona.',
  'own-account': 'Es la cuenta propia. Lo decide otra persona que administre.',
  'already-suspended': 'La cuenta ya está suspendida.',
  'not-suspended': 'La cuenta no está suspendida.',
  'already-answered': 'Ese seguimiento ya se contestó.',
  sheltered: 'Está en resguardo. Salir del resguardo primero: lo que se escriba ahora se perdería.',
  'shelter-permanent':
    'Los 30 días ya pasaron. Lo que estaba escondido se destruyó y lo neutral queda.',
  'already-protected': 'Ya aparece con un nombre protegido. Volver primero al verdadero.',
  'still-named': 'Ese nombre deja ver el verdadero. Escribir otro.',
} as const

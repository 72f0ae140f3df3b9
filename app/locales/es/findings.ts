/** What can be found in a file: its short name, what it is, what to do. The codes are those of `shared/tables`. */
export default {
  'source-error': {
    name: 'Archivo vacío',
    title: 'El archivo no tiene renglones',
    text: 'Hace falta un encabezado y al menos un renglón. Revisar que sea el archivo correcto.',
  },
  'format-error': {
    name: 'No es un CSV',
    title: 'Esto no es un CSV, parece {{value}}',
    text: 'Subirlo como tabla de texto. En una hoja de cálculo: «Guardar como» y elegir CSV. Un JSON o GeoJSON se convierte antes en tabla, con un renglón por elemento. Un gzip que aparece aquí llegó dañado.',
  },
  'byte-count': {
    name: 'Muy grande',
    title: 'El archivo es más grande de lo que se puede recibir',
    text: 'El límite es de {{value}} bytes, también después de descomprimirlo. Dividirlo o quitar lo que sobre.',
  },
  'row-count': {
    name: 'Muchos renglones',
    title: 'El archivo tiene más renglones de los que se pueden recibir',
    text: 'El límite es de {{value}} renglones. Dividirlo, por ejemplo por año.',
  },
  'field-count': {
    name: 'Muchas columnas',
    title: 'El archivo tiene más columnas de las que se pueden recibir',
    text: 'El límite es de {{value}} columnas. Dejar las que hacen falta.',
  },
  'encoding-error': {
    name: 'Caracteres rotos',
    title: 'Hay caracteres que no se pueden leer',
    text: 'Guardar el archivo otra vez en UTF-8 y subirlo.',
  },
  'unclosed-quote': {
    name: 'Comillas sin cerrar',
    title: 'Unas comillas se abren y no se cierran',
    text: 'Desde ahí no se sabe dónde termina cada celda. Cerrarlas o duplicarlas si son parte del texto.',
  },
  'text-after-quote': {
    name: 'Texto tras comillas',
    title: 'Hay texto después de unas comillas que cierran',
    text: 'Suele faltar una comilla en ese renglón o en uno anterior, y entonces no se sabe dónde termina cada celda. Cerrarla, o duplicar las que sean parte del texto.',
  },
  'record-length': {
    name: 'Renglón muy largo',
    title: 'Hay un renglón más largo de lo que se puede recibir',
    text: 'El límite es de {{value}} caracteres por renglón. Si no debía ser tan largo, revisar si unas comillas se abren ahí y no se cierran.',
  },
  'title-row': {
    name: 'Título arriba',
    title: 'Hay un título antes del encabezado',
    text: 'Quitar lo que esté arriba: el primer renglón debe tener los nombres de las columnas.',
  },
  'blank-label': {
    name: 'Columna sin nombre',
    title: 'Hay columnas sin nombre en el encabezado',
    text: 'Escribir un nombre para cada una o quitar la columna.',
  },
  'duplicate-label': {
    name: 'Nombre repetido',
    title: 'Dos columnas tienen el mismo nombre',
    text: 'Cambiar uno de los dos: cada columna se busca por su nombre.',
  },
  'missing-cell': {
    name: 'Faltan celdas',
    title: 'Hay renglones con menos celdas que el encabezado',
    text: 'Completar cada renglón, con celdas vacías si no hay dato.',
  },
  'extra-cell': {
    name: 'Sobran celdas',
    title: 'Hay renglones con más celdas que el encabezado',
    text: 'Suele ser una coma dentro de un texto sin comillas. Poner el texto entre comillas.',
  },
  'lost-character': {
    name: 'Letras perdidas',
    title: 'Hay letras que se perdieron antes de llegar aquí',
    text: 'El archivo trae el signo � donde había otra letra. Buscar una copia anterior si importa.',
  },
  'stray-quote': {
    name: 'Comillas sueltas',
    title: 'Hay comillas en medio de una celda',
    text: 'Se dejaron como parte del texto.',
  },
  'blank-row': {
    name: 'Renglones en blanco',
    title: 'Hay renglones sin ningún dato',
    text: 'Se pasaron por alto. Los números de renglón siguen siendo los del archivo.',
  },
  'assumed-header': {
    name: 'Encabezado dudoso',
    title: 'El primer renglón parece tener datos',
    text: 'Se tomó como encabezado. Si no lo es, agregar los nombres de las columnas arriba.',
  },
  'forbidden-value': {
    name: 'Parece fórmula',
    title: 'Hay celdas que una hoja de cálculo podría ejecutar',
    text: 'Empiezan con =, +, - o @. El archivo se entrega sin cambios: abrirlo con cuidado.',
  },
  'inconsistent-values': {
    name: 'Valores mezclados',
    title: 'Hay textos en una columna que casi siempre tiene números',
    text: 'La columna se queda como texto para no perderlos. Si significan «sin dato», declararlo al subir el archivo.',
  },
  'duplicate-row': {
    name: 'Renglones repetidos',
    title: 'Hay renglones iguales a otro en todas sus celdas',
    text: 'Puede ser un error de captura o dos hechos iguales. No se quitó ninguno.',
  },
  'deviated-value': {
    name: 'Valor desviado',
    title: 'Hay números muy lejos de todos los demás',
    text: 'Pueden ser errores o hechos. Revisarlos contra la fuente antes de sumar o promediar.',
  },
} as const

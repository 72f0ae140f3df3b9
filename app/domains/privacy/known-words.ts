const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Where one of these stands before or in a run of capitals, an institution, a law or a street bears the name. */
export const institutions = set(`
  acuerdo agencia albergue alianza alcaldia asamblea asociacion auditoria auditorio avenida av ayuntamiento biblioteca
  boulevard bufete calle calzada camara campana casa catedra cefereso ceferesos centro centros cereso ceresos cerss
  circuito clinica codigo colectiva colectivo colegio coalicion comision comite comunidades congreso consejo
  constitucion consulado convencion convenio coordinacion cooperativa corte cruz datathon dataton datos declaracion defensoria
  delegacion departamento derechos desarrollo dia diario direccion ejercito embajada encuesta escuela estadio estado
  facultad federacion fideicomiso fiscalia fondo foro frente fuerza fundacion gaceta gobierno grupo guardia guia
  hospital indice informe iniciativa institucion instituto juzgado laboratorio ley liga libro manual marcha marina
  mecanismo memoria mercado mesa ministerio movimiento museo norma observatorio oficina organismo organizacion
  organizaciones palacio parque partido penal penales penitenciaria plan plataforma plaza policia premio prepa
  preparatoria primaria principios procuraduria programa protocolo proyecto puente puerto radio recomendacion
  reclusorio reclusorios red redes registro reglamento relatoria revista secretaria secundaria semana seminario senado
  sentencia servicio sindicato sistema sociedad subsecretaria suprema taller teatro telefono tesoreria tribunal union
  unidad universidad vicefiscalia visitaduria
  act agency alliance assembly association bank board bureau centre center church coalition code collective college
  commission committee conference congress convention council court department embassy foundation fund government
  group hospital house institute institution law library ministry mission movement museum network observatory office
  organisation organization parliament party police prison programme program project protocol report school senate
  society stiftung street avenue summit team trust tribunal university
`)

/** Those of them with which villages are named as well: «Santa Cruz Tepetl», «La Unión», «Puerto Caballo». */
export const alsoVillages = set(
  'casa centro cruz dia frente guardia marina mercado mesa oficina palacio parque plan plaza premio puente puerto unidad union',
)

/** Capitals that follow «en» and «in» and are no place: languages, tools, months, days and the like. */
export const notPlaces = set(`
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  january february march april may june july august september october november december
  lunes martes miercoles jueves viernes sabado domingo monday tuesday wednesday thursday friday saturday sunday
  espanol ingles frances nahuatl maya mixteco zapoteco tzeltal tzotzil mazateco otomi mixe spanish english french german
  portuguese nahua zapotec mixtec
  internet excel word access drive dropbox outlook gmail teams zoom meet skype slack trello notion signal telegram
  whatsapp facebook instagram twitter tiktok youtube google microsoft apple android windows linux github gitlab python
  chedraui walmart oxxo elektra coppel soriana aurrera javascript typescript java react django wordpress kobo kobotoolbox openrefine tableau powerbi postgres postgresql
  mysql sqlite latex markdown json wikipedia wikidata mastodon bluesky tequio decidim figma canva mapbox
  navidad pascua semana cuaresma invierno verano otono primavera
  sol luna dios tierra derecho historia pdf csv
  mr mrs ms dr dra lic ing sr sra
  mexico mexican american indigenous latin
  north south east west norte sur este oeste oriente poniente centro
`)

/** Where people go and what they go through, which is no town. */
export const errands = set(`
  misa juicio juicios consulta consultas hacienda urgencias terapia visita visitas cocina quirofano enfermeria pensiones
  transito catastro juzgados fiscalias ministerios comedor talleres ginecologia psicologia psiquiatria trabajo servicios
  chedraui walmart bodega oxxo elektra coppel soriana aurrera recursos comunicacion atencion victimas migracion aduana aduanas clase clases catecismo retiro rehabilitacion apelacion
  compranet sipot infomex sedena semar segob sat imss issste ine inegi fgr pgr pemex cfe telmex correos power acuerdos
  amnistia interpol parlamento parliament mass trial court congress heaven hell work home
`)

/** First names that are also words: only a surname of the list makes a person of them. */
export const doubleWords = set(`
  marco blanca paz luz soledad dolores rosa rosario clara alma consuelo mercedes pilar socorro esperanza victoria gloria
  leonor dulce lourdes concepcion reina luna aurora estrella angel angeles jesus salvador santiago israel domingo abril
  julio caridad mar sol linda grace mark will faith hope summer justice may june april august rose dawn frank art bill
  rich chase grant drew miles page joy lane victor norma regina america virginia florencia carolina valencia victoria
  miranda leon clemente pio amparo milagros remedios trinidad nieves cruz guadalupe libertad constitucion
  lucha polo concha conchita pina tono memo poncho magos queta
  carles josep sara eva ada mercy patience chance earnest major prince royal santa long said so see the he you are
`)

/** Surnames and places that are words as well: alone they say nobody, whoever bears them elsewhere in a text. */
export const wordNames = set(`
  abad aguila alba alcalde alegre amador amparo arroyo asuncion auxilio azucena azul barrios bello bravo bueno caballero
  caballeros cabeza calvo campanas campo campos candelaria cano capilla carmen carrizal casas castillo castillos celeste
  cienega conde concordia coral cordero cortes costa cruces cruz cuevas delgado duque encarnacion encinal esperanza
  estrella feliz flor flores franco fuente fuentes gallo gracia gracias guerra guerrero hacienda hermoso herrero huerta
  huertas iglesia iglesias independencia inocente iris isla jardin jardines jazmin justa justicia justo lago lagos laguna
  leal llano lobo loma lomas luna mares margarita marques mayo mesas modesta modesto molino monte montes morena moreno
  natividad naranjo negro nieves ocotal olmo olmos palma palmar palmas palomas parra pastor paz perla piedad piedra
  piedras pinal pino pinos playa porvenir potrero prado prados presentacion prieto progreso providencia prudencia pueblo
  reforma refugio revolucion rey reyes ribera rio rios robles rojo rosas rubio sala salas salitre salto santos sierra
  sierras soldado torre torres toro trinidad triunfo tule union vaca valle valles vega vegas venta villas violeta zapata
  baker banks best bishop black bright brooks brown church cook cross day days field fields fisher good gray green grey
  hill hills hunter judge king knight law little long love mason page park parker parks pope porter powers price rivers
  ruby short small stone swift ward white wise wood woods young
`)

/** Before a surname that is a word they say that it is a family's. */
export const families = set(
  'familia familias matrimonio matrimonios apellido apellidos family families surname',
)

/** Before a saint's name a place follows, not a person. */
export const saints = set('san santa santo santos sto sta saint')

/** What begins many names of places in Mexico. */
export const placeHeads = set(
  'san santa santo santiago villa ciudad rancho ejido barrio cerro paso',
)

/** Forms of address: with a capital after them they name somebody. */
export const titles = set(
  'don dona senor senora senorita sr sra srta licenciado licenciada maestra profesor profesora doctora doctor dr dra lic ing comandante custodio mr mrs ms',
)

/** Family and friends: a capital after them is the name of one. */
export const kin = set(`
  hermano hermana hijo hija mama papa madre padre esposo esposa marido tio tia primo prima sobrino sobrina abuelo abuela
  nieto nieta suegro suegra cunado cunada novio novia amigo amiga vecino vecina companero companera hermanito hermanita
  brother sister son daughter mother father husband wife uncle aunt cousin nephew niece grandmother grandfather friend
`)

/** What people do or are called: a name of the lists after them is somebody's, other capitals («Jueza Federal») are not. */
export const roles = set(`
  abogado abogada defensor defensora juez jueza magistrado magistrada director directora jefe jefa interno interna preso
  presa enfermero enfermera capitan sargento coronel teniente comisario comisaria alcalde alcaldesa perito perita
  testigo victima periodista medico medica psicologo psicologa padre sacerdote monja llamado llamada llama alias
  lawyer judge inmate prisoner nurse captain sergeant colonel witness victim named called
`)

/** Words after which a name has to follow. */
export const namings = set(
  'llamado llamada llamados llamadas llama llaman llamo llamaba llamaban alias apodado apodada named called',
)

/** Further work that people do, which with a name after it is still somebody's work without the name. */
export const posts = set(`
  activista agente arquitecta arquitecto campesina campesino chofer contador contadora coordinador coordinadora
  enfermera enfermero estudiante fiscal funcionaria funcionario ginecologa ginecologo hijas hijos hermanas hermanos
  ingeniera ingeniero intendente joven maestro ministra ministro nina nino oficial paciente partera policia presidenta
  presidente promotor promotora reportera reportero secretaria secretario subdirector subdirectora trabajador
  trabajadora visitador visitadora activist coordinator director doctor guard officer patient reporter student teacher
`)

/** What somebody is called by before a name, which alone says nobody: «el detenido», «una mujer». */
export const people = set(`
  acusada acusado adolescente anciana anciano artesana artesano autoridad bebe cacique catequista chica chico ciudadana
  ciudadano cocinera comunera comunero curandera curandero detenida detenido dirigente diputada diputado ejidatario
  ejidataria familiar gobernador gobernadora hombre imputada imputado indigena interprete investigadora investigador
  lider madrina menor migrante muchacha muchacho mujer mujeres normalista obispo padrino parroco persona procesada
  procesado procesados pastor reclusa recluso regidor regidora reo senador senadora sentenciada sentenciado sindica
  sindico soldado suboficial subcomandante tejedora tesorera tesorero traductor traductora viuda viudo desaparecida
  desaparecido sobreviviente bishop boy detainee girl man migrant mayor patient person soldier survivor widow woman
`)

/** Short forms of first names that no list has, as families and friends say them. */
export const shortNames = set(`
  ma mª gpe fco beto betito chabela chano charo chayo chela chelo chema chepe chepina chole chucho chuy chuyita concha conchita fer
  gaby goyo guicho josefa juanito juanita kike lalo lety lola lolita lucha lupe lupita magos maguito manolo maru mary
  meche memo mencho moncho nacho nando neto paco pancha panchita pancho pepe pepita pina polo poncho queta quico quique
  rafa rosita rosy santi tavo temo tencha tere tino tito tomasa tono tona tonita toncho vicky yoli
`)

/** First names that are usual in Mexico, above all in its villages, and stand in no list. */
export const villageNames = set(`
  abundio adelaida adelina agapito alejandrina altagracia amalia ameyalli anastasio apolinar apolonia araceli arcadio
  arnulfo artemio asuncion atanasio aureliano aurelio aurelia baldomero baltazar basilio benigno bernardina bonifacio
  braulia braulio brigida candelario casimiro celedonio celerino celestina cipriana cipriano citlali citlalli ciriaco
  cirilo clementina cleofas crescencia crescencio crisoforo cristobal cuauhtemoc dalia delfina delfino demetrio diodoro
  domitila donaciano edelmira efrain eladio eleuteria eleuterio eligio eloisa elpidio emerenciana emigdio epifania
  epifanio erasmo erendira ermelinda esequiel espiridion estanislao eufemia eufrosina eulalia eulalio eusebia eusebio
  eustolia evangelina evaristo everardo fabiana faustina faustino febronio felicitas fidel fidencio filemon filiberto
  filomena flaviano florentina florentino fortino francisca froylan fulgencio gaudencio genaro genoveva getulio
  gildardo griselda gudelia gumaro heladio heliodoro heraclio heriberto hermelinda hermenegilda hermenegildo herminia
  herminio hilaria hilario hipolito hortencia hortensia idalia ignacia inocencia inocencio irineo isaura isidora
  isidra isidro itzel itzia jacinta jair jovita juvenal juventino lazaro leobardo leocadia leonila leonor leopoldo
  librada liborio lidia lorenza lucina lucio luciano macaria macario macedonio magdalena marcelina marcelino
  maricela maricruz marisela marisol martina maura mauricia maximina maximino melchor melesio melquiades metztli
  micaela modesta natalia natividad nayeli nazario nemesio nicanora nicanor nicolasa nohemi obdulia octaviano ofelia
  onesimo otilia otilio paula paulina perfecta petra petrona pioquinto placida placido policarpo ponciano porfiria
  porfirio primitivo prisciliano procoro prudencio quirino quiteria refugio reyna reynaldo rigoberto roberta rogelio
  romualda romualdo roman rosalba rosalia rosalino rosendo rufina rufino rutilio sabina sabino saturnino sebastiana
  serafin severiana severiano silvestre silvia simona sixto socorro sofia sotero teodora teodoro teodulo tereso tiburcio
  timoteo tomasa toribio tranquilino trinidad ubaldo urbano valeria valeriano venancio ventura vicenta victorina
  victoriano virgilio virginia wenceslao xochitl yadira yahir yaretzi yesenia yolotl zacarias zeferino zenaida zenon
  zenobio zoila
`)

/** What a surname follows and is nobody: «el Caso González», «la Escala Ramírez». */
export const namedThings = set('caso casos case cases escala expediente metodo modelo prueba test')

/** What a community is called; with a capital after it, it is that one. */
export const communities = set(
  'comunidad comunidades ejidos barrios rancherias pueblos poblados localidades parajes colonias municipios villages towns communities ejido barrio rancheria rancho pueblo poblado localidad paraje caserio congregacion colonia aldea municipio cabecera village hamlet town settlement neighbourhood neighborhood municipality',
)

/** Those of them that name several at once. */
export const severalPlaces = set(
  'comunidades ejidos barrios rancherias pueblos poblados localidades parajes colonias municipios villages towns communities',
)

/** Those of them that are small whatever town bears the same name. */
export const hamlets = set('ejido barrio rancheria rancho paraje caserio congregacion hamlet')

/** Words before a place where somebody is or comes from; «ta» is Tsotsil's and Tseltal's. */
export const whereabouts = set('en desde hacia in near ta')

/** Prisons and police stations: small enough, on a given day, to lead to somebody. */
export const sites = set(
  'cereso cerss cefereso prision penal penales reclusorio carcel penitenciaria separos comandancia prison jail',
)

/** Peoples: «comunidad tzeltal» and «pueblo Mixe» name many, not a place. */
export const peoples = set(`
  amuzgo chatino chichimeca chinanteco chol chontal cora cuicateco guarijio huasteco huave huichol ikoots kikapu kumiai
  lacandon mam matlatzinca maya mayo mazahua mazateco mixe mixteco nahua nahuatl otomi pame pima popoluca purepecha
  raramuri seri tarahumara tepehua tepehuan tlapaneco tojolabal totonaco triqui tzeltal tzotzil wixarika yaqui zapoteco
  zoque afromexicana afromexicano indigena lgbt lgbti lgbtq
`)

import { anywhere, first, type Grammar, last } from '../grammar.ts'
import { kindsIn } from '../wordKinds.ts'
import { spanishWords } from '../words/spanish.ts'

const asking =
  '(?:que|como|por que|porque|xq|quien|quienes|donde|cuando|cual|cuales|cuanto|cuanta|cuantos|cuantas|para que|adonde|de que|con quien|a quien|en que)'
const verb =
  '(?:es|esta|estas|estan|estais|eres|son|soy|fue|fuiste|era|eras|has|ha|han|habeis|he|hay|habia|tienes|tiene|teneis|tienen|puedes|puede|podeis|pueden|podrias|podria|podriais|quieres|quiere|quereis|quieren|crees|cree|creeis|sabes|sabe|sabeis|vas|va|vais|van|te|le|os|les|lo|la|se|me|nos|necesitas|necesita|hiciste|hizo|hablaste|hablo|conoces|conoce|piensas|piensa|sientes|siente|estuviste|tuviste|tuvo|hubo|sera|seria|serias|estarias|estaria|haces|hace|haceis|haras|dijiste|dijo|viste|vio|sigues|sigue|trabajas|trabaja|vives|vive|queda|quedan|puedo|podemos|debo|deberia|deberias|prefieres|prefiere|gusta|importa|fuisteis|estabas|estaba|ibas|confias|cuentas|notas|recuerdas|hablas|habla|ves|ve|tomas|toma|pagan|pagas|funciona|funciono|ayuda|ayudo|sirve|sirvio|pides|pediste)'
const hacer =
  '(?:pedir\\w*|decir\\w*|hablar\\w*|delegar\\w*|contratar\\w*|dejar\\w*|preguntar\\w*|escribir\\w*|llamar\\w*|proponer\\w*|cambiar\\w*|buscar\\w*|probar\\w*|intentar\\w*|hacer\\w*|poner\\w*|tomar\\w*|repartir\\w*|renunciar|ir|irte|ver\\w*|mandar\\w*|acudir|negociar\\w*|rechazar\\w*|reunir\\w*|invitar\\w*|tomarte|darle|apuntar\\w*|denunciar\\w*|solicitar\\w*|plantear\\w*|quedar\\w*)'

/** Spanish. */
export const spanish: Grammar = {
  splitsAtApostrophe: false,
  filler:
    /^(?:(?:y|pues|entonces|pero|bueno|vale|ok|a ver|oye|oiga|mira|mire|perdona|perdon|disculpa|disculpe|hola|gracias|si|no|ah|eh|mmm+|hm+|una pregunta|pregunta|pregunta rapida|por favor|porfa|quiza|quizas|tal vez|ahora|asi que|digo|o sea) (?:, )?)+(?=\w)/,
  clause:
    /^(?:si|cuando|imagina|imaginate|imagine|supongamos|suponiendo|pongamos|en|con|para|despues|antes|desde|de|a|por|sobre|aparte|mirando|dentro|ante|respecto|dado) [^,]*, (?=\w)/,
  kindsOf: kindsIn(spanishWords),
  and: 'y',
  joints: new Set('y e o u pero luego tambien'.split(' ')),
  askers: new Set(
    'que q ke como quien quienes donde cuando cual cuales cuanto cuanta cuantos cuantas adonde xq pq porque'.split(
      ' ',
    ),
  ),
  cues: [
    anywhere(
      'pondered',
      '(?<!que |como |donde |quien |cuando )(?:has|ha|habeis|han|no has|te has|se ha|os habeis|alguien ha) (?:ya |alguna vez |quizas |quiza |acaso |siquiera )?(?:pensado (?:en|que)|planteado|considerado|contemplado|valorado|barajado|sopesado|estudiado|explorado|imaginado)',
      '(?:pensaste|consideraste|contemplaste|evaluaste) (?:ya |alguna vez )?(?:en |la |el |que |\\w+r)',
      '(?:se|no se) (?:te|le|os|les) ha(?:bia)? (?:ocurrido|pasado por la cabeza)|se te ocurrio',
    ),
    anywhere(
      'thoughtOf',
      '(?<!que |como |donde |quien )(?:has|habeis|ha|han|habias|habia|hubieras|no has|no ha|usted ha) (?:\\w+ )?(?:ya |alguna vez |siquiera |tambien |al menos |nunca )*(?:pensado|probado|intentado|considerado|contemplado|hablado|planteado|valorado|preguntado|mirado|buscado|pedido|propuesto|consultado|barajado|acudido)(?: |$)(?:en |con |a |de |la |el |al |lo |si |que |un |una )?',
      '(?:alguna vez|ya|nunca) (?:pensaste|probaste|intentaste|consideraste|pensado|probado|intentado)',
      '(?:pensaste|probaste|intentaste|consideraste|penso|probo|intento|considero) (?:en|con|a|de|\\w+r)',
      'se te (?:ha )?ocurrio?d?o?|se le (?:ha )?ocurrio?d?o?',
      '(?:alguien|nadie) (?:te |le )?(?:ha )?(?:sugerido|aconsejado|dicho|propuesto|recomendado)',
    ),
    anywhere(
      'should',
      '(?:deberias|deberia|deberiais|tendrias que|tendria que|tienes que|tiene que|teneis que|podrias|podria|podriais|debes|debe|debeis|hay que|habria que|necesitas|convendria|conviene|mejor si|lo mejor|mas vale|te vendria bien|le vendria bien|bastaria|basta con|haz el favor)',
      '(?:la solucion|lo mas facil|lo mas sencillo|lo unico|el truco|la clave) (?:es|seria|esta)',
    ),
    anywhere(
      'inYourPlace',
      'yo que (?:tu|usted|vosotros)',
      'en (?:tu|su|vuestro) (?:lugar|sitio|caso|pellejo)',
      'si (?:yo )?(?:fuera|fuese|estuviera) (?:tu|usted|en tu)',
      '(?:yo|personalmente|nosotros) (?:, )?(?:\\w+ ){0,3}(?:hablaria|probaria|diria|haria|intentaria|iria|pediria|dejaria|buscaria|llamaria|cambiaria|empezaria|pondria|le diria|me iria|tomaria|denunciaria)',
      '\\w+ria yo',
      'a mi (?:me )?(?:funciono|sirvio|ayudo)',
    ),
    anywhere(
      'whyNotDo',
      'por ?que no (?:simplemente |mejor |directamente |le |lo |la |te |les |se )*(?:pruebas|hablas|intentas|dices|pides|vas|haces|dejas|buscas|llamas|delegas|cambias|preguntas|propones|escribes|pones|contratas|tomas|prueba|habla|intenta|pide|\\w+as|\\w+es|\\w+ais)',
      'por ?que no (?:simplemente|mejor|directamente)',
    ),
    anywhere(
      'whatIf',
      '(?:y )?si (?:simplemente |mejor |le |lo |la |te |les |se |os |no )*(?:\\w+(?:aras|ieras|ases|ieses|ara|iera|aramos|ieramos|arais|ierais)|hablas|pruebas|intentas|delegas|pides|dejas|llamas|haces|cambias|buscas|vas|pones|propones|dices)',
      'que tal si',
      'que tal (?:\\w+ar|\\w+er|\\w+ir|\\w+arlo|\\w+arle|un|una)',
      'que te pareceria|que le pareceria|que te parece si|que le parece si',
      'que pasaria si',
    ),
    anywhere(
      'suggest',
      '(?:mi|un|algun) (?:consejo|sugerencia|recomendacion|idea|truco|propuesta)',
      '(?:te|le|os) (?:aconsejo|sugiero|recomiendo|propongo|aconsejaria|sugeriria|recomendaria)',
      '(?:aconsejo|sugiero|recomiendo|propongo)',
    ),
    anywhere(
      'wouldHelp',
      '(?:no )?(?:seria|sera|es|estaria) (?:\\w+ ){0,4}(?:mejor|facil|sencillo|bueno|conveniente|util|posible|hora|bien|opcion|idea|mas sano|buena idea|logico)',
      '(?:no )?(?:te |le |os )?(?:ayudaria|serviria|convendria|vendria bien|aliviaria|solucionaria|resolveria|funcionaria|bastaria)',
      '(?:podria|podrian) (?:\\w+ ){0,4}(?:ayudar\\w*|solucionar\\w*|resolver\\w*|servir\\w*|encargarse|hacerlo)',
      'cabe la posibilidad|hay posibilidad|hay forma',
    ),
    anywhere(
      'couldDo',
      `(?:puedes|puede|podrias|podria|podeis|podriais|quieres|no puedes|no podrias) (?:\\w+ ){0,2}(?:simplemente |mejor |tambien )?${hacer}`,
    ),
    first(
      'do',
      'prueba|pruebe|intenta|intente|habla(?:le)?|hable|dile|digale|diles|ve|vete|vaya|haz|haga|toma|tome|deja|deje|pide|pida|pregunta|pregunte|pregunt\\w+|escribe|escriba|escribele|llama|llame|llamalo|llamala|propon|propone|pon|ponga|ponle|empieza|empiece|busca|busque|cambia|cambie|guarda|apunta|apuntate|manda|rechaza|no (?:te|le|lo|la|dejes|hagas|digas|firmes|pierdas|aceptes|vayas|les)|nunca|olvida|olvidate|delega|delegue|simplemente|mejor|quizas?|tal vez|dale|sal|quedate|consulta|contrata|renuncia|corta|planta|plantate|sientate|tomate|date|descansa|respira|reune|denuncia|solo',
    ),
    anywhere(
      'stops',
      'que (?:te|le|os|les) (?:impide|impediria|frena|detiene|para)',
      'hay algo que (?:te|le) impida',
    ),
    anywhere(
      'whyNot',
      'por ?que (?:\\w+ ){0,3}(?:no|nunca|siempre|tan|tanto|tanta|sigues|sigue|todavia|aun|dejas|dejaste|permites|permitiste|te empenas|insistes|nada|encima|solo)',
      'como (?:pudiste|pudo|pudisteis|puedes|puede|es posible|has podido|se te ocurre|se te ocurrio|te atreves|has sido capaz|dejaste|permites)',
      'como es que (?:\\w+ ){0,2}(?:no|nunca|siempre|sigues|aun)',
      '(?:cuanto tiempo|hasta cuando|cuantas veces|cuanto mas) (?:\\w+ ){0,4}(?:vas|mas|dejar|permitir|aguantar|seguir|tolerar|aguantando|permitiendo|piensas)',
      'cuando (?:\\w+ ){1,3}(?:por fin|de una vez|a dejar)',
      'que (?:te|le) hace (?:pensar|creer|suponer)',
      'en que estabas pensando|que estabas pensando|que demonios|que te paso por',
    ),
    anywhere(
      'negative',
      '^(?:acaso )?no (?:te |le |se |lo |os |la |les |me )*(?:crees|cree|creeis|piensas|piensa|parece|es|sera|seria|sera que|estas|esta|estaras|ves|ve|deberias|deberia|podrias|has|ha|tienes|sientes|das|da|quieres|sabes|hay|habra|tendria|tendrias|cansas|molesta|preocupa|eres|fue|era|harias|puedes|va|vas)',
      'no (?:crees|cree|piensas|te parece|le parece|sera que|sera mas bien|sera)',
      'acaso',
      'no es (?:\\w+ )?(?:cierto|verdad|asi|eso|obvio|mas bien)',
    ),
    last(
      'tag',
      '(?:, )?(?:verdad|no|cierto|a que si|eh|si|no es asi|no es cierto|no es verdad|no crees|no te parece|a que no|me equivoco|o no|o que|o me equivoco|correcto|vale|claro|tu no)',
    ),
    anywhere(
      'summing',
      '(?:parece que|me suena a|suena a|suena como|da la impresion|me da que|me parece que|se nota que|se ve que|veo que|entiendo que|intuyo que|imagino que|supongo que|apuesto|creo que|pienso que|seguro que)',
      '(?:o sea|asi que|entonces|en el fondo|en realidad|basicamente|es decir|resumiendo|total) (?:, )?(?:que |tu |es |el |ella |no |lo |te |estas |tienes |quieres |crees |le |la )?',
      'lo que (?:quieres|estas) (?:decir|diciendo|pasa)',
      '(?:estaras|estara|estareis) de acuerdo',
      'reconoc\\w+|admite\\w*|admit\\w+|confiesa|se sincer\\w|seamos sinceros',
      'el (?:verdadero|autentico) problema|la (?:verdadera|autentica) (?:razon|cuestion)',
      'no sera que|sera que|no es que|no se trata|en el fondo',
    ),
    anywhere(
      'certain',
      'obviamente|claramente|seguramente|por supuesto|en serio|realmente|de verdad|sinceramente|francamente|honestamente|por fin|todavia|aun|siempre|nunca|jamas|simplemente|solo|solamente|tan|tanto|tanta|demasiad\\w+|incluso|hasta|encima|acaso|ya|claro|evidentemente|sin duda|otra vez|de nuevo|al final',
    ),
    anywhere(
      'judging',
      'vag[oa]\\w*|perezos\\w*|injust\\w*|ridicul\\w*|cobard\\w*|tont\\w*|estupid\\w*|egoist\\w*|debil\\w*|ingenu\\w*|cruel\\w*|infantil\\w*|acos\\w*|toxic\\w*|narcis\\w*|celos\\w*|envidia\\w*|negacion|excusas?|culpa\\w*|verguenza|avergonz\\w*|escond\\w*|huy\\w*|huir|huida|evitando|evitar|evitas|rendir\\w*|te rindes|pisoteen|pisen|pisar|aprovech\\w*|tarde|demasiado|blando|dur[oa] contigo|mal|equivocad\\w*|equivoc\\w*|error|errores|fracas\\w*|perdida de tiempo|perder el tiempo|inutil\\w*|incompetent\\w*|incapaz|irresponsab\\w*|falta de respeto|manipul\\w*|paranoi\\w*|exager\\w*|terc[oa]\\w*|cabezot\\w*|arrogan\\w*|ego|orgull\\w*|victima\\w*|victimis\\w*|sabote\\w*|castig\\w*|traicion\\w*|mient\\w*|mentir\\w*|mentira\\w*|engan\\w*|fingi\\w*|quemad\\w*|burnout|insegur\\w*|desagradecid\\w*|quej\\w*|aguant\\w*|toler\\w*|permit\\w*|absurd\\w*|patetic\\w*|loc[oa]|locura|vergonzos\\w*|normal|descar\\w*|desastre|tomadura',
    ),
    anywhere(
      'second',
      `(?:,|y|o|pero|e) (?:tambien |si es asi , |si no , |entonces |, |ademas |sobre todo )*(?:${asking}|${verb} \\w+)`,
      'y si (?:es asi|no|si)|en caso afirmativo|si es que si',
    ),
    first(
      'invite',
      '(?:por favor )?(?:cuenta\\w*|cuentanos|cuentame|cuente\\w*|dime|dinos|diga\\w*|habla(?:me|nos)|hable(?:me|nos)|describ\\w*|explic\\w*|imagin\\w*|ayuda(?:me|nos)|ayude\\w*|comparte\\w*|comparta\\w*|desarrolla\\w*|detalla\\w*|ampli\\w*|profundiza|continua|sigue|adelante|danos|dame|denos|ponnos|pon(?:nos|me)|llevanos|muestra\\w*|nombra|recuerdanos|relata\\w*|contadnos|decidnos|habladnos)',
      'supongamos|suponiendo|pongamos',
      'y (?:despues|luego|entonces)',
      'por ejemplo|es decir|como por ejemplo|porque',
      'mas (?:detalles|sobre)',
    ),
    anywhere(
      'polite',
      '(?:puedes|puede|podrias|podria|podeis|podriais|quieres|quiere|querrias|querria|quereis|te importa|te importaria|le importaria|te animas|te apetece|serias capaz|estarias dispuest\\w|te atreves|se puede|puedo|podemos|podria yo|seria posible|te gustaria|le gustaria) (?:\\w+ ){0,6}(?:contar\\w*|decir\\w*|describir\\w*|explicar\\w*|hablar(?:nos|me)?|dar(?:nos|me)|compartir\\w*|profundizar|poner(?:nos|me)|ampliar\\w*|detallar\\w*|preguntar(?:te|le)|saber|desarrollar\\w*|aclarar\\w*|nombrar|relatar\\w*|ayudar(?:nos|me)|entender|ejemplo|mas)',
      'hay algo (?:mas|que)|algo mas',
    ),
    anywhere(
      'wonder',
      `(?:pregunto|preguntaba|curiosidad|saber|entender|entiendo|interesa\\w*|intriga\\w*|decir\\w*|contar\\w*|explicar\\w*|cuenta\\w*|dinos|dime|explica\\w*|se|comprender) (?:por |de |bien |mejor |, |un poco |mas |sobre )*(?:que|lo que|como|por que|quien|donde|cual\\w*|cuando|de que|a que|con)`,
      'me gustaria (?:saber|entender|escuchar|oir)|tengo curiosidad|quisiera (?:saber|entender)',
    ),
    anywhere('wonderIf', '(?:pregunto|preguntaba|saber|sabes|curiosidad por saber|se) si'),
    first(
      'fact',
      'cuant[oa]s?',
      'cuando',
      'desde (?:cuando|hace cuanto)',
      'hace cuanto',
      'hasta cuando|para cuando',
      'quien(?:es)? (?:es|era|fue|son|ha|lo|la)',
      'donde (?:esta|es|vive|vives|trabajas|trabaja|queda|fue)',
      'a que hora|a que edad|en que (?:ano|mes|fecha|ciudad|curso|departamento)|que (?:dia|hora|fecha|edad|porcentaje|numero|ano|cargo|puesto|sueldo)',
      'cual(?:es)? (?:es|era|son|fue) (?:el|la|tu|su) (?:nombre|fecha|plazo|presupuesto|cargo|edad|numero|precio|puesto|sueldo|salario)|cual de',
      'como se llama|como te llamas|que edad',
      'por cuanto|de cuanto|con cuant[oa]s|cada cuanto',
    ),
    anywhere('scale', 'en una escala|del (?:1|uno|0|cero) al (?:10|diez)|de (?:1|uno|0|cero) a (?:10|diez)'),
    first(
      'openWord',
      'que',
      'k',
      'q',
      'como',
      'por ?que',
      'xq',
      'pq',
      'quien(?:es)?',
      'donde',
      'adonde',
      'cual(?:es)?',
      '(?:de|a|en|con|para|por|desde|hacia|sobre|ante|contra|hasta) (?:que|quien|quienes|donde|cual|cuales|cuando)',
    ),
    first('yesNo', verb, 'no \\w+', 'alguien|algo|alguna?|algun|ya|aun|todavia|usted|\\w+(?:aste|iste)'),
    anywhere('eitherOr', '(?<!mas |menos |dos )o (?!sea|algo|que|no|asi)\\w+'),
    first(
      'told',
      '(?:yo|mi|mis|me|nosotros|nos|nuestr\\w+|a mi|estoy|soy|tengo|creo|he|hemos|fui|tuve)',
      '(?:eso|esto|es|el|la|los|las|un|una|ella|ellos|lo|nadie|todos|su|sus|hay|parece|suena|fue|era)',
      '(?:tu|te|tus|usted|estas|tienes|eres|vosotros)',
    ),
    anywhere(
      'thanks',
      'gracias|lo siento|perdon|vaya|uf+|wow|jaja\\w*|jeje|lol|mmm+|hm+|vale|ok|entiendo|entendido|comprendo|claro|bravo|animo|buena pregunta|yo tambien|a mi tambien|me pasa lo mismo|debe de|debio|tuvo que ser|ni idea|no tengo ni idea|paso|te toca|tomate tu tiempo|mi pregunta|tengo una pregunta|que (?:fuerte|duro|pena|horror|dificil|bien|mal|lio|bonito|triste|barbaridad|semana|historia|alegria|valiente|interesante|rabia|lastima)|felicidades|enhorabuena|me alegro|de acuerdo|un abrazo|menudo|menuda',
    ),
    anywhere(
      'factual',
      'titulo|nombre|llama|llamas|numero|fecha|plazo|presupuesto|edad|tamano|sueldo|salario|pagan|categoria|tasa|porcentaje|direccion|telefono|coste|costo|cuesta|precio|horas?|contrato|facturacion|departamento|lugar|puesto|cargo|siglas?|significa|semanal|mensual|diario|anual|minutos|semanas?|meses|mes|anos?|dias?|hoy|ayer|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|vence|jef[ea]|supervisor\\w*|casad[oa]|indefinido|temporal|oficial\\w*|por escrito|firmad[oa]|firmaste|jornada|ultima vez|ya|primer\\w*|segund\\w*|responsable',
    ),
    anywhere(
      'inner',
      'sient\\w*|sent\\w*|emocion\\w*|notas|notar|not\\w*|quieres|quisieras|querrias|necesit\\w*|esper\\w*|dese\\w*|gustaria|import\\w*|signific\\w*|imagin\\w*|piens\\w*|pensar|pensamientos?|crees|creer|tem\\w*|miedo\\w*|preocup\\w*|valor\\w*|aprend\\w*|viv\\w*|experiencia\\w*|pas\\w*|ocurr\\w*|suced\\w*|cambi\\w*|diferen\\w*|distint\\w*|apoy\\w*|posib\\w*|ideal\\w*|exit\\w*|fortaleza\\w*|imagen|entiend\\w*|da fuerza|energia|sostiene|frena|reto\\w*|desafio\\w*|dificil\\w*|duro|facil\\w*|mas te|lo mas|sorprend\\w*|llama la atencion|toca|atrae|motiva|mueve|impulsa|molesta|otr[oa]s?|detras|haria falta|viene|llev\\w*|decid\\w*|decision|reaccion\\w*|manej\\w*|gestion\\w*|afront\\w*|situacion|relacion|mirada|ojos|perspectiva|supuestos|creencias|patron\\w*',
    ),
    first('why', 'por ?que|xq|pq|para que'),
    anywhere(
      'loaded',
      'como (?:pudiste|pudo|pudisteis|pudieron|puedes|puede|podeis|se puede|se te ocurr\\w*|te atrev\\w*|osas|justificas|justifica|aguantas|aguanta|soportas|duermes|explicas (?:tu|que no)|has podido|te dejas|te has dejado|te dejaste|consient\\w*|permit\\w*)',
      '(?:que|q) (?:esperabas|esperabais|esperaba|esperas (?:de|si|que)|quieres que|queres que|pensabas|estabas pensando|te creias|creias|te cuesta|te costaba|te pasa con|hay de malo|mas (?:tiene|da|quieres|necesitas|te tiene|hace falta)|tiene de malo|hace falta para|tiene que pasar|hara falta|demonios|cono|diablos|narices|parte de)',
      'que (?:te|le|os|les) (?:hizo|hace|dio|da|llevo|lleva|paso) (?:\\w+ )?(?:pensar|creer|suponer|para|el derecho|derecho|por la cabeza|a (?:hacer|cometer|meter))',
      'que (?:ganas|gana|sacas|saca|consigues|pretendes|pretende) (?:con|de|tu)',
      'que se siente al (?:haber|ser|abandonar)',
      'que clase de|que tipo de (?:jefe|jefa|persona|madre|padre|hijo|hija|amigo|lider|hombre|mujer)|con que derecho|de que vas|a que juegas|quien te (?:crees|mand\\w*|has creido)',
      '(?:por que|porque|xq|como) (?:\\w+ ){0,3}(?:tan|tanto|tanta|siempre|nunca|sigues|seguis|sigue|te empenas|te empecinas|insistes|todavia|aun|de verdad)',
      '(?:cuando|hasta cuando|cuanto|cuantos|cuantas|cuanta) (?:\\w+ ){0,3}(?:mas|vas a|piensas|vais a|por fin|de una vez|dejar|tiene que|tienen que|hara falta|has de|hay que)',
      '(?:tu|tus|su|sus) (?:eterna |eterno |propia |propio |constante )?(?:miedo a|necesidad (?:de|enfermiza)|incapacidad|obsesion|orgullo|ego|cobardia|culpa|celos|perfeccionismo|silencio|pasividad|rigidez|terquedad|ingenuidad|problema con|mania|falta de|negativa|resistencia|inseguridad)',
      '(?:en el fondo|en realidad|la verdad es|reconoce\\w*|admit\\w*|confies\\w*|se sincer\\w*|no sera|no seras|acaso|por dios|de verdad|en serio|a estas alturas|a tu edad|despues de (?:todo|lo que)|con lo que|otra vez|como siempre|de nuevo|te extrana|tan dificil|tanto te cuesta|tan malo|encima|ni siquiera|ya sabemos|esta claro)',
      '(?:no|verdad|cierto|a que si|a que no|o que|eh|o me equivoco|me equivoco|no crees|no cree|no te parece|no le parece|no crees que|o no|no es asi|o es que|a que|verdad que si|tengo razon)$',
      '^(?:a que|no (?:crees|cree|te parece|le parece|sera|seras|es|deberia\\w*|ves|veis|te das|sientes|piensas|estas|estaras|tienes|hay|te da|te importa|te cansas|has|habeis|ha|seria|estan|te preocupa|va|vas))',
      '(?:te das|os dais|se da) cuenta|eres consciente|sos consciente|no ves que|seguro que|estas segur\\w*|te parece (?:normal|bien|justo|serio|bonito)|es (?:normal|justo|logico) que|vas a (?:aceptar\\w*|dejar|permitir|seguir|quedarte|tragar\\w*|consentir\\w*)|piensas (?:seguir|dejar|quedarte|aguantar)|dispuest[oa] a seguir|quien en su sano juicio|a quien se le ocurre|de que te sirve|para que sirve',
      'el verdadero (?:problema|motivo)|la verdadera (?:razon|causa)|no es mas bien|mas bien|lo que pasa es que',
    ),
    anywhere(
      'whatIf',
      '(?:que|q) (?:me |te |os |le )?(?:dices|decis|dirias|parece|pareceria|tal|opinas|opinarias) (?:de|si|a|una?|la idea)',
      'que (?:pasaria|ocurriria|sucederia|pasa) si',
      'como (?:verias|verian|ves (?:lo de|la idea|el|que|una?)|lo verias|te sentirias (?:con|si)|seria (?:si|que|para ti (?:si|pedir|delegar)))',
      'que (?:te|le|os) (?:impide|impediria|frena|detiene|cuesta) (?:\\w+ )?\\w*(?:ar|er|ir)(?:lo|la|le|les|te|se|selo)?',
      '(?:estarias|estaria|estarian) (?:abiert\\w*|dispuest\\w*) a|te animarias|te plantearias|te has planteado|has valorado|has contemplado|has barajado|has rezado|has probado|has pensado|has intentado|has mirado|has considerado|se te ha ocurrido|te has plantado',
      'haz algo asi|ya esta bien de|hagase|lo mejor (?:es|seria)|lo que tienes que|lo que deberias|yo que (?:tu|vos|usted)|yo en tu lugar|en tu lugar|lo suyo (?:es|seria)|a mi me (?:funciono|sirvio|ayudo|fue)|mi consejo|por que no (?:\\w+as|\\w+es|pruebas|le|lo|te|se|os|hab\\w*|ped\\w*|prob\\w*)',
    ),
    first(
      'invite',
      '(?:dale (?:, )?)?(?:te escuch\\w*|te escuchamos|segui|sigue|siga|conta\\w*|conta|ponle palabras|ponele palabras|explaya\\w*|explora\\w*|elige|elegi|quedate (?:con|en)|vuelve|volve|completa|narra\\w*|retrocede|llevanos|llevame|pinta\\w*|hablame|hablanos|decime|decinos|desmenuza\\w*|amplia\\w*)',
      '(?:y (?:ella|el|tu|vos|usted|ellos|ellas|eso|ahora|que mas)$|como que|en que sentido|o sea|es decir|por ejemplo|a que te refieres|consecuencias)',
      '(?:por que no (?:nos|me) (?:cuentas|contas|dices|explicas|hablas))',
      '(?:me ayudas|me ayuda|nos ayudas|ayudame|ayudanos|tienes que (?:explicar|contar)\\w*|me gustaria que (?:nos )?(?:contaras|explicaras|hablaras)|alguna hipotesis|algun ejemplo|tienes algun ejemplo)',
    ),
    anywhere(
      'factual',
      'que (?:signific\\w*|quiere decir|edad|dia|mes|ano|hora|puesto|cargo|curso|titulo|porcentaje|calle|numero|departamento|rol|tipo de (?:empresa|contrato|centro|cargo)|nota|plazo|fecha|presupuesto)|cuant[oa]s? (?:\\w+ )?(?:anos|sois|son|personas|cuesta|gana\\w*|cobra\\w*|tiempo|dura|hace|vale|mide|pesa|queda\\w*|dinero|horas)|para cuando|desde cuando|como se (?:llama|escribe|deletrea)|como de (?:grande|lejos|larg\\w*)|con que frecuencia|quien (?:firma|paga|decide|dirige|lleva|es (?:el|la|tu|su))|a que (?:hora|distancia|se dedica)|donde (?:esta|trabaja\\w*|vive\\w*|queda)|las siglas',
    ),
  ],
}

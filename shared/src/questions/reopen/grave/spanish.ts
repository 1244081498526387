import { graveOf } from './grave.ts'

/** Death, violence, abuse and grave illness in Spanish. */
export const spanish = graveOf(
  [
    // Death and loss.
    /m[ou]r[ií](?:r|r[tsl]e|ste|a|as|o|ó|eron|endo)|muri[ée]ndose|muer(?:e|es|en|o|a|as|ta|to|tas|tos|te|tes)|mat(?:ar|arte|arse|arl[aeo]s?|as|a|e|aste|ado|ó|aron)|mortal(?:es)?|fallec\p{L}*|asesin\p{L}*|feminicidios?|agoni\p{L}*|(?:se|te) ahog(?:ó|o|aste)(?! en)|entierro|cremaci[óo]n|cenizas|carta de despedida|funeral\p{L}*|velatorio|velorio|luto|duelo|viud[oa]s?/u,
    /perdi(?:ste|ó|o|do|eron|steis) (?:a alguien|(?:a )?un ser querido|(?:al?|el|la|un|una|tu|su|a tu|a su) (?:beb[eé]|embarazo|hij[oa]|ni[ñn][oa]|marido|mujer|esposo|esposa|padre|madre|pap[aá]|mam[aá]|abuel[oa]|herman[oa]))|ya no est[aá] (?:con|entre) nosotros|se fue (?:tu|su) (?:padre|madre|marido|mujer|hij[oa]|abuel[oa]|herman[oa])|nos dej[óo](?=\s*(?:[?.!…]|$))|descans[óo] en paz|desapareci[óo] tu/u,
    /(?:sigue|est[aá]) viv[oa]|sobrevivi(?:ó|o|eron)|el cuerpo(?=\s*(?:[?.!…]|$))|sacrific\p{L}+ (?:al?|el|la|tu|a tu) (?:perr|gat)[oa]|abort(?:o|os|aste|ó|ar)/u,
    // Taking one's life, hurting oneself.
    /suicid\p{L}*|quit(?:ó|o|ar|ado|aste|arte|arse)(?:te|se)? la vida|acabar con (?:todo(?! (?:el|lo|esto|este)(?!\p{L}))|(?:tu|su|la|mi) vida)|(?:no|ya no) (?:quieres|quiere|puedes|puede)(?: seguir)? viv\p{L}+|ganas de vivir|quieres desaparecer(?=\s*(?:[?.!…]|$))|no (?:quieres|quiere) despertar\p{L}*|ahorc\p{L}*|autolesion\p{L}*|sobredosis|pastillas/u,
    /se tir[óo] (?:por|al tren|a las v[ií]as|de un|del)|un tiro|las venas|(?:te cortas|(?:hija|hijo) se corta)(?=\s*(?:[?.!…]|$))|te haces cortes|hac(?:erte|erse|es|e|en|ía) da[ñn]o|(?:hizo|hicieron|hecho) da[ñn]o/u,
    // Violence and abuse.
    /(?:te|le|la|lo|os|les) peg(?:a|an|ó|o|aba|aban|aron|ue|ado)|(?:ha|has) pegado|peg(?:as|a|ar|aste) a (?:tu|tus|su|sus|los|la|el)|pegarte|le pegas|golpe\p{L}*|palizas?|bofet\p{L}*|abofete\p{L}*|levant(?:a|[óo]|ado) la mano(?! en)|empuj[óo] (?:por|contra|al suelo)|del (?:cuello|pelo)|maltrat\p{L}*|abus\p{L}*|viola(?:r|ron|do|da|ba|ci\p{L}*)?|viol[óo]|violen\p{L}*|agred\p{L}*|agresi\p{L}*/u,
    /te toc[óo](?=\s*(?:[?.!…]|$)| cuando eras| de ni[ñn])|tocamientos|manose\p{L}*|meti[óo] mano|moratones|moretones|te forz[óo](?=\s*(?:[?.!…]|$))|oblig[óo] a (?:acostar|tener sexo)\p{L}*|acos(?:o|a|aba|ó|an|aron|ado|ada|ador\p{L}*)|te amenaza(?! con)|amenaz\p{L}* (?:de muerte|con matar\p{L}*)|te tiene encerrad[oa]|miedo a (?:tu|su) (?:marido|padre|pareja|novio|mujer)|incesto|secuestr\p{L}*|tortur\p{L}*|te asalt\p{L}+|en peligro(?=\s*(?:[?.!…]|$))/u,
    /(?:un|el) arma|pistola|(?:le|lo|la|te) dispararon|balea\p{L}+|apu[ñn]al\p{L}*|estrangul\p{L}*|cuchillo|navaja|de la guerra|en la guerra/u,
    // Grave illness, and its end.
    /c[aá]ncer|tumor\p{L}*|malign[oa]s?|quimio\p{L}*|met[aá]stasis|leucemia|alzheimer|parkinson|demencia|ictus|infarto|derrame|ataque al coraz[óo]n|esclerosis|tiene ela|sida|vih|seropositiv\p{L}*|paral[ií]tic[oa]|incurable|inoperable|reca[íi]d\p{L}*|muy grave(?=\s*(?:[?.!…]|$))|sobrevivir\p{L}* a la operaci\p{L}*|m[ée]dicos (?:\p{L}+ ){0,3}hacer nada|(?:muy|gravemente) enferm[oa]|enfermedad grave/u,
    /paliativ\p{L}*|uci|coma|cuidados intensivos|desconect(?:arl[oa]|aron)|desahuciad[oa]s?(?! de)|d[ií]as contados|(?:poco|cu[aá]nto) (?:tiempo )?de vida|(?:es|est[aá]|fase|enfermedad) terminal|le dan los m[ée]dicos|le quedan? (?:\p{L}+ )?(?:meses|semanas)(?=\s*(?:[?.!…]|$))|cu[aá]nto le queda(?=\s*(?:[?.!…]|$))|no le queda mucho(?=\s*(?:[?.!…]|$))|le queda poco(?: tiempo)?(?=\s*(?:[?.!…]|$))/u,
    /anor[ée]xi\p{L}*|bulimi\p{L}*|trastorno alimentari[oa]|drogadict[oa]|sigue bebiendo(?=\s*(?:[?.!…]|$))|depresi[óo]n|te internaron/u,
  ],
  [
    /vida o muerte para (?:la|el)|te mat(?:as|aste) (?:trabajando|a trabajar)|(?:muri[óo]|muert[oa]) (?:el|la) (?:pantalla|bater[ií]a|servidor|proyecto|idea|ordenador)|muer\p{L}+ (?:de (?:\p{L}+ )?(?:ganas|risa|hambre|sed|verg[üu]enza|curiosidad|aburrimiento|sue[ñn]o|envidia|cansancio)|por)|mata (?:la curiosidad|el trabajo|de risa)|(?:punto|tiempo|[aá]ngulo) muerto|letra muerta|mat\p{L}* (?:el|este|un|tu|la|esta) (?:proyecto|tiempo|idea|negocio|aburrimiento|ambiente)|(?:proyecto|idea|tema|negocio) (?:\p{L}+ )?(?:muri[óo]|muert[oa])/u,
    /golpes? (?:de (?:suerte|vista|efecto|tim[óo]n)|para)|(?:te|le|os) golpea la carga|infarto de \p{L}+|pega(?:ste|r)? (?:el|este|esto|un) (?:texto|enlace|documento|link)|te pega (?:este|ese|el|bien)|viv[oa] (?:el|la) (?:proyecto|idea|esperanza|debate)|duelo (?:de|con) (?:el|ese|este|tu|la)? ?(?:proyecto|titanes|competencia)/u,
  ],
)

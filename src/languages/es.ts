import type { Language } from './language.ts'
import { values, words } from './words.ts'

export const es = {
  tag: 'es',
  functionWords: words(`
    a al con de del el en es fue ha han la las lo los nosotros o para pero por que se ser son su sus un una unas unos y`),
  negators: words('jamás ninguna ningún no nunca sin'),
  and: words('e y'),
  or: words('o'),
  definiteArticles: words('el la'),
  determiners: words('el la las los un'),
  pronouns: words('ella ellos él'),
  pluralPronouns: words('ellos'),
  perfectAuxiliaries: words('ha han'),
  auxiliaries: words('ha había han'),
  clauseOpeners: words('pero que'),
  abbreviations: words(`
    Arz Avda D Dra Dña Excmo Fr Gral Ing Lic S Sr Sra Sres Srta Sta Sto Ud Uds av fig núm pág págs tel vol`),
  speakersTitles: words('Sr'),
  pageForms: {
    residue: {
      start: [
        '(?:etiquetas|categorías?|temas)(?=:)',
        '(?:tu|su) (?:dirección|correo)',
        'compart(?:ir|e|a) (?:en|este|esta|con)',
        'este artículo (?:fue|ha sido) (?:publicado|generado|traducido) automáticamente',
        'este sitio (?:web )?(?:usa|utiliza) cookies',
        'los campos (?:obligatorios|necesarios|requeridos)',
        'suscríb(?:ete|ase)',
        'síg(?:ue|an|a)nos',
        'todos los derechos reservados',
        'utilizamos cookies',
      ],
      whole: [
        'compartir|imprimir|publicidad|suscribirse|iniciar sesión|registrarse|inicio|buscar|menú|siguiente|anterior|aviso legal|responder|enviar|newsletter|boletín',
      ],
    },
    comments: [
      '(?:\\d+ |sin )?comentarios?',
      'dej(?:a|e|ar) (?:una|un|tu|su) (?:respuesta|comentario)',
      'escrib(?:e|a|ir) un comentario',
    ],
    link: [
      '(?:noticias|artículos|entradas) relacionad[ao]s',
      'l(?:ea|ee|eer) (?:también|más)',
      'lo más (?:leído|visto)',
      'más (?:información|noticias|sobre(?: \\p{L}+){1,4})',
      'te puede interesar|le puede interesar',
      'vea también|ver también|ver más',
      'vídeo|video',
    ],
    by: words('por'),
    source: ['(?:fuentes?|autor(?:a|es)?|agencias?|redacción)(?=:)', 'con información de'],
    credit: words('crédito fotografías? fotos? imagen'),
    caption: [
      '(?:foto|imagen) de archivo',
      '\\((?:foto|imagen)[^)]*\\)$',
      '\\((?:izq|izda|dcha|der|izquierda|derecha|centro)\\.?\\)',
    ],
    date: words('a actualizado al am de del día el h hace hora horas la las minutos pm publicado'),
  },
  minus: words('menos'),
  resultWords: words(
    'derrota derrotó empataron empate empató ganaron ganó goleó perdieron perdió triunfo venció victoria',
  ),
  rarerHonorifics: words('señor señora'),
  particles: words('de del la y'),
  sureParticles: words('de del'),
  secondParticles: words('la las los'),
  politeWords: words('ud uds usted ustedes'),
  organisationHeads: words('banco grupo ministerio universidad'),
  titles: words('ministro presidente'),
  reportingVerbs: {
    finite: words(`
      advirtió afirma afirmaron afirmó agregó anunció asegura aseguró añadió contó cuenta declara declaró destacó dice
      dijeron dijo escribió explicó indicó insistió lamentó manifestó precisó preguntó reconoció recordó recuerda relató
      respondió señaló sostiene sostuvo subrayó`),
  },
  accordingTo: ['de acuerdo con', 'según'],
  soCalled: words('llamad[oa]'),
  denial: {
    denying: words('jamás nada nadie ni ningun[oa]s? ningún no nunca sin tampoco'),
    notBefore: words('duda obstante s[oó]lo solamente'),
    concord: true,
    also: words(`
      apenas ausen carec carenc contra descart evit excep exclu falt im in ir neg nieg poc prohib raro rechaz
      salvo si sino solo sólo`),
  },
  numerals: values(`
    un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13
    catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiún 21
    veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve
    29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100
    doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500
    quinientas 500 seiscientos 600 setecientos 700 ochocientos 800 novecientos 900 mil 1000 millón 1000000 millones
    1000000`),
  numeralJoins: words('y'),
} satisfies Language
